import { expect, test } from 'vitest'
import { askSite, words } from '../../../../test/web/asking-site.ts'

const BLUE = '/regelingen/nl.europese_blauwe_kaart/vergelijken'

test('the change of the Blue Card on 12 June 2024 is told with both amounts, their difference and their sources', async () => {
  const { status, text } = await askSite(`${BLUE}?van=2024-06-11&tot=2024-06-12`)
  expect(status).toBe(200)
  expect(words(text)).toMatch(/looncriterium € 6\.245 per maand.* € 5\.331 per maand.* −14,64%/)
  expect(words(text)).toContain('Van 11 juni 2024 naar 12 juni 2024')
  expect(words(text)).toContain('verlaagd looncriterium voor recent afgestudeerden')
})

test('between two days on which nothing changed there is no difference', async () => {
  expect(words((await askSite(`${BLUE}?van=2025-02-01&tot=2025-02-02`)).text)).toContain('Er is geen verschil bekend')
})

test('days that are none are those of the last year', async () => {
  const { status, text } = await askSite(`${BLUE}?van=gisteren&tot=2026-13-01`)
  expect(status).toBe(200)
  expect(words(text)).toContain('Van 22 november 2025 naar 22 november 2026')
})

test('a variant is compared with what holds, and with another variant', async () => {
  const path = '/regelingen/nl.kennismigrant/vergelijken?van=2026-03-01&tot=2026-03-01'
  const base = words((await askSite(`${path}&dan=tien-procent-meer`)).text)
  expect((await askSite(path)).text).toContain('/api/v1/schemes/nl.kennismigrant/differences?')
  expect((await askSite(`${path}&dan=tien-procent-meer`)).text).not.toContain('/differences?')
  expect(base).toMatch(/looncriterium vanaf 30 jaar € 5\.942 .* € 6\.536 .*\+10%/)
  const other = words((await askSite(`${path}&eerst=tien-procent-meer&dan=een-bedrag`)).text)
  expect(other).toMatch(/€ 6\.536 .* € 5\.645/)
  expect(other).toContain('vervallen jonger dan 30 jaar, met het bedrag voor die leeftijd')
})

test('a variant that is not there is left out, and a scheme that is not there is not found', async () => {
  const path = '/regelingen/nl.kennismigrant/vergelijken?van=2026-03-01&tot=2026-03-01&dan=weg'
  expect(words((await askSite(path)).text)).toContain('Er is geen verschil bekend')
  expect((await askSite('/regelingen/nl.weg/vergelijken')).status).toBe(404)
})
