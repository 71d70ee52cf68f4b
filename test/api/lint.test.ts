import { beforeAll, describe, expect, test } from 'vitest'
import { api } from '../../src/api/api.ts'
import type { Register } from '../../src/register/contract.ts'
import { lint } from '../../tools/api-rules/lint.ts'
import { rules } from '../../tools/api-rules/rules.ts'

// biome-ignore lint/suspicious/noExplicitAny: a description is broken in every way.
type Description = any
let description: Description
beforeAll(async () => {
  const settings = { mask: (text: string) => text, today: () => '2026-01-10' }
  description = await (await api({} as Register, settings).request('/openapi.json')).json()
})

test('the description of the API has no error by the API Design Rules', async () => {
  expect(await lint(description)).toEqual([])
})

const rename = (it: Description, from: string, to: string) => {
  it.paths[to] = it.paths[from]
  delete it.paths[from]
}

/** What is broken, and by which rule it is seen. */
const BROKEN: readonly [rule: keyof typeof rules, what: string, (it: Description) => void][] = [
  ['path-kebab-case', 'a path in camelCase', (it) => rename(it, '/official-promises', '/officialPromises')],
  ['path-kebab-case', 'a path with an extension', (it) => rename(it, '/export', '/export.jsonl')],
  ['path-kebab-case', 'a path with an underscore', (it) => rename(it, '/official-promises', '/official_promises')],
  ['no-trailing-slash', 'a path that ends in a slash', (it) => rename(it, '/documents', '/documents/')],
  ['publishes-description', 'no /openapi.json', (it) => delete it.paths['/openapi.json']],
  [
    'query-camel-case',
    'a parameter in kebab-case',
    (it) => {
      it.paths['/documents'].get.parameters[0].name = 'document-kind'
    },
  ],
  [
    'keys-camel-case',
    'a key in snake_case',
    (it) => {
      it.components.schemas.Document.properties.session_year = { type: 'string' }
    },
  ],
  [
    'standard-methods',
    'a method of another sort',
    (it) => {
      it.paths['/documents'].trace = it.paths['/documents'].get
    },
  ],
  ['api-version-header', 'an answer without version', (it) => delete it.paths['/documents'].get.responses[200].headers],
  ['contact', 'nobody to ask', (it) => delete it.info.contact.email],
  [
    'semantic-version',
    'a version of two numbers',
    (it) => {
      it.info.version = '1.0'
    },
  ],
  [
    'version-in-address',
    'an address without version',
    (it) => {
      it.servers[0].url = '/api'
    },
  ],
  [
    'openapi-3',
    'no server',
    (it) => {
      it.servers = []
    },
  ],
  [
    'problem-json',
    'an error as plain JSON',
    (it) => {
      const answer = it.paths['/documents'].get.responses[400]
      answer.content = { 'application/json': answer.content['application/problem+json'] }
    },
  ],
  ['problem-json', 'an error without detail', (it) => delete it.components.schemas.Problem.properties.detail],
  ['bad-request', 'parameters without an answer 400', (it) => delete it.paths['/documents'].get.responses[400]],
  [
    'bad-request',
    'an answer 422',
    (it) => {
      it.paths['/documents'].get.responses[422] = it.paths['/documents'].get.responses[400]
    },
  ],
  ['date-formats', 'a date that is any text', (it) => delete it.components.schemas.Text.properties.readAt.format],
]

describe('what breaks a rule is seen', () => {
  for (const [rule, what, break_] of BROKEN)
    test(`${what}: ${rule}`, async () => {
      const broken = structuredClone(description)
      break_(broken)
      expect((await lint(broken)).map((it) => it.rule)).toContain(`adr/${rule}`)
    })

  test('every rule has a case', () => {
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(Object.keys(rules).sort())
  })

  test('an example that does not fit its shape is seen', async () => {
    const broken = structuredClone(description)
    broken.paths['/totals'].get.responses[200].content['application/json'].examples.totals.value.documents = 'veel'
    expect((await lint(broken)).map((it) => it.rule)).toContain('no-invalid-media-type-examples')
  })
})
