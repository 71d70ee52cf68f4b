import { z } from 'zod'
import { isIsoDay } from '../../engine/calendar/day.ts'

export const said = z.strictObject({ nl: z.string().min(1), en: z.string().min(1).exactOptional() })

/** Articles as people cite them, or jci links; empty where nobody has found it yet. */
export const basis = z.array(z.string().min(1))

export const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]*$/, 'must be an id: a letter, then letters, digits, _ . or -')

export const reference = z
  .string()
  .regex(
    /^(?:[a-z]{2}(?:\.[a-z0-9_]+)+#)?[A-Za-z][A-Za-z0-9_.-]*$/,
    'must be the id of a parameter here, or nl.other_scheme#parameter',
  )

export const day = z.string().refine((text) => isIsoDay(text), 'must be a day that exists, as in 2031-03-14')

export const dayOr = <W extends string>(...words: W[]) =>
  z.union([day, z.literal(words)], {
    error: `must be a day that exists, as in 2031-03-14, or ${words.map((it) => `"${it}"`).join(' or ')}`,
  })
