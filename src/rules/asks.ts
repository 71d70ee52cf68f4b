import { nodesIn } from './scheme/nodes.ts'
import type { Clock, FactKind, Rule, Scheme } from './scheme/scheme.ts'

/** What a rule can ask of a case, in whichever of its versions. */
export interface Asks {
  readonly clocks: readonly Clock[]
  readonly facts: readonly FactKind[]
}

export function asksOf(scheme: Scheme, rule: Rule): Asks {
  const nodes = rule.versions.flatMap(({ tree }) => nodesIn(tree).map((it) => it.node))
  const clocks = new Set(nodes.flatMap((it) => (it.op === 'param' || it.op === 'clock' ? [it.clock] : [])))
  const facts = new Set(
    nodes.flatMap((it) => (it.op === 'fact' || it.op === 'judgement' ? (it.fact === undefined ? [] : [it.fact]) : [])),
  )
  return {
    clocks: scheme.clocks.filter((it) => it.id === rule.clock || clocks.has(it.id)),
    facts: scheme.facts.filter((it) => facts.has(it.id)),
  }
}
