import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOfBytes } from '../../src/engine/hashes.ts'
import { Pictures } from '../../src/pictures/pictures.ts'
import { Originals } from '../../src/sources/originals/originals.ts'
import { examplesFolder } from '../examples/chains.ts'
import { axeProblems } from './axe.ts'
import { startChromium } from './chromium.ts'
import { htmlProblems } from './html-problems.ts'
import { serveExamples } from './serving-examples.ts'

const NAME = '14-brief-reactie-leesregisseurs.pdf'
const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-seen-'))
const originals = new Originals(join(folder, 'originals'))
const pictures = new Pictures(originals, join(folder, 'pictures'))
let site: Awaited<ReturnType<typeof serveExamples>>
let browser: Browser
let address = ''
let fact = ''

beforeAll(async () => {
  for (const name of readdirSync(examplesFolder)) {
    const path = fileURLToPath(new URL(name, examplesFolder))
    const bytes = readFileSync(path)
    originals.note(hashOfBytes(bytes), path, bytes.length)
  }
  const review = { key: 'een-sleutel-van-ten-minste-32-tekens', name: 'Jet' }
  ;[site, browser] = await Promise.all([serveExamples('2032-01-10', { pictures, review }), startChromium()])
  const documents = await site.register.documents({ limit: 100 })
  const id = documents.find((it) => it.names.includes(NAME))?.id ?? ''
  address = `${site.url}documenten/${encodeURIComponent(id)}`
  fact = (await site.register.facts({ documentId: id, kinds: ['commitments'], limit: 1 }))[0]?.id ?? ''
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await browser.close()
  await site.close()
  pictures.close()
  rmSync(folder, { recursive: true, force: true })
})

const SEEN = '[...document.images].filter((it) => it.checkVisibility() && it.naturalWidth === 1100).length'

for (const [width, javaScriptEnabled] of [
  [320, false],
  [320, true],
  [1440, true],
] as const)
  test(`the card of a promise shows its page, and all pages stand beside their text on request (${width} px, ${javaScriptEnabled ? 'with' : 'without'} script)`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${address}?feit=${fact}#feit-${fact}`)
    await expect.poll(() => page.evaluate(SEEN)).toBe(1)
    if (javaScriptEnabled) {
      await page.goto('about:blank')
      await page.goto(`${address}#feit-${fact}`)
      await expect.poll(() => page.evaluate(SEEN)).toBe(1)
      expect(await axeProblems(page)).toEqual([])
    }
    await page.goto(address)
    const toggle = page.getByRole('link', { name: 'Toon naast de tekst hoe de pagina’s eruitzien' })
    await toggle.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/beeld=ja/)
    await page.getByRole('img', { name: 'Pagina 1 zoals gedrukt' }).first().scrollIntoViewIfNeeded()
    await expect.poll(() => page.evaluate(SEEN)).toBeGreaterThan(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    // Without script axe waits for ever.
    if (javaScriptEnabled) expect(await axeProblems(page)).toEqual([])
    expect(await htmlProblems(await page.content())).toEqual([])
    await page.getByRole('link', { name: 'Toon alleen de tekst' }).click()
    await page.waitForURL(/pagina=1#/)
    await context.close()
  })
