import { z } from 'zod'
import { commitment, effect, finding, mention, reaction, recommendation, statement } from './meaning-shapes.ts'
import { day, fact, interval, span, spans, time } from './shared-shapes.ts'
import { study } from './study-shape.ts'

// The output contract, format 1. Keys may be added; none may change its meaning. docs/facts-1.schema.json is made from
// these shapes and a test holds the two equal.

const citation = z.looseObject({
  ...fact,
  canonical: z.string().nullable(),
  type: z.string(),
  role: z.enum([
    'reference',
    'self',
    'repealed',
    'amended',
    'implemented',
    'table_cell',
    'letterhead',
    'attachment',
    'subject',
    'footnote',
  ]),
  resolution: z.enum(['explicit', 'alias', 'name', 'inferred', 'title', 'footnote', 'unresolved']),
  pinpointPage: z.int().nullable(),
  footnote: z.int().nullable(),
})

export const factsFileSchema = z.looseObject({
  format: z.literal(1),
  source: z.looseObject({
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string().length(64),
    textSha256: z.string().length(64),
    reader: z.string().regex(/^[a-z-]+@\d+$/),
    text: z.string().optional(),
    pages: z.array(
      z.looseObject({
        number: z.int().min(1),
        label: z.string().nullable(),
        span,
        widthPt: z.number().nullable(),
        heightPt: z.number().nullable(),
      }),
    ),
  }),
  document: z.looseObject({
    kind: z.enum([
      'kamerbrief',
      'beslisnota',
      'sea-annex',
      'report',
      'kamerstuk',
      'kamervragen',
      'motie',
      'handelingen',
      'law',
      'unknown',
    ]),
    id: z.string(),
    title: z.string().nullable(),
    date: day.nullable(),
    dateInterval: interval.nullable(),
    chamber: z.enum(['TK', 'EK']).nullable(),
    sessionYear: z.string().nullable(),
    dossiers: z.array(z.string()),
    number: z.string().nullable(),
    reference: z.string().nullable(),
    sender: z.looseObject({ role: z.string(), person: z.string().nullable() }).nullable(),
    truncatedStart: z.boolean(),
    truncatedEnd: z.boolean(),
    evidence: z.record(z.string(), spans),
  }),
  sections: z.array(
    z.looseObject({ number: z.string().nullable(), title: z.string(), level: z.int(), headingSpans: spans, spans }),
  ),
  facts: z.looseObject({
    citations: z.array(citation),
    studies: z.array(study),
    findings: z.array(finding),
    recommendations: z.array(recommendation),
    reactions: z.array(reaction),
    commitments: z.array(commitment),
    statements: z.array(statement),
    effects: z.array(effect),
    times: z.array(z.looseObject({ ...fact, ...time })),
    mentions: z.array(mention),
    withheld: z.array(z.looseObject({ ...fact, ground: z.string().nullable(), what: z.string() })),
    footnotes: z.array(z.looseObject({ ...fact, number: z.int(), anchor: spans })),
  }),
  zones: z.array(z.looseObject({ kind: z.string(), spans })),
  problems: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      spans,
    }),
  ),
})

/** What `beleidsspoor read --json` prints for one document, and what everything downstream reads. */
export type FactsFile = z.infer<typeof factsFileSchema>
export const factKinds = [
  'citations',
  'studies',
  'findings',
  'recommendations',
  'reactions',
  'commitments',
  'statements',
  'effects',
  'times',
  'mentions',
  'withheld',
  'footnotes',
] as const
export type FactKind = (typeof factKinds)[number]
