import { childrenOf } from '../scheme/nodes.ts'
import type { Condition, Term } from '../scheme/tree.ts'
import { phraseOf, type Speaking } from './nodes.ts'

/** A condition of a rule in words, with those below it. */
export interface SaidCondition {
  readonly node: Condition
  readonly text: string
  /** Where it is laid down, when it says so itself; else that of the one above. */
  readonly basis: readonly string[]
  readonly of: readonly SaidCondition[]
}

export const saidTree = (node: Condition, speaking: Speaking): SaidCondition => ({
  node,
  text: phraseOf(node, speaking),
  basis: node.basis ?? [],
  of: conditionsUnder(node).map((it) => saidTree(it, speaking)),
})

/** The conditions right below one; the terms that it compares are in its own words. */
function conditionsUnder(node: Condition): readonly Condition[] {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of
    case 'not':
      return [node.of]
    case 'if':
      return [node.test, node.yes as Condition, node.no as Condition]
    case 'points':
      return node.of.map((it) => it.when)
    default:
      return []
  }
}

/** The terms that a condition itself looks at. */
export function termsUnder(node: Condition): readonly Term[] {
  const below = new Set<unknown>(conditionsUnder(node))
  return childrenOf(node).flatMap(({ node: it }) => (below.has(it) ? [] : [it as Term]))
}
