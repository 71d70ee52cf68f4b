import { HtmlValidate, type Message } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGES } from '../browser/pages.ts'
import { startSite } from '../browser/serving.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The text of a document stands there as it was printed, spaces at line ends and telephone numbers included.
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    // The renderer writes `<meta …/>` and lower case; both are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // Text may hold a bare `>`.
    'no-raw-characters': ['error', { relaxed: true }],
    'require-sri': 'off',
  },
})

let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

for (const [name, path] of Object.entries(PAGES))
  test(`html-validate has nothing to say of the page «${name}», in both languages`, async () => {
    for (const language of ['nl', 'en']) {
      const html = await (await fetch(site.url + path, { headers: { Cookie: `taal=${language}` } })).text()
      const report = await validator.validateString(html)
      expect(report.results.flatMap((it) => it.messages).map(inWords)).toEqual([])
    }
  })

test('html-validate does see a fault', async () => {
  const report = await validator.validateString('<!doctype html><html lang="nl"><p id="a"><p id="a"></html>')
  expect(report.valid).toBe(false)
})

const inWords = (it: Message): string => `${it.ruleId} at ${it.line}:${it.column}: ${it.message} (${it.selector})`
