import { afterEach, expect, test } from 'vitest'
import type { Uploads } from '../../src/web/uploads/uploads.ts'
import { hidden, plain } from '../web/browsing.ts'
import { browser, type SharedSite, startShared } from './site.ts'

const started: SharedSite[] = []
afterEach(async () => {
  for (const it of started.splice(0)) {
    await it.close()
    expect(it.errors).toEqual([])
  }
})
async function site(...given: Parameters<typeof startShared>): Promise<SharedSite> {
  const it = await startShared(...given)
  started.push(it)
  return it
}

async function itemOf({ register, origin }: SharedSite) {
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['times'], limit: 1 })
  return `${origin}/beoordelen/feiten/kst-39412-23/${fact?.id}`
}

test('a reviewer signs in, is named on every page, judges under the account, and signs out here and there', async () => {
  const here = await site()
  const { origin, register } = here
  const { go, send, signIn, cookies } = browser()
  const before = await go(`${origin}/`)
  expect(before.text).toContain('href="/aanmelden"')
  expect(before.text).not.toContain('href="/beoordelen"')
  const start = await signIn(here, 'jet', '/toezeggingen?soort=promise')
  expect([start.status, start.url]).toEqual([200, `${origin}/toezeggingen?soort=promise`])
  expect(plain(start.text)).toContain('Jet de Vries (beoordelaar)')
  expect(start.headers.get('Cache-Control')).toBe('private, no-store')
  expect([start.headers.get('ETag'), start.headers.get('Content-Encoding')]).toEqual([null, null])
  const path = await itemOf(here)
  const { text } = await go(path)
  const form = {
    sleutel: hidden(text, 'sleutel'),
    gezien: hidden(text, 'gezien'),
    oordeel: 'accept',
    reden: 'Zo is het.',
  }
  expect(text).not.toContain('name="naam"')
  expect((await send(path, { ...form, naam: 'Een ander' })).text).toContain('Uw oordeel is bewaard.')
  const [judged] = await register.judgements({})
  expect(judged?.actor).toMatch(/^person:Jet de Vries \([\w-]{16}\)$/)
  expect(plain((await go(path)).text)).toContain('Klopt Jet de Vries')
  const key = hidden((await go(`${origin}/afmelden`)).text, 'sleutel')
  const out = await send(`${origin}/afmelden`, { sleutel: key })
  expect(out.text).toContain('U bent afgemeld')
  const there = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(out.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(there).toContain(`${here.provider.issuer}/session/end?`)
  expect((await go(there)).text).toContain('Overal afmelden')
  expect(plain((await go(`${origin}/over/privacy`)).text)).toContain('Als u zich aanmeldt')
  expect(cookies(origin).has('sessie')).toBe(false)
  const after = await go(`${origin}/`)
  expect(after.text).not.toContain('Jet')
  expect(here.outcomes).toEqual(['signed-in reviewer', 'signed-out reviewer'])
})

test('nothing that anybody may read names who judged or holds the address for mail of anybody', async () => {
  const here = await site()
  const { go, send, signIn } = browser()
  await signIn(here, 'jet')
  const path = await itemOf(here)
  const { text } = await go(path)
  await send(path, { sleutel: hidden(text, 'sleutel'), gezien: '0', oordeel: 'accept', reden: 'Zo is het.' })
  const other = browser()
  for (const it of ['/', '/documenten/kst-39412-23', '/api/v1/judgements', '/api/v1/export', '/api/v1/changes'])
    expect([it, /Jet|jet@/.test((await other.go(here.origin + it)).text)]).toEqual([it, false])
  const journal: string[] = []
  for await (const it of here.register.journal()) journal.push(JSON.stringify(it))
  expect(journal.join('\n')).not.toContain('jet@')
})

const ROLE_OF: [name: string, status: number][] = [
  ['lea', 403],
  ['jet', 200],
  ['bas', 200],
]
for (const [name, status] of ROLE_OF)
  test(`what somebody may do hangs on the role: ${name} gets ${status}`, async () => {
    const here = await site()
    const { go, signIn } = browser()
    await signIn(here, name)
    const queue = await go(`${here.origin}/beoordelen`)
    expect(queue.status).toBe(status)
    expect((await go(`${here.origin}/documenten/kst-39412-23`)).text.includes('Beoordeel het')).toBe(status === 200)
    if (status === 403) expect(queue.text).toContain('Uw rol is lezer')
  })

test('who has no role is told so and not signed in', async () => {
  const here = await site()
  const { signIn, cookies } = browser()
  const answer = await signIn(here, 'nul')
  expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('U hebt hier nog geen rol')])
  expect(cookies(here.origin).has('sessie')).toBe(false)
})

test('who is not let in by the provider is told so', async () => {
  const here = await site()
  const answer = await browser().signIn(here, 'onbekend')
  expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('liet u niet toe')])
  expect(here.outcomes).toEqual(['denied provider-says-access_denied'])
})

test('a page for judging sends who did not sign in to do so, and brings them back to it', async () => {
  const here = await site()
  const { go, send } = browser()
  const asked = await go(`${here.origin}/beoordelen?alles=ja`)
  expect(asked.url).toContain('/wie/')
  expect((await send(asked.url, { naam: 'jet' })).url).toBe(`${here.origin}/beoordelen?alles=ja`)
})

test('an answer with another state, without an attempt, or a second time is refused', async () => {
  const here = await site()
  const { once, go, send, cookies } = browser()
  const asked = await go(`${here.origin}/aanmelden`)
  const kept = cookies(here.origin).get('aanmelding') ?? ''
  const forged = await once(
    `${here.origin}/aanmelden/terug?code=x&state=anders&iss=${encodeURIComponent(here.provider.issuer)}`,
  )
  expect([forged.status, forged.text]).toEqual([400, expect.stringContaining('Aanmelden is niet gelukt')])
  const bare = await once(`${here.origin}/aanmelden/terug?code=x&state=y`)
  expect([bare.status, bare.text]).toEqual([400, expect.stringContaining('duurde te lang')])
  cookies(here.origin).set('aanmelding', kept)
  const done = await send(asked.url, { naam: 'jet' })
  expect(done.text).toContain('Jet de Vries')
  // The code was used: who comes with it again, and with the attempt, gets nothing.
  cookies(here.origin).set('aanmelding', kept)
  cookies(here.origin).delete('sessie')
  expect((await once(`${here.origin}/aanmelden/terug?code=x&state=y`)).status).toBe(400)
  expect(cookies(here.origin).has('sessie')).toBe(false)
})

test('an ID token for another nonce is refused', async () => {
  const here = await site({}, (it) => ({
    ...it,
    finish: (address, attempt) => it.finish(address, { ...attempt, nonce: 'van-een-ander' }),
  }))
  const { signIn, cookies } = browser()
  const answer = await signIn(here, 'jet')
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('klopte niet')])
  expect(cookies(here.origin).has('sessie')).toBe(false)
  expect(here.outcomes).toEqual(['refused OAUTH_JWT_CLAIM_COMPARISON_FAILED'])
})

test('a session ends when nothing is asked for a while and at last whatever is asked; what was typed is shown', async () => {
  let now = Date.now()
  const minutes = (n: number) => {
    now += n * 60_000
  }
  const here = await site({ now: () => now, times: { idleMs: 30 * 60_000, longestMs: 90 * 60_000 } })
  const { go, send, signIn } = browser()
  await signIn(here, 'jet')
  const path = await itemOf(here)
  const form = { sleutel: hidden((await go(path)).text, 'sleutel'), gezien: '0', oordeel: 'accept' }
  minutes(29)
  expect((await go(`${here.origin}/`)).text).toContain('Jet de Vries')
  minutes(31)
  const late = await send(path, { ...form, reden: 'Een lang <b>verhaal</b>.' })
  expect([late.status, late.text]).toEqual([403, expect.stringContaining('Een lang &lt;b>verhaal&lt;/b>.')])
  expect(late.text).toContain('U bent niet meer aangemeld')
  expect(await here.register.judgements({})).toEqual([])
  await signIn(here, 'jet')
  for (const _ of [1, 2, 3]) {
    minutes(29)
    expect((await go(`${here.origin}/`)).text).toContain('Jet de Vries')
  }
  minutes(29)
  expect((await go(`${here.origin}/`)).text).not.toContain('Jet de Vries')
})

test('files that are handed in after the session ended are not kept, and the page says how to go on', async () => {
  let now = Date.now()
  const here = await site({ now: () => now }, undefined, { uploads })
  const { go, once, signIn } = browser()
  await signIn(here, 'jet')
  const path = `${here.origin}/beoordelen/documenten`
  const files = new FormData()
  files.append('sleutel', hidden((await go(path)).text, 'sleutel'))
  files.append('bestanden', new File(['a'.repeat(3_000_000)], 'brief.txt'))
  now += 3 * 3_600_000
  const late = await once(path, { method: 'POST', body: files, headers: { Origin: here.origin } })
  expect([late.status, plain(late.text)]).toEqual([403, expect.stringContaining('U bent niet meer aangemeld')])
  expect(late.text).toContain('href="/aanmelden?terug=%2Fbeoordelen%2Fdocumenten"')
  const elsewhere = { method: 'POST', body: new FormData(), headers: { Origin: 'https://elders.example' } }
  expect(plain((await once(path, elsewhere)).text)).toContain('niet vanaf deze site verstuurd')
})

/** Takes nothing in: no file may get as far as that. */
const uploads: Uploads = {
  ...{ mostFiles: 20, mostBytes: 10_000_000, mostTogether: 20_000_000 },
  begin: () => expect.unreachable(),
  accept: () => expect.unreachable(),
  upload: async () => null,
  latest: async () => [],
}

test('signing in gives another session, and what is ended is ended for a copied cookie too', async () => {
  const here = await site()
  const { go, send, signIn, cookies } = browser()
  await signIn(here, 'jet')
  const first = cookies(here.origin).get('sessie') ?? ''
  await signIn(here, 'jet')
  const second = cookies(here.origin).get('sessie') ?? ''
  expect(second).not.toBe(first)
  const copied = (value: string) =>
    fetch(here.origin, { headers: { Cookie: `sessie=${value}` } }).then((it) => it.text())
  expect(await copied(first)).not.toContain('Jet')
  expect(await copied(second)).toContain('Jet')
  expect(await copied(`${second.split('.')[0]}.${'A'.repeat(43)}`)).not.toContain('Jet')
  await send(`${here.origin}/afmelden`, { sleutel: hidden((await go(`${here.origin}/`)).text, 'sleutel') })
  expect(await copied(second)).not.toContain('Jet')
})

test('nobody is signed out, and nothing is judged, by a form from elsewhere or without the token', async () => {
  const here = await site()
  const { go, send, signIn } = browser()
  await signIn(here, 'jet')
  const path = await itemOf(here)
  const key = hidden((await go(path)).text, 'sleutel')
  const form = { gezien: '0', oordeel: 'accept', reden: 'Nee.' }
  const elsewhere = { Origin: 'https://elders.example' }
  expect((await send(`${here.origin}/afmelden`, { sleutel: key }, elsewhere)).status).toBe(403)
  expect((await send(`${here.origin}/afmelden`, { sleutel: 'x' })).status).toBe(403)
  expect((await send(path, { ...form, sleutel: key }, elsewhere)).status).toBe(403)
  expect((await send(path, { ...form, sleutel: 'x' })).status).toBe(403)
  expect((await go(`${here.origin}/`)).text).toContain('Jet de Vries')
  expect(await here.register.judgements({})).toEqual([])
})

test('a provider that is down gives a clear page, the site goes on, and signing in works once it is up again', async () => {
  const here = await site()
  const { go, signIn } = browser()
  here.provider.up(false)
  const answer = await signIn(here, 'jet', '/beoordelen')
  expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('geeft geen antwoord')])
  expect(answer.text).toContain('href="/aanmelden?terug=%2Fbeoordelen"')
  expect((await go(`${here.origin}/toezeggingen`)).status).toBe(200)
  here.provider.up(true)
  expect((await signIn(here, 'jet')).text).toContain('Jet de Vries')
  expect(here.outcomes).toEqual(['down OAUTH_RESPONSE_IS_NOT_CONFORM', 'signed-in reviewer'])
})

test('a provider that goes down halfway gives the same page, and leaves nobody half signed in', async () => {
  const here = await site()
  const { go, once, cookies } = browser()
  const asked = await go(`${here.origin}/aanmelden`)
  const body = new URLSearchParams({ naam: 'jet' })
  let at = await once(asked.url, { method: 'POST', body })
  for (; !(at.headers.get('Location') ?? '').startsWith(here.origin); )
    at = await once(new URL(at.headers.get('Location') ?? '', at.url).href)
  here.provider.up(false)
  const answer = await once(at.headers.get('Location') ?? '')
  expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('geeft geen antwoord')])
  expect(cookies(here.origin).has('sessie')).toBe(false)
})

test('who attempts all the time is asked to wait', async () => {
  const here = await site({ signInRate: { perPerson: 3, together: 10, windowMs: 3_600_000 } })
  const { once } = browser()
  const statuses: number[] = []
  for (let i = 0; i < 4; i++) statuses.push((await once(`${here.origin}/aanmelden`)).status)
  expect(statuses).toEqual([302, 302, 302, 429])
  const { text } = await once(`${here.origin}/aanmelden?terug=%2Ftoezeggingen`)
  expect(text).toContain('href="/aanmelden?terug=%2Ftoezeggingen"')
  const elsewhere = { headers: { 'X-Forwarded-For': '192.0.2.7' } }
  expect((await once(`${here.origin}/aanmelden`, elsewhere)).status).toBe(302)
})

test('who attempts all the time keeps nobody else from signing in', async () => {
  const here = await site({ signInRate: { perPerson: 3, together: 6, windowMs: 1e12 } })
  const { once } = browser()
  for (let i = 0; i < 12; i++) await once(`${here.origin}/aanmelden`)
  const elsewhere = { headers: { 'X-Forwarded-For': '192.0.2.7' } }
  expect((await once(`${here.origin}/aanmelden`, elsewhere)).status).toBe(302)
})

test('a register that is not public shows nothing to who did not sign in, and still says whether it is well', async () => {
  const here = await site({ isPublic: false })
  const { once, signIn, go } = browser()
  const page = await once(`${here.origin}/documenten/kst-39412-23?feit=1`)
  expect([page.status, page.headers.get('Location')]).toEqual([
    302,
    '/aanmelden?terug=%2Fdocumenten%2Fkst-39412-23%3Ffeit%3D1',
  ])
  for (const it of ['/', '/toezeggingen.atom', '/toezeggingen.csv', '/sitemap.xml', '/weg'])
    expect([it, (await once(here.origin + it)).status]).toEqual([it, 302])
  const api = await once(`${here.origin}/api/v1/documents`)
  expect([api.status, JSON.parse(api.text).title]).toEqual([401, 'Not signed in'])
  expect((await once(`${here.origin}/gezondheid`)).status).toBe(200)
  expect((await once(`${here.origin}/stijl.css`)).status).toBe(200)
  await signIn(here, 'lea')
  expect((await go(`${here.origin}/documenten/kst-39412-23`)).status).toBe(200)
})
