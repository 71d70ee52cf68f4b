import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplesFolder } from '../examples/chains.ts'
import { hasShared, sharedFolder } from '../shared.ts'
import { startChromium } from './chromium.ts'

const BIN = fileURLToPath(new URL('../../bin/beleidsspoor.mjs', import.meta.url))
const LETTER = '14-brief-reactie-leesregisseurs.pdf'
const data = mkdtempSync(join(tmpdir(), 'promise-'))
let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(data, { recursive: true })
})

/** Starts the program as a person does, and gives what it printed up to the address of the site. */
function started(folder: string): Promise<{ url: string; printed: string; stop: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [
    BIN,
    'start',
    folder,
    '--port',
    '0',
    '--data',
    mkdtempSync(join(data, 'register-')),
  ])
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const stop = () => {
    child.kill('SIGINT')
    return ended
  }
  return new Promise((resolve, reject) => {
    const look = (piece: Buffer) => {
      printed += piece
      const url = /The site is open at (\S+)/.exec(printed)?.[1]
      if (url) resolve({ url, printed, stop })
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    ended.then((code) => reject(new Error(`ended with ${code}: ${printed}`)))
  })
}

test('the promise of the autumn of 2023 is marked in the letter, with its term and its reason', async () => {
  const folder = join(data, 'letter')
  mkdirSync(folder)
  copyFileSync(fileURLToPath(new URL(LETTER, examplesFolder)), join(folder, LETTER))
  const site = await started(folder)
  expect(site.printed).toMatch(/1 document: 4 commitments, /)
  const page = await browser.newPage()
  await page.goto(`${site.url}documenten/kst-38941-8`)
  const promise = page.locator('a[href^="#feit-"]', { hasText: 'In het najaar van 2023' }).first()
  await promise.click()
  const card = page.locator(':target')
  expect(await card.textContent()).toContain('najaar van 2023')
  expect(await card.textContent()).toMatch(/21 december 2023|20 december 2023|30 november 2023/)
  expect(await site.stop()).toBe(0)
})

test.skipIf(!hasShared)(
  'the promise of the second half of 2019 is marked in the letter, with its term and its reason',
  async () => {
    const site = await started(join(sharedFolder, 'seeds'))
    expect(site.printed).toMatch(/5 documents: \d+ commitments, .*\d+ citations, \d+ times\./)
    const page = await browser.newPage()
    await page.goto(`${site.url}documenten/kst-30573-171`)
    const promise = page.locator('a[href^="#feit-"]', { hasText: 'in de tweede helft van 2019' }).first()
    expect(await promise.isVisible()).toBe(true)
    const sentence = page.locator('[class*=commitment], [data-kind*=commitment], [class*=toezegging]', {
      hasText: 'in de tweede helft van 2019',
    })
    expect(await sentence.count()).toBeGreaterThan(0)
    await promise.click()
    expect(await page.locator(':target').textContent()).toMatch(/tweede helft van 2019|1 juli 2019/i)
    expect(await site.stop()).toBe(0)
  },
)
