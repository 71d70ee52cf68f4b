import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/** A real Chromium with a profile of its own. Set CHROMIUM_PATH for one in another place. */
export function startChromium(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((path) => path && existsSync(path))
  if (!executablePath)
    throw new Error('No Chromium found. Install it with "apt-get install -y chromium", or set CHROMIUM_PATH.')
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
  return chromium.launch({ executablePath, args })
}
