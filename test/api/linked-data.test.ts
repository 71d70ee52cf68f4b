import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { exampleRegister } from '../examples/register.ts'
import { asking } from './asking.ts'

const LINKED = { Accept: 'application/ld+json' }
let register: Register
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  register = await exampleRegister()
  ask = asking(register)
})
afterAll(() => register.close())

/** The context is that of the site itself; nothing else is ever loaded. */
async function documentLoader(url: string) {
  if (url !== 'https://beleidsspoor.example/context' && url !== 'https://beleidsspoor.example/api/v1/context')
    throw new Error(`Not to be had: ${url}`)
  return { document: (await ask('/context')).json, documentUrl: url, contextUrl: undefined }
}
const options = { documentLoader, safe: true }

type Node = Record<string, unknown>
const context = async () => (await ask('/context')).json

/** Expanded and made compact again: what linked data cannot hold, or gives no word, is gone by then. */
async function thereAndBack(document: Node): Promise<Node> {
  const expanded = await jsonld.expand(document, options)
  return jsonld.compact(expanded, await context(), options)
}
const withoutContext = ({ '@context': _, ...node }: Node): Node => node

describe('JSON-LD expands without loss', () => {
  const paths = [
    ['a document', '/documents?limit=50', 'documents'],
    ['a commitment', '/commitments?limit=20&on=2025-12-31', 'commitments'],
    ['a study', '/studies?limit=3', 'studies'],
    ['a recommendation', '/recommendations?limit=3', 'recommendations'],
    ['a reaction', '/reactions?limit=3', 'reactions'],
    ['a fact of each kind', '/facts?document=kst-38914-6&limit=60', 'facts'],
  ] as const
  for (const [what, list, name] of paths)
    test(what, async () => {
      const items = (await ask(list)).json[name]
      expect(items.length).toBeGreaterThan(0)
      for (const { self } of items) {
        const { json, headers } = await ask(self.replace('/api/v1', ''), LINKED)
        expect(headers.get('Content-Type')).toBe('application/ld+json')
        expect(headers.get('Vary')).toBe('Accept')
        expect(withoutContext(await thereAndBack(json))).toEqual(withoutContext(json))
      }
    })
})

test('a key without a word of its own is not lost but gets one of this site', async () => {
  const { json } = await ask('/documents/kst-38914-6', LINKED)
  const [expanded] = await jsonld.expand(json, options)
  expect(Object.keys(expanded ?? {})).toContain('https://beleidsspoor.example/api/v1/context#documentKind')
  expect(Object.keys(expanded ?? {})).toContain('https://schema.org/identifier')
})

test('a fact says by Web Annotation where it stands and by PROV how it was found', async () => {
  const [fact] = (await ask('/documents/kst-38914-6/facts?kind=commitments&limit=1')).json.facts
  const { json } = await ask(fact.self.replace('/api/v1', ''), LINKED)
  const triples = (await jsonld.toRDF(json, {
    ...(options as object),
    format: 'application/n-quads',
  } as never)) as unknown
  const id = `<https://beleidsspoor.example${fact.self}>`
  for (const part of [
    `${id} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation>`,
    `${id} <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#identifying>`,
    `${id} <http://www.w3.org/ns/oa#hasTarget> `,
    `<http://www.w3.org/ns/oa#exact> `,
    `<http://www.w3.org/ns/prov#wasGeneratedBy> `,
    `${id} <http://www.w3.org/ns/prov#wasDerivedFrom> <https://beleidsspoor.example/api/v1/documents/kst-38914-6>`,
  ])
    expect(String(triples)).toContain(part)
})

test('a place counts characters, as Web Annotation does, where the text has signs of two units', async () => {
  const own = await openSqlite(':memory:', { now: () => new Date('2031-01-01T00:00:00Z') })
  const text = 'Voor 𝄞 en 🌉: ik zal u informeren.'
  const file = sampleReading({ id: 'kst-1-1', name: 'a', text, terms: [null] })
  const [commitment] = file.facts.commitments
  if (!commitment) throw new Error('The sample has a commitment.')
  const start = text.indexOf('ik zal')
  const facts = { ...file.facts, commitments: [{ ...commitment, spans: [[start, text.length]] as [number, number][] }] }
  const entry = { kind: 'document-read', actor: 'program:test', engineVersion: '1', file: { ...file, facts } } as const
  await own.append([entry])
  const { json } = await asking(own)(`/facts/${commitment.id}`, LINKED)
  const [quote, position] = json.target[0].selector
  expect(quote.exact).toBe('ik zal u informeren.')
  expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(position.start).toBe(start - 2)
  await own.close()
})

test('plain JSON is what comes unless JSON-LD is asked for before it', async () => {
  const types = async (accept: string) =>
    (await ask('/documents/kst-38914-6', { Accept: accept })).headers.get('Content-Type')
  expect(await types('*/*')).toBe('application/json')
  expect(await types('application/json, application/ld+json;q=0.5')).toBe('application/json')
  expect(await types('application/ld+json, application/json;q=0.5')).toBe('application/ld+json')
  expect(await types('text/html, application/ld+json;q=0.1')).toBe('application/ld+json')
  expect(await types('application/ld+json;q=0')).toBe('application/json')
})

describe('the catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#'
  const DCT = 'http://purl.org/dc/terms/'
  // The counts of the shapes of DCAT-AP-NL 3.0.0 and what DCAT-AP asks beneath them, per class: [property, least, most].
  const SHAPES: Readonly<Record<string, readonly (readonly [property: string, least: number, most: number])[]>> = {
    [`${DCAT}Catalog`]: [
      [`${DCT}title`, 1, 9],
      [`${DCT}description`, 1, 9],
      [`${DCT}publisher`, 1, 1],
      [`${DCAT}contactPoint`, 1, 1],
      [`${DCAT}dataset`, 1, 9],
    ],
    [`${DCAT}Dataset`]: [
      [`${DCT}title`, 1, 9],
      [`${DCT}description`, 1, 9],
      [`${DCT}identifier`, 1, 1],
      [`${DCT}publisher`, 1, 1],
      [`${DCT}creator`, 1, 9],
      [`${DCAT}contactPoint`, 1, 1],
      [`${DCAT}theme`, 1, 9],
      [`${DCT}accessRights`, 1, 1],
      [`${DCAT}distribution`, 1, 9],
      [`${DCT}license`, 0, 0],
    ],
    [`${DCAT}Distribution`]: [
      [`${DCAT}accessURL`, 1, 1],
      [`${DCT}license`, 1, 1],
      [`${DCAT}downloadURL`, 0, 1],
      [`${DCAT}accessService`, 0, 1],
      [`${DCT}format`, 0, 1],
      [`${DCAT}mediaType`, 0, 1],
    ],
    [`${DCAT}DataService`]: [
      [`${DCT}title`, 1, 9],
      [`${DCT}description`, 1, 9],
      [`${DCT}identifier`, 1, 1],
      [`${DCT}publisher`, 1, 1],
      [`${DCT}creator`, 0, 1],
      [`${DCAT}contactPoint`, 1, 1],
      [`${DCT}license`, 1, 1],
      [`${DCT}accessRights`, 1, 1],
      [`${DCAT}theme`, 1, 9],
      [`${DCAT}endpointURL`, 1, 1],
      [`${DCAT}endpointDescription`, 1, 1],
      [`${DCAT}servesDataset`, 1, 9],
    ],
  }
  const LITERALS = ['title', 'description', 'identifier', 'keyword', 'modified']

  test('has what DCAT-AP-NL 3.0 demands, and no more of anything than it allows', async () => {
    const { json } = await ask('/dcat')
    const nodes = await jsonld.flatten(json, null, options)
    for (const [type, properties] of Object.entries(SHAPES)) {
      const ofType = nodes.filter((it) => (it['@type'] as string[] | undefined)?.includes(type))
      expect([type, ofType.length > 0]).toEqual([type, true])
      for (const node of ofType)
        for (const [property, least, most] of properties) {
          const values = (node[property] ?? []) as Node[]
          expect([node['@id'], property, values.length >= least && values.length <= most]).toEqual([
            node['@id'],
            property,
            true,
          ])
          const isLiteral = LITERALS.some((it) => property.endsWith(`/${it}`) || property.endsWith(`#${it}`))
          for (const value of values) expect(Object.hasOwn(value, '@value')).toBe(isLiteral)
        }
    }
  })

  test('points only at things that are in it, or elsewhere on the web', async () => {
    const { json } = await ask('/dcat')
    const nodes = await jsonld.flatten(json, null, options)
    const ids = new Set(nodes.map((it) => it['@id']))
    const own = [...JSON.stringify(json).matchAll(/"(https:\/\/beleidsspoor\.example\/api\/v1\/dcat#[a-z]+)"/g)]
    for (const [, id] of own) expect(ids).toContain(id)
  })

  test('says that a register of one machine is not public', async () => {
    const { api } = await import('../../src/api/api.ts')
    const settings = { mask: (it: string) => it, today: () => '2031-01-01' }
    const text = async (isPublic: boolean) => (await api(register, { ...settings, isPublic }).request('/dcat')).text()
    expect(await text(true)).toContain('access-right/PUBLIC')
    expect(await text(false)).toContain('access-right/NON_PUBLIC')
  })
})
