import { expect, test } from 'vitest'
import { askSite, words } from '../../../test/web/asking-site.ts'

test('every scheme of the program is in the list, with what holds today and what is to come', async () => {
  const { status, text } = await askSite('/regelingen')
  expect(status).toBe(200)
  const list = words(text)
  expect(list).toContain('19 regelingen')
  expect(list).toContain('looncriterium vanaf 30 jaar € 5.942 per maand zonder vakantiegeld 2026')
  expect(list).toContain('Wat komt of is voorgesteld')
  // The pilot has ended: nothing of it is shown as if it still held.
  expect(list).toMatch(/Essentieel start-up-personeel \(pilot\) regeling.{0,160}Er is vandaag geen waarde van bekend/)
})

test('an ended scheme, a plan and figures are never shown as law', async () => {
  expect(words((await askSite('/regelingen/nl.voorstel_2025')).text)).toContain('Dit geldt niet. Het is een plan.')
  expect(words((await askSite('/regelingen/nl.statistiek')).text)).toContain('Dit is geen regel.')
})

const AMOUNTS: readonly [day: string, value: string][] = [
  ['2023-12-31', '€ 5.008 per maand'],
  ['2024-01-01', '€ 5.331 per maand'],
  ['2013-12-31', '€ 52.010 per jaar met vakantiegeld'],
]
for (const [day, value] of AMOUNTS)
  test(`on ${day} the criterion is ${value}`, async () => {
    const { text } = await askSite(`/regelingen/nl.kennismigrant?op=${day}`)
    const [, after = ''] = text.split('id="p-salary_threshold_30_plus"')
    expect(words(after).slice(0, 120)).toContain(value)
  })

test('a hole is shown as a hole, on the day and in the table', async () => {
  const { text } = await askSite('/regelingen/nl.kennismigrant?op=2009-06-01')
  const [, after = ''] = text.split('id="p-salary_threshold_30_plus"')
  expect(words(after)).toMatch(/^.{0,80}Niet bekend\. Voor 1 juni 2009 is niets bekend: er is een gat/)
  expect(after).toContain('<tr class="hole"><th scope="row">2009</th>')
})

test('each value has its source as a link, its basis and how sure it is', async () => {
  const { text } = await askSite('/regelingen/nl.europese_blauwe_kaart?op=2024-06-12')
  const [, after = ''] = text.split('<h3 id="p-salary_threshold"')
  expect(words(after).slice(0, 400)).toMatch(/€ 5\.331.*goed bevestigd.*Stb\. 2024, 150/)
  expect(after.slice(0, 2_000)).toMatch(/<a href="https:\/\/[^"]+" rel="noreferrer"/)
})

test('what was not checked is told with the value', async () => {
  const { text } = await askSite('/regelingen/nl.toezeggingen_2019')
  expect(words(text)).toContain('is niet nagegaan')
})

test('conditions are told with the values of the day, and what an authority judges with where it is laid down', async () => {
  const text = words((await askSite('/regelingen/nl.kennismigrant?op=2026-02-01')).text)
  expect(text).toContain('het bedrag vanaf 30 jaar, dat voor iedereen genoeg is € 5.942 per maand zonder vakantiegeld')
  expect(text).toContain('genoeg loon één hiervan is genoeg')
  expect(text).toMatch(/de IND : of het loon marktconform is \( eerste aanvraag of verlenging \) Vb 2000 art\. 3\.30a/)
})

test('the last change up to the day leads to what it was', async () => {
  const { text } = await askSite('/regelingen/nl.europese_blauwe_kaart?op=2024-07-01')
  const [, href = ''] = /href="([^"]*)">Laatst veranderd op 12 juni 2024/.exec(text) ?? []
  expect(words((await askSite(href.replace('&amp;', '&'))).text)).toContain('€ 6.245')
})

test('a scheme or day that is not there does no harm', async () => {
  expect((await askSite('/regelingen/nl.weg')).status).toBe(404)
  expect((await askSite('/regelingen/nl.kennismigrant?op=2026-02-31')).status).toBe(200)
  expect(words((await askSite('/regelingen/nl.kennismigrant?op=1900-01-01')).text)).toContain('Niet bekend')
})

test('in English the same is told in English', async () => {
  const text = words((await askSite('/regelingen/nl.kennismigrant?taal=en&op=2026-02-01')).text)
  expect(text).toContain('€ 5,942 a month without holiday pay')
  expect(text).toContain('Conditions On 1 February 2026')
})

test('pictures tell in words what they show', async () => {
  const { text } = await askSite('/regelingen/nl.kennismigrant')
  expect(text).toMatch(/<svg class="steps"[^>]*role="img"[^>]*aria-label="looncriterium vanaf 30 jaar door de tijd\./)
})

test('of what has no known end is told that nobody knows whether it still holds', async () => {
  const { text } = await askSite('/regelingen/nl.start_up')
  expect(words(text)).toContain('gold; of het nog geldt is niet bekend')
})
