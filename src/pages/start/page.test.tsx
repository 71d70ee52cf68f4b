import { expect, test } from 'vitest'
import { dossier } from '../../../test/browser/fixture/dossier.ts'
import { startPage } from './page.tsx'
import { type AskStart, startView } from './view.ts'

async function page(ask: Partial<AskStart> = {}, files?: Parameters<typeof dossier>[0]): Promise<string> {
  const register = await dossier(files)
  const html = startPage(await startView(register, { today: '2032-01-10', ...ask }))
  await register.close()
  return html
}
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('an empty register says so and what to do', async () => {
  const html = await page({}, [])
  expect(html).toContain('Nog geen documenten')
  expect(html).toContain('npm start -- MAP')
  expect(html).not.toContain('class="figures"')
})

test('it counts what is in the register', async () => {
  expect(text(await page())).toContain('documenten 5 toezeggingen 4 verwijzingen 6 tijdsaanduidingen 10 problemen 2')
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
  expect(terms(await page({ today: '2029-01-01' }))).toEqual([early, late, ahead])
})

test('a term has not passed on its last day, and has the day after', async () => {
  const passed = async (today: string) => (await page({ today })).match(/Termijn verstreken/g)?.length
  expect(await passed('2031-12-31')).toBe(1)
  expect(await passed('2032-01-01')).toBe(2)
})

test('a promise without a term is counted but not in the list of terms', async () => {
  expect(await page()).not.toContain('neem ik over')
})

test('documents can be chosen by kind, and the choice is marked', async () => {
  const html = await page({ kind: 'report' })
  expect(html).toContain('<a href="/documenten/blg-1000001">Wachten op de brug</a>')
  expect(html).not.toContain('>Verzoek om onderzoek naar wachttijden</a>')
  expect(html).toMatch(/aria-current="true">Rapport/)
  expect(await page({ kind: 'gibt-es-nicht' })).toContain('Er zijn geen documenten van deze soort.')
})

test('a document without date, title or identifier says so', async () => {
  const html = await page()
  expect(html).toContain('Beslisnota zonder titel')
  expect(html).toContain('datum niet vermeld')
  expect(html).toContain('18 september 2029 tot en met 16 september 2030 (afgeleid)')
})

test('a page beyond the last shows the last', async () => {
  expect(await page({ page: 99 })).toContain('Wachten op de brug')
})

test('nothing that a document holds becomes HTML', async () => {
  const html = await page()
  expect(html).toContain('&lt;script>document.title')
  expect(html).not.toContain('<script>document')
  expect(html).not.toContain('<img')
})
