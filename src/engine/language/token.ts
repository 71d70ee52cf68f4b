import type { Range } from '../structure/view.ts'
import type { VerbForm } from './verb-forms.ts'

/** A word, a number or a mark of a sentence; its range counts in the flow's view. */
export interface Token extends Range {
  /** In lower case, with ’ as '. */
  readonly word: string
  /** Whether it was printed with a capital. */
  readonly isCapital: boolean
  /** Classes of closed-class words, bits of `Word`. */
  readonly classes: number
  /** The verb forms that the word can be; empty for most words. */
  readonly verbs: readonly VerbForm[]
  /** What rules noted of the word, see `word-notes.ts`; shared by the tokens that are printed alike. */
  readonly notes: number[]
  /** Inside quotation marks or brackets: said by another, or beside the sentence. No verb of the sentence is read there. */
  aside: 'quoted' | 'bracketed' | null
}
