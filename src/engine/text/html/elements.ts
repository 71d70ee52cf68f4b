import { attribute, type HtmlNode } from './tree.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a line in a browser, besides those with a part of their own (headings, items, cells). */
export const blocks = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'header hgroup hr legend main menu nav ol optgroup p pre section summary table caption thead tbody tfoot tr td th ul textarea',
)

const LEFT_OUT = set(
  'script style noscript template head title nav aside svg iframe object embed canvas audio video map select button ' +
    'datalist input progress meter noframes applet',
)
const LEFT_OUT_ROLES = set(
  'navigation banner contentinfo search dialog alertdialog alert menu menubar toolbar complementary',
)

// Whole words of a class or an id, as in "cookie-bar" or "js-cookiemelding".
const COOKIES =
  /(?:^|[\s_-])(?:cookie|cookies|cookiebar|cookiewall|cookiemelding|cookieconsent|cookie-?notice)(?:$|[\s_-])/i
const HIDDEN_STYLE = /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i
const HIDDEN_CLASS =
  /(?:^|\s)(?:visually-hidden|sr-only|visuallyhidden|hidden|screenreader|note-close|skip-?links?)(?:$|\s)/

/** What belongs to the site around a text, or is not shown. `inSection`: inside an article or section of the page. */
export function isLeftOut(node: HtmlNode, inSection: boolean): boolean {
  if (node.kind === 'other') return true
  if (node.kind !== 'element' || node.name === 'body') return false
  if (LEFT_OUT.has(node.name)) return true
  if (!inSection && (node.name === 'header' || node.name === 'footer')) return true
  if (node.name === 'dialog' && attribute(node, 'open') === undefined) return true
  return node.attributes.length > 0 && saysLeftOut(node)
}

function saysLeftOut(node: HtmlNode): boolean {
  const names = `${short(node, 'id')} ${short(node, 'class')}`
  return (
    attribute(node, 'hidden') !== undefined ||
    LEFT_OUT_ROLES.has(short(node, 'role').toLowerCase()) ||
    HIDDEN_STYLE.test(short(node, 'style')) ||
    HIDDEN_CLASS.test(names) ||
    COOKIES.test(names)
  )
}

/** An attribute that is looked into; no real one is longer. */
export const short = (node: HtmlNode, name: string): string => (attribute(node, name) ?? '').slice(0, 500)

export const hasClass = (node: HtmlNode, name: string): boolean =>
  node.attributes.length > 0 && short(node, 'class').split(/\s+/).includes(name)

const SECTIONS = set('main article section')

export const isSection = (node: HtmlNode): boolean => SECTIONS.has(node.name)
