import { expect, test } from 'vitest'
import { dossier } from '../../test/browser/fixture/dossier.ts'
import { site } from './site.ts'

async function ask(path: string, headers: Record<string, string> = {}) {
  const register = await dossier()
  const response = await site(register, { today: () => '2032-01-10', onError: () => {} }).request(path, { headers })
  const html = await response.text()
  await register.close()
  return { html, cookies: response.headers.getSetCookie(), headers: response.headers }
}

const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((it) => it[1] ?? '')

test('a page is Dutch until the reader asks for English, and says which it is', async () => {
  const dutch = await ask('/')
  expect(dutch.html).toContain('<html lang="nl"')
  expect(dutch.headers.get('Content-Language')).toBe('nl')
  const english = await ask('/?taal=en')
  expect(english.html).toContain('<html lang="en"')
  expect(english.html).toContain('>Overview</a>')
  expect(english.headers.get('Content-Language')).toBe('en')
  expect(english.headers.get('Vary')).toContain('Cookie')
})

test('the choice is kept by the browser for a year, in one word that names nobody', async () => {
  expect((await ask('/?taal=en')).cookies).toEqual(['taal=en; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax'])
  expect((await ask('/')).cookies).toEqual([])
  const kept = await ask('/documenten/kst-39412-23', { Cookie: 'taal=en' })
  expect(kept.html).toContain('<html lang="en"')
  expect(kept.cookies).toEqual([])
})

test('a browser that keeps nothing gets its choices from every link; one that does has plain addresses', async () => {
  const inside = (html: string) => links(html).filter((it) => /^[/?]/.test(it) && !it.startsWith('/api/'))
  const asked = inside((await ask('/?taal=en&kleuren=donker')).html)
  expect(asked.length).toBeGreaterThan(10)
  for (const href of asked) expect(href).toMatch(/taal=(?:en|nl)/)
  for (const href of asked) expect(href).toMatch(/kleuren=(?:donker|licht|apparaat)/)
  const kept = inside((await ask('/?taal=en', { Cookie: 'taal=en' })).html)
  expect(kept.filter((it) => it.includes('taal='))).toEqual(kept.filter((it) => /^\/\?taal=/.test(it)))
})

test('what an address already says stays, and the place on the page stays last', async () => {
  const { html } = await ask('/?pagina=2&taal=en')
  expect(html).toContain('<link rel="canonical" href="/?pagina=2"')
  expect(html).toContain('href="/?pagina=2&amp;kleuren=licht&amp;taal=en"')
  expect(html).toMatch(/href="\/documenten\/kst-39412-23\?feit=[0-9a-f]{16}&amp;taal=en#feit-[0-9a-f]{16}"/)
})

test('the address wins over what was kept, and what is no choice is none', async () => {
  expect((await ask('/?taal=nl', { Cookie: 'taal=en' })).html).toContain('<html lang="nl"')
  for (const odd of ['de', '', 'en"><script>', 'EN']) {
    const { html, cookies } = await ask(`/?taal=${encodeURIComponent(odd)}`)
    expect(html).toContain('<html lang="nl"')
    expect(html).not.toContain('<script>')
    expect(cookies).toEqual([])
  }
})

test('readers choose light or dark whatever their device asks', async () => {
  expect((await ask('/')).html).toContain('data-kleuren="apparaat"')
  const dark = await ask('/', { Cookie: 'kleuren=donker' })
  expect(dark.html).toContain('data-kleuren="donker"')
  expect(dark.html).toContain('<meta name="color-scheme" content="dark"')
})

test('in English the words of documents are marked as Dutch, and in Dutch nothing is', async () => {
  const { html } = await ask('/documenten/kst-39412-23?taal=en')
  expect(html).toContain('<h1 lang="nl">Reactie op het onderzoek naar de bediening van bruggen</h1>')
  expect(html).toContain('<div class="printed" lang="nl">')
  expect((await ask('/documenten/kst-39412-23')).html).not.toMatch(/<(?!html|a|link)[^>]* lang="nl"/)
})

test('two readers at once each have their own language', async () => {
  const register = await dossier()
  const routes = site(register, { today: () => '2032-01-10', onError: () => {} })
  const pages = await Promise.all(
    ['nl', 'en', 'nl', 'en'].map(async (it) => (await routes.request(`/?taal=${it}`)).text()),
  )
  expect(pages.map((html) => /<html lang="(..)"/.exec(html)?.[1])).toEqual(['nl', 'en', 'nl', 'en'])
  expect(pages.map((html) => html.includes('Wat is er beloofd'))).toEqual([true, false, true, false])
  await register.close()
})

test('no menu leads to a page that is not there', async () => {
  const { html } = await ask('/')
  const register = await dossier()
  const routes = site(register, { today: () => '2032-01-10', onError: () => {} })
  for (const href of new Set(links(html).filter((it) => it.startsWith('/'))))
    expect([href, (await routes.request(href.replaceAll('&amp;', '&'))).status]).toEqual([href, 200])
  await register.close()
})
