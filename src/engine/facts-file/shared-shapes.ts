import { z } from 'zod'

// Shapes that facts of several kinds share.

/** `[start, end)` in UTF-16 units of `source.text`. */
export const span = z.tuple([z.int().min(0), z.int().min(0)])
export const spans = z.array(span)
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const interval = z.tuple([day.nullable(), day.nullable()])

/** What every fact has besides the keys of its kind. */
export const fact = {
  id: z.string().min(1),
  spans: spans.min(1),
  text: z.string(),
  because: z.string().regex(/^[a-z-]+\/[a-z0-9-]+@\d+$/),
  certainty: z.enum(['stated', 'derived', 'assumed']),
  page: z.int().min(1),
}

const timeKind = z.enum([
  'day',
  'month',
  'quarter',
  'half_year',
  'part_of_year',
  'season',
  'year',
  'year_range',
  'session_year',
  'recess',
  'relative',
  'recurrence',
  'duration',
  'vague',
])
export const time = {
  interval: interval.nullable(),
  kind: timeKind,
  alternatives: z.array(interval),
  recurrence: z.string().nullable(),
}
