import { z } from '@hono/zod-openapi'
import { factKinds } from '../../engine/facts-file/schema.ts'
import type { JudgementRow } from '../../register/contract.ts'
import { found, operation } from '../operation.ts'
import { offsetOf, pageOf, wrongCursor } from '../parameters/offset-cursor.ts'
import * as take from '../parameters/parameters.ts'
import { byKind, byOf, cursorKey, documentPath, factPath, momentShape } from '../shapes/common.ts'

const judgementShape = z
  .object({
    seq: z.int().openapi({ description: 'Of the entry in the journal.' }),
    at: momentShape,
    by: byKind,
    verdict: z.enum(['accept', 'reject', 'correct', 'add']),
    reason: z.string(),
    document: z.object({ id: z.string(), self: z.string() }),
    factKind: z.enum(factKinds),
    quote: z
      .object({ exact: z.string(), prefix: z.string(), suffix: z.string() })
      .openapi({ description: 'The words it is about, and what stands around them.' }),
    fields: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'Of `correct` and `add`: what the person gives, by the names of the facts file.' }),
    fact: z
      .object({ id: z.string(), self: z.string() })
      .nullable()
      .openapi({ description: 'Where it stands now; null when the words or the fact are no longer there.' }),
  })
  .openapi('Judgement')

const judgementOf = (it: JudgementRow): z.infer<typeof judgementShape> => ({
  seq: it.seq,
  at: it.at,
  by: byOf(it.actor),
  verdict: it.verdict,
  reason: it.reason,
  document: { id: it.documentId, self: documentPath(it.documentId) },
  factKind: it.factKind,
  quote: { exact: it.anchor.exact, prefix: it.anchor.prefix, suffix: it.anchor.suffix },
  fields: it.fields,
  fact: it.place && { id: it.place.factId, self: factPath(it.place.factId) },
})

const list = operation({
  id: 'listJudgements',
  path: '/judgements',
  tag: 'Judgements',
  summary: 'What people decided about facts, in the order in which they did.',
  query: z.strictObject({
    document: take.queryId('Of this document.'),
    lost: take.yesOrNo('Only those whose words or whose fact are no longer there.'),
    knownAt: take.knownAt,
    limit: take.limit,
    cursor: take.cursor,
  }),
  gives: {
    description: 'A page of the list.',
    schema: z.object({ judgements: z.array(judgementShape), cursor: cursorKey }).openapi('JudgementList'),
  },
  examples: [{ name: 'first', summary: 'The first of them', path: '/judgements?limit=1' }],
  async answer({ document, lost = false, knownAt, limit = take.DEFAULT_LIMIT, cursor }, { register }) {
    const offset = offsetOf(cursor)
    if (offset === null) return wrongCursor()
    const all = await register.judgements({
      ...(document === undefined ? {} : { documentId: document }),
      ...(lost ? { lostOnly: true } : {}),
      ...take.asKnown(knownAt),
    })
    const page = pageOf(all.slice(offset, offset + limit + 1), limit, offset)
    return found({ judgements: page.items.map(judgementOf), cursor: page.next }, { next: page.next })
  },
})

export const judgementOperations = [list]
