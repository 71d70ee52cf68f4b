import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readingSettings } from '../../src/intake/settings.ts'
import { Uploads } from '../../src/intake/uploads/uploads.ts'
import { waitingIn } from '../../src/pages/review/upload.tsx'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { Originals } from '../../src/sources/originals/originals.ts'
import { examplesFolder } from '../examples/chains.ts'
import { browsing, HERE, hidden, plain } from './browsing.ts'

const root = mkdtempSync(join(tmpdir(), 'beleidsspoor-uploads-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const UPLOAD = '/beoordelen/documenten'
const example = (name: string): File => new File([readFileSync(new URL(name, examplesFolder))], name)
const LETTER = '14-brief-reactie-leesregisseurs.pdf'

let number = 0
/** A browser on a site with an empty register that takes documents in. */
async function desk(folder = join(root, String(number++)), limits: { maxBytes?: number } = {}) {
  const originals = new Originals(join(folder, 'originals'))
  const register = await openSqlite(':memory:', { now: () => new Date() })
  const reading = readingSettings({ readers: 1 })
  const settings = {
    originals,
    folder: join(folder, 'notes'),
    now: () => new Date(),
    onError: (it: unknown) => expect(it).toBe(null),
  }
  const uploads = new Uploads(register, {
    ...settings,
    reading: { ...reading, limits: { ...reading.limits, ...limits } },
  })
  const { ask } = await browsing({ register, name: 'Jet', uploads })
  const token = async () => hidden((await ask(UPLOAD)).text, 'sleutel')
  const send = async (files: readonly File[], sleutel?: string, headers: Record<string, string> = HERE) => {
    const form = new FormData()
    form.append('sleutel', sleutel ?? (await token()))
    for (const it of files) form.append('bestanden', it)
    const sent = await ask(UPLOAD, { method: 'POST', body: form, headers })
    await read(sent.location)
    return sent
  }
  /** On a busy machine reading takes longer than the site waits for it. */
  const read = (location: string) =>
    expect
      .poll(async () => waitingIn((await uploads.upload(location.split('/').at(-1) ?? '')) ?? NONE), {
        timeout: 50_000,
      })
      .toBe(0)
  const kept = () => {
    const folder = dirOf(originals)
    return existsSync(folder) ? readdirSync(folder).filter((it) => /^[0-9a-f]{64}$/.test(it)) : []
  }
  const arriving = () => readdirSync(join(dirOf(originals), 'arriving'))
  const close = async () => {
    await uploads.close()
    await register.close()
  }
  return { folder, register, originals, uploads, ask, send, token, kept, arriving, close }
}
const NONE = { id: '', at: '', files: [] }
const dirOf = (originals: Originals) => join(originals.keptAt('x'), '..')

test('documents that are handed in are read, told of one by one, and kept under their hash', async () => {
  const here = await desk()
  const sent = await here.send([
    example(LETTER),
    example('2-nota-oogstpas.txt'),
    new File([new Uint8Array([137, 80, 78, 71])], 'foto.png'),
  ])
  expect([sent.status, sent.location.startsWith(`${UPLOAD}/`)]).toEqual([303, true])
  const page = plain((await here.ask(sent.location)).text)
  expect(page).toContain('Alles is gelezen.')
  expect(page).toMatch(/14-brief-reactie-leesregisseurs\.pdf nieuw in het register Gevonden: .*4 toezeggingen/)
  expect(page).toMatch(/foto\.png .*Dit soort bestand kan niet worden gelezen/)
  const { text: inDutch } = await here.ask(sent.location)
  expect(inDutch).toMatch(/Dit soort bestand kan niet worden gelezen[^<]*<span class="muted" lang="en">\w/)
  const { text: inEnglish } = await here.ask(`${sent.location}?taal=en`)
  expect(inEnglish).not.toContain('Dit soort bestand kan niet worden gelezen')
  expect((await here.register.totals()).documents).toBe(3)
  expect(here.kept()).toHaveLength(3)
  const entries = []
  for await (const it of here.register.journal()) if (it.kind === 'document-read') entries.push(it.actor)
  expect(new Set(entries)).toEqual(new Set(['person:Jet']))
  expect(here.arriving()).toEqual([])
  await here.close()
})

test('the same file again changes nothing, under whatever name', async () => {
  const here = await desk()
  await here.send([example(LETTER)])
  const before = await here.register.version()
  const { location } = await here.send([new File([await example(LETTER).arrayBuffer()], 'andere naam.pdf')])
  expect(plain((await here.ask(location)).text)).toContain('stond er al in')
  expect(await here.register.version()).toBe(before)
  expect(here.kept()).toHaveLength(1)
  await here.close()
})

test('without the token, from elsewhere, or by who may not judge nothing is kept', async () => {
  const here = await desk()
  const token = await here.token()
  expect((await here.send([example(LETTER)], 'verzonnen')).status).toBe(403)
  expect((await here.send([example(LETTER)], token, { ...HERE, Origin: 'https://elders.example' })).status).toBe(403)
  expect((await here.send([example(LETTER)], token, { ...HERE, Via: 'proxy' })).status).toBe(403)
  const text = {
    method: 'POST',
    body: 'sleutel=x',
    headers: { ...HERE, 'Content-Type': 'application/x-www-form-urlencoded' },
  }
  expect((await here.ask(UPLOAD, text)).status).toBe(415)
  expect([here.kept(), existsSync(join(dirOf(here.originals), 'arriving'))]).toEqual([[], false])
  expect((await here.register.totals()).documents).toBe(0)
  await here.close()
})

test('no file, too many files and a form that breaks off are told, and leave nothing behind', async () => {
  const here = await desk()
  const { text: none } = await here.send([])
  expect(plain(none)).toContain('Kies ten minste één bestand.')
  expect(none).toMatch(
    /<input type="file" id="in-bestanden"[^>]* aria-describedby="in-bestanden-uitleg in-bestanden-fout" aria-invalid="true"/,
  )
  expect(none).toContain('id="in-bestanden-fout"')
  expect(plain((await here.send([new File([], '')])).text)).toContain('Kies ten minste één bestand.')
  const many = Array.from({ length: 21 }, (_, i) => new File([`Brief ${i}`], `${i}.txt`))
  expect(plain((await here.send(many)).text)).toContain('Kies hooguit 20 bestanden tegelijk.')
  const token = await here.token()
  const part = (name: string, text: string) => `--x\r\nContent-Disposition: form-data; ${name}\r\n\r\n${text}`
  const body = `${part('name="sleutel"', token)}\r\n${part('name="bestanden"; filename="a.txt"', 'half')}`
  const headers = { ...HERE, 'Content-Type': 'multipart/form-data; boundary=x' }
  expect(plain((await here.ask(UPLOAD, { method: 'POST', body, headers })).text)).toContain(
    'Het versturen is afgebroken.',
  )
  expect([here.kept(), here.arriving()]).toEqual([[], []])
  await here.close()
})

test('a file over the limit is told and not kept; the others of its form are read', async () => {
  const here = await desk(undefined, { maxBytes: 2_000 })
  const { location } = await here.send([
    new File(['a'.repeat(2_001)], 'groot.txt'),
    new File(['Een brief.'], 'klein.txt'),
  ])
  const page = plain((await here.ask(location)).text)
  expect(page).toContain('groot.txt te groot, niet bewaard')
  expect(page).toContain('klein.txt nieuw in het register')
  expect(here.kept()).toHaveLength(1)
  await here.close()
})

test('names that are hostile are shown as text, and lead nowhere', async () => {
  const here = await desk()
  const names = ['"><script>alert(1)</script>.txt', '../../../uit.txt', '..\\..\\uit.txt', `${'x'.repeat(4_000)}.txt`]
  const { location } = await here.send(names.map((name, i) => new File([`Brief ${i}.`], name)))
  const { text } = await here.ask(location)
  expect(text).not.toContain('<script>alert')
  expect(plain(text)).toContain('uit.txt nieuw in het register')
  expect(existsSync(join(here.folder, '..', 'uit.txt'))).toBe(false)
  for (const path of ['%2e%2e%2fplaces', '20320110090000-000000000000', 'x', '..%2F..%2Foriginals%2Fplaces'])
    expect([path, (await here.ask(`${UPLOAD}/${path}`)).status]).toEqual([path, 404])
  // Any client asks for the address above it, and there is no page with a slash at its end.
  expect((await here.ask(`${UPLOAD}/..`)).status).toBe(404)
  await here.close()
})

test('what was accepted and not yet read when the program ended is read when it starts again', async () => {
  const here = await desk()
  await here.uploads.close()
  const arriving = here.uploads.begin()
  await arriving.write(new Uint8Array(await example(LETTER).arrayBuffer()))
  const id = await here.uploads.accept('person:Jet', [await arriving.end(LETTER)])
  expect((await here.uploads.upload(id))?.files[0]?.state).toBe('waiting')
  await here.close()
  const later = await desk(here.folder)
  writeFileSync(later.originals.arriving('half'), 'half')
  later.uploads.resume()
  await expect.poll(async () => (await later.uploads.upload(id))?.files[0]?.state, { timeout: 20_000 }).toBe('new')
  expect((await later.register.totals()).documents).toBe(1)
  await later.close()
})

test('what was withdrawn is not taken in again, and none of its bytes stay', async () => {
  const here = await desk()
  const { location } = await here.send([example(LETTER)])
  const id = (await here.uploads.upload(location.split('/').at(-1) ?? ''))?.files[0]?.documentId ?? ''
  await here.register.withdraw({ actor: 'person:Jet', documentId: id, reason: 'Een fout.' })
  here.originals.forget(here.kept())
  const again = await here.send([example(LETTER)])
  expect(plain((await here.ask(again.location)).text)).toContain('eerder ingetrokken, niet opnieuw opgenomen')
  expect(here.kept()).toEqual([])
  await here.close()
})
