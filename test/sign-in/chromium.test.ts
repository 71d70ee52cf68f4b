import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedOutPage } from '../../src/pages/sign-in/pages.tsx'
import { axeProblems } from '../browser/axe.ts'
import { startChromium } from '../browser/chromium.ts'
import { htmlProblems } from '../browser/html-problems.ts'
import { type SharedSite, startShared } from './site.ts'

let browser: Browser
let site: SharedSite
beforeAll(async () => {
  browser = await startChromium()
  site = await startShared()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function inBrowser(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...options, bypassCSP: options.bypassCSP ?? false })
  try {
    await act(await context.newPage())
  } finally {
    await context.close()
  }
  expect(site.errors.splice(0)).toEqual([])
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Aanmelden' }).click()
  await page.getByLabel('Naam').fill(name)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Afmelden' }).waitFor()
}

for (const javaScriptEnabled of [true, false])
  for (const width of [1280, 320])
    test(`somebody signs in, judges and signs out, ${javaScriptEnabled ? 'with' : 'without'} script, ${width} px wide`, () =>
      inBrowser({ javaScriptEnabled, viewport: { width, height: 900 } }, async (page) => {
        await page.goto(`${site.origin}/toezeggingen`)
        await signIn(page, 'jet')
        expect(page.url()).toBe(`${site.origin}/toezeggingen`)
        expect(await page.locator('.signed-in').innerText()).toContain('Jet de Vries (beoordelaar)')
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await page.goto(`${site.origin}/beoordelen`)
        await page.locator('.queue blockquote a').first().click()
        await page.getByLabel('Ja, dit klopt').check()
        await page.getByLabel('Waarom?').fill(`Gezien op ${width} px.`)
        await page.getByRole('button', { name: 'Bewaar mijn oordeel' }).click()
        expect(await page.getByRole('status').innerText()).toContain('Uw oordeel is bewaard.')
        expect((await site.register.judgements({})).at(-1)?.actor).toMatch(/^person:Jet de Vries \([\w-]{16}\)$/)
        await page.getByRole('button', { name: 'Afmelden' }).click()
        // The page leads on to the provider, which asks whether to sign out there too and leads back.
        await page.getByRole('button', { name: 'Overal afmelden' }).click()
        await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor()
        expect(page.url()).toMatch(`${site.origin}/afmelden`)
        await page.goto(`${site.origin}/`)
        expect(await page.getByRole('link', { name: 'Aanmelden' }).count()).toBe(1)
      }))

test('the header says it in English as well, and no script reads the cookie', () =>
  inBrowser({}, async (page) => {
    await page.goto(`${site.origin}/`)
    await signIn(page, 'bas')
    await page.goto(`${site.origin}/?taal=en`)
    expect(await page.locator('.signed-in').innerText()).toContain('Bas Beheer (administrator)')
    expect(await page.evaluate('document.cookie')).toBe('')
  }))

for (const colorScheme of ['light', 'dark'] as const)
  test(`pages around signing in have no problem that axe or html-validate sees, ${colorScheme}`, () =>
    inBrowser({ colorScheme, bypassCSP: true }, async (page) => {
      for (const taal of ['nl', 'en']) {
        const at = async (path: string) => {
          const answer = await page.goto(`${site.origin}${path}${path.includes('?') ? '&' : '?'}taal=${taal}`)
          expect([path, await axeProblems(page), await htmlProblems((await answer?.text()) ?? '')]).toEqual([
            path,
            [],
            [],
          ])
        }
        await at('/aanmelden/terug')
        await at('/afmelden')
        await page.goto(`${site.origin}/?taal=nl`)
        await signIn(page, 'jet')
        await at('/')
        await at('/afmelden')
        await page.goto(`${site.origin}/?taal=nl`)
        await page.getByRole('button', { name: 'Afmelden' }).click()
        await page.getByRole('button', { name: 'Overal afmelden' }).click()
        await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor()
      }
    }))

test('the page that leads on to the provider is good HTML, whatever stands in the address', async () => {
  expect(await htmlProblems(signedOutPage('https://aanmelden.example/uit?a=1&b="><script>'))).toEqual([])
})
