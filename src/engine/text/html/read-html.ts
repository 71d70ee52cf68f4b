import type { Limits } from '../../limits.ts'
import { type Found, type Problem, problem } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import { decode } from '../plain/decode.ts'
import { finish } from '../writer/finish.ts'
import { Properties } from '../writer/properties.ts'
import { declaredCharset } from './charset.ts'
import { find, mainContent } from './main-content.ts'
import { htmlNotes } from './notes.ts'
import { PageText } from './page-text.ts'
import { attribute, children, type HtmlNode, type HtmlTree, parseHtml } from './tree.ts'
import { shortText } from './walk.ts'

/** Reader `html@1`: the main text of a page, as a browser would show it. */
export function readHtml(bytes: Uint8Array, limits: Limits): Found<SourceText> {
  const decoded = decode(bytes, declaredCharset(bytes))
  const tree = parseHtml(decoded.value, limits)
  const page = find(tree.root, 'html') ?? tree.root
  const body = find(page, 'body') ?? page
  const text = new PageText(body, mainContent(body), htmlNotes(body))
  text.write()
  const made = { mediaType: 'text/html', reader: 'html@1', properties: readProperties(page).toRecord() }
  return finish(text.writer, made, limits, [...decoded.problems, ...faults(tree)])
}

function readProperties(page: HtmlNode): Properties {
  const properties = new Properties()
  properties.add('lang', attribute(page, 'lang'))
  const head = find(page, 'head')
  if (!head) return properties
  for (const node of children(head)) {
    if (node.name === 'title') properties.add('title', shortText(node, 2_000))
    if (node.name === 'meta')
      properties.add(attribute(node, 'name') ?? attribute(node, 'property'), attribute(node, 'content'))
    if (node.name === 'link' && attribute(node, 'rel') === 'canonical')
      properties.add('canonical', attribute(node, 'href'))
  }
  return properties
}

function faults(tree: HtmlTree): Problem[] {
  if (!tree.fault) return []
  const what = tree.fault === 'nesting-too-deep' ? 'nests its elements too deep' : 'has too many elements'
  return [problem(tree.fault, 'error', `The page ${what}; what stands behind that place was not read.`)]
}
