import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { focusOn, follow } from './keyboard.ts'
import { serveExamples } from './serving-examples.ts'

// The journey of a developer: reads how to begin, takes the description, asks for what a list of the site shows, walks
// through all of it, and proves a passage with nothing but what the API gives.

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

interface List {
  readonly commitments: readonly Promised[]
  readonly cursor: string | null
}
interface Promised {
  readonly id: string
  readonly text: string
  readonly department: string
  readonly printed: { readonly in: string; readonly page: number }
}

for (const width of [320, 1440])
  for (const javaScriptEnabled of [true, false])
    test(`by keyboard alone, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} JavaScript: begins with the API and proves a passage`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(site.url)
      await follow(page, 'footer a[href="/over/api"]')
      expect(await page.locator('h1').innerText()).toBe('Gegevens voor ontwikkelaars (API)')

      await follow(page, 'main a[href="/api/v1/openapi.json"]')
      const description = await json<{ openapi: string; paths: Record<string, Described> }>(page)
      expect(description.openapi).toMatch(/^3\.1/)
      const parameters = description.paths['/commitments']?.get.parameters.map((it) => it.name) ?? []
      expect(parameters).toEqual(expect.arrayContaining(['status', 'department', 'cursor', 'limit']))

      await page.goto(`${site.url}toezeggingen`)
      await focusOn(page, '.facet:has(a[href*="ministerie="]) summary')
      await page.keyboard.press('Enter')
      await follow(page, '.facet a[href*="ministerie="]')
      const shown = Number(/\d+/.exec(await page.locator('.result-count').innerText())?.[0])
      await follow(page, '.data-links a[href^="/api/v1/commitments"]')
      const whole = await json<List>(page)
      expect(whole.commitments).toHaveLength(shown)
      expect(new Set(whole.commitments.map((it) => it.department)).size).toBe(1)

      const walked = await walk(page, `${page.url()}&limit=2`)
      expect(walked.map((it) => it.id)).toEqual(whole.commitments.map((it) => it.id))
      await prove(page, walked[0])
      await context.close()
    })

interface Described {
  readonly get: { readonly parameters: readonly { readonly name: string }[] }
}

/** What a browser shows of an answer that is data. */
const json = async <T>(page: Page): Promise<T> => JSON.parse(await page.locator('pre').innerText()) as T

/** All of a list, from page to page, as its answers say to go on. */
async function walk(page: Page, start: string): Promise<Promised[]> {
  const all: Promised[] = []
  let pages = 0
  for (let next: string | undefined = start; next !== undefined; pages++) {
    const answer = await page.goto(next)
    all.push(...(await json<List>(page)).commitments)
    const link = /<([^>]+)>; rel="next"/.exec(answer?.headers().link ?? '')?.[1]
    next = link && new URL(link, site.url).href
  }
  expect(pages).toBeGreaterThan(1)
  return all
}

/** The words stand in the text at the places that the API gives. */
async function prove(page: Page, promise: Promised | undefined): Promise<void> {
  await page.goto(new URL(promise?.printed.in ?? '', site.url).href)
  const file = await json<{
    source: { text: string }
    facts: { commitments: { id: string; spans: [number, number][] }[] }
  }>(page)
  const spans = file.facts.commitments.find((it) => it.id === promise?.id)?.spans ?? []
  const printed = spans.map(([start, end]) => file.source.text.slice(start, end)).join('')
  const words = (text: string | undefined) => text?.replace(/[\s\u00ad-]+/g, '')
  expect(printed.length).toBeGreaterThan(10)
  expect(words(printed)).toBe(words(promise?.text))
}
