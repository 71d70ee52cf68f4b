import type { ParameterDifference, RuleDifference } from '../difference/difference.ts'
import type { TreeChange } from '../difference/trees.ts'
import type { Choice } from '../versions/choice.ts'
import { saidChoice } from '../versions/said.ts'
import { inLanguage, phraseOf, type Speaking, saidValue } from './nodes.ts'

type ValueChoice = ParameterDifference['before']

/** A value on one of the two days, or why there is none. */
export function saidSide(choice: ValueChoice, unit: string, speaking: Speaking): string {
  const nl = speaking.language === 'nl'
  if (!choice) return nl ? 'niet aanwezig' : 'not there'
  if (choice.kind === 'none')
    return `${nl ? 'niet bekend' : 'not known'} (${inLanguage(saidChoice(choice), speaking.language)})`
  const { value, unit: own } = choice.version
  return saidValue(value, typeof value === 'number' ? (own ?? unit) : 'none', speaking)
}

/** By how many per cent a number moved; `otherwise` where it is counted in another unit since. */
export function riseOf({ parameter, before, after }: ParameterDifference): number | 'otherwise' | null {
  if (before?.kind !== 'version' || after?.kind !== 'version') return null
  const [was, is] = [before.version, after.version]
  if (typeof was.value !== 'number' || typeof is.value !== 'number' || was.value === 0) return null
  if ((was.unit ?? parameter.unit) !== (is.unit ?? parameter.unit)) return 'otherwise'
  return ((is.value - was.value) / was.value) * 100
}

/** Whether a rule was there, where only one of the days has it. */
export function saidPresence(choice: Choice<unknown> | null, { language }: Speaking): string {
  const nl = language === 'nl'
  if (choice?.kind === 'version') return nl ? 'geldt' : 'in force'
  return choice
    ? nl
      ? 'geen regel bekend'
      : `no rule: ${choice.why.replace('_', ' ')}`
    : nl
      ? 'niet aanwezig'
      : 'not there'
}

/** What is different in a rule, as a mark, the id of the node, and words. */
export interface SaidChange {
  readonly kind: TreeChange['kind']
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

export const saidTreeChanges = (
  { nodes }: RuleDifference,
  before: Speaking,
  after: Speaking = before,
): readonly SaidChange[] => nodes.map((it) => saidTreeChange(it, before, after))

function saidTreeChange(change: TreeChange, before: Speaking, after: Speaking): SaidChange {
  const { kind, id } = change
  switch (change.kind) {
    case 'added':
      return { kind, id, before: null, after: phraseOf(change.node, after) }
    case 'removed':
      return { kind, id, before: phraseOf(change.node, before), after: null }
    case 'changed':
      return { kind, id, before: phraseOf(change.before, before), after: phraseOf(change.after, after) }
    case 'moved':
      return { kind, id, before: change.from, after: change.to }
  }
}
