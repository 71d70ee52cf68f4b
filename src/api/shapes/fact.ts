import { z } from '@hono/zod-openapi'
import { factKinds } from '../../engine/facts-file/schema.ts'
import type { RegisterFact } from '../../register/contract.ts'
import { addresses, byKind, byOf, documentPath, factPage, factPath, momentShape, textPath } from './common.ts'

export const certainties = ['stated', 'derived', 'assumed'] as const
export const standings = ['given', 'accepted', 'rejected', 'corrected', 'added'] as const

export const judgementOnFact = z.object({
  verdict: z.enum(['accept', 'reject', 'correct', 'add']),
  reason: z.string(),
  at: momentShape,
  by: byKind,
})

export const factKeys = {
  id: z.string().openapi({
    description: 'The same as long as the text and the passage are; `j-` and a number for what a person added.',
  }),
  ...addresses,
  kind: z.enum(factKinds),
  document: z.object({ id: z.string(), self: z.string() }),
  text: z.string().openapi({ description: 'The passage as a person reads it: no page furniture, no broken words.' }),
  printed: z
    .object({
      in: z.string().openapi({ description: 'The text in which `start` counts.' }),
      start: z.int().openapi({ description: 'In UTF-16 units.' }),
      page: z.int(),
    })
    .openapi({ description: 'Where the passage begins.' }),
  because: z.string().openapi({
    description: 'The rule that found it, and its version.',
    example: 'commitments/first-person-future@2',
  }),
  certainty: z.enum(certainties).openapi({
    description: 'In the text, computed from it, or filled in by a documented convention.',
  }),
  standing: z.enum(standings).openapi({ description: 'What people made of it; given: nobody judged it.' }),
  judgement: judgementOnFact.nullable(),
  fields: z.record(z.string(), z.unknown()).openapi({
    description: 'What only its kind has, by the names of the facts file (docs/facts.md).',
  }),
}
export const factShape = z.object(factKeys).openapi('Fact', { description: 'One thing that a document says.' })
export type FactJson = z.infer<typeof factShape>

export const factOf = (it: RegisterFact): FactJson => ({
  id: it.id,
  self: factPath(it.id),
  webPage: factPage(it.documentId, it.id),
  kind: it.kind,
  document: { id: it.documentId, self: documentPath(it.documentId) },
  text: it.text,
  printed: { in: textPath(it.documentId, it.textSeq), start: it.start, page: it.page },
  because: it.because,
  certainty: it.certainty as FactJson['certainty'],
  standing: it.standing,
  judgement: it.judgement && {
    verdict: it.judgement.verdict,
    reason: it.judgement.reason,
    at: it.judgement.at,
    by: byOf(it.judgement.actor),
  },
  fields: it.fields,
})
