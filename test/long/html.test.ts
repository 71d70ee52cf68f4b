import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlProblems } from '../browser/html-problems.ts'
import { PAGES } from '../browser/pages.ts'
import { startSite } from '../browser/serving.ts'

let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

for (const [name, path] of Object.entries(PAGES))
  test(`html-validate has nothing to say of the page «${name}», in both languages`, async () => {
    for (const language of ['nl', 'en']) {
      const html = await (await fetch(site.url + path, { headers: { Cookie: `taal=${language}` } })).text()
      expect(await htmlProblems(html)).toEqual([])
    }
  })

test('html-validate does see a fault', async () => {
  expect(await htmlProblems('<!doctype html><html lang="nl"><p id="a"><p id="a"></html>')).not.toEqual([])
})
