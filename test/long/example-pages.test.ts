import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeProblems, COLOURS } from '../browser/axe.ts'
import { startChromium } from '../browser/chromium.ts'
import { htmlProblems } from '../browser/html-problems.ts'
import { serveExamples } from '../browser/serving-examples.ts'

// Every kind of page about the bundled examples, with all details open.

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

test('axe finds nothing on these pages with all details open, wide and narrow, and no colours too close in the dark', async () => {
  for (const [name, path] of Object.entries(await pages())) {
    // axe is put into the page by the test, which the policy of the site rightly forbids.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(site.url + path)
    await page.evaluate('document.querySelectorAll("details").forEach((it) => { it.open = true })')
    expect([name, await axeProblems(page)]).toEqual([name, []])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect([name, 'dark', await axeProblems(page, COLOURS)]).toEqual([name, 'dark', []])
    await page.setViewportSize({ width: 320, height: 900 })
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 320])
    expect([name, 320, await axeProblems(page)]).toEqual([name, 320, []])
    await context.close()
  }
}, 600_000)

test('html-validate has nothing to say of these pages', async () => {
  for (const [name, path] of Object.entries(await pages())) {
    const html = await (await fetch(site.url + path)).text()
    expect([name, await htmlProblems(html)]).toEqual([name, []])
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
  const facts = await site.register.facts({ kinds: ['commitments'], limit: 500 })
  const promise = facts.find((it) => it.text.startsWith('Ik zal dit loket'))?.id ?? ''
  const silent = facts.find((it) => it.text.startsWith('Dit najaar spreek'))?.id ?? ''
  const report =
    (await site.register.documents({ limit: 100 })).find((it) => it.title === 'Met het oog op de brug')?.id ?? ''
  const planned = (await site.register.facts({ kinds: ['studies'], limit: 500 })).find(
    (it) => it.fields.status === 'gepland',
  )
  return {
    start: '',
    'data for developers': 'over/api',
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
