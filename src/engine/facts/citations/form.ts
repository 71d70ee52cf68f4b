import type { Context } from '../../context.ts'
import type { Range } from '../../structure/view.ts'
import type { Certainty, CitationFields } from '../fact.ts'
import type { Cited } from './cited.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'

/**
 * One way of pointing at a document. Adding a form is a file with its cases beside it and a line in `forms.ts`.
 * The comment at the head of the file says what the form reads, what it leaves alone and what goes wrong.
 */
export interface Form {
  /** Rule and version, as facts carry it. */
  readonly rule: string
  /**
   * Beginnings of words at which `read` is tried, in lower case; spaces and hyphens do not count. Without triggers a
   * form costs nothing but is never tried, so a rare word makes a better trigger than a short one.
   */
  readonly triggers: readonly string[]
  /** Looks at a bounded piece of text around `at` and gives null when this form is not there. */
  readonly read: (at: number, scope: Scope) => Reading | null
}

/** A form that can only be read once the explicit citations are known, such as «die richtlijn». */
export interface LaterForm {
  readonly rule: string
  readonly triggers: readonly string[]
  readonly read: (at: number, scope: LaterScope) => Reading | null
}

/** What forms may look at. */
export interface Scope {
  readonly passage: Passage
  readonly context: Context
  /** The chapter that the words above the first table name, where the document is of no dossier. */
  readonly tableChapter: string | null
  readonly source: string
  readonly lexicon: Lexicon
}
export interface LaterScope extends Scope {
  readonly cited: Cited
}

/** A piece of a passage read by one form, and what it points at: one target, or several for a list or range. */
export interface Reading extends Range {
  readonly targets: readonly Target[]
}

/** What is left out has the usual value: see `hitOf` in `citations.ts`. */
export type Target = Range & { readonly certainty?: Certainty } & Pick<CitationFields, 'canonical' | 'type'> &
  Partial<Omit<CitationFields, 'canonical' | 'type'>>

/** The reading of a citation that is one piece and points at one thing. */
export function single(start: number, end: number, target: Omit<Target, 'start' | 'end'>): Reading {
  return { start, end, targets: [{ start, end, ...target }] }
}
