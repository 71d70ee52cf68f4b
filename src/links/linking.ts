import type { Field } from '../engine/context.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import { organisationNamed } from '../engine/vocabulary/organisations.ts'
import type { WordCount } from './counting.ts'
import { type LinkDocument, linkDocumentOf } from './document.ts'
import { officialNote } from './families/official.ts'
import { families } from './families.ts'
import type { Link, LinkType } from './link.ts'
import {
  type Knowledge,
  type Note,
  type PairLink,
  type Pairs,
  type Posting,
  type Row,
  type Rows,
  type Shelf,
  type Sought,
  shelves,
} from './linker.ts'
import type { OfficialPromise } from './official.ts'
import { type Counts, nothingCounted, Rarity } from './rarity.ts'
import type { KnownWord } from './words/compounds.ts'
import { ContentWords } from './words/content.ts'

/** What linking is given besides facts files: data of a policy field and a word list, both arguments. */
export interface LinkSettings {
  readonly field: Pick<Field, 'organisations' | 'synonyms'>
  readonly words: KnownWord
}

/** Linking as a register is given it: made when it is first needed, because it wants a word list. */
export interface LinkRules {
  /** Names the rules with all they know; links that other rules made are made anew. */
  readonly version: string
  /** By words as they were counted last; without a count every word is as rare as any other. */
  with(counts?: Counts): Linking
  counting(): WordCount
}

/** All that one document gives to linking. */
export interface Linked {
  readonly document: LinkDocument
  /** Inside the document. */
  readonly links: readonly Link[]
  readonly notes: readonly Note[]
  readonly rows: readonly Row[]
}

/** The rules of linking with all they must know. Keeps nothing of the documents: where notes are kept is for who asks. */
export class Linking {
  private readonly knowledge: Knowledge
  private readonly byShelf = new Map<Shelf, Pairs[]>(
    shelves.map((shelf) => [shelf, families.flatMap(({ pairs }) => (pairs?.shelves.includes(shelf) ? pairs : []))]),
  )

  constructor({ field, words }: LinkSettings, counts: Counts = nothingCounted) {
    const own = new Map((field.organisations ?? []).map((it) => [it.canonical, it]))
    this.knowledge = {
      words: new ContentWords(words, field.synonyms ?? []),
      organisation: (canonical) => own.get(canonical) ?? organisationNamed(canonical),
      rarity: { passages: new Rarity(counts.passages), studies: new Rarity(counts.studies) },
    }
  }

  /** `name` says which text it is, where names of files may return. */
  of(file: FactsFile, name?: string): Linked {
    const document = linkDocumentOf(file, this.knowledge.words, name)
    return {
      document,
      links: families.flatMap((it) => it.within?.(document, this.knowledge) ?? []),
      notes: families.flatMap((it) => it.pairs?.notes(document, this.knowledge) ?? []),
      rows: families.flatMap((it) => it.rows?.rows(document, this.knowledge) ?? []),
    }
  }

  /** Of an entry of an official register: what promises are compared with. */
  ofOfficial(promise: OfficialPromise, name: string): Note {
    return officialNote(promise, name, this.knowledge)
  }

  /** What other documents must have to be worth comparing; what very many documents have is not looked for. */
  seeks(note: Note): Sought[] {
    const all = this.byShelf.get(note.shelf)?.flatMap((it) => it.seeks(note, this.knowledge))
    return (all ?? []).map((it) => ({
      ...it,
      words: this.keysAmong(note, it.words),
      keys: this.keysAmong(note, it.keys),
    }))
  }

  /** Those of its words and keys that a note is to be found by. */
  postingsOf(note: Note): Posting[] {
    const rarity = this.knowledge.rarity[note.subject]
    const keys = this.keysAmong(note, [...new Set([...note.words, ...note.keys])])
    return keys.map((key) => ({ key, weight: rarity.weightOf(key) }))
  }

  private keysAmong({ subject }: Note, words: readonly string[]): string[] {
    const rarity = this.knowledge.rarity[subject]
    return words.filter((it) => rarity.isKey(it))
  }

  pair(one: Note, other: Note): PairLink[] {
    const both = this.byShelf.get(one.shelf)?.filter((it) => it.shelves.includes(other.shelf))
    return both?.flatMap((it) => it.pair(one, other, this.knowledge)) ?? []
  }

  /** Families that make links of one of these types among what bears one name. */
  rowsGiving(types: readonly LinkType[]): Pick<Rows, 'family' | 'isStar'>[] {
    return families.flatMap(({ rows }) => (rows?.types.some((it) => types.includes(it)) ? rows : []))
  }

  /** The links among all rows of one family and key, given in their order. */
  among(family: string, rows: readonly unknown[]): Link[] {
    return families.find((it) => it.rows?.family === family)?.rows?.links(rows) ?? []
  }
}
