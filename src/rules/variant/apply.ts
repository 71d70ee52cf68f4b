import type { IsoDay } from '../../engine/calendar/day.ts'
import { check } from '../check/check.ts'
import { contentHash } from '../content-hash.ts'
import { rounded } from '../decide/arithmetic.ts'
import { schemeHash } from '../receipt.ts'
import { nodesIn } from '../scheme/nodes.ts'
import type { Parameter, ParameterVersion, Rule, RuleVersion, Scheme } from '../scheme/scheme.ts'
import type { Condition, Node } from '../scheme/tree.ts'
import { ruleOf, type Schemes } from '../schemes.ts'
import { choose } from '../versions/choice.ts'
import { carve } from './carve.ts'
import type { Patch, Variant } from './patch.ts'

/** Schemes with a variant in them, and which steps could not be taken. */
export interface Applied {
  readonly schemes: Schemes
  /** Of what the variant is built on and of its steps, in order. */
  readonly hash: string
  readonly problems: readonly PatchProblem[]
}

export interface PatchProblem {
  /** Counted from 0, as in the list of patches. */
  readonly patch: number
  readonly message: string
}

/** A step that does not fit is left out and told; the base stays as it is. */
export function applied(base: Schemes, variant: Variant): Applied {
  const problems: PatchProblem[] = []
  let schemes = base
  for (const [i, patch] of variant.patches.entries()) {
    const next = patched(schemes, variant.scheme, patch)
    if (typeof next === 'string') problems.push({ patch: i, message: next })
    else schemes = next
  }
  const scheme = base.get(variant.scheme)
  const hash = contentHash({ base: scheme ? schemeHash(scheme) : null, patches: variant.patches })
  return { schemes, hash, problems }
}

/** The schemes with one step taken, or why it cannot be. */
function patched(schemes: Schemes, id: string, patch: Patch): Schemes | string {
  const scheme = schemes.get(id)
  if (!scheme) return `There is no scheme "${id}". There are: ${schemes.all.map((it) => it.id).join(', ')}.`
  if ('from' in patch && patch.to !== 'open' && patch.to < patch.from)
    return `The period ends on ${patch.to}, before it begins on ${patch.from}: swap them.`
  const next = 'param' in patch ? withParameter(schemes, scheme, patch) : withRule(scheme, patch)
  if (typeof next === 'string') return next
  const changed = schemes.with(next)
  const [flaw] = check(next, changed)
  return flaw ? `What comes out does not fit together: ${flaw.message}` : changed
}

type ParameterPatch = Extract<Patch, { param: string }>

function withParameter(schemes: Schemes, scheme: Scheme, patch: ParameterPatch): Scheme | string {
  const [owner, id] = schemes.ownerOf(patch.param, scheme)
  const parameter = owner?.parameters.find((it) => it.id === id)
  if (!owner || !parameter) return `There is no parameter "${patch.param}".`
  const versions = patchedVersions(schemes, scheme, parameter, patch)
  if (typeof versions === 'string') return versions
  const next = { ...parameter, versions }
  return { ...owner, parameters: owner.parameters.map((it) => (it === parameter ? next : it)) }
}

function patchedVersions(
  schemes: Schemes,
  scheme: Scheme,
  parameter: Parameter,
  patch: ParameterPatch,
): readonly ParameterVersion[] | string {
  const { inside, outside } = carve(parameter.versions, patch.from, patch.to)
  if (patch.op === 'setParam') {
    const unit = patch.unit ?? inside.find((it) => it.unit !== undefined)?.unit
    return [...outside, made(patch, patch.value, unit)]
  }
  if (patch.op === 'factorOf') {
    const amount = multiple(schemes, scheme, patch)
    return typeof amount === 'string' ? amount : [...outside, made(patch, amount, undefined)]
  }
  if (parameter.type !== 'number') return `"${patch.param}" is a ${parameter.type}: only numbers can be scaled.`
  if (inside.length === 0) return `"${patch.param}" is not known from ${patch.from} to ${patch.to}: set it instead.`
  const scaled = (value: number) => (patch.round === false ? value * patch.by : rounded(value * patch.by))
  return [...outside, ...inside.map((it) => ({ ...it, value: scaled(Number(it.value)) }))]
}

const made = (
  { from, to }: { readonly from: IsoDay; readonly to: IsoDay | 'open' },
  value: ParameterVersion['value'],
  unit: string | undefined,
): ParameterVersion => ({
  ...{ from, to, value, status: 'in_force', basis: [], sources: [], confidence: 'low' },
  ...(unit !== undefined && { unit }),
})

function multiple(
  schemes: Schemes,
  scheme: Scheme,
  { of, factor, divideBy = 1, round, from }: Extract<Patch, { op: 'factorOf' }>,
): number | string {
  const parameter = schemes.parameter(of, scheme)
  if (!parameter) return `There is no parameter "${of}".`
  const choice = choose(parameter.versions, from)
  if (choice.kind === 'none' || typeof choice.version.value !== 'number')
    return `"${of}" is not known as a number on ${from}: set it with a step before this one.`
  const amount = (choice.version.value * factor) / divideBy
  return round === false ? amount : rounded(amount)
}

type RulePatch = Extract<Patch, { rule: string }>

function withRule(scheme: Scheme, patch: RulePatch): Scheme | string {
  const rule = ruleOf(scheme, patch.rule)
  if (!rule)
    return `There is no rule "${patch.rule}" in ${scheme.id}. There are: ${scheme.rules.map((it) => it.id).join(', ')}.`
  const versions = patchedRule(rule, patch)
  if (typeof versions === 'string') return versions
  return { ...scheme, rules: scheme.rules.map((it) => (it === rule ? { ...rule, versions } : it)) }
}

function patchedRule(rule: Rule, patch: RulePatch): readonly RuleVersion[] | string {
  if (patch.op === 'endRule') {
    const before = carve(rule.versions, '0001-01-01', patch.on).inside
    return before.length > 0 ? before : `"${rule.id}" has no version up to ${patch.on}: nothing would be left of it.`
  }
  const { inside, outside } = carve(rule.versions, patch.from, patch.to)
  if (patch.op === 'replaceRule') {
    const { from, to, tree } = patch
    return [...outside, { from, to, tree, basis: [], sources: [] }]
  }
  const id = patch.op === 'insertCondition' ? patch.into : patch.node
  const met = inside.filter(({ tree }) => nodesIn(tree).some((it) => it.node.id === id))
  if (met.length === 0) return `"${rule.id}" has no node "${id}" from ${patch.from} to ${patch.to}.`
  const trees = inside.map((it) => (met.includes(it) ? changedTree(it.tree, id, patch) : it.tree))
  const failed = trees.find((it) => typeof it === 'string')
  if (typeof failed === 'string') return failed
  return [...outside, ...inside.map((it, i) => ({ ...it, tree: trees[i] as Condition }))]
}

function changedTree(tree: Condition, id: string, patch: RulePatch): Condition | string {
  if (patch.op === 'insertCondition') {
    const target = nodesIn(tree).find((it) => it.node.id === id)?.node
    if (target?.op !== 'all' && target?.op !== 'any')
      return `"${id}" is of kind ${target?.op}; a condition can be put into "all" or "any" only.`
    return mapped(tree, (it) => (it === target ? { ...target, of: [...target.of, patch.condition] } : it)) as Condition
  }
  const parent = nodesIn(tree).find(
    ({ node }) => (node.op === 'all' || node.op === 'any') && node.of.some((it) => it.id === id),
  )?.node
  if (parent?.op !== 'all' && parent?.op !== 'any') return `"${id}" is not a part of an "all" or "any": it cannot go.`
  const left = parent.of.filter((it) => it.id !== id)
  if (left.length === 0) return `"${id}" is all there is in "${parent.id}": replace the rule instead.`
  return mapped(tree, (it) => (it === parent ? { ...parent, of: left } : it)) as Condition
}

/** A tree with some of its nodes replaced; the others stay the same objects where nothing below them changed. */
function mapped(node: Node, change: (node: Node) => Node): Node {
  const own = change(node)
  if (own !== node) return own
  const entries = Object.entries(node).map(([key, value]) => [key, mappedValue(value, change)] as const)
  if (entries.every(([key, value]) => value === (node as unknown as Record<string, unknown>)[key])) return node
  return Object.fromEntries(entries) as unknown as Node
}

function mappedValue(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) {
    const list = value.map((it) => mappedValue(it, change))
    return list.every((it, i) => it === value[i]) ? value : list
  }
  if (typeof value !== 'object' || value === null) return value
  if ('op' in value) return mapped(value as Node, change)
  if ('when' in value && 'worth' in value) {
    const [when, worth] = [mappedValue(value.when, change), mappedValue(value.worth, change)]
    return when === value.when && worth === value.worth ? value : { ...value, when, worth }
  }
  return value
}
