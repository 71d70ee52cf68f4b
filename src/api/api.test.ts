import { expect, test } from 'vitest'
import { dossier } from '../../test/browser/fixture/dossier.ts'
import { letter } from '../../test/browser/fixture/letter.ts'
import { api } from './api.ts'

async function get(path: string, mask = (text: string) => text) {
  const register = await dossier()
  const response = await api(register, { mask }).request(path)
  const body = await response.json()
  await register.close()
  return { response, body }
}

test('the list gives documents with a total, and can be paged', async () => {
  const { response, body } = await get('/documents?limit=2&offset=1')
  expect(response.status).toBe(200)
  expect(response.headers.get('API-Version')).toBe('1.0.0')
  expect(body).toMatchObject({ total: 5, limit: 2, offset: 1 })
  expect(body.documents).toHaveLength(2)
  expect(body.documents[0]).toMatchObject({ id: 'blg-1000001', kind: 'report', date: '2031-02-01', sender: null })
})

test('a document comes with the facts files of its texts', async () => {
  const { body } = await get('/documents/kst-39412-23')
  expect(body.sender).toEqual({ role: 'Minister van Voorbeeldzaken', person: 'A.B. van der Brugge' })
  expect(body.texts).toHaveLength(1)
  expect(body.texts[0].facts).toEqual(JSON.parse(JSON.stringify(letter())))
})

test('masked texts keep their length and say that they are masked; names of things stay', async () => {
  const { body } = await get('/documents/kst-39412-23', (text) => text.replace(/[0-9]/g, '•'))
  const { source, facts, document } = body.texts[0].facts
  expect(source.masked).toBe(true)
  expect(source.text).toHaveLength(letter().source.text?.length ?? 0)
  expect(source.textSha256).toBe(letter().source.textSha256)
  expect(document.id).toBe('kst-39412-23')
  expect(facts.citations[0]).toMatchObject({ canonical: 'kst-39412-17', spans: letter().facts.citations[0]?.spans })
  expect(facts.times[0].text).toBe('•• maart ••••')
})

for (const [path, status, detail] of [
  ['/documents/kst-1-1', 404, 'There is no document "kst-1-1" in this register.'],
  ['/documents/', 404, 'There is nothing at /documents/.'],
  ['/weg', 404, 'There is nothing at /weg.'],
  ['/documents?limit=0', 400, '"limit" must be a whole number from 1 to 500.'],
  ['/documents?limit=501', 400, '"limit" must be a whole number from 1 to 500.'],
  ['/documents?limit=1e2', 400, '"limit" must be a whole number from 1 to 500.'],
  ['/documents?offset=-1', 400, '"offset" must be a whole number from 0.'],
] as const)
  test(`${path} is a problem with status ${status}`, async () => {
    const { response, body } = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('API-Version')).toBe('1.0.0')
    expect(body).toMatchObject({ status, detail })
    expect(body.title).not.toBe('')
  })
