import { months } from '../../../calendar/periods.ts'
import { conventions } from '../conventions.ts'
import type { TimeForm, Yearly } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { withArticle } from '../words.ts'
import { yearRefOrTheYearAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'
import { PART, type Part, partNamed, partTriggers } from './parts.ts'

/**
 * Reads: «begin 2024», «medio 2023», «halverwege 2024», «eind dit jaar», «aan het einde van het jaar», «ultimo
 * 2024», «eind ’24».
 * Leaves alone: «eind» and the like before anything but a year; see part-of-month and part-of-period for the
 * others.
 * Known problems: in accounts «ultimo» is the last day of the year; the interval has it as its upper bound.
 */
export const partOfYear: TimeForm = {
  rule: 'times/part-of-year@1',
  triggers: partTriggers,
  read: (site) => {
    const match = matchAt(BEFORE_YEAR, site.text, site.at)
    const year = match && yearRefOrTheYearAt(site.text, match.end)
    if (!match || !year) return null
    const range = { start: startOf(site.text, site.at), end: year.end }
    return inItsYear(site, range, inPart(partNamed(match.part('part'))), year.ref)
  },
}

const BEFORE_YEAR = sticky(PART)
const AT_THE = /(?:^|[^\p{L}])((?:aan|in|tegen|rond) het )$/iu

/** «aan het», «in het» and the bare article belong to "einde" and "begin" as a noun. */
export function startOf(text: string, at: number): number {
  const phrase = AT_THE.exec(text.slice(Math.max(0, at - 12), at))?.[1]
  return phrase === undefined ? withArticle(text, at) : at - phrase.length
}

const inPart = (part: Part): Yearly => {
  const [from, to] = conventions.partOfYear[part]
  return { kind: 'part_of_year', certainty: 'assumed', in: (year) => months(year, from, to) }
}
