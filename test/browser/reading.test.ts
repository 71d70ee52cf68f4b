import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { startSite } from './serving.ts'

let site: Awaited<ReturnType<typeof startSite>>
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await browser.close()
  await site.close()
})

const LETTER = 'documenten/kst-39412-23'
const TERM = 'in de tweede helft van 2031'
const term = (page: Page) => page.locator('a.mark', { hasText: TERM })
const card = (page: Page) => page.locator('.card:target')
const scrolled = (page: Page) => page.evaluate('scrollY')

for (const javaScriptEnabled of [true, false])
  for (const width of [1280, 390]) {
    const how = `${javaScriptEnabled ? 'with' : 'without'} script, ${width} px wide`

    test(`from the promise on the start page to its passage and its reason, ${how}`, async () => {
      await visit('', { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await page.getByRole('link', { name: /Ik zal uw Kamer in de tweede helft van 2031/ }).click()
        expect(await card(page).locator('blockquote').innerText()).toContain('Ik zal uw Kamer')
        expect(await card(page).innerText()).toContain('«ik zal» of «wij zullen»')
        expect(await card(page).isVisible()).toBe(true)
        await card(page).getByRole('link', { name: 'Terug naar de passage' }).click()
        expect(await card(page).count()).toBe(0)
        expect(await isInSight(page, page.locator('.mark:target'))).toBe(true)
      })
    })

    test(`a click on a mark shows its card, ${how}`, async () => {
      await visit(LETTER, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await term(page).click()
        expect(await isInSight(page, card(page).locator('h3'))).toBe(true)
        expect(await card(page).innerText()).toContain('1 juli tot en met 31 december 2031')
      })
    })

    test(`a kind that is switched off looks like plain text, ${how}`, async () => {
      await visit(LETTER, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        const line = () =>
          term(page).evaluate((it) => (globalThis as never as Window).getComputedStyle(it).textDecorationLine)
        expect(await line()).toBe('underline')
        await page.getByRole('checkbox', { name: /tijdsaanduidingen/ }).uncheck()
        expect(await line()).toBe('none')
        expect(await page.locator('.printed .furniture').first().isVisible()).toBe(true)
        await page.getByRole('checkbox', { name: /paginaranden/ }).uncheck()
        expect(await page.locator('.printed .furniture').first().isVisible()).toBe(false)
      })
    })
  }

test('opening a card does not move the text beside it', async () => {
  await visit(LETTER, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await term(page).scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await term(page).click()
    expect(await scrolled(page)).toBe(before)
    expect(before).toBeGreaterThan(0)
  })
})

test('on a small screen the card does not cover its passage', async () => {
  await visit(LETTER, { viewport: { width: 390, height: 800 } }, async (page) => {
    await page.evaluate(`document.querySelector('a.mark.withheld').scrollIntoView({ block: 'end' })`)
    await page.locator('a.mark.withheld').first().click()
    const [mark, open] = [await page.locator('.mark.chosen').first().boundingBox(), await card(page).boundingBox()]
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(open?.y ?? 0)
  })
})

test('all pieces of an interrupted passage are shown as chosen, and Escape gives the focus back', async () => {
  await visit(LETTER, {}, async (page) => {
    await page.locator('a.mark.commitments', { hasText: 'worden bediend.' }).click()
    const chosen = await page.locator('.mark.chosen').allInnerTexts()
    const display = await page.evaluate(`getComputedStyle(document.querySelector('.mark.chosen')).display`)
    expect(display, 'it stays in its line').toBe('inline')
    expect(chosen).toContain('voor 1 juli 2032')
    expect(chosen.at(-1)).toBe('worden bediend.')
    await page.keyboard.press('Escape')
    expect(await card(page).count()).toBe(0)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('worden bediend.')
  })
})

test('with the keyboard alone: skip link, marks in order, a card and back', async () => {
  await visit(LETTER, {}, async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.textContent')) === TERM) break
    }
    await page.keyboard.press('Enter')
    expect(await card(page).count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest(".card:target") !== null')).toBe(true)
  })
})

test('script in a document does not run, and no page asks for anything elsewhere', async () => {
  const asked: string[] = []
  const watch = (page: Page) => {
    page.on('request', (it) => asked.push(it.url()))
    page.on('dialog', (it) => void it.dismiss().then(() => asked.push('a dialog')))
  }
  const hostile = `documenten/${encodeURIComponent('"><script>/../..')}`
  for (const path of ['', hostile, LETTER])
    await visit(path, {}, async (page) => expect(await page.title()).not.toBe('gekaapt'), watch)
  expect(asked.length).toBeGreaterThan(6)
  expect(asked.filter((it) => !it.startsWith(site.url))).toEqual([])
})

test('on paper the text and what was found are there, and what only works on a screen is not', async () => {
  await visit(LETTER, {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.site-nav', '.legend', '.reader-side'])
      expect(await page.locator(hidden).isVisible()).toBe(false)
    for (const shown of ['h1', '.printed >> nth=0', '.cards']) expect(await page.locator(shown).isVisible()).toBe(true)
  })
})

async function isInSight(page: Page, what: ReturnType<Page['locator']>): Promise<boolean> {
  const box = await what.first().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

async function visit(
  path: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
  watch: (page: Page) => void = () => {},
): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (it) => it.type() === 'error' && complaints.push(it.text()))
    page.on('pageerror', (it) => complaints.push(it.message))
    watch(page)
    await page.goto(site.url + path)
    await act(page)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}
