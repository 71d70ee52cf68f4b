import { z } from '@hono/zod-openapi'
import type { JournalEntry, Register } from '../../register/contract.ts'
import { operation } from '../operation.ts'
import * as take from '../parameters/parameters.ts'
import { commitmentOf, commitmentShape } from '../shapes/commitment.ts'
import { byKind, byOf, documentPath, entryKind, momentShape, textPath } from '../shapes/common.ts'
import { documentDetailOf, documentDetailShape, documentKinds } from '../shapes/document.ts'
import { factOf, factShape } from '../shapes/fact.ts'
import { linkOf, linkShape } from '../shapes/link.ts'

const parts = ['documents', 'facts', 'links', 'commitments'] as const
type Part = (typeof parts)[number]

const exportLineShape = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('document'), value: documentDetailShape }),
    z.object({ type: z.literal('fact'), value: factShape }),
    z.object({ type: z.literal('link'), value: linkShape }),
    z.object({ type: z.literal('commitment'), value: commitmentShape }),
    z.object({ type: z.literal('end'), lines: z.int().openapi({ description: 'How many came before this one.' }) }),
  ])
  .openapi('ExportLine')

/** Something of the register, in the shape in which the API gives it one by one, and of what sort it is. */
type ExportLine = z.infer<typeof exportLineShape>

const WINDOW = 200

/** Document by document, so that no question grows with the register. */
async function* exported(
  register: Register,
  chosen: readonly Part[],
  filters: Parameters<Register['documentCount']>[0],
  on: string,
): AsyncGenerator<ExportLine> {
  let lines = 0
  for (let offset = 0; ; offset += WINDOW) {
    const documents = await register.documents({ ...filters, limit: WINDOW, offset })
    for (const { id } of documents)
      for await (const line of linesOf(register, id, chosen, on)) {
        lines++
        yield line
      }
    if (documents.length < WINDOW) break
  }
  yield { type: 'end', lines }
}

async function* linesOf(
  register: Register,
  id: string,
  chosen: readonly Part[],
  on: string,
): AsyncGenerator<ExportLine> {
  if (chosen.includes('documents')) {
    const document = await register.document(id)
    if (document) yield { type: 'document', value: documentDetailOf(document) }
  }
  if (chosen.includes('facts'))
    for (const it of await register.facts({ documentId: id, limit: Number.MAX_SAFE_INTEGER }))
      yield { type: 'fact', value: factOf(it) }
  if (chosen.includes('links'))
    // Each link once: with the document from which it runs.
    for (const it of await register.links({ documentId: id }))
      if (it.a.document === id) yield { type: 'link', value: linkOf(it) }
  if (!chosen.includes('commitments')) return
  for await (const it of register.everyCommitment({ documentId: id, on }))
    yield { type: 'commitment', value: commitmentOf(it) }
}

const exportAll = operation({
  id: 'exportAll',
  path: '/export',
  tag: 'Bulk',
  summary:
    'The register as JSON Lines: documents, what was found in them, what binds them, and where commitments stand.',
  description:
    'Each line is `{"type": "document" | "fact" | "link" | "commitment", "value": …}`, with the value as the API gives it one by one. The last line is `{"type": "end", "lines": n}`: an answer without it was broken off.',
  query: z.strictObject({
    part: take.several(parts, 'Only these parts; all unless given.'),
    on: take.day('The day on which it is told where commitments stand; today unless given.'),
    documentKind: take.several(documentKinds, 'Only of documents of these kinds.'),
    year: take.severalYears('Only of documents of these years.'),
  }),
  gives: {
    description: 'One JSON text a line.',
    mediaType: 'application/jsonl',
    schema: exportLineShape,
  },
  examples: [],
  async answer({ part, on, documentKind, year }, { register, today }) {
    const filters = { ...(documentKind ? { kinds: documentKind } : {}), ...(year ? { years: year } : {}) }
    return {
      kind: 'lines',
      version: `${await register.version()} ${on ?? today}`,
      lines: () => exported(register, part ?? parts, filters, on ?? today),
    }
  },
})

const changeShape = z
  .object({
    seq: z.int().openapi({ description: 'Ask for what comes after the last one you have.' }),
    at: momentShape,
    by: byKind,
    type: entryKind,
    documents: z
      .array(z.object({ id: z.string(), self: z.string() }))
      .openapi({ description: 'Those that it is about; ask for them again.' }),
    text: z.string().nullable().openapi({ description: 'Of `document-read`: the text that was read.' }),
    erasedBy: z.int().nullable().openapi({ description: 'Of `erased`: the withdrawal that emptied the entry.' }),
  })
  .openapi('Change')

const changeOf = (entry: JournalEntry): z.infer<typeof changeShape> => {
  const ids = documentsOf(entry)
  return {
    seq: entry.seq,
    at: entry.at,
    by: byOf(entry.actor),
    type: entry.kind,
    documents: ids.map((id) => ({ id, self: documentPath(id) })),
    text: entry.kind === 'document-read' ? textPath(entry.body.document.id, entry.seq) : null,
    erasedBy: entry.kind === 'erased' ? entry.body.withdrawal : null,
  }
}

function documentsOf(entry: JournalEntry): readonly string[] {
  switch (entry.kind) {
    case 'document-read':
      return [entry.body.document.id]
    case 'judgement':
      return [entry.body.documentId]
    case 'link-judgement':
      return [...new Set([entry.body.a.documentId, entry.body.b.documentId])]
    case 'withdrawal':
      return entry.body.documentIds
    default:
      return []
  }
}

async function* changed(register: Register, after: number, limit: number) {
  let given = 0
  for await (const entry of register.journal(after)) {
    if (given++ >= limit) return
    yield changeOf(entry)
  }
}

const changes = operation({
  id: 'listChanges',
  path: '/changes',
  tag: 'Bulk',
  summary: 'What happened to the register, in order, as JSON Lines: for who keeps a copy.',
  description:
    'Each line is an entry of the journal, without what was read: ask for the documents that it names. After `words-counted` all links may be others. Of what was withdrawn the line stays and its content is gone: drop it from your copy.',
  query: z.strictObject({
    after: take.wholeNumber(0, Number.MAX_SAFE_INTEGER, 'Only what came after the entry with this number.', 0),
    limit: take.wholeNumber(1, 10_000, 'At most so many lines.', 1_000),
  }),
  gives: { description: 'One JSON text a line.', mediaType: 'application/jsonl', schema: changeShape },
  examples: [],
  async answer({ after = 0, limit = 1_000 }, { register }) {
    return { kind: 'lines', version: await register.version(), lines: () => changed(register, after, limit) }
  },
})

export const bulkOperations = [exportAll, changes]
