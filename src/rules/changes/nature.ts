import { addDays, type IsoDay } from '../../engine/calendar/day.ts'
import { proofsOf } from '../indexes/prove.ts'
import type { From } from '../scheme/period.ts'
import type { ParameterVersion } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import { isDate } from '../versions/choice.ts'
import type { Nature, StatedValue } from './change.ts'

/** Of each parameter, as `nl.scheme#parameter`, the days on which an index explains its new amount. */
export interface Indexed {
  readonly percentages: ReadonlySet<string>
  readonly days: ReadonlySet<string>
}

/** An amount that no percentage explains is no indexation, whatever the file calls it. */
export function indexedIn(schemes: Schemes): Indexed {
  const percentages = new Set<string>()
  const days = new Set<string>()
  for (const scheme of schemes.all) {
    const inFull = (reference: string): string => (reference.includes('#') ? reference : `${scheme.id}#${reference}`)
    for (const { percentage } of scheme.indexes) percentages.add(inFull(percentage))
    for (const { on, verdict, steps } of proofsOf(scheme, schemes))
      if (verdict !== 'contradicted') for (const { parameter } of steps) days.add(`${inFull(parameter)} ${on}`)
  }
  return { percentages, days }
}

/** A value as it was stated, and the day on which it began. */
export interface Amount extends StatedValue {
  readonly from: From
}

export function natureOf(parameter: string, before: Amount | null, after: Amount, indexed: Indexed): Nature {
  const { percentages, days } = indexed
  if (percentages.has(parameter) || days.has(`${parameter} ${after.from}`)) return 'indexation'
  return before && isYearly(before, after) ? 'yearly' : 'policy'
}

// What is more is a choice, not the growth of prices or wages: the highest index of these years was 6.7 percent, fees that
// follow the price of a passport rose by 10, and wages seldom fall.
const [LEAST_A_YEAR, MOST_A_YEAR] = [0.97, 1.15]
// «EUR», «EUR/month»: what is not money is not adjusted to prices.
const MONEY = /^[A-Z]{3}(?![A-Za-z])/u

/** An amount of money that changes with the calendar year, by little. */
function isYearly(before: Amount, after: Amount): boolean {
  if (typeof before.value !== 'number' || typeof after.value !== 'number' || before.value <= 0) return false
  if (before.unit !== after.unit || !MONEY.test(after.unit)) return false
  if (before.from === 'unknown' || after.from === 'unknown' || !isStart(after.from)) return false
  const years = Math.max(1, Number(after.from.slice(0, 4)) - Number(before.from.slice(0, 4)))
  const growth = (after.value / before.value) ** (1 / years)
  return growth >= LEAST_A_YEAR && growth <= MOST_A_YEAR
}

/** Counted for whole calendar years or halves of them: what other years have is not known, and neither begins nor ends. */
export function isOfYear({ value, from, to }: ParameterVersion): boolean {
  if (typeof value !== 'number' || from === 'unknown' || !isDate(to)) return false
  return isStart(from) && isStart(addDays(to, 1))
}
const isStart = (day: IsoDay): boolean => day.endsWith('-01-01') || day.endsWith('-07-01')
