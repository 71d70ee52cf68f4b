import { expect, test } from 'vitest'
import { all, dossier } from '../../../test/browser/fixture/dossier.ts'
import { during } from '../parts/visit.ts'
import { startPage } from './page.tsx'
import { startView } from './view.ts'

async function page(today = '2032-01-10', files = all(), addresses?: ReadonlySet<string>): Promise<string> {
  const register = await dossier(files)
  const html = await during({ addresses: addresses ?? new Set(['/']) }, async () =>
    startPage(await startView(register, today)),
  )
  await register.close()
  return html
}
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const figures = (html: string) =>
  [...html.matchAll(/<div class="figure-(\w+)"><dt>[^<]*<\/dt><dd>(?:<a [^>]*>)?([\d.]+)/g)].map(
    (it) => `${it[1]} ${it[2]}`,
  )

test('an empty register says so and what to do', async () => {
  const html = await page(undefined, [])
  expect(html).toContain('Nog geen documenten')
  expect(html).toContain('npm start -- MAP')
  expect(html).not.toContain('class="figures"')
})

test('it counts what is open, due soon, overdue and done, on the day', async () => {
  expect(figures(await page())).toEqual(['open 2', 'soon 0', 'overdue 2', 'done 0'])
  expect(figures(await page('2032-05-01'))).toEqual(['open 2', 'soon 1', 'overdue 2', 'done 0'])
  expect(figures(await page('2031-06-01'))).toEqual(['open 3', 'soon 0', 'overdue 1', 'done 0'])
})

test('a figure leads to the list of these, where the site has one', async () => {
  expect(await page()).not.toContain('href="/toezeggingen')
  const html = await page(undefined, all(), new Set(['/', '/toezeggingen']))
  expect(html).toContain('<a href="/toezeggingen?verstreken=ja">2</a>')
  expect(html).toContain('stand=open&amp;stand=postponed&amp;stand=in_progress')
  expect(html).toMatch(/href="\/toezeggingen\/[0-9a-f]{16}">Wat kwam ervan\?/)
})

test('a promise shows its sentence with the words of its term, its document and the term in words', async () => {
  const html = await page()
  expect(html).toContain('Ik zal uw Kamer <mark>in de tweede helft van 2031</mark> informeren')
  expect(html).toMatch(/href="\/documenten\/kst-39412-23\?feit=[0-9a-f]{16}#feit-[0-9a-f]{16}"/)
  expect(html).toContain('<strong>tweede helft van 2031</strong>')
  expect(html).toContain('Tijdlijn: document van 12 maart 2031, termijn: 1 juli tot en met 31 december 2031')
})

test('terms that are ahead come first, the nearest on top, then what has passed, the latest on top', async () => {
  const terms = (html: string) => [...html.matchAll(/<strong>([^<]+)<\/strong>/g)].map((it) => it[1])
  const [ahead, late, early] = ['uiterlijk 30 juni 2032', 'tweede helft van 2031', '1 januari tot en met 4 juli 2030']
  expect(terms(await page())).toEqual([ahead, late, early])
  expect(terms(await page('2031-04-01'))).toEqual([late, ahead, early])
})

test('a term has not passed on its last day, and has the day after', async () => {
  const passed = async (today: string) => figures(await page(today)).find((it) => it.startsWith('overdue'))
  expect(await passed('2031-12-31')).toBe('overdue 1')
  expect(await passed('2032-01-01')).toBe('overdue 2')
})

test('silence is never called a broken promise, and what was looked through is said', async () => {
  const html = text(await page())
  expect(html).toContain('Termijn verstreken, geen spoor gevonden')
  expect(html).toContain('Dat zegt niet dat de belofte is gebroken')
  expect(html).toMatch(/Bekeken: \d documenten, de nieuwste van 12 maart 2031/)
})

test('the months in which terms end are a picture with words, and a table behind it', async () => {
  const html = await page()
  expect(html).toMatch(/role="img" aria-label="Staafdiagram[^"]*december 2031: 1, juni 2032: 1/)
  expect(html).toMatch(/<th scope="row">december 2031<\/th><td class="number">1<\/td><td class="number">0<\/td>/)
  expect(html).toMatch(/<th scope="row">juni 2032<\/th><td class="number">0<\/td><td class="number">1<\/td>/)
  expect(await page('2040-01-10')).toContain('In deze maanden loopt geen enkele termijn af')
})

test('a promise without a term is counted but not in the list of terms', async () => {
  expect(await page()).not.toContain('neem ik over')
})

test('a document without date, title or identifier says so', async () => {
  const html = await page()
  expect(html).toContain('Beslisnota zonder titel')
  expect(html).toContain('datum niet vermeld')
  expect(html).toContain('18 september 2029 tot en met 16 september 2030 (afgeleid)')
})

test('in English the words of documents stay Dutch and say so', async () => {
  const register = await dossier()
  const html = await during({ language: 'en' }, async () => startPage(await startView(register, '2032-01-10')))
  await register.close()
  expect(html).toContain('<blockquote lang="nl">')
  expect(html).toContain('<strong>second half of 2031</strong>')
  expect(html).toContain('lang="nl">Wachten op de brug</a>')
  expect(html).toContain('>Decision memo without a title</a>')
})

test('what is added counts at once', async () => {
  const [first, ...others] = all()
  const register = await dossier(first ? [first] : [])
  const shown = async () => figures(startPage(await startView(register, '2032-01-10')))
  expect(await shown()).toEqual(['open 2', 'soon 0', 'overdue 1', 'done 0'])
  for (const file of others)
    await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
  expect(await shown()).toEqual(['open 2', 'soon 0', 'overdue 2', 'done 0'])
  await register.close()
})

test('nothing that a document holds becomes HTML', async () => {
  const html = await page()
  expect(html).toContain('&lt;script>document.title')
  expect(html).not.toContain('<script>document')
  expect(html).not.toContain('<img')
})
