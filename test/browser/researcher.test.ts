import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { focusOn, follow } from './keyboard.ts'
import { serveExamples } from './serving-examples.ts'

// The journey of a parliamentary researcher: what was promised about the digital counter, and what came of it?

let site: Awaited<ReturnType<typeof serveExamples>>
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveExamples('2024-07-15'), startChromium()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  expect(site.errors).toEqual([])
})

interface Visitor {
  readonly width: number
  readonly javaScriptEnabled: boolean
}
const visitors: Visitor[] = [320, 1440].flatMap((width) =>
  [true, false].map((javaScriptEnabled) => ({ width, javaScriptEnabled })),
)

for (const visitor of visitors) {
  const { width, javaScriptEnabled } = visitor
  test(`by keyboard alone, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} JavaScript: finds a promise and sees why it is there`, async () => {
    await asVisitor(visitor, async (page) => {
      await page.goto(`${site.url}zoeken`)
      await focusOn(page, 'input[type=search]')
      await page.keyboard.type('loket openstellen einde')
      await page.keyboard.press('Enter')
      await page.waitForURL(/zoek=loket/)
      expect(await page.locator('mark').count()).toBeGreaterThan(0)

      await follow(page, 'a.count.commitments')
      expect(await page.locator('h1').textContent()).toContain('Ik zal dit loket')
      expect(await page.locator('.standing').textContent()).toContain('Uitgesteld')
      expect(await page.locator('.passage mark').textContent()).toBe('voor het einde van het tweede kwartaal van 2024')

      const why = page.locator('.found .reason').first()
      expect(await why.locator('p').first().isVisible()).toBe(false)
      await focusOn(page, '.found .reason summary')
      await page.keyboard.press('Enter')
      expect(await why.locator('p').first().isVisible()).toBe(true)
      expect(await why.textContent()).toContain('Wat wij zagen')
      expect((await page.locator('.found-said').allTextContents()).join(' ')).toContain('1 januari 2025')

      await follow(page, '.promise-on a')
      expect(await page.locator('.trace-box').count()).toBeGreaterThan(4)
      await follow(page, '.trace-node blockquote a[href^="/documenten"]')
      expect(new URL(page.url()).pathname).toMatch(/^\/documenten\//)
    })
  })
}

test('the status of another day is asked for in the page, and the address keeps it', async () => {
  await asVisitor({ width: 1440, javaScriptEnabled: false }, async (page) => {
    const facts = await site.register.facts({ kinds: ['commitments'], limit: 500 })
    await page.goto(`${site.url}toezeggingen/${facts.find((it) => it.text.startsWith('Ik zal dit loket'))?.id}`)
    await page.fill('#op', '2025-01-31')
    await page.click('.standing button')
    await page.waitForURL(/op=2025-01-31/)
    expect(await page.locator('.standing').textContent()).toContain('Nagekomen')
  })
})

test('a list is narrowed, its choice is taken back, and the list is walked to its end', async () => {
  await asVisitor({ width: 320, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}toezeggingen`)
    const all = await page.locator('.result-count').textContent()
    await page.locator('.facet summary', { hasText: 'Ministerie' }).click()
    await page.locator('.facet[open] a').first().click()
    await page.waitForURL(/ministerie=/)
    expect(await page.locator('.result-count').textContent()).not.toBe(all)
    await page.locator('.facet-chosen a').click()
    expect(await page.locator('.result-count').textContent()).toBe(all)
    await page.locator('a[rel=next]').click()
    expect(await page.locator('.promise-row').count()).toBeGreaterThan(0)
  })
})

async function asVisitor({ width, javaScriptEnabled }: Visitor, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  try {
    await act(await context.newPage())
  } finally {
    await context.close()
  }
}
