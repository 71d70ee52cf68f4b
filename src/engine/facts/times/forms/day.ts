import { daysInMonth, isDay, isoDay } from '../../../calendar/day.ts'
import { DAY_MONTH, monthNumber } from '../../../vocabulary/months.ts'
import type { Reading, Site, TimeForm, Yearly } from '../form.ts'
import { before, DASH, type Match, matchAt, sticky } from '../match.ts'
import { yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: a day and a month in words, with or without a year: «1 juli 2024», «5 sept. 2022», «1 juli jl.», «1 juli
 * van dit jaar»; days that share their month, each by itself («1» and «2 juni 2023») or as one stretch («1-5 juni
 * 2023», «1 t/m 5 juni», «tussen 1 en 15 juni»).
 * Leaves alone: the name of the weekday before it, «d.d.», times of day.
 * Known problems: a day without a year gets one from the tense of its clause, which a text without verbs does not
 * tell.
 */
export const day: TimeForm = {
  rule: 'times/day@1',
  triggers: ['#', '#ordinal'],
  read: (site) => {
    if (isInsideNumber(site)) return null
    const match = matchAt(ONE_OR_MORE, site.text, site.at)
    return match && readDays(site, match)
  },
}

const NUMBER_OF_DAY = '\\d{1,2}(?:e|ste|de)?'
const NEXT = `(?:, ?| en | of | dan wel | t/m | tot en met | tot | ?${DASH} ?| ?/ ?)`
const ONE_OR_MORE = sticky(
  `(?<day>${NUMBER_OF_DAY})(?<more>(?:${NEXT}${NUMBER_OF_DAY}){0,7}) (?:de )?(?<month>${DAY_MONTH})`,
)
const STRETCH = new RegExp(`^(?: t/m | tot en met | tot | ?${DASH} ?| of | dan wel | ?/ ?)(?<last>\\d{1,2})\\D*$`, 'u')
const BETWEEN = /^ en (?<last>\d{1,2})\D*$/u

// "12.5 mei", "€ 5 mei", "1/5 juni" and "nr. 5 mei" hold no day.
const isInsideNumber = (site: Site): boolean => /[\d.,/:#€$]$|€ $|\bnr\.? $/iu.test(before(site.text, site.at, 5))

function readDays(site: Site, match: Match): Reading {
  const first = Number.parseInt(match.part('day'), 10)
  const month = monthNumber(match.part('month'))
  const year = yearRefAt(site.text, match.end)
  const more = match.part('more')
  const last = lastOfStretch(site, more)
  const isList = more !== '' && last === null
  const start = last === null ? site.at : startOfStretch(site)
  const range = { start, end: isList ? site.at + match.part('day').length : (year?.end ?? match.end) }
  const to = last ?? first
  if (!exists(year?.ref.kind === 'year' ? year.ref.year : 2000, month, first, to)) return { ...range, ...noSuchDay }
  return inItsYear(site, range, days(month, first, to), year?.ref ?? null)
}

// «tussen» belongs to what it begins, and so does «van» unless it hangs the days on a noun, which has one day only.
function startOfStretch({ text, at }: Site): number {
  return at - (/(?<!\p{L})(?:tussen|van) $/iu.exec(before(text, at, 8))?.[0].length ?? 0)
}

function lastOfStretch(site: Site, more: string): number | null {
  const isBetween = /tussen $/iu.test(before(site.text, site.at, 8))
  const last = (isBetween ? BETWEEN : STRETCH).exec(more)?.groups?.last
  return last === undefined ? null : Number(last)
}

const exists = (year: number, month: number, first: number, last: number): boolean =>
  isDay(year, month, first) && isDay(year, month, last) && first <= last

const noSuchDay = { kind: 'day', interval: null, certainty: 'stated', lost: 'there is no such day' } as const

/** 29 February moves to the 28th in years that have none. */
function days(month: number, first: number, last: number): Yearly {
  return {
    kind: 'day',
    certainty: 'stated',
    in: (year) => [
      isoDay(year, month, Math.min(first, daysInMonth(year, month))),
      isoDay(year, month, Math.min(last, daysInMonth(year, month))),
    ],
  }
}
