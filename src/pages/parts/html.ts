import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { visit } from './visit.ts'

/** A whole page as text. All text of a page goes through the renderer, which escapes it. */
export const html = (page: VNode): string => `<!doctype html>${carrying(renderToString(page), visit().carried)}`

// The renderer writes `"` in text and in values as `&quot;`, so this form is always a link and never words of a document.
// What the API answers is the same for every reader.
const PAGE_LINK = /(<a (?:[\w-]+(?:="[^"]*")? )*href="(?:\/(?!api\/)[^"#?]*|(?=\?)))(\?[^"#]*)?(#[^"]*)?"/g
const FORM = /<form\b[^>]*>/g

/** A browser that keeps no cookie gets the reader's choices back from the address of the next page. */
function carrying(page: string, carried: string): string {
  if (carried === '') return page
  const hidden = [...new URLSearchParams(carried)].map(([name, value]) => hiddenField(name, value)).join('')
  return page.replace(PAGE_LINK, linkWith(carried)).replace(FORM, (form) => form + hidden)
}

const linkWith =
  (carried: string) =>
  (_: string, start: string, query = '', hash = '') => {
    const own = new Set([...new URLSearchParams(query.replaceAll('&amp;', '&')).keys()])
    const added = carried.split('&').filter((it) => !own.has(it.split('=')[0] ?? ''))
    return `${start}${[query || '?', ...added].join('&amp;').replace('?&amp;', '?')}${hash}"`
  }

const hiddenField = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${value}"/>`
