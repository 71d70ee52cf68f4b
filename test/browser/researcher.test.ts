import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruleTexts } from '../../src/cli/rule-texts.ts'
import type { Register } from '../../src/register/contract.ts'
import { serve } from '../../src/web/server.ts'
import { exampleRegister } from '../examples/register.ts'
import { startChromium } from './chromium.ts'

// The journey of a parliamentary researcher: what was promised about the digital counter, and what came of it?

let register: Register
let browser: Browser
let site: { readonly url: string; readonly close: () => Promise<void> }
const errors: unknown[] = []
beforeAll(async () => {
  ;[register, browser] = await Promise.all([exampleRegister(), startChromium()])
  const settings = { today: () => '2024-07-15', rules: ruleTexts(), onError: (error: unknown) => errors.push(error) }
  const serving = await serve(register, { port: 0, ...settings })
  if (serving.kind === 'refused') throw new Error(serving.what)
  site = serving
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  await register.close()
  expect(errors).toEqual([])
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
      await page.keyboard.type('loket openstellen')
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
    await page.goto(site.url + (await pages())['one promise'])
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
    await page.locator('.chosen a').click()
    expect(await page.locator('.result-count').textContent()).toBe(all)
    await page.locator('a[rel=next]').click()
    expect(await page.locator('.promise-row').count()).toBeGreaterThan(0)
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('axe finds nothing on these pages with all details open, wide and narrow, and no colours too close in the dark', async () => {
  for (const [name, path] of Object.entries(await pages())) {
    // axe is put into the page by the test, which the policy of the site rightly forbids.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(site.url + path)
    await page.evaluate(axe)
    await page.evaluate('document.querySelectorAll("details").forEach((it) => { it.open = true })')
    expect([name, await violations(page, { type: 'tag', values: TAGS })]).toEqual([name, []])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect([name, 'dark', await violations(page, COLOURS)]).toEqual([name, 'dark', []])
    await page.setViewportSize({ width: 320, height: 900 })
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 320])
    expect([name, 320, await violations(page, { type: 'tag', values: TAGS })]).toEqual([name, 320, []])
    await context.close()
  }
}, 600_000)

test('html-validate has nothing to say of these pages', async () => {
  for (const [name, path] of Object.entries(await pages())) {
    const html = await (await fetch(site.url + path)).text()
    const report = await validator.validateString(html)
    const told = report.results.flatMap((it) =>
      it.messages.map((one) => `${one.ruleId}: ${one.message} ${one.selector}`),
    )
    expect([name, told]).toEqual([name, []])
  }
})

test('every link of these pages to this site leads to a page that is there', async () => {
  const seen = new Set<string>()
  for (const path of Object.values(await pages())) {
    const html = await (await fetch(site.url + path)).text()
    for (const [, href = ''] of html.matchAll(/ href="(\/[^"#]*)/g)) seen.add(href.replaceAll('&amp;', '&'))
  }
  const broken: string[] = []
  for (const href of seen) {
    // Feeds and files of a list have tests of their own.
    if (/\.(?:atom|ics|csv|xlsx)(?:\?|$)/.test(href)) continue
    const { status } = await fetch(new URL(href, site.url), { method: 'HEAD' })
    if (status >= 400) broken.push(`${status} ${href}`)
  }
  expect(seen.size).toBeGreaterThan(100)
  expect(broken).toEqual([])
}, 240_000)

/** Every kind of page of the journey, by its address. */
async function pages(): Promise<Record<string, string>> {
  const facts = await register.facts({ kinds: ['commitments'], limit: 500 })
  const promise = facts.find((it) => it.text.startsWith('Ik zal dit loket'))?.id ?? ''
  const silent = facts.find((it) => it.text.startsWith('Dit najaar spreek'))?.id ?? ''
  const report =
    (await register.documents({ limit: 100 })).find((it) => it.title === 'Met het oog op de brug')?.id ?? ''
  const planned = (await register.facts({ kinds: ['studies'], limit: 500 })).find(
    (it) => it.fields.status === 'gepland',
  )
  return {
    search: 'zoeken',
    'search, found': 'zoeken?zoek=loket&soort=kamerbrief',
    'search, nothing found': 'zoeken?zoek=onvindbaarheid',
    'search, not understood': 'zoeken?zoek=%22open',
    promises: 'toezeggingen',
    'promises, none': 'toezeggingen?jaar=1999',
    'one promise': `toezeggingen/${promise}`,
    'one promise, silence': `toezeggingen/${silent}`,
    'one promise, before it was made': `toezeggingen/${promise}?op=2020-01-01`,
    trace: `spoor/${promise}`,
    'trace of a study': `spoor/${encodeURIComponent(report)}`,
    'trace of silence': `spoor/${silent}`,
    studies: 'onderzoeken',
    'one study': `onderzoeken/${encodeURIComponent(report)}`,
    'one planned study': `onderzoeken/${planned?.id}`,
    documents: 'documenten',
    organisations: 'organisaties',
    'one organisation': `organisaties/${encodeURIComponent('Waterwegen en Havens')}`,
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    'require-sri': 'off',
  },
})

async function asVisitor({ width, javaScriptEnabled }: Visitor, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  try {
    await act(await context.newPage())
  } finally {
    await context.close()
  }
}

const MOST_TABS = 150

/** Tabs until the first element that fits has the focus, as a person without a mouse does. */
async function focusOn(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first()
  for (let i = 0; i < MOST_TABS; i++) {
    if (await wanted.evaluate((it) => it === it.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No tabbing leads to ${selector}.`)
}

async function follow(page: Page, selector: string): Promise<void> {
  await focusOn(page, selector)
  const from = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== from)
  await page.waitForLoadState()
}

async function violations(page: Page, runOnly: { readonly type: string; readonly values: readonly string[] }) {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults
  return results.violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 160)}`))
}
