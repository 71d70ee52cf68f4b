import { addDays, yearOf } from '../../calendar/day.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Reading, Ruled } from './form.ts'

// "mei en juni 2023", "1 mei, 1 juni en 1 juli 2024", "in het voorjaar of in het najaar van 2025".
const LIST = /^(?:,|,? en|,? of|\/|,? dan wel| respectievelijk) ?(?:(?:in|op|per) )?(?:het |de )?$/iu

/** In a list the year stands once, at the end: the parts before it take it over. Works back from the end of the flow. */
export function shareYears(flow: Flow, settled: readonly Ruled[]): Ruled[] {
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
  if (!left.yearless || right.yearless || right.interval === null || right.start - left.end > 24) return false
  return LIST.test(flow.view.text.slice(left.end, right.start))
}

function inYearOf(left: Reading, right: Reading): Reading {
  const [first, last] = right.interval ?? [null, null]
  // A bound or a stretch of several years gives no year to share.
  if (!left.yearless || first === null || last === null || last > addDays(first, 366)) return left
  const { yearless, onDay, ...rest } = left
  const same = yearless.in(yearOf(first))
  // A list runs forward: "december, januari 2024" are two times that happen to stand side by side.
  return same[0] !== null && same[0] > first ? left : { ...rest, interval: same, certainty: yearless.certainty }
}
