import type { Path } from './json.ts'
import type { Node } from './tree.ts'

export interface Placed {
  readonly node: Node
  readonly path: Path
}

/** A node and all below it, with where they stand. */
export function nodesIn(node: Node, path: Path = []): Placed[] {
  return [{ node, path }, ...childrenOf(node).flatMap((it) => nodesIn(it.node, [...path, ...it.path]))]
}

/** The nodes right below one, in the order in which a trace has them. */
export function childrenOf(node: Node): Placed[] {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'calc':
      return node.of.map((it, i) => at(it, 'of', i))
    case 'not':
      return [at(node.of, 'of')]
    case 'cmp':
      return [at(node.left, 'left'), at(node.right, 'right')]
    case 'in':
      return [at(node.value, 'value'), at(node.list, 'list')]
    case 'points':
      return [
        ...node.of.flatMap((it, i) => [at(it.when, 'of', i, 'when'), at(it.worth, 'of', i, 'worth')]),
        at(node.atLeast, 'atLeast'),
      ]
    case 'if':
      return [at(node.test, 'test'), at(node.yes, 'yes'), at(node.no, 'no')]
    case 'dateAdd':
      return [at(node.to, 'to'), at(node.add, 'add')]
    default:
      return []
  }
}

const at = (node: Node, ...path: (string | number)[]): Placed => ({ node, path })
