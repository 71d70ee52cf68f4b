import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeProblems } from './axe.ts'
import { startChromium } from './chromium.ts'
import { htmlProblems } from './html-problems.ts'
import { focusOn, follow } from './keyboard.ts'
import { serveExamples } from './serving-examples.ts'

const review = { key: 'een-sleutel-van-ten-minste-32-tekens', name: 'Jet' }
let site: Awaited<ReturnType<typeof serveExamples>>
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveExamples('2025-01-31', { review }), startChromium()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  expect(site.errors).toEqual([])
})

const visitors = [
  { width: 320, javaScriptEnabled: false, colorScheme: 'light', language: 'nl' },
  { width: 320, javaScriptEnabled: true, colorScheme: 'dark', language: 'en' },
  { width: 1440, javaScriptEnabled: true, colorScheme: 'light', language: 'nl' },
] as const

for (const { width, javaScriptEnabled, colorScheme, language } of visitors)
  test(`by keyboard alone, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, ${language}: judges one link after another`, async () => {
    const viewport = { width, height: 900 }
    const context = await browser.newContext({ viewport, javaScriptEnabled, colorScheme, bypassCSP: true })
    await context.addCookies([{ name: 'taal', value: language, url: site.url }])
    const page = await context.newPage()
    const isFine = async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      // Without script axe waits for ever.
      if (javaScriptEnabled) expect(await axeProblems(page)).toEqual([])
      expect(await htmlProblems(await page.content())).toEqual([])
    }
    const judged = (await site.register.linkJudgements()).length
    await page.goto(`${site.url}beoordelen`)
    await follow(page, 'main a[href="/beoordelen/verbanden"]')
    await isFine()
    await follow(page, '.linked-type a')
    await isFine()
    await focusOn(page, 'input[value="reject"], input[value="accept"]')
    await page.keyboard.press('ArrowDown')
    await focusOn(page, 'textarea')
    await page.keyboard.type('Dit gaat over iets anders.')
    await focusOn(page, '.judge button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/bewaard=ja/)
    expect((await site.register.linkJudgements()).map((it) => it.verdict)).toHaveLength(judged + 1)
    await isFine()
    await follow(page, '.saved a')
    expect(await page.locator('main').innerText()).toContain('Dit gaat over iets anders.')
    await isFine()
    await context.close()
  })
