import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode } from 'fast-png'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOfBytes } from '../../src/engine/hashes.ts'
import { Pictures } from '../../src/pictures/pictures.ts'
import type { Register } from '../../src/register/contract.ts'
import { Originals } from '../../src/sources/originals/originals.ts'
import { type SiteSettings, site } from '../../src/web/site.ts'
import { examplesFolder } from '../examples/chains.ts'
import { exampleRegister } from '../examples/register.ts'
import { shared, signedIn } from './signed-in.ts'

const NAME = '10-voortgang-brugbediening.pdf'
const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-page-pictures-'))
const copy = join(folder, NAME)
const originals = new Originals(join(folder, 'originals'))
const pictures = new Pictures(originals, join(folder, 'pictures'))
let register: Register
let id = ''
let fact = ''

beforeAll(async () => {
  copyFileSync(fileURLToPath(new URL(NAME, examplesFolder)), copy)
  const bytes = readFileSync(copy)
  originals.note(hashOfBytes(bytes), copy, bytes.length)
  register = await exampleRegister()
  id = (await register.documents({ limit: 100 })).find((it) => it.names.includes(NAME))?.id ?? ''
  fact = (await register.facts({ documentId: id, kinds: ['commitments'], limit: 1 }))[0]?.id ?? ''
})
afterAll(async () => {
  pictures.close()
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, headers: Record<string, string> = {}, more: Partial<SiteSettings> = {}) =>
  site(register, {
    ...{ today: () => '2032-01-10', onError: (error: unknown) => expect(error).toBe(null), onlyThisMachine: true },
    ...{ review: { key: 'een-sleutel-van-ten-minste-32-tekens', name: 'Jet' }, pictures, ...more },
  }).request(path, { headers: { Host: 'localhost', ...headers } })

const pageOf = (more = '') => `/documenten/${encodeURIComponent(id)}/pagina/1.png${more}`

test('who works at this computer sees a page as it was printed, and is told when nothing changed', async () => {
  const answer = await ask(pageOf())
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/png'])
  expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
  expect(decode(new Uint8Array(await answer.arrayBuffer())).width).toBe(1_100)
  const tag = answer.headers.get('ETag') ?? ''
  expect((await ask(pageOf(), { 'If-None-Match': tag })).status).toBe(304)
  const outlined = await ask(pageOf(`?feit=${fact}`))
  expect([outlined.status, outlined.headers.get('ETag') === tag]).toEqual([200, false])
})

test('who signed in keeps a picture in the own browser and asks whether it still holds; pages are kept nowhere', async () => {
  const settings = { today: () => '2032-01-10', onError: (it: unknown) => expect(it).toBe(null) }
  const routes = site(register, { ...settings, onlyThisMachine: true, pictures, shared })
  const Cookie = await signedIn(routes)
  const ask = (path: string, more: Record<string, string> = {}) =>
    routes.request(path, { headers: { Host: 'localhost', Cookie, ...more } })
  const picture = await ask(pageOf())
  expect([picture.status, picture.headers.get('Cache-Control')]).toEqual([200, 'private, no-cache'])
  const again = await ask(pageOf(), { 'If-None-Match': picture.headers.get('ETag') ?? '' })
  expect([again.status, again.headers.get('Cache-Control')]).toEqual([304, 'private, no-cache'])
  for (const [path, status] of [
    [`/documenten/${id}`, 200],
    [`/documenten/${id}/pagina/999.png`, 404],
  ] as const) {
    const page = await ask(path)
    expect([path, page.status, page.headers.get('Cache-Control')]).toEqual([path, status, 'private, no-store'])
    expect(await page.text()).toContain('Jet')
  }
})

test('nobody else sees it: not on a site for others, not through a proxy, not where judging is off', async () => {
  expect((await ask(pageOf(), {}, { onlyThisMachine: false })).status).toBe(404)
  expect((await ask(pageOf(), { 'X-Forwarded-For': '192.0.2.7' })).status).toBe(403)
  const settings = { today: () => '2032-01-10', onError: () => {}, onlyThisMachine: true, pictures }
  const without = site(register, settings)
  expect((await without.request(pageOf(), { headers: { Host: 'localhost' } })).status).toBe(404)
  expect(await (await ask(`/documenten/${id}?beeld=ja`, { Via: 'proxy' })).text()).not.toContain('.png')
})

test('what is no page of a PDF of this register is not found, whatever the address tries', async () => {
  const [text] = await register
    .documents({ limit: 100 })
    .then((all) => all.filter((it) => it.names[0]?.endsWith('.txt')))
  for (const path of [
    `/documenten/${text?.id}/pagina/1.png`,
    pageOf('?deel=2'),
    pageOf('?deel=-1'),
    pageOf('?deel=1e3'),
    `/documenten/${id}/pagina/999.png`,
    `/documenten/${id}/pagina/0.png`,
    `/documenten/${id}/pagina/9999999.png`,
    `/documenten/${id}/pagina/..%2F..%2Fplaces.jsonl`,
    `/documenten/${id}/pagina/%2e%2e%2f1.png`,
    `/documenten/..%2F..%2Foriginals/pagina/1.png`,
    `/documenten/${id}/pagina/1.png%00.jsonl`,
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('the document has the picture with each card, and beside the text when that is asked for', async () => {
  const page = await (await ask(`/documenten/${id}`)).text()
  expect(page).toContain(`/pagina/1.png?feit=${fact}`)
  expect(page).not.toContain('"sheet beside"')
  const beside = await (await ask(`/documenten/${id}?beeld=ja&feit=${fact}`)).text()
  expect(beside).toContain('"sheet beside"')
  expect(beside).toContain('alt="Pagina 1 zoals gedrukt. De tekst staat ernaast."')
})

test('a page of which words were withdrawn is not drawn: they could stand where no text is', async () => {
  const own = await exampleRegister()
  const passage = (await own.facts({ documentId: id, limit: 1 }))[0]?.text ?? ''
  await own.withdraw({ actor: 'person:Jet', documentId: id, reason: 'Een fout.', passage })
  const settings = { today: () => '2032-01-10', onError: () => {}, onlyThisMachine: true, pictures }
  const review = { key: 'een-sleutel-van-ten-minste-32-tekens', name: 'Jet' }
  const answer = await site(own, { ...settings, review }).request(pageOf(), { headers: { Host: 'localhost' } })
  expect(answer.status).toBe(404)
  await own.close()
})

test('when the file is gone the page says so and shows the text alone', async () => {
  rmSync(copy)
  const page = await (await ask(`/documenten/${id}?beeld=ja`)).text()
  expect(page).toContain('Het bestand staat niet meer op de plek waar het is gelezen.')
  expect(page).not.toContain('.png')
  expect((await ask(pageOf())).status).toBe(404)
})
