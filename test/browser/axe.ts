import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// All that axe can check of WCAG 2.2 A and AA, and its advice on headings and landmarks.
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

/** What depends on the colours alone. */
export const COLOURS: typeof ALL = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds on a page as it is shown now, a line each. The page needs a context with `bypassCSP`. */
export async function axeProblems(page: Page, runOnly = ALL): Promise<string[]> {
  // A form that was sent may have given the page and not yet its style sheet: then every link is too small.
  await page.waitForLoadState('load')
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults
  return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 160)}`))
}
