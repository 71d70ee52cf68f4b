import { defaultLimits } from '../../limits.ts'
import { found } from '../../positions.ts'
import { type Reading, readSource, type Tools } from '../../read.ts'
import type { SourceText } from '../../source.ts'

/** A text of one page, read without word list or field, as a document that says whose budget it is. */
export function readingOf(text: string, dossiers: readonly string[] = ['36360-VI']): Reading {
  const page = { number: 1, label: null, span: { start: 0, end: text.length }, widthPt: null, heightPt: null }
  const source: SourceText = {
    mediaType: 'text/plain',
    reader: 'text@1',
    text,
    pages: [page],
    marks: [],
    properties: {},
  }
  return readSource(found(source), { name: 'agenda.txt', sha256: 'sha', textSha256: 'sha' }, tools, { dossiers })
}

/** The engine with nothing but its own lists. */
export const tools: Tools = {
  limits: defaultLimits,
  field: { name: 'test', acts: [] },
  words: () => false,
  knownIds: null,
  likelihood: null,
  pdf: null,
}

export const HEADS =
  'Thema | Subthema | Type onderzoek | Afronding | Status | Conclusies / Toelichting | Artikel | Link'

/** A table with pipes: the heads, then the rows, cells parted by ` | `. */
export function agenda(rows: readonly string[], heads: string = HEADS): string {
  const line = (cells: string) => `| ${cells} |`
  const dashes = heads
    .split('|')
    .map(() => '---')
    .join('|')
  return [line(heads), `|${dashes}|`, ...rows.map(line)].join('\n')
}

export const agendaReading = (rows: readonly string[], heads?: string): Reading => readingOf(agenda(rows, heads))
