import type { Act } from '../facts/commitments/act.ts'
import type { Scores } from '../facts/likelihood/likelihood.ts'
import type { Block, Flow } from '../structure/flow.ts'
import type { Range } from '../structure/view.ts'
import type { Clause } from './clause.ts'
import type { Plain } from './plain.ts'
import type { Token } from './token.ts'

/** A sentence with its words and clauses, and what it stands under: what the rules about meaning look at. */
export interface Sentence extends Range {
  readonly flow: Flow
  readonly block: Block
  /** As read: the piece of the view from `start` to `end`. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** What the heading above it announces. */
  readonly section: SectionRole | null
  /** Words of the nearest heading above it. */
  readonly heading: string
  /** Of an item of a list: the sentence above the list that ends in a colon or goes on in the items. */
  readonly head: Sentence | null
  /** Position among the sentences of the document's body; neighbours differ by 1. */
  readonly index: number
  /** Its bare words, made when they are first asked for. Here, for a table of sentences by weak reference costs far more. */
  plain: Plain | null
  /** What its clauses say is done, and how likely it is what; the same way. */
  acts: readonly Act[] | null
  scores: Scores | null
  /** What stands around it, see `likelihood/surroundings.ts`; null where only rules read. */
  surroundings: Float64Array | null
}

/** What a heading announces: headings of letters, notes and reports, see `vocabulary/headings.ts`. */
export const sectionRoles = [
  'introduction',
  'method',
  'conclusion',
  'recommendation',
  'reaction',
  'decision',
  'keypoints',
  'planning',
] as const
export type SectionRole = (typeof sectionRoles)[number]
