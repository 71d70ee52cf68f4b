import { canonical } from '../content-hash.ts'
import { childrenOf, nodesIn } from '../scheme/nodes.ts'
import type { Condition, Node } from '../scheme/tree.ts'

/** A node of a rule that is new, gone, or says something else. Nodes are the same when their ids are. */
export type TreeChange =
  | { readonly kind: 'added'; readonly id: string; readonly node: Node; readonly under: string | null }
  | { readonly kind: 'removed'; readonly id: string; readonly node: Node; readonly under: string | null }
  | { readonly kind: 'changed'; readonly id: string; readonly before: Node; readonly after: Node }
  | { readonly kind: 'moved'; readonly id: string; readonly from: string | null; readonly to: string | null }

/** Of a part that is new or gone only its top is told, not all that is in it. */
export function treeChanges(before: Condition, after: Condition): TreeChange[] {
  const [old, now] = [placesIn(before), placesIn(after)]
  return [
    ...tops(old, now).map(({ node, under }): TreeChange => ({ kind: 'removed', id: node.id, node, under })),
    ...tops(now, old).map(({ node, under }): TreeChange => ({ kind: 'added', id: node.id, node, under })),
    ...[...now.values()].flatMap((place) => {
      const was = old.get(place.node.id)
      return was ? changesOf(was, place) : []
    }),
  ]
}

interface Place {
  readonly node: Node
  readonly under: string | null
}

function placesIn(tree: Condition): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([[tree.id, { node: tree, under: null }]])
  for (const { node } of nodesIn(tree))
    for (const child of childrenOf(node)) places.set(child.node.id, { node: child.node, under: node.id })
  return places
}

const tops = (own: ReadonlyMap<string, Place>, other: ReadonlyMap<string, Place>): Place[] =>
  [...own.values()].filter(({ node, under }) => !other.has(node.id) && (under === null || other.has(under)))

function changesOf(was: Place, is: Place): TreeChange[] {
  const { id } = is.node
  const moved: TreeChange[] = was.under === is.under ? [] : [{ kind: 'moved', id, from: was.under, to: is.under }]
  if (ownWords(was.node) === ownWords(is.node)) return moved
  return [...moved, { kind: 'changed', id, before: was.node, after: is.node }]
}

/** What a node says itself, without the nodes below it and without the article it cites. */
function ownWords(node: Node): string {
  const below = new Set<unknown>(childrenOf(node).map((it) => it.node))
  const own = Object.entries(node).filter(([key, value]) => key !== 'basis' && key !== 'say' && !isBelow(value, below))
  return canonical(Object.fromEntries(own))
}

const isBelow = (value: unknown, below: ReadonlySet<unknown>): boolean =>
  below.has(value) || (Array.isArray(value) && value.some((it) => typeof it === 'object'))
