import { type Difference, differenceOf, type ParameterDifference } from '../../rules/difference/difference.ts'
import type { TreeChange } from '../../rules/difference/trees.ts'
import { phraseOf, type Speaking, shownValue } from '../../rules/said/nodes.ts'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
import type { Choice } from '../../rules/versions/choice.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import type { Output } from '../output.ts'

export function printDifference(
  scheme: Scheme,
  schemes: Schemes,
  [before, after]: readonly [string, string],
  isJson: boolean,
  output: Output,
): void {
  const difference = differenceOf({ scheme, day: before }, { scheme, day: after })
  const lines = isJson
    ? [JSON.stringify({ format: 1, scheme: scheme.id, before, after, ...difference })]
    : [
        `${scheme.id} on ${before} and on ${after}:`,
        ...differenceLines(difference, { schemes, scheme, language: 'en' }),
      ]
  for (const line of lines) output.line(line)
}

export function* differenceLines({ parameters, rules }: Difference, speaking: Speaking): Generator<string> {
  if (parameters.length + rules.length === 0) yield 'no difference'
  for (const it of parameters) yield parameterLine(it)
  for (const { rule, before, after, nodes } of rules) {
    if (nodes.length === 0) yield `rule ${rule.id}: ${presence(before)} → ${presence(after)}`
    else yield `rule ${rule.id}:`
    for (const it of nodes) yield `  ${nodeLine(it, speaking)}`
  }
}

function parameterLine({ parameter, before, after }: ParameterDifference): string {
  return `${parameter.id}: ${valueIn(before, parameter.unit)} → ${valueIn(after, parameter.unit)}${rise(before, after, parameter.unit)}`
}

type ValueChoice = ParameterDifference['before']

function valueIn(choice: ValueChoice, unit: string): string {
  if (!choice) return 'not there'
  if (choice.kind === 'none') return `not known (${saidChoice(choice).en})`
  const { value, unit: own } = choice.version
  return `${shownValue(value)} ${typeof value === 'number' ? (own ?? unit) : ''}`.trim()
}

function rise(before: ValueChoice, after: ValueChoice, unit: string): string {
  if (before?.kind !== 'version' || after?.kind !== 'version') return ''
  const [was, is] = [before.version, after.version]
  if (typeof was.value !== 'number' || typeof is.value !== 'number' || was.value === 0) return ''
  if ((was.unit ?? unit) !== (is.unit ?? unit)) return ' (counted otherwise)'
  const percent = ((is.value - was.value) / was.value) * 100
  return ` (${percent > 0 ? '+' : ''}${percent.toFixed(2)} %)`
}

const presence = (choice: Choice<unknown> | null): string =>
  choice?.kind === 'version' ? 'in force' : choice ? `no rule: ${choice.why.replace('_', ' ')}` : 'not there'

function nodeLine(change: TreeChange, speaking: Speaking): string {
  switch (change.kind) {
    case 'added':
      return `+ ${change.id}: ${phraseOf(change.node, speaking)} (under ${change.under ?? 'the top'})`
    case 'removed':
      return `− ${change.id}: ${phraseOf(change.node, speaking)} (under ${change.under ?? 'the top'})`
    case 'changed':
      return `~ ${change.id}: ${phraseOf(change.before, speaking)} → ${phraseOf(change.after, speaking)}`
    case 'moved':
      return `↷ ${change.id}: from ${change.from ?? 'the top'} to ${change.to ?? 'the top'}`
  }
}
