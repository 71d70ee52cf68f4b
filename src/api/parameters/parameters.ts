import { z } from '@hono/zod-openapi'
import { isIsoDay } from '../../engine/calendar/day.ts'

// Every message completes «"name" …»: the asker is told which parameter and why.

export const DEFAULT_LIMIT = 50
export const MOST = 500

/** A whole number in its plain form: no signs, no exponents. */
export const wholeNumber = (from: number, to: number, description: string, preset?: number) =>
  z
    .string()
    .refine((it) => /^\d{1,15}$/.test(it) && Number(it) >= from && Number(it) <= to, {
      error:
        to === Number.MAX_SAFE_INTEGER
          ? `must be a whole number from ${from}`
          : `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number)
    .optional()
    .openapi({
      type: 'integer',
      minimum: from,
      ...(to === Number.MAX_SAFE_INTEGER ? {} : { maximum: to }),
      ...(preset === undefined ? {} : { default: preset }),
      description,
    })

/** One or more of a list of words; of several one must hold. */
export const several = <const V extends readonly string[]>(values: V, description: string) =>
  z
    .array(z.enum(values, { error: `must be one of ${values.join(', ')}` }))
    .optional()
    .openapi({ description })

export const severalYears = (description: string) =>
  z
    .array(
      z
        .string()
        .refine((it) => /^\d{4}$/.test(it), { error: 'must be a year as 2031' })
        .transform(Number)
        .openapi({ type: 'integer', minimum: 0, maximum: 9999 }),
    )
    .optional()
    .openapi({ description })

export const severalTexts = (description: string) =>
  z
    .array(z.string().min(1, { error: 'must not be empty' }).max(200, { error: 'must have at most 200 characters' }))
    .optional()
    .openapi({ description })

export const day = (description: string) =>
  z
    .string()
    .refine(isIsoDay, { error: 'must be a day as 2031-03-14' })
    .optional()
    .openapi({ type: 'string', format: 'date', description })

export const requiredDay = (description: string) =>
  z
    .string({ error: 'is required' })
    .refine(isIsoDay, { error: 'must be a day as 2031-03-14' })
    .openapi({ type: 'string', format: 'date', description })

export const moment = (description: string) =>
  z
    .string()
    .refine((it) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(it) && isIsoDay(it.slice(0, 10)), {
      error: 'must be a moment in UTC as 2031-03-14T12:00:00Z',
    })
    .transform((it) => (it.includes('.') ? it : it.replace('Z', '.999Z')))
    .optional()
    .openapi({ type: 'string', format: 'date-time', description })

export const yesOrNo = (description: string) =>
  z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((it) => it === 'true')
    .optional()
    .openapi({ type: 'boolean', description })

const id = (description: string) =>
  z
    .string({ error: 'is required' })
    .min(1, { error: 'must not be empty' })
    .max(2_000, { error: 'must have at most 2000 characters' })
    .openapi({ description })

export const pathId = id
export const queryId = (description: string) => id(description).optional()
export const requiredId = id

export const limit = wholeNumber(1, MOST, `At most so many on one page of the list.`, DEFAULT_LIMIT)
export const cursor = z
  .string()
  .min(1, { error: 'must not be empty' })
  .max(2_000, { error: 'must have at most 2000 characters' })
  .optional()
  .openapi({ description: 'Of the page before: gives the page after it. Only to be used with the same filters.' })

/** As the register stood then, by what had been read and judged. What was withdrawn since is gone. */
export const knownAt = moment(
  'As the register stood at that moment (UTC), by what had been read and judged. What was withdrawn since is gone.',
)
export const asKnown = (knownAt: string | undefined) => (knownAt === undefined ? {} : { knownAt })
