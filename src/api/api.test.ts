import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asking } from '../../test/api/asking.ts'
import { dossier } from '../../test/browser/fixture/dossier.ts'
import { letter } from '../../test/browser/fixture/letter.ts'
import { statuses } from '../links/status/status.ts'
import type { Register } from '../register/contract.ts'

const STATUSES = statuses.join(', ')
const PERIODS = '2031, 2031-Q1, 2031-03, 2031-03-14 or 2031..2032-06'

let register: Register
let get: ReturnType<typeof asking>
beforeAll(async () => {
  register = await dossier()
  get = asking(register, (text) => text)
})
afterAll(() => register.close())

test('the list gives documents with a total, and is walked with a cursor', async () => {
  const first = await get('/documents?limit=2')
  expect(first.status).toBe(200)
  expect(first.headers.get('API-Version')).toBe('1.0.0')
  expect(first.json.total).toBe(5)
  expect(first.json.documents).toHaveLength(2)
  expect(first.json.documents[1]).toMatchObject({ id: 'blg-1000001', kind: 'report', date: '2031-02-01', sender: null })
  const second = await get(`/documents?limit=2&cursor=${first.json.cursor}`)
  const third = await get(`/documents?limit=2&cursor=${second.json.cursor}`)
  const ids = [first, second, third].flatMap((it) => it.json.documents.map((document: { id: string }) => document.id))
  expect(new Set(ids).size).toBe(5)
  expect(third.json.cursor).toBeNull()
})

test('the next page is also told in a header, with the same filters', async () => {
  const { headers, json } = await get('/documents?limit=1&kind=report&kind=beslisnota')
  const next = /<([^>]+)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1] ?? ''
  expect(next).toBe(`/documents?limit=1&kind=report&kind=beslisnota&cursor=${json.cursor}`)
  expect((await get(next)).headers.get('Link')).not.toContain('rel="next"')
})

test('documents are chosen by kind, year, department and dossier', async () => {
  const ids = async (query: string) =>
    (await get(`/documents?${query}`)).json.documents.map((it: { id: string }) => it.id)
  expect(await ids('kind=report')).toEqual(['blg-1000001'])
  expect(await ids('year=2031&kind=report')).toEqual(['blg-1000001'])
  expect(await ids('department=Voorbeeldzaken')).toEqual(['kst-39412-23'])
  expect(await ids('department=Elders')).toEqual([])
  expect(await ids('dossier=39412&kind=kamerstuk')).toEqual(['kst-39412-17'])
})

test('a text comes as its facts file', async () => {
  const { json } = await get('/documents/kst-39412-23')
  expect(json.sender).toEqual({ role: 'Minister van Voorbeeldzaken', person: 'A.B. van der Brugge' })
  expect(json.texts).toHaveLength(1)
  const text = await get(json.texts[0].self.replace('/api/v1', ''))
  expect(text.json).toEqual(JSON.parse(JSON.stringify(letter())))
})

test('masked texts keep their length and say that they are masked; names of things stay', async () => {
  const masked = asking(register, (text) => text.replace(/[0-9]/g, '•'))
  const { json } = await masked('/documents/kst-39412-23')
  const text = await masked(json.texts[0].self.replace('/api/v1', ''))
  const { source, facts, document } = text.json
  expect(source.masked).toBe(true)
  expect(source.text).toHaveLength(letter().source.text?.length ?? 0)
  expect(source.textSha256).toBe(letter().source.textSha256)
  expect(document.id).toBe('kst-39412-23')
  expect(facts.citations[0]).toMatchObject({ canonical: 'kst-39412-17', spans: letter().facts.citations[0]?.spans })
  expect(facts.times[0].text).toBe('•• maart ••••')
})

test('no answer holds a telephone number or an address that a letter prints', async () => {
  const shown = asking(register)
  const { json } = await get('/documents/kst-39412-23/facts?limit=500')
  const facts = json.facts.map((it: { self: string }) => it.self.replace('/api/v1', ''))
  expect(facts.length).toBeGreaterThan(5)
  for (const path of ['/documents/kst-39412-23/texts/1', '/search?q=bruggen', '/export', ...facts])
    for (const accept of ['application/json', 'application/ld+json']) {
      const { text } = await shown(path, { Accept: accept })
      expect(text).not.toContain('123 45 67')
      expect(text).not.toContain('bruggen@')
    }
})

test('who asks again with the tag is told that nothing changed', async () => {
  for (const path of ['/documents', '/documents/kst-39412-23', '/totals', '/openapi.json', '/export', '/changes']) {
    const first = await get(path)
    const tag = first.headers.get('ETag') ?? ''
    expect(tag).not.toBe('')
    for (const known of [tag, `"other", ${tag}`, '*', tag.replace(/^W\//, '')]) {
      const again = await get(path, { 'If-None-Match': known })
      expect([again.status, again.text, again.headers.get('ETag')]).toEqual([304, '', tag])
      expect(again.headers.get('API-Version')).toBe('1.0.0')
    }
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200)
  }
})

test('a tag is another one when something was added', async () => {
  const own = await dossier([letter()])
  const ask = asking(own)
  const before = (await ask('/changes')).headers.get('ETag')
  const anchor = { exact: 'maart', prefix: '', suffix: '', start: 0 }
  const judgement = { verdict: 'reject' as const, documentId: 'kst-39412-23', factKind: 'times' as const, anchor }
  await own.append([
    { kind: 'judgement', actor: 'person:j.jansen', judgement: { ...judgement, reason: 'Geen tijd.', fields: {} } },
  ])
  expect((await ask('/changes')).headers.get('ETag')).not.toBe(before)
  const { text } = await ask('/judgements')
  expect(text).toContain('Geen tijd.')
  expect(text).not.toContain('jansen')
  await own.close()
})

test('a document that was read better is found where it is now', async () => {
  const own = await dossier([letter()])
  const { document, ...file } = letter()
  const better = { ...file, document: { ...document, id: 'kst-39412-24' } }
  await own.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '2', file: better }])
  const { status, headers } = await asking(own)('/documents/kst-39412-23')
  expect([status, headers.get('Location')]).toEqual([308, '/api/v1/documents/kst-39412-24'])
  expect(headers.get('API-Version')).toBe('1.0.0')
  await own.close()
})

test('pages of other sites may read the answers of a public site, and only the description of another', async () => {
  const { api } = await import('./api.ts')
  const settings = { mask: (it: string) => it, today: () => '2032-01-10' }
  for (const isPublic of [true, false])
    for (const path of ['/documents', '/openapi.json', '/weg']) {
      const { headers } = await api(register, { ...settings, isPublic }).request(path)
      const isOpen = isPublic || path === '/openapi.json'
      expect(headers.get('Access-Control-Allow-Origin')).toBe(isOpen ? '*' : null)
    }
})

describe('a question that cannot be answered is a problem that says which parameter and why', () => {
  for (const [path, status, detail] of [
    ['/documents/kst-1-1', 404, 'There is no document "kst-1-1" in this register.'],
    ['/documents/', 404, 'There is nothing at /documents/.'],
    ['/weg', 404, 'There is nothing at /weg.'],
    ['/documents/kst-39412-23/texts/999', 404, 'Document "kst-39412-23" has no text 999.'],
    ['/documents/kst-39412-23/texts/x', 400, '"text" must be a whole number from 1.'],
    ['/facts/none', 404, 'There is no fact "none" in this register.'],
    ['/documents?limit=0', 400, '"limit" must be a whole number from 1 to 500.'],
    ['/documents?limit=501', 400, '"limit" must be a whole number from 1 to 500.'],
    ['/documents?limit=1e2', 400, '"limit" must be a whole number from 1 to 500.'],
    ['/documents?limit=2&limit=3', 400, '"limit" is given more than once.'],
    ['/documents?cursor=50', 400, '"cursor" is none that this list gave.'],
    ['/documents?year=31', 400, '"year" must be a year as 2031.'],
    ['/documents?knownAt=2031-02-30T12:00:00Z', 400, '"knownAt" must be a moment in UTC as 2031-03-14T12:00:00Z.'],
    ['/commitments?status=broken', 400, `"status" must be one of ${STATUSES}.`],
    ['/commitments?on=morgen', 400, '"on" must be a day as 2031-03-14.'],
    ['/commitments?due=2031-13', 400, `"due" must be a period as ${PERIODS}.`],
    ['/commitments?due=2032..2031', 400, `"due" must be a period as ${PERIODS}.`],
    ['/commitments?cursor=bm9uZQ', 400, '"cursor" is none that this list gave.'],
    ['/commitments/none?on=2031-03-14', 404, 'There is no commitment "none" on 2031-03-14 in this register.'],
    ['/totals?limit=1', 400, '"limit" is no parameter here. There are none.'],
    ['/search', 400, '"q" is required.'],
    ['/search?q=brug&counts=ja', 400, '"counts" must be true or false.'],
    ['/links', 400, 'Give either "document" or "fact".'],
    ['/changes?after=-1', 400, '"after" must be a whole number from 0.'],
  ] as const)
    test(path, async () => {
      const { status: given, headers, json } = await get(path)
      expect(json).toMatchObject({ status, detail })
      expect(given).toBe(status)
      expect(headers.get('Content-Type')).toBe('application/problem+json')
      expect(headers.get('API-Version')).toBe('1.0.0')
      expect(json.title).not.toBe('')
    })

  test('all that is wrong is told at once', async () => {
    const { json } = await get('/documents?limit=x&kind=brief&kind=report&soort=report')
    expect(json.errors.map((it: { name: string }) => it.name)).toEqual(['soort', 'kind', 'limit'])
    expect(json.errors[0].detail).toMatch(/^"soort" is no parameter here. There are: kind, year,/)
    expect(json.errors[1].detail).toMatch(/^"kind" must be one of kamerbrief, /)
  })
})

test('odd questions are refused or answered, never an error of the server', async () => {
  const odd = [
    '%00',
    '%F0%9F',
    '%E0%A4%A',
    '..%2f..',
    '__proto__',
    'constructor',
    '%22%3E%3Cscript%3E',
    'x'.repeat(5000),
  ]
  for (const it of odd)
    for (const path of [
      `/documents/${it}`,
      `/facts/${it}`,
      `/documents?${it}=1`,
      `/documents?department=${it}`,
      `/documents?cursor=${it}`,
      `/search?q=${it}`,
      `/search?q=brug&cursor=${it}`,
      `/facts?document=${it}`,
    ])
      expect([200, 400, 404]).toContain((await get(path)).status)
})

test('HEAD answers as GET without the body, and looks nothing up for a stream', async () => {
  const { status, text, headers } = await get('/export', {}, 'HEAD')
  expect([status, text, headers.get('Content-Type')]).toEqual([200, '', 'application/jsonl; charset=utf-8'])
})
