import { z } from '@hono/zod-openapi'
import { factKinds, factsFileSchema } from '../../engine/facts-file/schema.ts'
import type { DocumentDetail, DocumentSummary, TextSummary } from '../../register/contract.ts'
import { addresses, dayShape, documentPage, documentPath, interval, momentShape, textPath } from './common.ts'

export const documentKinds = factsFileSchema.shape.document.shape.kind.options

const counts = <const K extends readonly string[]>(keys: K) =>
  z.object(Object.fromEntries(keys.map((it) => [it, z.int()])) as Record<K[number], z.ZodInt>)

const documentKeys = {
  id: z.string().openapi({ description: 'Permanent identifier.', example: 'kst-39412-23' }),
  ...addresses,
  kind: z.enum(documentKinds),
  title: z.string().nullable(),
  date: dayShape.nullable(),
  dateInterval: interval.nullable().openapi({ description: 'What can be derived when the document gives no date.' }),
  chamber: z.string().nullable().openapi({ description: 'TK: Tweede Kamer, EK: Eerste Kamer.' }),
  sessionYear: z.string().nullable(),
  dossiers: z.array(z.string()),
  number: z.string().nullable(),
  reference: z.string().nullable(),
  sender: z.object({ role: z.string(), person: z.string().nullable() }).nullable(),
  names: z.array(z.string()).openapi({ description: 'Of the files it was read from.' }),
  facts: counts(factKinds),
  problems: counts(['error', 'warning', 'info']),
}
export const documentShape = z.object(documentKeys).openapi('Document', { description: 'null: the text does not say.' })

export const documentOf = (it: DocumentSummary): z.infer<typeof documentShape> => ({
  id: it.id,
  self: documentPath(it.id),
  webPage: documentPage(it.id),
  kind: it.kind,
  title: it.title,
  date: it.date,
  dateInterval: it.dateInterval && [it.dateInterval[0], it.dateInterval[1]],
  chamber: it.chamber,
  sessionYear: it.sessionYear,
  dossiers: [...it.dossiers],
  number: it.number,
  reference: it.reference,
  sender: it.senderRole === null ? null : { role: it.senderRole, person: it.senderPerson },
  names: [...it.names],
  facts: { ...it.facts },
  problems: { error: it.problems.error, warning: it.problems.warning, info: it.problems.info },
})

export const textShape = z
  .object({
    id: z.int().openapi({ description: 'Of the text within this register; permanent.' }),
    self: z.string(),
    name: z.string().openapi({ description: 'Of the file.' }),
    mediaType: z.string(),
    sha256: z.string().openapi({ description: 'Of the bytes of the file.' }),
    textSha256: z.string().openapi({ description: 'Of its text as UTF-8; all offsets count in this text.' }),
    reader: z.string().openapi({ description: 'Who made the text of the bytes, and its version.' }),
    readAt: momentShape,
    firstPage: z.int().nullable(),
    lastPage: z.int().nullable(),
    leads: z.boolean().openapi({
      description: "Its facts are the document's. False for a second format of pages that another text already gives.",
    }),
  })
  .openapi('Text')

export const textOf = (document: string, it: TextSummary): z.infer<typeof textShape> => ({
  id: it.seq,
  self: textPath(document, it.seq),
  name: it.name,
  mediaType: it.mediaType,
  sha256: it.sha256,
  textSha256: it.textSha256,
  reader: it.reader,
  readAt: it.readAt,
  firstPage: it.firstPage,
  lastPage: it.lastPage,
  leads: it.leads,
})

export const documentDetailShape = z.object({ ...documentKeys, texts: z.array(textShape) }).openapi('DocumentDetail')

export const documentDetailOf = (it: DocumentDetail): z.infer<typeof documentDetailShape> => ({
  ...documentOf(it),
  texts: it.texts.map((text) => textOf(it.id, text)),
})
