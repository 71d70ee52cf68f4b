/**
 * A clause of a sentence: a finite verb with what belongs to it. Numbers are indexes into the tokens of the sentence.
 */
export interface Clause {
  /** `main`: finite verb second. `sub`: behind «dat», «omdat», «of». `relative`: behind «die», «waarbij». `te`: «om … te». */
  readonly kind: 'main' | 'sub' | 'relative' | 'te'
  /** The word that opens it, in lower case; empty for a main clause. */
  readonly opener: string
  /** Position of the clause it stands in, among the clauses of the sentence; -1 for a main clause. */
  readonly parent: number
  from: number
  /** Up to, not including. Clauses inside it are part of this range. */
  to: number
  /** -1 when there is none. */
  finite: number
  /** Infinitives and participles that belong to it, in order. */
  readonly verbs: number[]
  /** The words of the subject; null when it is not named or not found. */
  subject: { from: number; to: number } | null
  /** Whether «niet», «geen» or their like stand in it, outside the clauses in it. */
  negated: boolean
}
