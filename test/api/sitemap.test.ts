import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { site } from '../../src/web/site.ts'

type Document = Parameters<Register['append']>[0][number] & { kind: 'document-read' }
type Identity = Partial<Document['file']['document']>

const minister = { role: 'Minister van Asiel en Migratie', person: null }
const DOCUMENTS: readonly Identity[] = [
  { id: 'kst-1-1', kind: 'kamerbrief', title: 'Brief & <antwoord> \u0001\ud800', date: '2031-03-14', sender: minister },
  { id: 'blg-2', kind: 'report', title: 'Rapport van A. op a.b@voorbeeld.nl', date: '2031-02-01', sender: minister },
  { id: 'blg-3', kind: 'report', title: 'Zonder afzender', date: '2031-02-01' },
  { id: 'kst-1-4', kind: 'kamerbrief', title: 'Zonder datum', sender: minister },
  { id: '"><x>/?&', kind: 'unknown', title: null },
]

let register: Register
let ask: (path: string) => Promise<{ status: number; type: string | null; text: string }>
beforeAll(async () => {
  register = await openSqlite(':memory:', { now: () => new Date('2031-01-01T00:00:00Z') })
  for (const identity of DOCUMENTS) {
    const file = sampleReading({ name: `${identity.id}`, text: `${identity.id}` })
    const document = { ...file.document, ...identity }
    await register.append([
      { kind: 'document-read', actor: 'program:test', engineVersion: '1', file: { ...file, document } },
    ])
  }
  const routes = site(register, { today: () => '2032-01-10', onError: (error) => expect(error).toBeNull() })
  ask = async (path) => {
    const response = await routes.request(`https://site.example${path}`)
    return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() }
  }
})
afterAll(() => register.close())

/** Paths of elements with their texts and resources; throws when it is no XML. */
function elements(text: string): { path: string; text: string; resource: string | null }[] {
  const parser = new SaxesParser({ xmlns: true })
  const found: { path: string; text: string; resource: string | null }[] = []
  const open: { name: string; text: string; resource: string | null }[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const resource = (tag.attributes.resource as { value: string } | undefined)?.value ?? null
    open.push({ name: tag.local, text: '', resource })
  })
  parser.on('text', (piece) => {
    const last = open.at(-1)
    if (last) last.text += piece
  })
  parser.on('closetag', () => {
    const path = open.map((it) => it.name).join('/')
    const last = open.pop()
    if (last) found.push({ path, text: last.text, resource: last.resource })
  })
  parser.write(text).close()
  return found
}
const at = (text: string, end: string) => elements(text).filter((it) => it.path.endsWith(end))

test('robots.txt leads to the index, and the index to the parts', async () => {
  expect((await ask('/robots.txt')).text).toContain('Sitemap: https://site.example/sitemap.xml')
  const { text, type } = await ask('/sitemap.xml')
  expect(type).toBe('application/xml; charset=utf-8')
  expect(at(text, 'sitemap/loc').map((it) => it.text)).toEqual(['https://site.example/sitemap-documenten-1.xml'])
})

test('behind a proxy addresses are those of the settings, whatever host is asked for', async () => {
  const settings = { today: () => '2032-01-10', onError: () => {}, publicOrigin: 'https://beleidsspoor.example' }
  const routes = site(register, settings)
  for (const path of ['/robots.txt', '/sitemap.xml', '/sitemap-documenten-1.xml', '/over/api', '/toezeggingen.atom']) {
    const text = await (await routes.request(`http://elders.example${path}`)).text()
    expect([path, text.includes('https://beleidsspoor.example')]).toEqual([path, true])
    expect(text).not.toContain('elders.example')
  }
})

test('what the API gives to link with names the address of the settings, whatever host is asked for', async () => {
  const settings = { today: () => '2032-01-10', onError: () => {}, publicOrigin: 'https://beleidsspoor.example' }
  const routes = site(register, settings)
  const headers = { Accept: 'application/ld+json' }
  for (const path of ['/documents/kst-1-1', '/dcat', '/context']) {
    const answer = await routes.request(`http://elders.example/api/v1${path}`, { headers })
    const text = await answer.text()
    expect([path, text.includes('https://beleidsspoor.example/api/v1')]).toEqual([path, true])
    expect(text).not.toContain('elders.example')
    expect([...answer.headers.values()].join()).not.toContain('elders.example')
  }
})

test('every document has its address, whatever it is called', async () => {
  const { text } = await ask('/sitemap-documenten-1.xml')
  expect(
    at(text, 'url/loc')
      .map((it) => decodeURIComponent(it.text.split('/documenten/')[1] ?? ''))
      .sort(),
  ).toEqual(DOCUMENTS.map((it) => it.id).sort())
})

test('a document that says enough has DiWoo metadata with its own publisher; another has none', async () => {
  const { text } = await ask('/sitemap-documenten-1.xml')
  expect(at(text, 'Document/DiWoo')).toHaveLength(2)
  const [publisher] = at(text, 'DiWoo/publisher')
  expect(publisher).toMatchObject({
    text: 'Ministerie van Asiel en Migratie',
    resource: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1162',
  })
  expect(at(text, 'DiWoo/creatiedatum').map((it) => it.text)).toEqual(['2031-03-14', '2031-02-01'])
  expect(at(text, 'informatiecategorieen/informatiecategorie').map((it) => it.resource)).toEqual([
    'https://identifier.overheid.nl/tooi/def/thes/kern/c_c76862ab',
    'https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e',
  ])
  expect(at(text, 'documenthandeling/atTime').map((it) => it.text)).toEqual([
    '2031-03-14T00:00:00',
    '2031-02-01T00:00:00',
  ])
})

test('titles are text and masked, whatever signs they hold', async () => {
  const { text } = await ask('/sitemap-documenten-1.xml')
  const titles = at(text, 'titelcollectie/officieleTitel').map((it) => it.text)
  expect(titles[0]).toContain('Brief & <antwoord>')
  expect(titles[1]).not.toContain('a.b@voorbeeld.nl')
})

test('a part that is not there is not found', async () => {
  for (const path of ['/sitemap-documenten-2.xml', '/sitemap-documenten-0.xml', '/sitemap-documenten-1x.xml'])
    expect((await ask(path)).status).toBe(404)
})
