import { type IndexProof, proofsOf } from '../../rules/indexes/prove.ts'
import { type ParameterOnDay, type SchemeOnDay, schemeOnDay } from '../../rules/on-day.ts'
import { type Speaking, shownValue } from '../../rules/said/nodes.ts'
import { type SaidCondition, saidTree } from '../../rules/said/tree.ts'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
import type { Choice, Dated } from '../../rules/versions/choice.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import type { Output } from '../output.ts'
import { shortened, table } from '../output.ts'

/** A scheme on a day. Gives whether anything of it was known then. */
export function printScheme(scheme: Scheme, schemes: Schemes, day: string, isJson: boolean, output: Output): boolean {
  const on = schemeOnDay(scheme, day)
  if (isJson) output.line(JSON.stringify(asJson(scheme, schemes, day, on)))
  else for (const line of linesOf(scheme, schemes, day, on)) output.line(line)
  return [...on.rules, ...on.parameters].some((it) => it.choice.kind === 'version')
}

function asJson(scheme: Scheme, schemes: Schemes, on: string, { rules, parameters }: SchemeOnDay) {
  const { id, names, about, kind, notModelled } = scheme
  return {
    ...{ format: 1, on, id, names, about, kind },
    rules: rules.map(({ rule, choice }) => ({ id: rule.id, title: rule.title, clock: rule.clock, ...chosen(choice) })),
    parameters: parameters.map(({ parameter, choice, others }) => ({
      ...{ id: parameter.id, title: parameter.title, unit: parameter.unit },
      ...chosen(choice),
      others,
    })),
    indexes: proofsOf(scheme, schemes),
    notModelled,
  }
}

const chosen = <V extends Dated>(choice: Choice<V>) =>
  choice.kind === 'version'
    ? { version: choice.version, because: saidChoice(choice).en }
    : { version: null, why: choice.why, because: saidChoice(choice).en }

function* linesOf(
  scheme: Scheme,
  schemes: Schemes,
  day: string,
  { rules, parameters }: SchemeOnDay,
): Generator<string> {
  const speaking: Speaking = { schemes, scheme, language: 'en' }
  yield `${scheme.id}: ${scheme.names.nl}, on ${day}`
  yield scheme.about.en ?? scheme.about.nl
  for (const { rule, choice } of rules) {
    yield ''
    yield `${rule.id}: ${rule.title.en ?? rule.title.nl} (by the ${rule.clock} date). ${saidChoice(choice).en}`
    if (choice.kind === 'version') yield* treeLines(saidTree(choice.version.tree, speaking), 1)
  }
  yield ''
  yield* table(['parameter', 'value', 'unit', 'from', 'up to', 'status', 'sure', 'source'], parameters.flatMap(rowOf))
  for (const { parameter, choice, others } of parameters) {
    if (choice.kind === 'none') yield `${parameter.id}: ${saidChoice(choice).en}`
    for (const it of others) yield `${parameter.id}: ${it.status}: ${shownValue(it.value)}`
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

function rowOf({ parameter, choice }: ParameterOnDay): string[][] {
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

function* treeLines({ text, basis, of }: SaidCondition, depth: number): Generator<string> {
  yield `${'  '.repeat(depth)}${text}${basis.length > 0 ? `  [${basis.join('; ')}]` : ''}`
  for (const it of of) yield* treeLines(it, depth + 1)
}
