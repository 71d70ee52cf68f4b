import { type Commitment, type Origin, type Passage, unique } from '../document.ts'
import type { Progress } from '../link.ts'

/** A passage that may tell what became of an earlier promise. */
export interface Evidence extends Omit<Passage, 'fact' | 'section'> {
  readonly kind: 'done' | 'under-way' | 'postponed' | 'refused' | 'measure'
  readonly text: string
  /** «toegezegd», or words that only a promise can be meant by. */
  readonly isExplicit: boolean
  /** What the telling sentence is about itself, without the sentence that names the promise. */
  readonly own: readonly string[]
  /** «Over het bereik kan ik dat nu doen»: of what was promised one thing is taken out. */
  readonly isPart: boolean
  /** The promise behind a passage that moves or takes back another. */
  readonly successor: Passage<Commitment> | null
  readonly deadline: Progress['deadline']
  readonly rank: Progress['rank']
  readonly document: Origin
}

/** What most evidence is not. */
export const plainEvidence = { isExplicit: false, isPart: false, successor: null, deadline: null } as const

/** Several passages read as one: what any of them names. */
export const together = (all: readonly Passage[]) => ({
  content: unique(all.flatMap((it) => it.content)),
  schemes: unique(all.flatMap((it) => it.schemes)),
  named: unique(all.flatMap((it) => it.named)),
  cites: unique(all.flatMap((it) => it.cites)),
  heading: unique(all.flatMap((it) => it.heading)),
  all: unique(all.flatMap((it) => it.all)),
  ends: unique(all.flatMap((it) => it.ends)),
})
