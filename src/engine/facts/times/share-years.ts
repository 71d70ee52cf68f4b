import { addDays, yearOf } from '../../calendar/day.ts'
import { type Flow, sentenceAt } from '../../structure/flow.ts'
import type { Interval } from '../fact.ts'
import type { Reading, Ruled } from './form.ts'
import type { Directions } from './tense.ts'
import { isExact, leastOf, type Today } from './today.ts'

/** What gives a time without a year its year besides the tense: the times beside it. */
export function shareYears(flow: Flow, settled: readonly Ruled[], today: Today, directionAt: Directions): Ruled[] {
  return forward(flow, backward(flow, settled), today, directionAt)
}

// "mei en juni 2023", "1 mei, 1 juni en 1 juli 2024", "in het voorjaar of in het najaar van 2025".
const LIST = /^(?:,|,? en|,? of|\/|,? dan wel| respectievelijk) ?(?:(?:in|op|per) )?(?:het |de )?$/iu

/** In a list the year stands once, at the end: the parts before it take it over. */
function backward(flow: Flow, settled: readonly Ruled[]): Ruled[] {
  const shared = [...settled]
  let next: Reading | null = null
  for (let i = settled.length - 1; i >= 0; i--) {
    const { rule, reading } = settled[i] as Ruled
    if (reading.lost !== undefined) continue
    const dated: Reading = next && inList(flow, reading, next) ? inYearOf(reading, next) : reading
    shared[i] = { rule, reading: dated }
    next = dated
  }
  return shared
}

function inList(flow: Flow, left: Reading, right: Reading): boolean {
  if (!left.yearless || !isOfOneYear(right) || right.start - left.end > 24) return false
  return LIST.test(flow.view.text.slice(left.end, right.start))
}

// A bound or a stretch of several years gives no year to share.
function isOfOneYear({ yearless, interval, kind }: Reading): boolean {
  const [first, last] = interval ?? [null, null]
  return !yearless && kind !== 'recurrence' && first !== null && last !== null && last <= addDays(first, 366)
}

function inYearOf(left: Reading, right: Reading): Reading {
  const first = right.interval?.[0]
  if (!left.yearless || !first) return left
  const { yearless, onDay, ...rest } = left
  const same = yearless.in(yearOf(first))
  // A list runs forward: "december, januari 2024" are two times that happen to stand side by side.
  return same[0] !== null && same[0] > first ? left : { ...rest, interval: same, certainty: yearless.certainty }
}

/** "Niet in het tweede kwartaal van 2025 maar in het vierde kwartaal", "in 2012 …, de helft in het tweede halfjaar". */
function forward(flow: Flow, settled: readonly Ruled[], today: Today, directionAt: Directions): Ruled[] {
  let last: Reading | null = null
  return settled.map(({ rule, reading }) => {
    if (reading.lost !== undefined) return { rule, reading }
    const follows = last !== null && reading.yearless && sentenceAt(flow, reading.start).start <= last.start
    const dated: Reading = follows && last ? inSameYear(reading, last, today, directionAt) : reading
    if (!dated.yearless) last = dated
    return { rule, reading: dated }
  })
}

function inSameYear(reading: Reading, last: Reading, today: Today, directionAt: Directions): Reading {
  const first = last.interval?.[0]
  if (!reading.yearless || !first || !isOfOneYear(last) || reading.start - last.end > 120) return reading
  const { yearless, onDay, ...rest } = reading
  const interval = yearless.in(yearOf(first))
  const isSequel = last.kind === reading.kind ? (interval[0] ?? '') > first : last.kind === 'year'
  if (!isSequel || !fits(interval, today, directionAt(reading))) return reading
  return { ...rest, interval, certainty: leastOf('derived', yearless.certainty) }
}

// The tense has the last word: what is promised does not lie behind the document.
function fits([first, last]: Interval, today: Today, direction: 'next' | 'last'): boolean {
  if (!isExact(today) || today.earliest === null) return true
  return direction === 'next' ? (last ?? '9999') >= today.earliest : (first ?? '0000') <= today.earliest
}
