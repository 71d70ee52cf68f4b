import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeProblems, COLOURS } from '../browser/axe.ts'
import { startChromium } from '../browser/chromium.ts'
import { PAGES } from '../browser/pages.ts'
import { startSite } from '../browser/serving.ts'

let site: Awaited<ReturnType<typeof startSite>>
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

for (const [name, path] of Object.entries(PAGES)) {
  test(`axe finds nothing on the page «${name}», in Dutch and light`, async () => {
    await onPage({ colorScheme: 'light', path }, async (page) => {
      expect(await axeProblems(page)).toEqual([])
    })
  })

  test(`axe finds nothing on the page «${name}», in English and dark`, async () => {
    await onPage({ colorScheme: 'dark', path, language: 'en' }, async (page) => {
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      expect(await axeProblems(page)).toEqual([])
    })
  })
}

test('colours that a reader chose are right whatever the device asks', async () => {
  await onPage({ colorScheme: 'light', path: '?kleuren=donker' }, async (page) => {
    const ground = () => page.evaluate('getComputedStyle(document.body.parentElement).backgroundColor')
    const dark = await ground()
    expect(await axeProblems(page, COLOURS)).toEqual([])
    await page.getByRole('link', { name: 'Licht', exact: true }).click()
    expect(await ground()).not.toBe(dark)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground()).not.toBe(dark)
    await page.getByRole('link', { name: 'Zoals uw apparaat' }).click()
    expect(await ground()).toBe(dark)
  })
})

for (const width of [1280, 320])
  test(`axe finds nothing while a card is open, ${width} px wide`, async () => {
    await onPage({ colorScheme: 'dark', width, path: PAGES.letter ?? '' }, async (page) => {
      await page.locator('a.mark.times.in-commitments').first().click()
      expect(await page.locator('.card:target').count()).toBe(1)
      expect(await axeProblems(page)).toEqual([])
    })
  })

test('axe does see a fault', async () => {
  await onPage({ colorScheme: 'light', path: '' }, async (page) => {
    await page.evaluate('document.querySelector("main").insertAdjacentHTML("beforeend", "<img src=/icoon.svg>")')
    expect(await axeProblems(page)).toEqual([expect.stringMatching(/^image-alt/)])
  })
})

for (const [name, path] of Object.entries(PAGES))
  test(`the page «${name}» needs no scrolling sideways on a screen of 320 px, also with the menu open`, async () => {
    await onPage({ colorScheme: 'light', width: 320, path }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      await page.evaluate('location.hash = "menu"')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    })
  })

interface Visit {
  readonly colorScheme: 'light' | 'dark'
  readonly path: string
  readonly width?: number
  readonly language?: string
}

async function onPage(visit: Visit, act: (page: Page) => Promise<void>): Promise<void> {
  const { colorScheme, path, width = 1280, language = 'nl' } = visit
  // axe is put into the page by the test, which the policy of the site rightly forbids.
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
  try {
    await context.addCookies([{ name: 'taal', value: language, url: site.url }])
    const page = await context.newPage()
    await page.goto(site.url + path)
    await act(page)
  } finally {
    await context.close()
  }
}
