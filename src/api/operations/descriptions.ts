import { z } from '@hono/zod-openapi'
import { catalog } from '../linked-data/catalog.ts'
import { context } from '../linked-data/context.ts'
import { found, operation } from '../operation.ts'

const dcat = operation({
  id: 'getCatalog',
  path: '/dcat',
  tag: 'About',
  summary: 'What this register offers, for catalogues of data: DCAT-AP-NL 3.0 as JSON-LD.',
  gives: {
    description: 'The catalogue.',
    mediaType: 'application/ld+json',
    schema: z.looseObject({ '@context': z.unknown(), '@graph': z.array(z.looseObject({})) }).openapi('Catalog'),
  },
  examples: [],
  answer: async (_, about) => found(catalog(about, await about.register.totals())),
})

const words = operation({
  id: 'getContext',
  path: '/context',
  tag: 'About',
  summary: 'What the keys of the JSON-LD mean.',
  gives: {
    description: 'A JSON-LD context.',
    mediaType: 'application/ld+json',
    schema: z.looseObject({ '@context': z.looseObject({}) }).openapi('Context'),
  },
  examples: [],
  answer: async (_, { origin }) => found(context(origin)),
})

export const descriptionOperations = [dcat, words]
