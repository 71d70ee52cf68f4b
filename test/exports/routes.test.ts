import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { site } from '../../src/web/site.ts'
import { exampleRegister } from '../examples/register.ts'
import { csvRows } from './libreoffice.ts'
import { atomFaults, entriesOf, eventsOf, icsFaults } from './strict.ts'

let register: Register
let routes: ReturnType<typeof site>
beforeAll(async () => {
  register = await exampleRegister()
  const onError = (error: unknown) => {
    throw error
  }
  routes = site(register, { today: () => '2025-03-01', onError })
})
afterAll(() => register.close())

const ask = (path: string) => routes.request(`http://127.0.0.1:4280${path}`)
const textAt = async (path: string) => (await ask(path)).text()
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the overview of a year shows each recommendation with its chain, and every passage leads to its place', async () => {
  const html = await textAt('/overzicht/2024')
  const text = words(html)
  expect(text).toContain('Jaaroverzicht 2024')
  expect(text).toContain('Open een digitaal loket, uiterlijk in het tweede kwartaal van 2024')
  expect(text).toContain('Termijn verstreken, geen spoor gevonden')
  expect(text).not.toContain('gebroken')
  const quoted = [...html.matchAll(/<q lang="nl"><a href="([^"]+)"/g)].map((it) => it[1] ?? '')
  expect(quoted.length).toBeGreaterThan(20)
  for (const href of new Set(quoted)) expect([href, (await ask(href.split('#')[0] ?? '')).status]).toEqual([href, 200])
})

test('a department is chosen in the address, and the choice is marked', async () => {
  const html = await textAt('/overzicht/2023?departement=Leren+en+Vakmanschap')
  expect(html).toContain('<h1>Jaaroverzicht 2023: Leren en Vakmanschap</h1>')
  expect(html).toMatch(/aria-current="true">Leren en Vakmanschap/)
  expect(words(html)).not.toContain('digitaal loket')
  expect(html).toContain('href="/overzicht/2023.xlsx?departement=Leren+en+Vakmanschap"')
})

test('words in an address are shown as words', async () => {
  const html = await textAt('/overzicht/2023?departement=%3Cscript%3Ealert(1)%3C/script%3E')
  expect(html).not.toContain('<script>alert')
  expect(words(html)).toContain('geen aanbeveling in het register')
})

test('the years are listed, and a year that has not begun is not there', async () => {
  expect(words(await textAt('/overzicht'))).toContain('Jaaroverzicht 2025 Jaaroverzicht 2024')
  for (const path of [
    '/overzicht/2026',
    '/overzicht/1066',
    '/overzicht/2024.exe',
    '/overzicht/2024/evaluatieagenda.pdf',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('the files have their type and a name, and the same rows as the page', async () => {
  const csv = await ask('/overzicht/2023.csv?departement=Waterwegen+en+Havens')
  expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(csv.headers.get('Content-Disposition')).toBe('attachment; filename="jaaroverzicht-2023.csv"')
  const rows = csvRows(await csv.text())
  expect(rows[0]?.slice(1)).toEqual([
    ...['Departement', 'Thema', 'Subthema', 'Onderzoek', 'Datum onderzoek', 'Aanbeveling', 'Reactie van het kabinet'],
    ...['Wat is ermee gedaan', 'Stand', 'Datum stand', 'Vervolgstap', 'Bewijs'],
  ])
  expect(rows).toHaveLength(4)
  expect(rows[1]?.[12]).toContain('http://127.0.0.1:4280/documenten/kst-38927-4?feit=')
  for (const path of [
    '/overzicht/2023.xlsx',
    '/overzicht/2023.docx',
    '/overzicht/2023/evaluatieagenda.xlsx?voor=begroting',
  ]) {
    const bytes = new Uint8Array(await (await ask(path)).arrayBuffer())
    expect([path, String.fromCharCode(...bytes.slice(0, 2))]).toEqual([path, 'PK'])
  }
})

test('commitments can be followed with the filters of the page', async () => {
  const atom = await ask('/toezeggingen.atom?ministerie=Wijkzorg+en+Ouderen')
  expect(atom.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  const text = await atom.text()
  expect(atomFaults(text)).toEqual([])
  expect(entriesOf(text)).toHaveLength(7)
  const all = await textAt('/toezeggingen.ics?jaar=2023')
  expect(icsFaults(all)).toEqual([])
  const open = await textAt('/toezeggingen.ics?jaar=2023&stand=open')
  expect(eventsOf(open).length).toBeLessThan(eventsOf(all).length)
})

test('one commitment can be followed, and its feed is dated by what was found last', async () => {
  const [line = ''] = (await textAt('/toezeggingen.jsonl')).split('\n').filter((it) => it.includes('Ik zal dit loket'))
  const { id } = JSON.parse(line)
  const atom = await textAt(`/toezeggingen/${id}.atom`)
  expect(atomFaults(atom)).toEqual([])
  expect(atom).toContain('<updated>2024-12-16T12:00:00.000Z</updated>')
  expect(eventsOf(await textAt(`/toezeggingen/${id}.ics`))).toHaveLength(1)
  expect((await ask('/toezeggingen/f-0.ics')).status).toBe(404)
})

test('the list of commitments is a file as well', async () => {
  const rows = csvRows(await textAt('/toezeggingen.csv?ministerie=Waterwegen+en+Havens'))
  expect(rows[0]?.slice(0, 4)).toEqual(['Toezegging', 'Stand', 'Termijn', 'Te laat'])
  expect(new Set(rows.slice(1).map((it) => it[4]))).toEqual(new Set(['Waterwegen en Havens']))
})
