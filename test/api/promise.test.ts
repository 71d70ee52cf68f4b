import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { api } from '../../src/api/api.ts'
import type { Register } from '../../src/register/contract.ts'
import { type Description, promised, tables } from '../../tools/api-rules/docs.ts'

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
type Promised = ReturnType<typeof promised>

let description: Description
let given: Promised
beforeAll(async () => {
  const settings = { mask: (text: string) => text, today: () => '2026-01-10' }
  description = (await (await api({} as Register, settings).request('/openapi.json')).json()) as Description
  given = promised(description)
})

/** What was promised and is no longer given. */
function broken(promise: Promised, given: Promised): string[] {
  return Object.entries(promise).flatMap(([path, { parameters, keys }]) => {
    const now = given[path]
    if (!now) return [path]
    const lost = (all: readonly string[], left: readonly string[]) => all.filter((it) => !left.includes(it))
    return [...lost(parameters, now.parameters), ...lost(keys, now.keys)].map((it) => `${path} ${it}`)
  })
}

test('every path, parameter and key that was promised is there', () => {
  expect(broken(JSON.parse(page('promise-1.json')) as Promised, given)).toEqual([])
})

test('a path, parameter or key that goes is seen, and one that comes is no broken promise', () => {
  const less = structuredClone(given)
  less['/documents'] = { parameters: ['limit'], keys: (given['/documents']?.keys ?? []).slice(1) }
  delete less['/search']
  expect(broken(given, less)).toEqual(expect.arrayContaining(['/search', '/documents kind', '/documents cursor']))
  expect(broken(less, given)).toEqual([])
})

test('all that is given is promised (npx tsx tools/make-api-docs.ts --promise)', () => {
  expect(JSON.parse(page('promise-1.json'))).toEqual(given)
})

test('docs/api.md tells of every path and parameter (npx tsx tools/make-api-docs.ts)', () => {
  const made = page('api.md').split('<!-- made -->\n')[1]
  expect(made?.trim()).toBe(tables(description).trim())
})
