import { addYears, yearOf } from '../../../calendar/day.ts'
import { year as yearPeriod } from '../../../calendar/periods.ts'
import type { Certainty, Interval } from '../../fact.ts'
import type { OnDay, Reading, Site, TimeForm } from '../form.ts'
import { learningYearOn } from '../learning-year.ts'
import { type Match, matchAt, sticky } from '../match.ts'
import { asSeen, seenFrom } from '../today.ts'
import { withArticle, wordsIn } from '../words.ts'
import { yearOffset } from '../year-ref.ts'

/**
 * Reads: «dit jaar», «later dit jaar», «nog dit jaar», «eerder dit jaar», «volgend jaar», «vorig jaar», «komend
 * jaar», «het komende jaar», «het afgelopen jaar», «het lopende begrotingsjaar», «dit schooljaar», «volgend studiejaar».
 * Leaves alone: «het jaar daarvoor», «dat jaar»: the year of something else in the text.
 * Known problems: «het afgelopen jaar» is the calendar year before in a report, which looks back on it, and the
 * twelve months before in a letter; the other reading is kept as an alternative.
 */
export const relativeYear: TimeForm = {
  rule: 'times/relative-year@1',
  triggers: wordsIn(
    'dit later eerder nog volgend volgende komend komende aankomend aankomende vorig vorige verleden afgelopen lopende ' +
      'huidige voorgaande voorbije',
  ),
  read: (site) => readPartOfThisYear(site) ?? readYear(site),
}

const YEAR = sticky(
  '(?<which>dit|volgende?|(?:aan)?komende?|vorige?|verleden|afgelopen|voorbije|lopende|huidige|voorgaande) (?<sort>kalender|begrotings|boek|verslag|school|studie|college|cursus)?jaar',
)
const PART = sticky('(?<part>later|eerder|nog) (?:in )?dit (?:kalender)?jaar|dit jaar (?<after>nog)')

function readPartOfThisYear(site: Site): Reading | null {
  const match = matchAt(PART, site.text, site.at)
  if (!match) return null
  const onDay: OnDay = /^eerder/iu.test(match.part('part'))
    ? (today) => [yearPeriod(yearOf(today))[0], today]
    : (today) => [today, yearPeriod(yearOf(today))[1]]
  return relative(site, match, onDay, 'derived')
}

function readYear(site: Site): Reading | null {
  const match = matchAt(YEAR, site.text, site.at)
  if (!match) return null
  const word = match.part('which').toLowerCase()
  const learning = learningSort(match.part('sort'))
  if (learning !== null)
    return relative(site, match, (today) => learningYearOn(today, yearOffset(word), learning), 'assumed')
  const calendar: OnDay = (today) => yearPeriod(yearOf(today) + yearOffset(word))
  if (match.part('sort') !== '' || !isAboutTwelveMonths(word)) return relative(site, match, calendar, 'derived')
  if (word === 'komend') return relative(site, match, calendar, 'derived', twelveMonths(1))
  if (isReport(site) && yearOffset(word) < 0) return relative(site, match, calendar, 'assumed', twelveMonths(-1))
  return relative(site, match, twelveMonths(yearOffset(word)), 'derived', calendar)
}

function learningSort(sort: string): 'school' | 'academic' | null {
  if (/^school/iu.test(sort)) return 'school'
  return /^(?:studie|college|cursus)/iu.test(sort) ? 'academic' : null
}

const isAboutTwelveMonths = (word: string): boolean => /^(?:(?:aan)?komend|afgelopen|voorbije)/u.test(word)

// Yearly reports and the annex of the annual report tell of the year before; a letter tells of the time before it.
const isReport = (site: Site): boolean => /^(?:report|sea-annex)$/u.test(site.context.document.kind)

const twelveMonths =
  (direction: number): OnDay =>
  (today): Interval =>
    direction < 0 ? [addYears(today, -1), today] : [today, addYears(today, 1)]

function relative(site: Site, match: Match, onDay: OnDay, certainty: Certainty, other?: OnDay): Reading {
  const alternative = other ? seenFrom(site.today, other) : null
  return {
    start: withArticle(site.text, match.start),
    end: match.end,
    kind: 'relative',
    ...asSeen(site.today, onDay),
    certainty,
    alternatives: alternative ? [alternative] : [],
  }
}
