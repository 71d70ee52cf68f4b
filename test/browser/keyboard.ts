import type { Page } from 'playwright-core'

const MOST_TABS = 250

/** Tabs until the first element that fits has the focus, as a person without a mouse does. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first()
  for (let i = 0; i < MOST_TABS; i++) {
    if (await wanted.evaluate((it) => it === it.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No tabbing leads to ${selector}.`)
}

/** Goes where a link leads, by keyboard. */
export async function follow(page: Page, selector: string): Promise<void> {
  await focusOn(page, selector)
  const from = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== from)
  await page.waitForLoadState()
}
