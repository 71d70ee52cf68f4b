import type { Assumptions, Draw, DrawnColumn } from '../../../rules/population/assumptions.ts'
import { drawnCases, type GroupedCases } from '../../../rules/population/cases.ts'
import type { Scheme } from '../../../rules/scheme/scheme.ts'
import { dayInWords } from '../../parts/days.ts'
import { percentage, t } from '../../parts/messages/t.ts'
import { said } from '../parts/names.ts'
import { decimal } from '../parts/values.ts'

/** As many as a page can wait for. */
export const POPULATION_SIZE = 5_000
const SEED = 1

const drawn = new WeakMap<Assumptions, GroupedCases>()

/** The same made cases for every visitor, drawn when somebody first looks. */
export function populationFor(scheme: Scheme, assumptions: Assumptions): GroupedCases {
  const known = drawn.get(assumptions) ?? drawnCases(scheme, assumptions, POPULATION_SIZE, SEED)
  drawn.set(assumptions, known)
  return known
}

export interface AssumptionView {
  readonly title: string
  readonly draw: string
  readonly why: string
}

export const assumptionViews = (scheme: Scheme, { columns }: Assumptions): AssumptionView[] =>
  columns.map((it) => ({ title: columnTitle(scheme, it.column), draw: drawsInWords(it), why: said(it.why) }))

export function columnTitle(scheme: Scheme, column: string): string {
  const known = [...scheme.facts, ...scheme.clocks].find((it) => it.id === column)
  return known ? said(known.title) : column
}

/** Columns with few values, by which a table stays readable. */
export const groupColumns = ({ columns }: Assumptions): readonly string[] =>
  columns.filter(({ draw }) => draw.kind === 'choice' || draw.kind === 'share').map((it) => it.column)

function drawsInWords({ draw, cases = [], unknown = 0 }: DrawnColumn): string {
  const others = cases.map((it) => t('population.otherwise', { draw: drawInWords(it.draw) }))
  const isUnknown = unknown > 0 ? [t('population.unknown', { share: percentage(unknown) })] : []
  return [drawInWords(draw), ...others, ...isUnknown].join('; ')
}

function drawInWords(draw: Draw): string {
  switch (draw.kind) {
    case 'share':
      return t('population.share', { share: percentage(draw.yes) })
    case 'choice': {
      const all = Object.values(draw.of).reduce((sum, it) => sum + it, 0)
      return Object.entries(draw.of)
        .map(([name, weight]) => `${name} ${percentage(weight / all)}`)
        .join(', ')
    }
    case 'uniform':
      return t('population.uniform', { from: decimal(draw.from), to: decimal(draw.to) })
    case 'lognormal':
      return t('population.lognormal', {
        ...{ median: decimal(draw.median), low: decimal(Math.round(draw.median / draw.spread)) },
        high: decimal(Math.round(draw.median * draw.spread)),
      })
    case 'days':
      return t('population.uniform', { from: dayInWords(draw.from), to: dayInWords(draw.to) })
  }
}
