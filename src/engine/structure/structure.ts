import type { DocumentIdentity, Footnote } from '../context.ts'
import type { Problem, Span } from '../positions.ts'
import type { Page, SourceText } from '../source.ts'
import type { Flow } from './flow.ts'
import { flowsOf } from './flows.ts'
import { furnitureLines, type Zone, zonesOf } from './furniture/furniture.ts'
import { wordsOf } from './hyphenation.ts'
import { identityOf } from './identity/identity.ts'
import { linesOf } from './lines.ts'
import { notesOf } from './notes/notes.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { Table } from './tables/table.ts'
import { tablesOf } from './tables/tables.ts'
import type { HyphenSite } from './view-builder.ts'

/** A text taken apart: what is furniture, what is a note, what reads on; and what the document is. */
export interface Structure {
  readonly pages: readonly Page[]
  readonly flows: readonly Flow[]
  readonly sections: readonly Section[]
  readonly zones: readonly Zone[]
  readonly tables: readonly Table[]
  readonly footnotes: readonly Footnote[]
  readonly hyphenation: readonly HyphenSite[]
  readonly identity: DocumentIdentity
  readonly problems: readonly Problem[]
}

/** `words`: whether a word list knows a word, in lower case. `sha256`: of the bytes, the identity of a document that says none. */
export function structureOf(source: SourceText, sha256: string, words: (word: string) => boolean): Structure {
  const lines = linesOf(source)
  const furniture = furnitureLines(source, lines)
  const tables = tablesOf(source, lines, furniture, words)
  const notes = notesOf(source, lines, furniture)
  const { flows, sites } = flowsOf(source, lines, furniture, notes, tables.value, {
    inDocument: wordsOf(source.text),
    inWordList: words,
  })
  const { identity, labels } = identityOf({ source, sha256, lines, furniture, flows, tables: tables.value })
  return {
    pages: source.pages.map((page, i) => ({ ...page, label: labels.get(i) ?? page.label })),
    flows,
    sections: sectionsOf(source.text, flows[0] as Flow),
    zones: [...zonesOf(lines, furniture), ...notes.zones].sort((a, b) => startOf(a) - startOf(b)),
    tables: tables.value,
    footnotes: notes.notes.map((note) => ({ number: note.number, textSpans: note.pieces, anchor: note.anchor })),
    hyphenation: sites,
    identity,
    problems: tables.problems,
  }
}

const startOf = (zone: { spans: readonly Span[] }): number => zone.spans[0]?.start ?? 0
