import { addDays } from '../../engine/calendar/day.ts'
import { type TreeChange, treeChanges } from '../difference/trees.ts'
import { phraseOf } from '../said/nodes.ts'
import { nodesIn } from '../scheme/nodes.ts'
import type { ParameterVersion, Rule, RuleVersion, Scheme } from '../scheme/scheme.ts'
import type { Condition, Node } from '../scheme/tree.ts'
import type { Said } from '../scheme/words.ts'
import type { Schemes } from '../schemes.ts'
import { choose, firstSure, lastSure } from '../versions/choice.ts'
import { type ConditionChange, type Days, isWithin, type RuleChange } from './change.ts'

export interface AskedRule {
  readonly scheme: Scheme
  readonly schemes: Schemes
  readonly rule: Rule
  readonly days: Days
}

/** A version that begins on the first day on which it is known so tells when people knew, not when the rule changed. */
export function ruleChanges(asked: AskedRule): RuleChange[] {
  const { versions } = asked.rule
  return [
    ...versions.filter((it) => !it.isFirstKnown && it.from !== 'unknown').flatMap((it) => begins(it, asked)),
    ...versions.flatMap((it) => ends(it, asked)),
  ]
}

function begins(version: RuleVersion, asked: AskedRule): RuleChange[] {
  const { rule, days } = asked
  const day = firstSure(version)
  if (day === null || !isWithin(day, days)) return []
  const before = rule.versions.filter((it) => (lastSure(it) ?? '9999') < day).at(-1) ?? null
  if (!before) return [{ ...made(version, asked), kind: 'begun', day }]
  const found = treeChanges(before.tree, version.tree)
  const conditions = found.flatMap((it) => conditionOf(it, asked))
  const isLatest = lastSure(before) !== addDays(day, -1)
  if (conditions.length === 0) return []
  return [
    { ...made(version, asked), kind: 'changed', day, isLatest, conditions, confidence: sureOf(found, asked, day) },
  ]
}

function ends(version: RuleVersion, asked: AskedRule): RuleChange[] {
  const last = lastSure(version)
  if (last === null || version.to !== last || asked.rule.versions.some((it) => (lastSure(it) ?? '') > last)) return []
  const day = addDays(last, 1)
  return isWithin(day, asked.days) ? [{ ...made(version, asked), kind: 'ended', day }] : []
}

const made = ({ basis, sources, note }: RuleVersion, { scheme, rule }: AskedRule): Made => ({
  ...{ nature: 'policy', scheme: scheme.id, part: { kind: 'rule', id: rule.id, title: rule.title } },
  ...{ isLatest: false, before: null, after: null, conditions: [], status: 'in_force', confidence: null },
  ...{ basis, sources, note: note ?? null },
})
type Made = Omit<RuleChange, 'kind' | 'day'>

function conditionOf(change: TreeChange, { schemes, scheme }: AskedRule): ConditionChange[] {
  const said = (node: Node): Said => ({
    nl: phraseOf(node, { schemes, scheme, language: 'nl' }),
    en: phraseOf(node, { schemes, scheme, language: 'en' }),
  })
  if (change.kind === 'moved') return []
  if (change.kind !== 'changed') return [{ kind: change.kind, said: [said(change.node)] }]
  const [before, after] = [said(change.before), said(change.after)]
  return before.nl === after.nl ? [] : [{ kind: 'changed', said: [before, after] }]
}

const SURE = ['low', 'medium', 'high'] as const

/** No surer than the least sure parameter that the new conditions ask for. */
function sureOf(changes: readonly TreeChange[], { scheme, schemes }: AskedRule, day: string): RuleChange['confidence'] {
  const found = changes.flatMap((it) => (it.kind === 'added' ? [it.node] : it.kind === 'changed' ? [it.after] : []))
  const asked = found.flatMap((node) => [...nodesIn(node as Condition)].flatMap((it) => paramOf(it.node)))
  const held = asked.flatMap((id): ParameterVersion[] => {
    const choice = choose(schemes.parameter(id, scheme)?.versions ?? [], day)
    return choice.kind === 'version' ? [choice.version] : []
  })
  return SURE.find((sure) => held.some((it) => it.confidence === sure)) ?? null
}

const paramOf = (node: Node): string[] => (node.op === 'param' ? [node.param] : [])
