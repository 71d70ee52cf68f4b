import { months } from '../../../calendar/periods.ts'
import type { Interval } from '../../fact.ts'
import { conventions } from '../conventions.ts'
import type { OnDay, Reading, Site, TimeForm, Yearly } from '../form.ts'
import { before, matchAt, sticky } from '../match.ts'
import { asSeen } from '../today.ts'
import { withArticle } from '../words.ts'
import { yearRefAt } from '../year-ref.ts'
import { firstAfter, inItsYear, lastBefore } from '../yearly.ts'

const NAMES = ['voorjaar', 'lente', 'zomer', 'najaar', 'herfst', 'winter']
const BESIDE_WORDS = 'dit deze komend komende aankomend aankomende volgend volgende vorig vorige afgelopen'.split(' ')

/**
 * Reads: «voorjaar 2024», «in het najaar van 2024», «dit najaar», «komend voorjaar», «volgend voorjaar»,
 * «afgelopen zomer», «in de zomer», «winter 2023-2024».
 * Leaves alone: names («De Winter», «Arabische Lente»), compounds («voorjaarsnota», «zomertijd»), a season without
 * article, year or «dit».
 * Known problems: a winter is the one that begins in its year; «winter 2024» may mean January of it.
 */
export const season: TimeForm = {
  rule: 'times/season@1',
  triggers: [...NAMES, ...BESIDE_WORDS],
  read: (site) => readBeside(site) ?? readWinter(site) ?? readNamed(site),
}

const SEASON = `(?<season>${NAMES.join('|')})`
const NAMED = sticky(SEASON)
const BESIDE = sticky(`(?<which>dit|deze|(?:aan)?komende?|volgende?|vorige?|afgelopen) ${SEASON}`)
const WINTER = sticky('winter(?: van)? (?<year>(?:19|20)\\d\\d)[-–/](?<next>\\d{2}(?:\\d{2})?)')

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  voorjaar: conventions.season.spring,
  lente: conventions.season.spring,
  zomer: conventions.season.summer,
  najaar: conventions.season.autumn,
  herfst: conventions.season.autumn,
  winter: conventions.season.winter,
}

/** The season named at a place, without its year. */
export function seasonAt(text: string, at: number): { yearly: Yearly; end: number } | null {
  const match = matchAt(NAMED, text, at)
  return match && { yearly: yearlySeason(match.part('season')), end: match.end }
}

function yearlySeason(name: string): Yearly {
  const [from, to] = MONTHS[name.toLowerCase()] ?? conventions.season.winter
  return { kind: 'season', certainty: 'assumed', in: (year) => months(year, from, to) }
}

function readNamed(site: Site): Reading | null {
  const named = seasonAt(site.text, site.at)
  if (!named) return null
  const year = yearRefAt(site.text, named.end)
  const start = withArticle(site.text, site.at)
  if (!year && (start === site.at || isCapital(site)) && !isInList(site, named.end)) return null
  return inItsYear(site, { start, end: year?.end ?? named.end }, named.yearly, year?.ref ?? null)
}

const LIST = sticky(`(?:,| en| of|/|, en) ?${SEASON}`)
// "zomer en najaar 2024": the year is shared later on.
const isInList = (site: Site, end: number): boolean => !isCapital(site) && matchAt(LIST, site.text, end) !== null

const isCapital = ({ text, at }: Site): boolean => text[at] !== text[at]?.toLowerCase()

function readBeside(site: Site): Reading | null {
  const match = matchAt(BESIDE, site.text, site.at)
  if (!match) return null
  const yearly = yearlySeason(match.part('season'))
  const seen = asSeen(site.today, besideToday(match.part('which').toLowerCase(), yearly))
  return { start: withArticle(site.text, site.at), end: match.end, kind: 'season', ...seen, certainty: 'assumed' }
}

function besideToday(which: string, yearly: Yearly): OnDay {
  if (which === 'dit' || which === 'deze') return (today) => yearly.in(yearNumber(today))
  if (which.startsWith('volgend')) return (today) => yearly.in(yearNumber(today) + 1)
  return which.startsWith('vorig') || which === 'afgelopen' ? lastBefore(yearly) : firstAfter(yearly)
}

const yearNumber = (day: string): number => Number(day.slice(0, 4))

function readWinter(site: Site): Reading | null {
  const match = matchAt(WINTER, site.text, site.at)
  if (!match || isName(site)) return null
  const year = Number(match.part('year'))
  if (Number(match.part('next')) % 100 !== (year + 1) % 100) return null
  const interval: Interval = yearlySeason('winter').in(year)
  return { start: withArticle(site.text, site.at), end: match.end, kind: 'season', interval, certainty: 'assumed' }
}

const isName = (site: Site): boolean =>
  isCapital(site) && /(?:de|van|heer|mevrouw) $/iu.test(before(site.text, site.at, 8))
