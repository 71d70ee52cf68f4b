import { type IsoDay, yearOf } from '../../../calendar/day.ts'
import { type RecessName, recess as recessIn, recessNames } from '../../../calendar/recesses.ts'
import type { Interval } from '../../fact.ts'
import type { OnDay, Reading, Site, TimeForm, Yearly } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { asSeen, isExact } from '../today.ts'
import { withArticle } from '../words.ts'
import { type YearRef, yearRefAt } from '../year-ref.ts'
import { inItsYear, nearest } from '../yearly.ts'

const NOUNS =
  'zomerreces kerstreces meireces herfstreces voorjaarsreces krokusreces zomervakantie kerstvakantie meivakantie herfstvakantie voorjaarsvakantie krokusvakantie'.split(
    ' ',
  )

/**
 * Reads: «het zomerreces», «kerstreces 2023», «het komende meireces», «het reces» (the nearest one of any name),
 * as the days of the recess of the Tweede Kamer; «de herfstvakantie» as those of the recess of that name, which falls
 * in it. What «voor» and «na» make of it is told by bound.
 * Leaves alone: «verkiezingsreces», which has no fixed place in the year; «recessie».
 * Known problems: the days of most years are not announced in our table and follow a convention.
 */
export const recess: TimeForm = {
  rule: 'times/recess@1',
  triggers: [...NOUNS, 'reces'],
  read: (site) => {
    const match = matchAt(RECESS, site.text, site.at)
    if (!match) return null
    const name = nameOf(match.part('name'))
    const year = yearAt(site.text, match.end)
    const range = { start: startOf(site.text, site.at), end: year?.end ?? match.end }
    return name ? named(site, range, name, year?.ref ?? null) : year ? null : anyRecess(site, range)
  },
}

const RECESS = sticky('(?:(?<name>zomer|kerst|mei|herfst|voorjaars|krokus)(?:reces|vakantie)|reces)')
// "kerstreces 2023-2024" is named by both years and begins in the first.
const BOTH_YEARS = sticky(' (?<year>(?:19|20)\\d\\d)[-–/](?:20)?\\d\\d')
const WITH_WORD = /(?:^|[^\p{L}])((?:(?:in|tijdens) )?(?:het )?(?:komende?|aanstaande|volgende|afgelopen|vorige) )$/iu

const nameOf = (word: string): RecessName | undefined =>
  /^krokus/iu.test(word) ? 'voorjaar' : recessNames.find((name) => word.toLowerCase().startsWith(name))

function yearAt(text: string, at: number): { ref: YearRef; end: number } | null {
  const both = matchAt(BOTH_YEARS, text, at)
  return both ? { ref: { kind: 'year', year: Number(both.part('year')) }, end: both.end } : yearRefAt(text, at)
}

function startOf(text: string, at: number): number {
  const phrase = WITH_WORD.exec(text.slice(Math.max(0, at - 36), at))?.[1]
  return phrase === undefined ? withArticle(text, at) : at - phrase.length
}

function named(site: Site, range: { start: number; end: number }, name: RecessName, ref: YearRef | null): Reading {
  const yearly: Yearly = { kind: 'recess', certainty: 'derived', in: (year) => recessIn(name, year).period }
  const reading = inItsYear(site, range, yearly, ref)
  return { ...reading, certainty: isAnnounced(reading.interval, site) ? reading.certainty : 'assumed' }
}

function isAnnounced(interval: Interval | null, site: Site): boolean {
  const first = interval?.[0]
  if (!first || !isExact(site.today)) return false
  return recessNames.some(
    (name) => recessIn(name, yearOf(first)).isAnnounced && recessIn(name, yearOf(first)).period[0] === first,
  )
}

function anyRecess(site: Site, range: { start: number; end: number }): Reading {
  const seen = asSeen(site.today, nearestOfAll(site.directionAt(range)))
  return { ...range, kind: 'recess', ...seen, certainty: 'assumed' }
}

const nearestOfAll =
  (direction: 'next' | 'last'): OnDay =>
  (today) => {
    const all = recessNames.map((name): Interval => {
      const yearly: Yearly = { kind: 'recess', certainty: 'assumed', in: (year) => recessIn(name, year).period }
      return nearest(yearly, direction)(today)
    })
    all.sort((a, b) => compare(a[0], b[0]))
    return all.at(direction === 'next' ? 0 : -1) ?? [null, null]
  }

const compare = (a: IsoDay | null, b: IsoDay | null): number => ((a ?? '') < (b ?? '') ? -1 : 1)
