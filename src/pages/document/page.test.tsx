import { expect, test } from 'vitest'
import { all, dossier } from '../../../test/browser/fixture/dossier.ts'
import { letter } from '../../../test/browser/fixture/letter.ts'
import { Maker } from '../../../test/browser/fixture/making.ts'
import { documentPage } from './page.tsx'
import { type Ask, documentView } from './view.ts'

async function viewed(id: string, ask: Ask = {}, files = all()) {
  const register = await dossier(files)
  const view = await documentView(register, id, ask)
  await register.close()
  return view
}
async function page(id = 'kst-39412-23', ask: Ask = {}, files = all()): Promise<string> {
  const view = await viewed(id, ask, files)
  if (!view) throw new Error(`There is no document ${id}.`)
  return documentPage(view)
}
const unescaped = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
const printed = (html: string) =>
  html
    .split('<div class="printed">')
    .slice(1)
    .map((it) => it.split('</div>')[0] ?? '')

test('a document that is not there has no view', async () => {
  expect(await viewed('kst-1-1')).toBeNull()
})

test('the text stands there unit for unit as printed, apart from what is masked', async () => {
  const { text = '' } = letter().source
  const shown = printed(await page())
    .map(unescaped)
    .join('')
  expect(shown).toHaveLength(text.length)
  expect(shown.replace(/•/g, '')).not.toBe(shown)
  for (let i = 0; i < text.length; i++) if (shown[i] !== text[i]) expect(shown[i]).toBe('•')
})

test('e-mail addresses and telephone numbers are nowhere on the page', async () => {
  const html = await page()
  expect(html).not.toContain('bruggen@')
  expect(html).not.toContain('123 45 67')
  expect(html).toContain('onleesbaar gemaakt')
  expect(await page('blg-1000001')).not.toContain('onleesbaar gemaakt')
})

test('every mark leads to a card, and every card back to a mark', async () => {
  const html = await page()
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((it) => it[1]))
  const local = [...html.matchAll(/ href="#([^"]+)"/g)].map((it) => it[1])
  expect(local.length).toBeGreaterThan(40)
  expect(local.filter((it) => !ids.has(it))).toEqual([])
  expect(ids.size).toBe([...html.matchAll(/ id="([^"]+)"/g)].length)
})

test('a time inside a promise is marked as both, and opens the time', async () => {
  expect(await page()).toMatch(/<a class="mark times in-commitments"[^>]*>in de tweede helft van 2031<\/a>/)
})

test('a promise that a footer interrupts is marked in both pieces and says so', async () => {
  const html = await page()
  expect(html).toMatch(/<a class="mark commitments"[^>]*>worden bediend\.<\/a>/)
  expect(html).toContain('De passage is onderbroken en staat in 2 stukken.')
})

test('tabbing meets each fact once, however many pieces it has', async () => {
  const stops = [...(await page()).matchAll(/<a class="mark [^>]*>/g)].filter((it) => !it[0].includes('tabindex="-1"'))
  const targets = stops.map((it) => /href="([^"]+)"/.exec(it[0])?.[1])
  expect(targets.length).toBeGreaterThan(15)
  expect(new Set(targets).size).toBe(targets.length)
})

test('a card says the meaning, the rule, the certainty and why in plain Dutch', async () => {
  const html = await page()
  expect(html).toContain('tweede helft van 2031 (1 juli tot en met 31 december 2031)')
  expect(html).toContain('afgeleid uit wat er staat')
  expect(html).toContain('<code>times/half-year@1</code>')
  expect(html).toContain('<strong>Waarom staat dit hier?</strong> <span>Hier staat een half jaar.')
})

test('a citation leads to the official page, and to this register only when the document is in it', async () => {
  const html = await page()
  expect(html).toContain('href="https://zoek.officielebekendmakingen.nl/kst-39412-17.html"')
  expect(html).toContain('href="/documenten/kst-39412-17"')
  expect(html).not.toContain('href="/documenten/kst-39412-12"')
  expect(html).toContain('geen vast kenmerk gevonden')
})

test('what the document does not mention is said, and what was derived too', async () => {
  const html = await page('kst-39412-17')
  expect(html).toContain('niet vermeld; afgeleid: 18 september 2029 tot en met 16 september 2030')
  expect(html).toContain('De datum is niet gedrukt.')
  expect(await page()).toContain('<q>Minister van Voorbeeldzaken</q>')
})

test('furniture is told apart, and problems are listed with their page', async () => {
  const html = await page()
  expect(html).toMatch(/<span class="furniture">’s-Gravenhage 2031 {3}Tweede Kamer/)
  expect(html).toContain('<a href="#pagina-1-2">pagina 2</a>')
})

test('a document in parts shows each part with its own heading', async () => {
  const html = await page('blg-1000001')
  expect(html).toContain('Deel 1 van 2 <span class="muted">rapport-4.txt</span>')
  expect(html).toContain('Deel 2 van 2')
  expect(html).toContain('Pagina 9')
})

test('nothing in a document runs or loads, and no link leads to a script', async () => {
  const html = await page('"><script>/../..')
  expect(html).not.toMatch(/<script>|<img|href="javascript:/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)>')
  expect(html).not.toContain('\0')
})

const long = () => {
  const make = new Maker(
    Array.from({ length: 45 }, (_, i) => [String(i + 1), `Bladzijde ${i + 1}, week ${i + 100}.\n`]),
  )
  for (let i = 0; i < 45; i++) make.time(`week ${i + 100}`, null, { kind: 'vague' })
  return make.file('lang.txt', { id: 'lang' })
}

test('a long document is shown in pieces of twenty pages, with their own facts only', async () => {
  const html = await page('lang', { slice: 2 }, [long()])
  expect(html).toContain('Stuk 2 van 3')
  expect(html).toContain('pagina 21–40')
  expect(html).toContain('week 120')
  expect(html).not.toContain('week 119')
  expect(html).not.toContain('week 140')
})

test('a fact is found in the piece where it stands; an unknown fact or piece shows what there is', async () => {
  const file = long()
  const fact = file.facts.times.find((it) => it.text === 'week 141')?.id ?? ''
  expect((await viewed('lang', { fact }, [file]))?.slice.number).toBe(3)
  expect((await viewed('lang', { fact: 'weg' }, [file]))?.slice.number).toBe(1)
  expect((await viewed('lang', { slice: 99 }, [file]))?.slice.number).toBe(3)
  expect((await viewed('lang', { slice: 0 }, [file]))?.slice.number).toBe(1)
})

test('a document without any text is a page all the same', async () => {
  const html = await page('leeg', {}, [new Maker([['1', '']]).file('leeg.txt', { id: 'leeg' })])
  expect(html).toContain('Er is geen tekst gelezen.')
  expect(html).toContain('Hier is niets gevonden.')
})
