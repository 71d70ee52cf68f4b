import type { Path } from '../scheme/json.ts'
import { nodesIn } from '../scheme/nodes.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Condition, Node } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'
import { type Flaw, flaw } from './check.ts'

/** Names that stand twice, and names that lead nowhere. */
export function namesIn(scheme: Scheme, schemes: Schemes): Flaw[] {
  const lists = ['clocks', 'facts', 'parameters', 'rules', 'consistency', 'indexes', 'notModelled'] as const
  return [
    ...lists.flatMap((list) => twice(scheme[list].map((it, i) => ({ id: it.id, path: [list, i, 'id'] })))),
    ...scheme.rules.flatMap(({ clock }, i) => inList(clock, scheme.clocks, ['rules', i, 'clock'], 'clock')),
    ...treesOf(scheme).flatMap(({ tree, path }) => namesInTree(tree, path, scheme, schemes)),
    ...indexNames(scheme, schemes),
  ]
}

export interface PlacedTree {
  readonly tree: Condition
  readonly path: Path
}

export const treesOf = (scheme: Scheme): PlacedTree[] => [
  ...scheme.rules.flatMap((rule, r) =>
    rule.versions.map(({ tree }, v) => ({ tree, path: ['rules', r, 'versions', v, 'tree'] })),
  ),
  ...scheme.consistency.map(({ tree }, i) => ({ tree, path: ['consistency', i, 'tree'] })),
]

function twice(names: readonly { readonly id: string; readonly path: Path }[]): Flaw[] {
  const seen = new Set<string>()
  return names.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return flaw('id-twice', path, `"${id}" is already the id of another here: give it one of its own.`)
  })
}

function inList(id: string, list: readonly { readonly id: string }[], path: Path, what: string): Flaw[] {
  if (list.some((it) => it.id === id)) return []
  const known = list.map((it) => it.id).join(', ') || 'none'
  return [flaw(`unknown-${what}`, path, `There is no ${what} "${id}" in this scheme. There are: ${known}.`)]
}

function namesInTree(tree: Condition, path: Path, scheme: Scheme, schemes: Schemes): Flaw[] {
  const placed = nodesIn(tree, path)
  return [
    ...twice(placed.map((it) => ({ id: it.node.id, path: [...it.path, 'id'] }))),
    ...placed.flatMap((it) => namesOf(it.node, it.path, scheme, schemes)),
  ]
}

function namesOf(node: Node, path: Path, scheme: Scheme, schemes: Schemes): Flaw[] {
  if (node.op === 'fact' || (node.op === 'judgement' && node.fact !== undefined))
    return inList(node.fact ?? '', scheme.facts, [...path, 'fact'], 'fact')
  if (node.op === 'clock') return inList(node.clock, scheme.clocks, [...path, 'clock'], 'clock')
  if (node.op !== 'param') return []
  return [
    ...inList(node.clock, scheme.clocks, [...path, 'clock'], 'clock'),
    ...parameterAt(node.param, [...path, 'param'], scheme, schemes),
  ]
}

function parameterAt(reference: string, path: Path, scheme: Scheme, schemes: Schemes): Flaw[] {
  const [owner, id] = schemes.ownerOf(reference, scheme)
  if (owner) return inList(id, owner.parameters, path, 'parameter')
  const known = schemes.all.map((it) => it.id).join(', ')
  return [flaw('unknown-scheme', path, `"${reference}" names a scheme that is not there. There are: ${known}.`)]
}

const indexNames = (scheme: Scheme, schemes: Schemes): Flaw[] =>
  scheme.indexes.flatMap(({ parameters, percentage }, i) => [
    ...parameters.flatMap((it, p) => parameterAt(it, ['indexes', i, 'parameters', p], scheme, schemes)),
    ...parameterAt(percentage, ['indexes', i, 'percentage'], scheme, schemes),
  ])
