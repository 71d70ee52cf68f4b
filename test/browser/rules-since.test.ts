import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruleTracing } from '../../src/cli/rule-tracing.ts'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import type { Register } from '../../src/register/contract.ts'
import { serve } from '../../src/web/server.ts'
import { letterRegister, promiseCalled } from '../rule-trace/register.ts'
import { axeProblems } from './axe.ts'
import { startChromium } from './chromium.ts'
import { htmlProblems } from './html-problems.ts'

// What happened to a rule since, on the page of a promise and in its trace.

let register: Register
let browser: Browser
const errors: unknown[] = []
let site: Extract<Awaited<ReturnType<typeof serve>>, { kind: 'serving' }>
beforeAll(async () => {
  ;[register, browser] = await Promise.all([letterRegister(), startChromium()])
  const schemes = schemeShelf()
  const ruleTrace = ruleTracing('migratie', schemes)
  const onError = (error: unknown) => errors.push(error)
  const serving = await serve(register, { port: 0, today: () => '2026-11-22', schemes, ruleTrace, onError })
  if (serving.kind === 'refused') throw new Error(serving.what)
  site = serving
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  await register.close()
  expect(errors).toEqual([])
})

const PROMISES = ['looncriterium van de Europese blauwe kaart', 'over de kennismigrantenregeling']

for (const width of [320, 1440])
  for (const colorScheme of ['light', 'dark'] as const)
    test.each(PROMISES)(`«%s» and its trace are for everybody, ${width} px wide, ${colorScheme}`, async (words) => {
      const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const id = await promiseCalled(register, words)
      for (const path of [`toezeggingen/${id}`, `spoor/${id}`]) {
        await page.goto(site.url + path)
        expect(await htmlProblems(await page.content())).toEqual([])
        await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true')
        expect(await axeProblems(page)).toEqual([])
        const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
        expect(await page.evaluate(wide), `${path} is wider than ${width} px`).toBe(false)
      }
      await context.close()
    })

test('from a number to its source and from a scheme to its page', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.url}toezeggingen/${await promiseCalled(register, PROMISES[0] ?? '')}`)
  const since = page.locator('section.since')
  expect(await since.getByRole('link', { name: '€ 5.331' }).first().getAttribute('href')).toMatch(/^https:/)
  await since.getByRole('link', { name: 'Europese blauwe kaart' }).first().click()
  expect(new URL(page.url()).pathname).toBe('/regelingen/nl.europese_blauwe_kaart')
  expect(await page.locator('h1').textContent()).toContain('Europese blauwe kaart')
  await page.close()
})
