import { z } from 'zod'
import { fact, spans } from './shared-shapes.ts'

/** A row of the evaluation agenda or a study named in running text, as it is published. */
export const study = z.looseObject({
  ...fact,
  title: z.string().nullable(),
  types: z.array(z.string()),
  year: z.int().nullable(),
  years: z.array(z.int()),
  status: z.string().nullable(),
  organisations: z.array(z.string()),
  theme: z.string().nullable(),
  subtheme: z.string().nullable(),
  summary: z.string().nullable(),
  summaryKind: z.enum(['conclusion', 'description']).nullable(),
  articles: z.array(z.string()),
  hasLink: z.boolean().nullable(),
  hyperlink: z.string().nullable(),
  publicationKind: z.string().nullable(),
  continuesFromPreviousPage: z.boolean(),
  continuesOnNextPage: z.boolean(),
  fieldSpans: z.record(z.string(), spans),
  fieldStatus: z.record(z.string(), z.string()),
})
