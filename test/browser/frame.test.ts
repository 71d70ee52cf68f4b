import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { startSite } from './serving.ts'

let site: Awaited<ReturnType<typeof startSite>>
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await browser.close()
  await site.close()
})

const SMALL = { viewport: { width: 320, height: 640 } }

test('one click makes the site English, and it stays so on the next page, with and without script', async () => {
  for (const javaScriptEnabled of [true, false])
    await visit('', { javaScriptEnabled }, async (page) => {
      await page.getByRole('link', { name: 'English' }).first().click()
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      await page.getByRole('link', { name: 'How we read' }).first().click()
      expect(await page.innerText('h1')).toBe('How we read')
      expect(page.url()).toBe(`${site.url}over/hoe-wij-lezen?taal=en`)
      await page.getByRole('link', { name: 'Beleidsspoor' }).first().click()
      expect(page.url()).toBe(site.url)
      expect(await page.getAttribute('html', 'lang')).toBe('en')
    })
})

test('on a small screen the menu opens and closes without script, by keyboard', async () => {
  await visit('', { ...SMALL, javaScriptEnabled: false }, async (page) => {
    const menu = page.locator('#menu')
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Menu', exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await menu.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("#menu") !== null')).toBe(true)
    await page.getByRole('link', { name: 'Sluit het menu' }).press('Enter')
    expect(await menu.isVisible()).toBe(false)
  })
})

test('on a wide screen the menu is simply there', async () => {
  await visit('', {}, async (page) => {
    expect(await page.locator('#menu').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Menu', exact: true }).count()).toBe(0)
  })
})

test('a page says where it stands, and the way back is a link', async () => {
  await visit('over/hoe-wij-lezen', {}, async (page) => {
    const crumbs = page.getByRole('navigation', { name: 'Kruimelpad' })
    expect(await crumbs.locator('[aria-current=page]').innerText()).toBe('Hoe wij lezen')
    await crumbs.getByRole('link', { name: 'Overzicht' }).click()
    expect(page.url()).toBe(site.url)
    expect(await crumbs.count()).toBe(0)
  })
})

test('a page of one thing leads back to the list it stands in, and the menu does not say that it is that list', async () => {
  const ways: readonly (readonly [path: string, list: string])[] = [
    ['toezeggingen/b6dde74de53044a5', '/toezeggingen'],
    ['spoor/b6dde74de53044a5', '/toezeggingen'],
    ['documenten/kst-39412-23', '/documenten'],
    ['onderzoeken/52e60af1913bd70e', '/onderzoeken'],
    ['overzicht/2031', '/overzicht'],
    ['organisaties/Voorbeeldzaken', '/organisaties'],
  ]
  for (const [path, list] of ways) {
    await visit(path, {}, async (page) => {
      const crumbs = page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link')
      expect([path, await crumbs.last().getAttribute('href')]).toEqual([path, list])
      expect(await page.locator('#menu [aria-current=page]').count()).toBe(0)
    })
  }
  await visit('toezeggingen?stand=open', {}, async (page) => {
    expect(await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').count()).toBe(1)
    expect(await page.locator('#menu [aria-current=page]').innerText()).toBe('Toezeggingen')
  })
})

test('with the keyboard alone what has the focus is always to be seen', async () => {
  await visit('', {}, async (page) => {
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab')
      const [outline, isInSight] = (await page.evaluate(`(() => {
        const style = getComputedStyle(document.activeElement)
        const box = document.activeElement.getBoundingClientRect()
        return [style.outlineStyle + ' ' + style.outlineWidth, box.bottom > 0 && box.top < innerHeight]
      })()`)) as [string, boolean]
      expect([i, outline, isInSight]).toEqual([i, 'solid 3px', true])
    }
  })
})

test('on paper there is no menu, and black stands on white also for a reader of the dark', async () => {
  await visit('?kleuren=donker', { colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.site-menu', '.site-tools', '.site-choices'])
      expect(await page.locator(hidden).isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(0, 0, 0)')
  })
})

async function visit(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(site.url + path)
    await act(page)
  } finally {
    await context.close()
  }
}
