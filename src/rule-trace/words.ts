import type { LinkType } from '../links/link.ts'

// The values that other rooms show and list; what they mean stands where they are given.

/** How it is known that a commitment is about a scheme. Of the first three the commitment itself says so. */
export const hows = ['named', 'law', 'words', 'note', 'heading', 'before', 'whole', 'part'] as const
export type How = (typeof hows)[number]

/** Why a commitment is none that a change of a rule can keep. */
export const refusals = ['informs', 'evaluates', 'effort', 'ongoing', 'service', 'no-change'] as const
export type Refusal = (typeof refusals)[number]

/** Why a change is shown beside a commitment and is no evidence that something came of it. */
export const besides = [
  'indexed',
  'only-told',
  'unsure',
  'beside',
  'other-sort',
  'other-way',
  'other-part',
  'whole-scheme',
  'around',
  'law-only',
] as const
export type Beside = (typeof besides)[number]

/** Types of link that a change of a rule can be. */
export const evidenceTypes = ['commitment_followed_up_by_measure', 'implements'] as const satisfies readonly LinkType[]
export type EvidenceType = (typeof evidenceTypes)[number]
