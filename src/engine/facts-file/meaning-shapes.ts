import { z } from 'zod'
import { statementKinds } from '../facts/meaning.ts'
import { fact, spans, time } from './shared-shapes.ts'

// Findings, recommendations, reactions, commitments, statements, effects and mentions, as they are published.

/** A piece of the passage and where it is printed. */
const phrase = z.looseObject({ text: z.string(), spans })
const deadline = z.looseObject({ ...time, text: z.string(), spans })
/** How firmly a commitment is made, firmest first. */
export const strengths = ['firm', 'effort', 'explore', 'successor'] as const
export const commitmentKinds = ['promise', 'planned_event', 'ongoing_action'] as const

const strength = z.enum(strengths)

export const commitment = z.looseObject({
  ...fact,
  kind: z.enum(commitmentKinds),
  strength,
  actor: z.looseObject({ canonical: z.string().nullable(), spans }),
  coActors: z.array(phrase),
  recipient: z.string().nullable(),
  action: z.string().nullable(),
  object: z.string().nullable(),
  deadline: deadline.nullable(),
  condition: phrase.nullable(),
  qualifiers: z.array(phrase),
  exception: phrase.nullable(),
  head: phrase.nullable(),
  // Files of version 0.1.0 have neither of these two.
  disjuncts: z.array(z.looseObject({ text: z.string(), spans, strength })).default([]),
  isExpected: z.boolean().default(false),
  partOf: z.string().nullable(),
  covers: z.array(z.string()),
})

export const statement = z.looseObject({
  ...fact,
  kind: z.enum(statementKinds),
  deadline: deadline.nullable(),
})

export const finding = z.looseObject({
  ...fact,
  direction: z.enum(['positive', 'negative', 'mixed', 'none', 'increase', 'decrease', 'gap']).nullable(),
  strengthOfEvidence: z.string().nullable(),
  instrument: z.string().nullable(),
  outcome: z.string().nullable(),
  study: z.string().nullable(),
})

export const recommendation = z.looseObject({
  ...fact,
  kind: z.enum(['recommendation', 'advised_decision', 'recommendation_reference']),
  study: z.string().nullable(),
  head: phrase.nullable(),
  count: z.int().nullable(),
  countFound: z.int().nullable(),
  addressee: z.string().nullable(),
})

export const reaction = z.looseObject({
  ...fact,
  stance: z.enum(['adopted', 'partly', 'explored', 'rejected', 'noted']),
  recommendation: z.string().nullable(),
})

export const effect = z.looseObject({
  ...fact,
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  outcome: z.string().nullable(),
  instrument: z.string().nullable(),
  comparator: z.string().nullable(),
  population: z.string().nullable(),
  basis: z.enum(['relative', 'percentage_points', 'unknown']),
  isNull: z.boolean(),
})

export const mention = z.looseObject({
  ...fact,
  type: z.enum(['organisation', 'scheme', 'law', 'person']),
  canonical: z.string(),
  role: z.string().nullable(),
})
