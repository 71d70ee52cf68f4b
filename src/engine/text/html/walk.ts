import type { HtmlNode } from './tree.ts'

/** What a visit of an element gives: what to do when it is left, `skip` to leave out all in it, or nothing. */
export type Visit = (() => void) | 'skip' | null

/** Visits a node and all in it in document order, however deep it is: no recursion. */
export function walk(root: HtmlNode, visit: (node: HtmlNode) => Visit): void {
  const leaves: (Visit | undefined)[] = []
  let node: HtmlNode | null = root
  while (node) {
    const leave = visit(node)
    if (node.first && leave !== 'skip') {
      leaves.push(leave)
      node = node.first
      continue
    }
    if (typeof leave === 'function') leave()
    while (node && node !== root && !node.next) {
      node = node.parent
      callLeave(leaves.pop())
    }
    node = !node || node === root ? null : node.next
  }
}

function callLeave(leave: Visit | undefined): void {
  if (typeof leave === 'function') leave()
}

/** The first characters of the text in a node, white space folded. Looks at a few nodes only, however many there are. */
export function shortText(root: HtmlNode, most: number): string {
  let text = ''
  let node: HtmlNode | null = root
  for (let seen = 0; node && seen < 40 && text.length < most + 20; seen++) {
    if (node.kind === 'text') text += node.text.slice(0, most + 20)
    node = following(node, root)
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, most)
}

function following(node: HtmlNode, root: HtmlNode): HtmlNode | null {
  if (node.first) return node.first
  let at: HtmlNode | null = node
  while (at && at !== root && !at.next) at = at.parent
  return !at || at === root ? null : at.next
}
