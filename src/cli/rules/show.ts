import { type IndexProof, proofsOf } from '../../rules/indexes/prove.ts'
import { phraseOf, type Speaking, shownValue } from '../../rules/said/nodes.ts'
import type { Parameter, ParameterVersion, RuleVersion, Scheme } from '../../rules/scheme/scheme.ts'
import type { Condition } from '../../rules/scheme/tree.ts'
import type { Schemes } from '../../rules/schemes.ts'
import { type Choice, choose, counts, type Dated } from '../../rules/versions/choice.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import type { Output } from '../output.ts'
import { shortened, table } from '../output.ts'

/** A scheme on a day. Gives whether anything of it was known then. */
export function printScheme(scheme: Scheme, schemes: Schemes, day: string, isJson: boolean, output: Output): boolean {
  const rules = scheme.rules.map((rule) => ({ rule, choice: choose(rule.versions, day) }))
  const parameters = scheme.parameters.map((parameter) => ({ parameter, choice: choose(parameter.versions, day) }))
  if (isJson) output.line(JSON.stringify(asJson(scheme, schemes, day, rules, parameters)))
  else for (const line of linesOf(scheme, schemes, day, rules, parameters)) output.line(line)
  return [...rules, ...parameters].some((it) => it.choice.kind === 'version')
}

interface RuleOn {
  readonly rule: Scheme['rules'][number]
  readonly choice: Choice<RuleVersion>
}
interface ParameterOn {
  readonly parameter: Parameter
  readonly choice: Choice<ParameterVersion>
}

function asJson(
  scheme: Scheme,
  schemes: Schemes,
  on: string,
  rules: readonly RuleOn[],
  parameters: readonly ParameterOn[],
) {
  const { id, names, about, kind, notModelled } = scheme
  return {
    ...{ format: 1, on, id, names, about, kind },
    rules: rules.map(({ rule, choice }) => ({ id: rule.id, title: rule.title, clock: rule.clock, ...chosen(choice) })),
    parameters: parameters.map(({ parameter, choice }) => ({
      ...{ id: parameter.id, title: parameter.title, unit: parameter.unit },
      ...chosen(choice),
      others: othersOn(parameter, on),
    })),
    indexes: proofsOf(scheme, schemes),
    notModelled,
  }
}

const chosen = <V extends Dated>(choice: Choice<V>) =>
  choice.kind === 'version'
    ? { version: choice.version, because: saidChoice(choice).en }
    : { version: null, why: choice.why, because: saidChoice(choice).en }

/** What was announced or proposed for that day, or for a day that is not known. */
const othersOn = ({ versions }: Parameter, day: string): ParameterVersion[] =>
  versions.filter(
    (it) =>
      !counts(it) &&
      (it.from === 'unknown' || it.from <= day) &&
      (it.to === 'open' || it.to === 'unknown' || day <= it.to),
  )

function* linesOf(
  scheme: Scheme,
  schemes: Schemes,
  day: string,
  rules: readonly RuleOn[],
  parameters: readonly ParameterOn[],
): Generator<string> {
  const speaking: Speaking = { schemes, scheme, language: 'en' }
  yield `${scheme.id}: ${scheme.names.nl}, on ${day}`
  yield scheme.about.en ?? scheme.about.nl
  for (const { rule, choice } of rules) {
    yield ''
    yield `${rule.id}: ${rule.title.en ?? rule.title.nl} (by the ${rule.clock} date). ${saidChoice(choice).en}`
    if (choice.kind === 'version') yield* treeLines(choice.version.tree, speaking, 1)
  }
  yield ''
  yield* table(['parameter', 'value', 'unit', 'from', 'up to', 'status', 'sure', 'source'], parameters.flatMap(rowOf))
  for (const { parameter, choice } of parameters) {
    if (choice.kind === 'none') yield `${parameter.id}: ${saidChoice(choice).en}`
    for (const it of othersOn(parameter, day)) yield `${parameter.id}: ${it.status}: ${shownValue(it.value)}`
  }
  const proofs = proofsOf(scheme, schemes)
  if (proofs.length > 0) yield ''
  for (const it of proofs) yield proofLine(it)
  if (scheme.notModelled.length > 0) yield ''
  for (const it of scheme.notModelled)
    yield `Not in these rules: ${it.what.en ?? it.what.nl}. ${it.why.en ?? it.why.nl} ${it.basis.join('; ')}`.trim()
}

function proofLine({ index, on, verdict, between, published, steps }: IndexProof): string {
  const range = between ? `, by ${between[0].toFixed(3)} to ${between[1].toFixed(3)} %` : ''
  return `${index} on ${on}: ${verdict}, ${steps.length} amounts${range}${published === null ? '' : `, published ${published} %`}`
}

function rowOf({ parameter, choice }: ParameterOn): string[][] {
  if (choice.kind === 'none') return []
  const { value, unit, from, to, status, confidence, sources } = choice.version
  const [source] = sources
  return [
    [
      ...[parameter.id, shortened(shownValue(value), 40), unit ?? parameter.unit, from, to, status, confidence],
      source?.url ?? '',
    ],
  ]
}

export function* treeLines(node: Condition, speaking: Speaking, depth: number): Generator<string> {
  const basis = node.basis && node.basis.length > 0 ? `  [${node.basis.join('; ')}]` : ''
  yield `${'  '.repeat(depth)}${phraseOf(node, speaking)}${basis}`
  for (const it of below(node)) yield* treeLines(it, speaking, depth + 1)
}

function below(node: Condition): readonly Condition[] {
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
