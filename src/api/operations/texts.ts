import { z } from '@hono/zod-openapi'
import { found, none, operation } from '../operation.ts'
import { wholeNumber } from '../parameters/parameters.ts'
import { textOf, textShape } from '../shapes/document.ts'
import { noDocument, oneDocument } from './documents.ts'

const list = operation({
  id: 'listTextsOfDocument',
  path: '/documents/{id}/texts',
  tag: 'Documents',
  summary: 'The texts of a document, in the order of their pages.',
  params: oneDocument,
  gives: { description: 'All of them.', schema: z.object({ texts: z.array(textShape) }).openapi('TextList') },
  examples: [{ name: 'letter', summary: 'Of a letter', path: '/documents/kst-38914-6/texts' }],
  async answer({ id }, { register }) {
    const document = await register.document(id)
    return document ? found({ texts: document.texts.map((it) => textOf(document.id, it)) }) : noDocument(id)
  },
})

const factsFile = z.looseObject({
  format: z.literal(1),
  source: z.looseObject({
    text: z.string().openapi({ description: 'As its reader made it, with personal data made unreadable.' }),
    textSha256: z.string(),
    masked: z.boolean().optional().openapi({ description: 'Something in the text was made unreadable.' }),
  }),
  document: z.looseObject({ id: z.string() }),
  facts: z.looseObject({}),
})

const one = operation({
  id: 'getText',
  path: '/documents/{id}/texts/{text}',
  tag: 'Documents',
  summary: 'One text with all that was found in it: a facts file.',
  description: 'Its JSON Schema is docs/facts-1.schema.json. All offsets count in `source.text`, in UTF-16 units.',
  params: oneDocument.extend({
    text: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'Of the text, as the document gives it.').unwrap(),
  }),
  gives: { description: 'The facts file.', schema: factsFile.openapi('FactsFile') },
  // Too long to print: the test of the facts file has its own.
  examples: [],
  async answer({ id, text }, { register, masked }) {
    const document = await register.document(id)
    if (!document) return noDocument(id)
    const file = document.texts.some((it) => it.seq === text) ? await register.reading(text) : null
    return file ? found(masked(file)) : none(`Document "${id}" has no text ${text}.`)
  },
})

export const textOperations = [list, one]
