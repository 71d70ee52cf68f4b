import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasShared, sharedFolder } from '../shared.ts'
import { startChromium } from './chromium.ts'

const BIN = fileURLToPath(new URL('../../bin/beleidsspoor.mjs', import.meta.url))
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
  const child = spawn(process.execPath, [BIN, 'start', folder, '--port', '0', '--data', data])
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
