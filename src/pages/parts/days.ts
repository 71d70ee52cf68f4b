import { t } from './messages/t.ts'
import { visit } from './visit.ts'

/** Both ends count; one may be open. Days as in `2019-07-01`. */
export type Interval = readonly [from: string | null, to: string | null]

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const monthName = (month: number): string => MONTHS[visit().language][month - 1] ?? ''

/** «15 februari 2019», or «15 February 2019». What is not a day is given back as it is. */
export function dayInWords(day: string): string {
  const part = parts(day)
  return part ? `${part.day} ${monthName(part.month)} ${part.year}` : day
}

/** «januari 2032», from `2032-01`. */
export const monthInWords = (month: string): string => `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`

/** «jan», for under a picture. */
export const monthShort = (month: string): string => {
  const name = monthName(Number(month.slice(5, 7)))
  return name === 'maart' ? 'mrt' : name.slice(0, 3)
}

const MOMENT = { timeZone: 'Europe/Amsterdam', dateStyle: 'long', timeStyle: 'short' } as const

/** A moment (UTC) as people in the Netherlands tell it: «10 januari 2032 om 10:00». */
export const momentInWords = (moment: string): string =>
  new Intl.DateTimeFormat(visit().language === 'en' ? 'en-GB' : 'nl-NL', MOMENT).format(new Date(moment))

/** An interval by the name people give it: «tweede helft van 2019», «mei 2023», «uiterlijk 31 december 2019». */
export function intervalInWords(interval: Interval | null): string {
  const [from, to] = interval ?? [null, null]
  if (from === null) return to === null ? t('term.none') : t('term.by', { day: dayInWords(to) })
  if (to === null) return t('term.from', { day: dayInWords(from) })
  return wholePeriod(from, to) ?? exactInterval([from, to])
}

/** The days themselves: «1 juli tot en met 31 december 2019». */
export function exactInterval(interval: Interval): string {
  const [from, to] = interval
  if (from === null || to === null) return intervalInWords(interval)
  if (from === to) return dayInWords(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const start = sameYear ? dayInWords(from).replace(/ \d{4}$/, '') : dayInWords(from)
  return t('term.between', { from: start, to: dayInWords(to) })
}

/** The name, and the exact days behind it where the name does not say them. */
export function intervalInFull(interval: Interval | null): string {
  const name = intervalInWords(interval)
  const exact = interval ? exactInterval(interval) : name
  return name === exact ? name : `${name} (${exact})`
}

function wholePeriod(from: string, to: string): string | null {
  const [start, end] = [parts(from), parts(to)]
  if (!start || !end || start.day !== 1 || end.day !== daysIn(end.year, end.month)) return null
  if (start.year !== end.year)
    return start.month === 1 && end.month === 12 ? t('term.years', { from: start.year, to: end.year }) : null
  const year = start.year
  const months = end.month - start.month + 1
  if (months === 12) return String(year)
  if (months === 6 && start.month === 1) return t('term.half.1', { year })
  if (months === 6 && start.month === 7) return t('term.half.2', { year })
  if (months === 3 && start.month % 3 === 1) return quarter((start.month + 2) / 3, year)
  return months === 1 ? `${monthName(start.month)} ${year}` : null
}

function quarter(n: number, year: number): string {
  const nth = [t('term.nth.1'), t('term.nth.2'), t('term.nth.3'), t('term.nth.4')][n - 1] ?? ''
  return t('term.quarter', { nth, year })
}

function parts(day: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 ? { year, month, day: date } : null
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
