import { type Difference, differenceOf, type ParameterDifference } from '../../rules/difference/difference.ts'
import type { TreeChange } from '../../rules/difference/trees.ts'
import { riseOf, saidPresence, saidSide } from '../../rules/said/difference.ts'
import { phraseOf, type Speaking } from '../../rules/said/nodes.ts'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
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
  for (const it of parameters) yield parameterLine(it, speaking)
  for (const { rule, before, after, nodes } of rules) {
    if (nodes.length === 0)
      yield `rule ${rule.id}: ${saidPresence(before, speaking)} → ${saidPresence(after, speaking)}`
    else yield `rule ${rule.id}:`
    for (const it of nodes) yield `  ${nodeLine(it, speaking)}`
  }
}

function parameterLine(it: ParameterDifference, speaking: Speaking): string {
  const { parameter, before, after } = it
  return `${parameter.id}: ${saidSide(before, parameter.unit, speaking)} → ${saidSide(after, parameter.unit, speaking)}${rise(it)}`
}

function rise(it: ParameterDifference): string {
  const percent = riseOf(it)
  if (percent === null) return ''
  return percent === 'otherwise' ? ' (counted otherwise)' : ` (${percent > 0 ? '+' : ''}${percent.toFixed(2)} %)`
}

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
