import { z } from '@hono/zod-openapi'
import { periodOf } from '../../engine/calendar/period.ts'

export const period = (description: string) =>
  z
    .string()
    .refine((it) => periodOf(it) !== null, {
      error: 'must be a period as 2031, 2031-Q1, 2031-03, 2031-03-14 or 2031..2032-06',
    })
    .transform((it) => periodOf(it) ?? (['', ''] as const))
    .optional()
    .openapi({ type: 'string', description, example: '2031-Q1' })
