import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startChromium } from '../test/browser/chromium.ts'
import { PAGES } from '../test/browser/pages.ts'
import { startSite } from '../test/browser/serving.ts'

// A picture of every page type as a reader may see it: npx tsx tools/screenshots.ts FOLDER [PART OF A NAME]
const [folder, part = ''] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Where to? Give a folder: npx tsx tools/screenshots.ts FOLDER')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const [site, browser] = await Promise.all([startSite(), startChromium()])
const pages = Object.entries(PAGES).filter(([name]) => name.includes(part))
for (const width of [320, 1440])
  for (const colours of ['light', 'dark'] as const)
    for (const language of ['nl', 'en']) await shoot(browser, { width, colours, language })
await browser.close()
await site.close()

interface Look {
  readonly width: number
  readonly colours: 'light' | 'dark'
  readonly language: string
}

async function shoot(browser: Browser, { width, colours, language }: Look): Promise<void> {
  const context = await browser.newContext({ colorScheme: colours, viewport: { width, height: 900 } })
  await context.addCookies([{ name: 'taal', value: language, url: site.url }])
  const page = await context.newPage()
  for (const [name, path] of pages) {
    await page.goto(site.url + path)
    const file = `${name.replace(/\W+/g, '-')}.${width}.${colours}.${language}.png`
    await page.screenshot({ path: join(folder ?? '', file), fullPage: true })
  }
  await context.close()
  console.log(`${pages.length} pages, ${width} px, ${colours}, ${language}`)
}
