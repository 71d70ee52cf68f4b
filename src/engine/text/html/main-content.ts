import { isLeftOut, isSection, short } from './elements.ts'
import { children, type HtmlNode } from './tree.ts'
import { walk } from './walk.ts'

// In this order: how pages name the part that is theirs and not the site's.
const NAMED: readonly ((node: HtmlNode) => boolean)[] = [
  (node) => node.name === 'main' || short(node, 'role') === 'main',
  (node) => node.name === 'article',
  (node) => /^(?:content|main|main-content|inhoud|broodtekst)$/i.test(short(node, 'id')),
]

/**
 * The part of a page with its text: the first named part that holds at least half of what the page shows, else the
 * whole body. A page of many short articles is not one article.
 */
export function mainContent(body: HtmlNode): HtmlNode {
  const { total, lengths } = measure(body)
  for (const isNamed of NAMED) {
    for (const [node, length] of lengths) if (isNamed(node) && length * 2 >= total && length > 0) return node
  }
  return body
}

/** Counts what is shown; `lengths` has the parts that have a name. */
function measure(body: HtmlNode): { total: number; lengths: Map<HtmlNode, number> } {
  const lengths = new Map<HtmlNode, number>()
  let total = 0
  let sections = 0
  walk(body, (node) => {
    if (isLeftOut(node, sections > 0)) return 'skip'
    if (node.kind === 'text') total += node.text.trim().length
    if (node.kind !== 'element') return null
    const before = total
    const section = isSection(node) ? 1 : 0
    const isNamed = node !== body && NAMED.some((it) => it(node))
    sections += section
    return () => {
      sections -= section
      if (isNamed) lengths.set(node, total - before)
    }
  })
  return { total, lengths }
}

export function find(root: HtmlNode, name: string): HtmlNode | null {
  for (const child of children(root)) if (child.name === name) return child
  return null
}
