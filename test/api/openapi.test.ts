import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examples } from '../../src/api/examples.ts'
import { operations } from '../../src/api/operations.ts'
import { linkTypes } from '../../src/links/link.ts'
import type { Status } from '../../src/links/status/status.ts'
import type { Register } from '../../src/register/contract.ts'
import { exampleRegister } from '../examples/register.ts'
import { askExample, asking } from './asking.ts'

let register: Register
let ask: ReturnType<typeof asking>
// biome-ignore lint/suspicious/noExplicitAny: the description is looked through as any JSON.
let description: any
beforeAll(async () => {
  register = await exampleRegister()
  ask = asking(register)
  description = (await ask('/openapi.json')).json
})
afterAll(() => register.close())

test('the description is OpenAPI 3.1 and names every operation once', () => {
  expect(description.openapi).toBe('3.1.0')
  const ids = askedPaths().map((it) => it.operationId)
  expect(ids).toEqual([...operations.map((it) => it.id), 'getDescription'])
  expect(new Set(ids).size).toBe(ids.length)
})

// biome-ignore lint/suspicious/noExplicitAny: as above.
const askedPaths = (): any[] => Object.values(description.paths).map((it: any) => it.get ?? it.post)

/** Every example of the description, with the request that it is the answer to. */
const shownExamples = () =>
  askedPaths().flatMap((it) =>
    Object.values(it.responses as object).flatMap((response) =>
      Object.values((response as { content?: object }).content ?? {}).flatMap((content) =>
        Object.values((content as { examples?: object }).examples ?? {}).map((example) => ({
          request: /(?:GET|POST) (\S+)$/.exec((example as { summary: string }).summary)?.[1] ?? '',
          value: (example as { value: unknown }).value,
        })),
      ),
    ),
  )

test('every example of the description is what the API answers (npx tsx tools/make-api-examples.ts)', async () => {
  const shown = shownExamples()
  expect(shown.map((it) => it.request).sort()).toEqual(Object.keys(examples).sort())
  expect(shown.map((it) => it.request).sort()).toEqual(
    operations.flatMap((it) => it.examples.map((example) => example.path)).sort(),
  )
  const asked = new Map(operations.flatMap((it) => it.examples).map((it) => [it.path, it]))
  for (const { request, value } of shown) {
    const { status, json } = await askExample(ask, asked.get(request) ?? { path: request, name: '', summary: '' })
    expect([request, status]).toEqual([request, 200])
    expect(json, request).toEqual(value)
  }
})

test('every operation with a list or one thing that the examples hold shows an example', () => {
  const without = operations.filter((it) => it.examples.length === 0).map((it) => it.id)
  // Of texts and streams one would be too long; of one fact the id is not the same for ever.
  for (const id of without) expect(id).toMatch(/^(?:getText|get\w+|exportAll|listChanges|listLinks)$/)
})

/** One request of every operation that answers, by what the examples hold. */
async function requests(): Promise<Map<string, string[]>> {
  const first = async (path: string, name: string) => (await ask(path)).json[name][0]?.self.replace('/api/v1', '')
  const document = '/documents/kst-38914-6'
  const asked = new Map(operations.map((it) => [it.id, it.examples.map((example) => example.path)]))
  const also = (id: string, ...paths: string[]) => asked.set(id, [...(asked.get(id) ?? []), ...paths])
  also('listFactsOfDocument', `${document}/facts?limit=500`)
  also('listLinksOfDocument', `${document}/links?limit=500`)
  also('getText', await first(`${document}/texts`, 'texts'))
  also('listFacts', '/facts?limit=500')
  also('listLinks', `/links?document=kst-38914-6`)
  for (const name of ['commitments', 'studies', 'findings', 'recommendations', 'reactions', 'facts']) {
    const id = operations.find((it) => it.path === `/${name}/{id}`)?.id ?? ''
    also(id, await first(`/${name}`, name))
  }
  also('getCatalog', '/dcat')
  also('getContext', '/context')
  return asked
}

test('what the API answers has the shape that it promises, and no key beside it', async () => {
  const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true }))
  ajv.addSchema({ $id: 'api', ...description })
  for (const [id, paths] of await requests()) {
    const operation = operations.find((it) => it.id === id)
    if (!operation || operation.gives.mediaType === 'application/jsonl') continue
    expect([id, paths.length > 0]).toEqual([id, true])
    const pointer = operation.path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')
    const type = (operation.gives.mediaType ?? 'application/json').replaceAll('/', '~1').replaceAll('+', '%2B')
    const validate = ajv.compile({
      $ref: `api#/paths/${pointer}/${operation.body ? 'post' : 'get'}/responses/200/content/${type}/schema`,
    })
    for (const path of paths) {
      const example = operation.examples.find((it) => it.path === path)
      const { json, status } = await (example ? askExample(ask, example) : ask(path))
      expect([path, status]).toEqual([path, 200])
      expect([path, validate(json) || validate.errors]).toEqual([path, true])
      // A key that no shape names is left out by reading it back.
      expect(operation.gives.schema.parse(json), path).toEqual(json)
    }
  }
})

test('lines of the streams have the shapes that they promise', async () => {
  for (const path of ['/export?year=2023', '/changes?after=3&limit=5']) {
    const { text } = await ask(path)
    const { gives } =
      operations.find((it) => path.startsWith(it.path) && it.gives.mediaType === 'application/jsonl') ?? {}
    const lines = text.trim().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(gives?.schema.parse(JSON.parse(line))).toEqual(JSON.parse(line))
  }
})

test('the described lists of types of links and of statuses are those of the links themselves', () => {
  const { Link: link, Commitment: commitment } = description.components.schemas
  expect(link.properties.type.enum).toEqual([...linkTypes])
  const every: Record<Status, true> = {
    ...{ fulfilled: true, partially: true, followed_up: true, in_progress: true },
    ...{ postponed: true, open: true, deadline_passed_no_evidence: true, withdrawn: true },
  }
  expect([...commitment.properties.status.enum].sort()).toEqual(Object.keys(every).sort())
})

test('every commitment of the examples is given with its evidence, on its own and in the list', async () => {
  const on = '2025-12-31'
  const { json } = await ask(`/commitments?on=${on}&limit=500&kind=promise&kind=planned_event&kind=ongoing_action`)
  expect(json.commitments.length).toBe(json.total)
  expect(json.total).toBeGreaterThan(20)
  let evidence = 0
  for (const listed of json.commitments) {
    const { json: one, status } = await ask(`${listed.self.replace('/api/v1', '')}?on=${on}`)
    expect(status).toBe(200)
    expect(one).toMatchObject(listed)
    expect(one.fact.id).toBe(listed.id)
    evidence += one.evidence.length
  }
  expect(evidence).toBeGreaterThan(5)
})

test('commitments are counted as they are listed, under every filter', async () => {
  const filters = ['', 'year=2023', 'due=2024', 'due=2023-Q2..2024-06', 'overdue=true', 'strength=firm', 'kind=promise']
  for (const filter of filters) {
    const { json: counts } = await ask(`/commitment-counts?on=2024-07-01&${filter}`)
    const { json: list } = await ask(`/commitments?on=2024-07-01&limit=500&${filter}`)
    const sum = counts.statuses.reduce((n: number, it: { count: number }) => n + it.count, 0)
    expect([filter, sum]).toEqual([filter, list.total])
    for (const { value, count } of counts.statuses) {
      const { json } = await ask(`/commitments?on=2024-07-01&limit=1&status=${value}&${filter}`)
      expect([filter, value, json.total]).toEqual([filter, value, count])
    }
  }
})

test('every filter that is described takes its values and refuses others', async () => {
  for (const [path, { get }] of Object.entries(description.paths) as [string, { get?: Described }][])
    for (const { name, in: where, schema } of get?.parameters ?? []) {
      const values = schema.items?.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : [])
      if (where !== 'query' || values.length === 0) continue
      // The first and the last: each of them costs a question to the register.
      for (const value of [values[0], values.at(-1)]) {
        const { status, json } = await ask(withQuery(path, name, value ?? ''))
        expect([path, name, value, status, status === 200 || json.detail]).toEqual([path, name, value, 200, true])
      }
      const { status, json } = await ask(withQuery(path, name, 'geen waarde'))
      expect([path, status, json.errors?.[0].name]).toEqual([path, 400, name])
    }
})
interface Described {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly schema: { readonly type?: string; readonly items?: { readonly enum?: string[] } }
  }[]
}
const withQuery = (path: string, name: string, value: string): string =>
  `${path.replace('{id}', 'kst-38914-6')}?${path === '/search' ? 'q=brug&' : ''}${name}=${encodeURIComponent(value)}`
