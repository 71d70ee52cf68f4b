import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruleTexts } from '../../src/cli/rule-texts.ts'
import type { Register } from '../../src/register/contract.ts'
import { serve } from '../../src/web/server.ts'
import { startChromium } from '../browser/chromium.ts'
import { exampleRegister } from '../examples/register.ts'

// Every kind of page about the bundled examples, with all details open.

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

async function violations(page: Page, runOnly: { readonly type: string; readonly values: readonly string[] }) {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults
  return results.violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 160)}`))
}
