import { sessionYear as sessionPeriod } from '../../../calendar/parliament.ts'
import { years } from '../../../calendar/periods.ts'
import { conventions } from '../conventions.ts'
import type { Reading, TimeForm } from '../form.ts'
import { learningYear } from '../learning-year.ts'
import { before, matchAt, sticky } from '../match.ts'

/**
 * Reads: the years after «vergaderjaar», «zittingsjaar», «parlementair jaar» as the parliamentary year, from
 * Prinsjesdag to the day before the next: the span is the years. «Schooljaar 2023-2024» and «studiejaar 2023/2024»
 * as a school or academic year, word and all.
 * Leaves alone: years without such a word (see year-range); parliamentary years named by one year.
 * Known problems: before 1887 the parliamentary year began on other days.
 */
export const sessionYear: TimeForm = {
  rule: 'times/session-year@1',
  triggers: ['#year'],
  read: ({ text, at }) => {
    const match = matchAt(TWO_YEARS, text, at)
    const announced = match && ANNOUNCED.exec(before(text, at, 60))
    if (!match || !announced) return null
    const first = Number(match.part('first'))
    if ((first + 1) % 100 !== Number(match.part('last')) % 100) return null
    const word = announced[1] ?? ''
    const isSession = SESSION.test(word)
    // The years alone would mean something else than a school year, so its word belongs to it.
    const start = isSession || !announced[0].endsWith(`${word} `) ? at : at - word.length - 1
    return { start, end: match.end, ...(isSession ? session(first) : learning(word, first)) }
  },
}

const TWO_YEARS = sticky('(?<first>(?:1[5-9]|20|21)\\d\\d) ?[-‐‑–—−/] ?(?<last>\\d{2}(?:\\d{2})?)')
// The word may stand before a list: "vergaderjaren 2020-2021 en 2021-2022".
const ANNOUNCED =
  /(vergaderja(?:ar|ren)|zitting(?:sja(?:ar|ren))?|parlementaire? ja(?:ar|ren)|schoolja(?:ar|ren)|studieja(?:ar|ren)|collegeja(?:ar|ren)|cursusja(?:ar|ren)|academische? ja(?:ar|ren)):? (?:\d{4} ?[-–/] ?\d{2,4}(?:,| en|, en|\/) ?){0,2}$/iu

const SESSION = /^(?:vergader|zitting|parlement)/iu

type Years = Pick<Reading, 'kind' | 'interval' | 'certainty' | 'alternatives'>

const session = (first: number): Years => ({
  kind: 'session_year',
  interval: sessionPeriod(first),
  certainty: 'derived',
})

function learning(word: string, first: number): Years {
  const start = /^school/iu.test(word) ? conventions.schoolYear.school : conventions.schoolYear.academic
  const interval = learningYear(first, start)
  return { kind: 'year_range', interval, certainty: 'assumed', alternatives: [years(first, first + 1)] }
}
