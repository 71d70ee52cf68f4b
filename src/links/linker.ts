import type { Organisation } from '../engine/context.ts'
import type { LinkDocument } from './document.ts'
import type { Link, LinkType } from './link.ts'
import type { LinkRule } from './link-rule.ts'
import type { Rarity, Subject } from './rarity.ts'
import type { ContentWords } from './words/content.ts'

/** What linking must know besides the documents: nothing of a policy field is in the code. */
export interface Knowledge {
  readonly words: ContentWords
  readonly organisation: (canonical: string) => Organisation | null
  readonly rarity: Readonly<Record<Subject, Rarity>>
}

/** Looks inside one document. */
export type Within = (document: LinkDocument, knowledge: Knowledge) => Link[]

export const shelves = ['promise', 'evidence', 'study', 'official', 'text', 'report', 'letter'] as const
export type Shelf = (typeof shelves)[number]

/** A passage that may be linked with passages of other documents, one by one. Plain data, so that a store can keep it. */
export interface Note<B = unknown> {
  readonly shelf: Shelf
  readonly subject: Subject
  /** Where its document stands among all: by date, then by name. */
  readonly order: string
  /** It is found by several of its words together, or by one of its keys. */
  readonly words: readonly string[]
  readonly keys: readonly string[]
  readonly body: B
}

/** Which notes of other documents to look at: those that share words that are rare enough together, or one of the keys. */
export interface Sought {
  readonly shelf: Shelf
  readonly words: readonly string[]
  /** What the weights of the shared words must add up to. */
  readonly least: number
  readonly keys: readonly string[]
}

/** A word or another key by which a note is found, and how much it weighs when two share it. */
export interface Posting {
  readonly key: string
  readonly weight: number
}

/** Of the links of one group only the first few count, in the order of `by`: a measure is news once. */
export interface Rivals {
  readonly group: string
  readonly most: number
  readonly by: string
}
export interface PairLink {
  readonly link: Link
  readonly rivals: Rivals | null
}

/** Links pairs of notes. What comes out hangs on the two alone, not on what else is there or which came first. */
export interface Pairs<B = unknown> {
  /** Whose notes it looks at; another family may look at them as well. */
  readonly shelves: readonly Shelf[]
  notes(document: LinkDocument, knowledge: Knowledge): Note<B>[]
  seeks(note: Note<B>, knowledge: Knowledge): Sought[]
  pair(one: Note<B>, other: Note<B>, knowledge: Knowledge): PairLink[]
}

/** A place under a name by which many documents may call the same thing. */
export interface Row<B = unknown> {
  /** The family, as rows of two families may bear one name. */
  readonly family: string
  readonly key: string
  /** Under the name of a whole, what is a part of it; none for what bears the name itself. */
  readonly part?: string
  readonly order: string
  readonly body: B
}

/** Links all that stands under one name; never stored, because the first of them may change with every document. */
export interface Rows<B = unknown> {
  readonly family: string
  readonly types: readonly LinkType[]
  /**
   * Each link has the first row that is no part at one end, and at the other a row that is no part or the first of its
   * part. To find those of one document, nothing else under a name is needed, and a name may stand in all documents.
   */
  readonly isStar: boolean
  rows(document: LinkDocument, knowledge: Knowledge): Row<B>[]
  /** The links among all rows of one key, in order. */
  links(rows: readonly B[]): Link[]
}

export interface Family {
  readonly rules: readonly LinkRule[]
  readonly within?: Within
  // Families differ in what their notes and rows hold, which only they look at.
  readonly pairs?: Pairs
  readonly rows?: Rows
}
