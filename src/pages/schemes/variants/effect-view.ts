import type { GroupedCases } from '../../../rules/population/cases.ts'
import { outcomeOrder, saidOutcome } from '../../../rules/said/decision.ts'
import type { Scheme } from '../../../rules/scheme/scheme.ts'
import type { Counts, Effect } from '../../../rules/variant/effect.ts'
import { t } from '../../parts/messages/t.ts'
import { visit } from '../../parts/visit.ts'
import { shownIn } from '../parts/values.ts'
import { columnTitle } from './population.ts'

/** What a variant does to the made cases. */
export interface EffectView {
  readonly rows: number
  readonly outcomes: readonly { readonly text: string; readonly now: number; readonly variant: number }[]
  readonly flips: readonly FlipView[]
  readonly by: string
  readonly groups: readonly GroupView[]
}

export interface FlipView {
  readonly from: string
  readonly to: string
  readonly rows: number
  /** A few of them, each in a line. */
  readonly examples: readonly string[]
}

export interface GroupView {
  readonly group: string
  readonly rows: number
  readonly now: number
  readonly variant: number
  readonly flipped: number
}

export function effectView(effect: Effect, population: GroupedCases, scheme: Scheme, by: string | null): EffectView {
  const { rows, base, variant, flips, groups } = effect
  const say = (outcome: (typeof outcomeOrder)[number]) => saidOutcome(outcome, visit().language)
  const count = (counts: Counts, outcome: (typeof outcomeOrder)[number]) => counts[outcome] ?? 0
  return {
    rows,
    outcomes: outcomeOrder
      .filter((it) => count(base, it) + count(variant, it) > 0)
      .map((it) => ({ text: say(it), now: count(base, it), variant: count(variant, it) })),
    flips: flips.map(({ from, to, rows: n, first }) => ({
      ...{ from: say(from), to: say(to), rows: n },
      examples: first.slice(0, FEW).map((row) => exampleOf(row, population, scheme)),
    })),
    by: by === null ? '' : columnTitle(scheme, by),
    groups: groups.map(({ group, rows: n, base: was, variant: is, flipped }) => ({
      ...{ group: groupName(group), rows: n, flipped },
      ...{ now: count(was, 'met'), variant: count(is, 'met') },
    })),
  }
}

const FEW = 3

/** A made case in words: what is so of it, and its numbers and days. */
function exampleOf(row: number, { cases, groups }: GroupedCases, scheme: Scheme): string {
  const it = cases[row]
  if (!it) return ''
  const unit = (id: string) => scheme.facts.find((fact) => fact.id === id)?.unit ?? 'none'
  const facts = Object.entries(it.facts).filter(([, value]) => value !== false && value !== 'ander')
  return [
    ...Object.values(groups).map((values) => values[row] ?? ''),
    ...Object.entries(it.dates).map(([id, day]) => `${columnTitle(scheme, id)}: ${shownIn(day, 'none')}`),
    ...facts.map(([id, value]) =>
      value === true ? columnTitle(scheme, id) : `${columnTitle(scheme, id)}: ${shownIn(value, unit(id))}`,
    ),
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

function groupName(group: string): string {
  if (group === 'true') return t('scheme.yes')
  if (group === 'false') return t('scheme.no')
  return group === 'not known' ? t('scheme.hole') : group
}
