import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import type { Register } from '../../src/register/contract.ts'
import { type Serving, serve } from '../../src/web/server.ts'
import { axeProblems, COLOURS } from './axe.ts'
import { startChromium } from './chromium.ts'
import { htmlProblems } from './html-problems.ts'

// An adviser asks what the rule says, with a browser that runs no script.

const register = { version: async () => '1' } as unknown as Register
const errors: unknown[] = []
let site: Extract<Serving, { kind: 'serving' }>
let browser: Browser
beforeAll(async () => {
  const settings = { port: 0, today: () => '2026-11-22', onError: (it: unknown) => errors.push(it) }
  const serving = await serve(register, { ...settings, schemes: schemeShelf() })
  if (serving.kind === 'refused') throw new Error(serving.what)
  site = serving
  browser = await startChromium()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  expect(errors).toEqual([])
})

async function onPage(javaScriptEnabled: boolean, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, bypassCSP: javaScriptEnabled, locale: 'nl-NL' })
  await act(await context.newPage())
  await context.close()
}

async function fillIn(page: Page, salary: string): Promise<void> {
  await page.goto(`${site.url}regelingen/nl.kennismigrant`)
  await page.getByRole('link', { name: 'Ga na of iemand voldoet' }).click()
  await page.getByLabel('dag van indiening van de aanvraag').fill('2026-02-01')
  await page.getByLabel('geboortedag').fill('1986-01-01')
  await page.getByLabel('loon per maand, bruto, zonder vakantiegeld').fill(salary)
  await page.getByLabel('beroep').selectOption('ander')
  const answer = (group: string, word: string) =>
    page.getByRole('group', { name: group, exact: true }).getByLabel(word, { exact: true }).check()
  await answer('de werkgever is erkend referent', 'ja')
  await answer('de IND vindt het loon marktconform', 'ja')
  await answer('aanvraag tijdens het zoekjaar of direct daarna', 'nee')
  await answer('had eerder een vergunning voor het zoekjaar', 'nee')
  await answer('voldoet verder aan de voorwaarden van het zoekjaar', 'nee')
  await page.getByRole('button', { name: 'Laat zien wat de regel zegt' }).click()
}

test(
  'a case is filled in, decided and changed until it is met, without scripts',
  () =>
    onPage(false, async (page) => {
      await fillIn(page, '5.800')
      const result = page.locator('#uitkomst')
      await expect.poll(() => result.innerText()).toContain('Uitkomst: niet voldaan')
      expect(await result.innerText()).toContain('€ 142 per maand zonder vakantiegeld eronder')
      // What was filled in is still there, and in no address.
      expect(await page.getByLabel('loon per maand, bruto, zonder vakantiegeld').inputValue()).toBe('5.800')
      expect(page.url()).not.toContain('5.800')
      await page.getByLabel('loon per maand, bruto, zonder vakantiegeld').fill('5.942')
      await page.getByRole('button', { name: 'Laat zien wat de regel zegt' }).click()
      await expect.poll(() => result.innerText()).toContain('Uitkomst: voldaan')
    }),
  60_000,
)

test(
  'the explained outcome is open to everybody, wide and narrow, light and dark',
  () =>
    onPage(true, async (page) => {
      await fillIn(page, '5.800')
      await page.evaluate('document.querySelectorAll("details").forEach((it) => { it.open = true })')
      expect(await axeProblems(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeProblems(page, COLOURS)).toEqual([])
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      expect(await htmlProblems(`<!doctype html>${await page.evaluate('document.documentElement.outerHTML')}`)).toEqual(
        [],
      )
    }),
  120_000,
)

test(
  'what is wrong is told above the form, with a link to its field',
  () =>
    onPage(true, async (page) => {
      await fillIn(page, 'veel')
      expect(await axeProblems(page)).toEqual([])
      await page.getByRole('alert').getByRole('link').click()
      expect(await page.evaluate('document.activeElement.name')).toBe('feit-salaryMonth')
    }),
  60_000,
)
