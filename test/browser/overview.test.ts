import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvRows, openedInLibreOffice } from '../exports/libreoffice.ts'
import { axeProblems } from './axe.ts'
import { startChromium } from './chromium.ts'
import { htmlProblems } from './html-problems.ts'
import { serveExamples } from './serving-examples.ts'

// The policy officer of a department: what do we report this year?

let site: Awaited<ReturnType<typeof serveExamples>>
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveExamples('2025-03-01'), startChromium()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  expect(site.errors).toEqual([])
})

async function onPage(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  // axe is put into the page by the test, which the policy of the site rightly forbids.
  const context = await browser.newContext({ bypassCSP: true, ...options })
  try {
    const page = await context.newPage()
    await page.goto(site.url + path)
    await act(page)
  } finally {
    await context.close()
  }
}

for (const javaScriptEnabled of [true, false])
  for (const width of [320, 1440])
    test(`a policy officer takes the overview of the department along, ${width} px wide, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      await onPage('overzicht', { javaScriptEnabled, viewport: { width, height: 900 } }, async (page) => {
        await page.getByRole('link', { name: 'Jaaroverzicht 2024' }).click()
        await page.getByRole('link', { name: 'Wijkzorg en Ouderen' }).click()
        expect(await page.locator('h1').textContent()).toBe('Jaaroverzicht 2024: Wijkzorg en Ouderen')
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Dit overzicht als bestand, XLSX' }).click(),
        ])
        expect(download.suggestedFilename()).toBe('jaaroverzicht-2024.xlsx')
        expect(
          readFileSync(await download.path())
            .subarray(0, 2)
            .toString(),
        ).toBe('PK')
      })
    })

test('the spreadsheet that is taken along opens with the rows of the page', async () => {
  const bytes = await (await fetch(`${site.url}overzicht/2024.xlsx?departement=Wijkzorg+en+Ouderen`)).arrayBuffer()
  const rows = csvRows(openedInLibreOffice('jaar.xlsx', new Uint8Array(bytes)).get('Jaaroverzicht') ?? '')
  await onPage('overzicht/2024?departement=Wijkzorg+en+Ouderen', {}, async (page) => {
    const shown = await page.locator('.overview-row dd:nth-of-type(1) q').allTextContents()
    expect(rows.slice(-shown.length).map((it) => it[6])).toEqual(shown.map((it) => it.replace(/^«|»$/g, '')))
  })
}, 120_000)

test('from the overview to the proof and to the promise, by keyboard alone', async () => {
  await onPage('overzicht/2024', { viewport: { width: 1440, height: 900 } }, async (page) => {
    const reached = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 200; i++) {
        await page.keyboard.press('Tab')
        const focused = (await page.evaluate('document.activeElement.textContent')) as string
        if (name.test(focused)) return
      }
      throw new Error(`Tab never came to ${name}.`)
    }
    await reached(/^Daarmee wordt de toezegging nagekomen/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/documenten\/stcrt-2024-98214\?feit=/)
    await page.goBack()
    await reached(/^Gedaan$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/toezeggingen\/f-/)
    expect(await page.locator('main').textContent()).toContain('Ik zal dit loket')
  })
})

const PATHS = ['overzicht', 'overzicht/2024', 'overzicht/2023?departement=Onbestaand']

for (const path of PATHS)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on /${path}, ${colorScheme}`, async () => {
      await onPage(path, { colorScheme }, async (page) => {
        expect(await axeProblems(page)).toEqual([])
      })
    })

test('no overview needs scrolling sideways on a screen of 320 px', async () => {
  for (const path of PATHS)
    await onPage(path, { viewport: { width: 320, height: 900 } }, async (page) => {
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320])
    })
})

// A connection that is kept may be closed by the server just when it is used again.
const CLOSE = { headers: { Connection: 'close' } }

test('html-validate has nothing to say of it', async () => {
  for (const path of PATHS) {
    const html = await (await fetch(site.url + path, CLOSE)).text()
    expect([path, await htmlProblems(html)]).toEqual([path, []])
  }
})
