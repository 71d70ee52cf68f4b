import { addDays, addMonths, type IsoDay, weekday } from '../../../calendar/day.ts'
import { halfYearOf, monthOf, quarterOf, weekOf } from '../../../calendar/periods.ts'
import type { Interval } from '../../fact.ts'
import type { OnDay, Reading, Site, TimeForm } from '../form.ts'
import { type Match, matchAt, sticky } from '../match.ts'
import { asSeen, seenFrom } from '../today.ts'
import { withArticle, wordsIn } from '../words.ts'
import { yearOffset } from '../year-ref.ts'

/**
 * Reads: «deze maand», «volgende week», «begin volgende week», «vorig kwartaal», «het komende halfjaar», «de
 * komende maand», «afgelopen maandag», «komende donderdag».
 * Leaves alone: the plural without a number («de komende maanden»), which is vague.
 * Known problems: the day after which «volgende week» begins is the Monday; in speech it may be the Sunday.
 */
export const relativePeriod: TimeForm = {
  rule: 'times/relative-period@1',
  triggers: wordsIn(
    'deze dit begin midden eind volgende volgend komende komend aankomende aankomend vorige vorig afgelopen verleden ' +
      'lopende aanstaande a',
  ),
  read: (site) => {
    const match = matchAt(PERIOD, site.text, site.at)
    return match ? readPeriod(site, match) : readWeekday(site)
  },
}

const WHICH = '(?<which>deze|dit|lopende|volgende?|(?:aan)?komende?|vorige?|afgelopen|verleden|aanstaande|a\\.s\\.)'
const PERIOD = sticky(`(?:(?:begin|midden|eind) )?${WHICH} (?<unit>week|maand|kwartaal|half ?jaar)`)
const WEEKDAY = sticky(`${WHICH} (?<day>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)`)

const containing: Readonly<Record<string, (day: IsoDay, later: number) => Interval>> = {
  week: weekOf,
  maand: monthOf,
  kwartaal: quarterOf,
  halfjaar: halfYearOf,
}
const length: Readonly<Record<string, (day: IsoDay, times: number) => IsoDay>> = {
  week: (day, times) => addDays(day, 7 * times),
  maand: addMonths,
  kwartaal: (day, times) => addMonths(day, 3 * times),
  halfjaar: (day, times) => addMonths(day, 6 * times),
}

function readPeriod(site: Site, match: Match): Reading | null {
  const unit = match.part('unit').toLowerCase().replace(' ', '')
  const [inCalendar, add] = [containing[unit], length[unit]]
  if (!inCalendar || !add) return null
  const offset = yearOffset(match.part('which'))
  const calendar: OnDay = (today) => inCalendar(today, offset)
  const span: OnDay = (today) => (offset < 0 ? [add(today, -1), today] : [today, add(today, 1)])
  const isSpan = /^(?:(?:aan)?komend|afgelopen)/iu.test(match.part('which'))
  return relative(site, match, isSpan ? span : calendar, isSpan ? calendar : null)
}

const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')

function readWeekday(site: Site): Reading | null {
  const match = matchAt(WEEKDAY, site.text, site.at)
  if (!match) return null
  const number = DAYS.indexOf(match.part('day').toLowerCase()) + 1
  const isPast = yearOffset(match.part('which')) < 0
  return relative(site, match, (today) => oneDay(isPast ? lastBefore(today, number) : nextAfter(today, number)), null)
}

const oneDay = (day: IsoDay): Interval => [day, day]
const nextAfter = (today: IsoDay, number: number): IsoDay => addDays(today, ((number - weekday(today) + 6) % 7) + 1)
const lastBefore = (today: IsoDay, number: number): IsoDay =>
  addDays(nextAfter(today, number), number === weekday(today) ? -14 : -7)

function relative(site: Site, match: Match, onDay: OnDay, other: OnDay | null): Reading {
  const alternative = other && seenFrom(site.today, other)
  return {
    start: withArticle(site.text, match.start),
    end: match.end,
    kind: 'relative',
    ...asSeen(site.today, onDay),
    certainty: 'derived',
    alternatives: alternative ? [alternative] : [],
  }
}
