import { z } from '@hono/zod-openapi'
import { factKinds } from '../../engine/facts-file/schema.ts'
import { found, operation } from '../operation.ts'
import { API_VERSION } from '../problem.ts'
import { momentShape } from '../shapes/common.ts'

const root = operation({
  id: 'getRoot',
  path: '/',
  tag: 'About',
  summary: 'Where to begin.',
  gives: {
    description: 'Addresses.',
    schema: z
      .object({
        version: z.string(),
        description: z.string(),
        documentation: z.string(),
        resources: z.array(z.string()),
      })
      .openapi('Root'),
  },
  examples: [{ name: 'root', summary: 'The addresses', path: '/' }],
  answer: async () =>
    found({
      version: API_VERSION,
      description: '/api/v1/openapi.json',
      documentation: '/over/api',
      resources: RESOURCES.map((it) => `/api/v1/${it}`),
    }),
})

const RESOURCES = [
  'commitments',
  'commitment-counts',
  'documents',
  'facts',
  'studies',
  'findings',
  'recommendations',
  'reactions',
  'links',
  'search',
  'judgements',
  'official-promises',
  'schemes',
  'totals',
  'export',
  'changes',
  'dcat',
]

const counts = <const K extends readonly string[]>(keys: K) =>
  z.object(Object.fromEntries(keys.map((it) => [it, z.int()])) as Record<K[number], z.ZodInt>)

const totals = operation({
  id: 'getTotals',
  path: '/totals',
  tag: 'About',
  summary: 'What this register holds, and when something was last added.',
  gives: {
    description: 'The counts.',
    schema: z
      .object({
        documents: z.int(),
        texts: z.int(),
        entries: z.int().openapi({ description: 'In the journal.' }),
        facts: counts(factKinds),
        problems: counts(['error', 'warning', 'info']),
        lastEntryAt: momentShape.nullable(),
      })
      .openapi('Totals'),
  },
  examples: [{ name: 'totals', summary: 'Of the examples', path: '/totals' }],
  async answer(_, { register }) {
    const it = await register.totals()
    return found({
      documents: it.documents,
      texts: it.texts,
      entries: it.entries,
      facts: { ...it.facts },
      problems: { error: it.problems.error, warning: it.problems.warning, info: it.problems.info },
      lastEntryAt: it.lastEntryAt,
    })
  },
})

export const aboutOperations = [root, totals]
