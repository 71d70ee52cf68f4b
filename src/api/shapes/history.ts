import { z } from '@hono/zod-openapi'
import type { HistoryLine } from '../../register/contract.ts'
import { byKind, byOf, entryKind, momentShape } from './common.ts'

export const historyLineShape = z
  .object({
    seq: z.int().openapi({ description: 'Of the entry in the journal.' }),
    at: momentShape,
    by: byKind,
    kind: entryKind,
    what: z.string().openapi({ description: 'The file that was read, or the verdict and its reason.' }),
    verdict: z.enum(['accept', 'reject', 'correct', 'add']).nullable(),
  })
  .openapi('HistoryLine')

export const historyLineOf = (it: HistoryLine): z.infer<typeof historyLineShape> => ({
  seq: it.seq,
  at: it.at,
  by: byOf(it.actor),
  kind: it.kind,
  what: it.what,
  verdict: it.verdict,
})
