import { noun } from '../parts/messages/t.ts'

/** How well was read in the labelled passages, as far as the site tells of it. Counts, so that shares can be checked. */
export interface Accuracy {
  readonly heldApart: AccuracySet
  readonly development: AccuracySet
  /** How often the figures of the held-apart passages were looked at. */
  readonly looks: number
}

export interface AccuracySet {
  readonly passages: number
  readonly kinds: readonly KindAccuracy[]
  /** Sentences that look like a commitment and are none, and how many were taken for one. */
  readonly traps: { readonly of: number; readonly sprung: number } | null
}

export interface KindAccuracy {
  /** As in `kind.commitments`. */
  readonly kind: string
  readonly labels: number
  readonly found: number
  readonly extra: number
  readonly fields: readonly { readonly name: string; readonly right: number; readonly of: number }[]
}

/** Of what is there, the part that was found; null when there was nothing to find. */
export const recallOf = ({ found, labels }: KindAccuracy): number | null => (labels === 0 ? null : found / labels)

/** Of what was found, the part that is there. */
export const precisionOf = ({ found, extra }: KindAccuracy): number | null =>
  found + extra === 0 ? null : found / (found + extra)

export const kindName = ({ kind }: KindAccuracy): string =>
  (KINDS as readonly string[]).includes(kind) ? noun(`kind.${kind as (typeof KINDS)[number]}`, 2) : kind
const KINDS = ['citations', 'times', 'commitments', 'findings', 'recommendations', 'reactions', 'effects'] as const
