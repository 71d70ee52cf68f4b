import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingSettings } from '../../src/intake/settings.ts'
import { Uploads } from '../../src/intake/uploads/uploads.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { Originals } from '../../src/sources/originals/originals.ts'
import { serve } from '../../src/web/server.ts'
import { examplesFolder } from '../examples/chains.ts'
import { axeProblems } from './axe.ts'
import { startChromium } from './chromium.ts'
import { htmlProblems } from './html-problems.ts'

const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-handed-in-'))
const file = (name: string): string => fileURLToPath(new URL(name, examplesFolder))
let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

for (const [width, javaScriptEnabled] of [
  [320, false],
  [1440, true],
] as const)
  test(`documents are handed in and what was found is told (${width} px, ${javaScriptEnabled ? 'with' : 'without'} script)`, async () => {
    const register = await openSqlite(':memory:', { now: () => new Date() })
    const errors: unknown[] = []
    const onError = (it: unknown) => errors.push(it)
    const originals = new Originals(join(folder, String(width)))
    const reading = readingSettings({ readers: 1 })
    const notes = join(folder, `notes-${width}`)
    const uploads = new Uploads(register, { originals, folder: notes, reading, now: () => new Date(), onError })
    const review = { key: 'een-sleutel-van-ten-minste-32-tekens', name: null }
    const site = await serve(register, { port: 0, today: () => '2032-01-10', review, uploads, onError })
    if (site.kind === 'refused') throw new Error(site.what)
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled, bypassCSP: true })
    const page = await context.newPage()
    const isFine = async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      if (javaScriptEnabled) expect(await axeProblems(page)).toEqual([])
      expect(await htmlProblems(await page.content())).toEqual([])
    }
    await page.goto(`${site.url}beoordelen`)
    await page.getByRole('link', { name: 'Documenten toevoegen' }).press('Enter')
    await isFine()
    await page.getByLabel('Uw naam').fill('Jet de Vries')
    await page.getByLabel('Bestanden').setInputFiles([file('10-voortgang-brugbediening.pdf'), file('README.md')])
    await page.getByRole('button', { name: 'Voeg toe' }).press('Enter')
    await page.getByRole('heading', { name: '10-voortgang-brugbediening.pdf' }).waitFor()
    // On a busy machine reading takes longer than the site waits for it.
    while ((await page.getByRole('status').innerText()) !== 'Alles is gelezen.')
      await page.getByRole('link', { name: 'Kijk hoe ver het is' }).click()
    await isFine()
    await page.getByRole('link', { name: '10-voortgang-brugbediening.pdf' }).press('Enter')
    await page.waitForURL(/documenten\//)
    expect(errors).toEqual([])
    await context.close()
    await site.close()
    await uploads.close()
    await register.close()
  })
