import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { serve } from '../../src/web/server.ts'
import { axeProblems } from './axe.ts'
import { startChromium } from './chromium.ts'
import { dossier } from './fixture/dossier.ts'
import { RULES, TODAY } from './serving.ts'

const KEY = 'een-sleutel-van-ten-minste-32-tekens'
const LETTER = 'documenten/kst-39412-23'
const MISSED = 'De onderzoekers bevelen aan om de bediening op afstand te verbreden.'

let browser: Browser
let register: Register
let site: { url: string; close: () => Promise<void> }
const errors: unknown[] = []
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  register = await dossier()
  const review = { key: KEY, name: null }
  const settings = { port: 0, today: () => TODAY, rules: RULES, review, onError: (it: unknown) => void errors.push(it) }
  const serving = await serve(register, settings)
  if (serving.kind === 'refused') throw new Error(serving.what)
  site = serving
})
afterEach(async () => {
  expect(errors).toEqual([])
  await site.close()
  await register.close()
})

for (const javaScriptEnabled of [true, false])
  for (const width of [1280, 320]) {
    const how = `${javaScriptEnabled ? 'with' : 'without'} script, ${width} px wide`
    const options = { javaScriptEnabled, viewport: { width, height: 900 } }

    test(`from the queue one fact after another is judged, ${how}`, async () => {
      await visit('beoordelen', options, async (page) => {
        const first = await page.locator('.queue blockquote').first().innerText()
        await page.locator('.queue blockquote a').first().click()
        expect(await page.locator('.judged-passage mark').first().innerText()).toContain(first.slice(0, 10))
        await page.getByLabel('Ja, dit klopt').check()
        await page.getByLabel('Waarom?').fill('De zin zegt het zo.')
        await page.getByLabel('Uw naam').fill('Jet de Vries')
        await page.getByRole('button', { name: 'Bewaar mijn oordeel' }).click()
        expect(await page.getByRole('status').innerText()).toContain('Uw oordeel is bewaard.')
        expect(page.url()).toContain('rij=0')
        expect(await page.getByLabel('Uw naam').count()).toBe(0)
        await page.getByLabel('Bijna').check()
        await page.getByLabel('Laatste dag').fill('2032-08-31')
        await page.getByLabel('Waarom?').fill('Tot en met de zomer.')
        await page.getByRole('button', { name: 'Bewaar mijn oordeel' }).click()
        await page.getByRole('link', { name: 'Bekijk of verander het' }).click()
        expect(await page.locator('.judgements').innerText()).toContain('Tot en met de zomer.')
        const judged = await register.judgements({})
        expect(judged.map((it) => [it.actor, it.verdict])).toEqual([
          ['person:Jet de Vries', 'accept'],
          ['person:Jet de Vries', 'correct'],
        ])
      })
    })

    test(`a missed commitment is added from the page of its document, ${how}`, async () => {
      await visit(LETTER, options, async (page) => {
        await page.getByRole('link', { name: 'Voeg een gemiste toezegging toe' }).click()
        await page.getByRole('radio', { name: MISSED }).check()
        await page.getByLabel('Waarom?').fill('Het kabinet zegt dit toe.')
        await page.getByRole('button', { name: 'Voeg toe' }).click()
        // The name was left open: it is asked for, and the rest is still there.
        expect(await page.getByRole('alert').innerText()).toContain('Vul uw naam in.')
        expect(await page.getByRole('radio', { name: MISSED }).isChecked()).toBe(true)
        expect(await page.getByLabel('Waarom?').inputValue()).toBe('Het kabinet zegt dit toe.')
        await page.getByLabel('Uw naam').fill('Jet')
        await page.getByRole('button', { name: 'Voeg toe' }).click()
        expect(await page.locator('.judged-passage mark').innerText()).toBe(MISSED)
        expect((await register.judgements({}))[0]?.anchor.exact).toBe(MISSED)
      })
    })
  }

test('with the mouse: words that are selected come to stand in the box', async () => {
  await visit('beoordelen/toevoegen/kst-39412-23', {}, async (page) => {
    await page.getByRole('radio').first().check()
    const sentence = page.locator('.sentence span', { hasText: MISSED })
    await sentence.scrollIntoViewIfNeeded()
    const box = await sentence.boundingBox()
    if (!box) throw new Error('The sentence is not shown.')
    await page.mouse.move(box.x + 1, box.y + 8)
    await page.mouse.down()
    await page.mouse.move(box.x + 320, box.y + 8, { steps: 8 })
    await page.mouse.up()
    // Asked from here, for the policy of the site forbids what a page would have to evaluate.
    await expect.poll(() => page.getByLabel('Of plak de woorden').inputValue()).not.toBe('')
    const words = await page.getByLabel('Of plak de woorden').inputValue()
    expect(MISSED.startsWith(words.slice(0, 20))).toBe(true)
    expect(await page.locator('.choosable input:checked').count()).toBe(0)
  })
})

test('with the keyboard alone: from the queue to a judgement that is kept', async () => {
  await visit('beoordelen', {}, async (page) => {
    const until = async (script: string) => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(script)) return
      }
      throw new Error(`Tabbing never came to ${script}`)
    }
    await until('document.activeElement.closest(".queue") !== null')
    await page.keyboard.press('Enter')
    await page.waitForURL(/feiten/)
    await until('document.activeElement.name === "oordeel"')
    await page.keyboard.press('ArrowDown')
    await until('document.activeElement.name === "reden"')
    await page.keyboard.type('Dit klopt niet.')
    await until('document.activeElement.name === "naam"')
    await page.keyboard.type('Jet')
    await until('document.activeElement.tagName === "BUTTON"')
    await page.keyboard.press('Enter')
    await page.waitForURL(/bewaard/)
    expect((await register.judgements({}))[0]).toMatchObject({ verdict: 'reject', reason: 'Dit klopt niet.' })
  })
})

test('Enter in a line of the form never keeps a judgement that was not chosen', async () => {
  const [fact] = await register.facts({ kinds: ['commitments'], limit: 1 })
  await visit(`beoordelen/feiten/${encodeURIComponent(fact?.documentId ?? '')}/${fact?.id}`, {}, async (page) => {
    await page.getByLabel('Waarom?').fill('Nog niet klaar')
    await page.getByLabel('Uw naam').fill('Jet')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').innerText()).toContain('Kies een oordeel.')
    expect(await page.getByLabel('Waarom?').inputValue()).toBe('Nog niet klaar')
    expect(await register.judgements({})).toEqual([])
  })
})

test('going back and sending the form once more keeps one judgement', async () => {
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['commitments'], limit: 1 })
  await visit(`beoordelen/feiten/kst-39412-23/${fact?.id}`, {}, async (page) => {
    await page.getByLabel('Ja, dit klopt').check()
    await page.getByLabel('Waarom?').fill('Goed gelezen.')
    await page.getByLabel('Uw naam').fill('Jet')
    const save = page.getByRole('button', { name: 'Bewaar mijn oordeel' })
    await save.dblclick()
    // The second click takes the place of the first, whose way to the page is then given up.
    await expect.poll(() => page.url()).toContain('bewaard')
    await page.waitForLoadState('load')
    await page.reload()
    expect(await register.judgements({})).toHaveLength(1)
  })
})

test('a page elsewhere that sends a form here keeps nothing', async () => {
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['commitments'], limit: 1 })
  await visit('beoordelen/naam', {}, async (page) => {
    const action = `${site.url}beoordelen/feiten/kst-39412-23/${fact?.id}`
    const form = `<form method="post" action="${action}"><input name="oordeel" value="reject"><button>x</button></form>`
    await page.route('http://elders.example/', (route) => route.fulfill({ contentType: 'text/html', body: form }))
    await page.goto('http://elders.example/')
    const [response] = await Promise.all([page.waitForResponse(action), page.getByRole('button').click()])
    expect(response.status()).toBe(403)
    expect(await register.judgements({})).toEqual([])
  })
})

const script = '<script>document.title = "gekaapt"</script><img src=x onerror="document.title=1">'
test('script in a reason does not run', async () => {
  const anchor = { exact: MISSED, prefix: '', suffix: '', start: 0 }
  const base = { documentId: 'kst-39412-23', factKind: 'commitments', fields: {}, reason: script } as const
  for (const verdict of ['add', 'accept'] as const)
    await register.append([{ kind: 'judgement', actor: 'person:Jet', judgement: { verdict, ...base, anchor } }])
  await visit('beoordelen/verloop/kst-39412-23', {}, async (page) => {
    expect(await page.locator('.judgement').first().innerText()).toContain(script)
    expect(await page.title()).toContain('Verloop')
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any page of review, in the ${colorScheme}, also with errors`, async () => {
    const anchor = { exact: 'Weg is weg.', prefix: '', suffix: '', start: 0 }
    const lost = { verdict: 'accept', documentId: 'kst-39412-23', factKind: 'times', fields: {}, anchor } as const
    await register.append([{ kind: 'judgement', actor: 'person:Jet', judgement: { ...lost, reason: 'Zo is het.' } }])
    const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['commitments'], limit: 1 })
    const item = `beoordelen/feiten/kst-39412-23/${fact?.id}`
    const pages = ['beoordelen', 'beoordelen?zekerheid=alle&soort=commitments', item, 'beoordelen/naam']
    const more = [
      'beoordelen/vervallen',
      'beoordelen/verloop/kst-39412-23',
      'beoordelen/toevoegen/kst-39412-23',
      LETTER,
    ]
    await visit('beoordelen', { colorScheme, bypassCSP: true }, async (page) => {
      for (const path of [...pages, ...more]) {
        await page.goto(site.url + path)
        expect([path, await axeProblems(page)]).toEqual([path, []])
      }
      for (const path of [item, 'beoordelen/toevoegen/kst-39412-23']) {
        await page.goto(site.url + path)
        if (path === item) await page.getByLabel('Bijna').check()
        else await page.getByLabel('Of plak de woorden').fill('bruggen')
        await page.locator('form.judge button[type=submit]').click()
        expect(await page.getByRole('alert').count()).toBe(1)
        expect([path, await axeProblems(page)]).toEqual([path, []])
      }
    })
  })

test('no page of review needs scrolling sideways on a screen of 320 px', async () => {
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['commitments'], limit: 1 })
  const item = `beoordelen/feiten/kst-39412-23/${fact?.id}`
  await visit('beoordelen', { viewport: { width: 320, height: 800 } }, async (page) => {
    for (const path of [
      'beoordelen',
      item,
      'beoordelen/naam',
      'beoordelen/verloop/kst-39412-23',
      'beoordelen/toevoegen/kst-39412-23',
    ]) {
      await page.goto(site.url + path)
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320])
    }
  })
})

async function visit(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(site.url + path)
    await act(page)
  } finally {
    await context.close()
  }
}
