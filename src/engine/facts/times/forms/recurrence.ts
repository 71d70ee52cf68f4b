import { addDays, addMonths, type IsoDay } from '../../../calendar/day.ts'
import { AMOUNT, amountOf } from '../amounts.ts'
import type { Reading, Site, TimeForm } from '../form.ts'
import { before, matchAt, sticky } from '../match.ts'
import { numberOf } from '../numbers.ts'
import { asSeen, isExact } from '../today.ts'
import { wordsIn } from '../words.ts'

/**
 * Reads: «jaarlijks», «halfjaarlijks», «per kwartaal», «elk kwartaal», «elke drie maanden», «om de vier jaar»,
 * «eens in de vijf jaar», «twee keer per jaar» with their ISO 8601 period; the interval is that of the next time,
 * at the latest one period after the document. «Periodiek» and «met regelmaat» recur without a period.
 * Leaves alone: rates («€ 100 per maand», «5.000 aanvragen per jaar»), «periodieke rapportage» (a kind of study),
 * «dagelijks bestuur», «regelmatig»: it hardly ever announces something.
 * Known problems: «jaarlijkse kosten» is read as something that recurs.
 */
export const recurrence: TimeForm = {
  rule: 'times/recurrence@1',
  triggers: wordsIn(
    'jaarlijks jaarlijkse halfjaarlijks halfjaarlijkse tweejaarlijks tweejaarlijkse driejaarlijks driejaarlijkse ' +
      'vierjaarlijks vierjaarlijkse vijfjaarlijks vijfjaarlijkse maandelijks maandelijkse tweemaandelijks driemaandelijks ' +
      'driemaandelijkse zesmaandelijks wekelijks wekelijkse tweewekelijks tweewekelijkse per elk elke ieder iedere om eens ' +
      'eenmaal tweemaal driemaal viermaal één een twee drie vier vijf zes # periodiek met op',
  ),
  // Few of the many words «met» and «op» begin more than the loose ones.
  read: (site) =>
    isCommon(site) ? readLoose(site) : (readWord(site) ?? readEvery(site) ?? readTimesPer(site) ?? readLoose(site)),
}

const isCommon = ({ text, at }: Site): boolean => /^(?:met|op) /i.test(text.slice(at, at + 4))

type Unit = 'Y' | 'M' | 'W'

const WORD = sticky('(?<every>half|twee|drie|vier|vijf|zes)?(?<unit>jaar|maande|weke|kwartaal)lijkse?(?! verlof)')
const MULTIPLE: Readonly<Record<string, number>> = { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 }

function readWord(site: Site): Reading | null {
  const match = matchAt(WORD, site.text, site.at)
  if (!match) return null
  const [every, unit] = [match.part('every').toLowerCase(), match.part('unit').toLowerCase()]
  if (every === 'half') return unit === 'jaar' ? recurring(site, match.end, 6, 'M') : null
  const count = MULTIPLE[every] ?? 1
  if (unit === 'kwartaal') return recurring(site, match.end, 3, 'M')
  return recurring(site, match.end, count, unit === 'jaar' ? 'Y' : unit === 'weke' ? 'W' : 'M')
}

const EVERY_ONE = sticky('(?:elk|ieder|per)e? (?<unit>kwartaal|half ?jaar)|(?:elke?|iedere?) (?<plain>jaar|maand|week)')
const EVERY_SOME = sticky(`(?:elke|iedere|om de|eens in de|eenmaal in de|één keer in de|een keer in de) ${AMOUNT}`)
// "elk jaar dat", "ieder jaar opnieuw" still recur; "per kwartaal" after a number is a rate.
const RATE = /\d[\d.,]* [\p{L}€-]{1,30} $/u

function readEvery(site: Site): Reading | null {
  const one = matchAt(EVERY_ONE, site.text, site.at)
  if (one && !RATE.test(before(site.text, site.at, 45)))
    return recurring(site, one.end, ...unitOf(one.part('unit') || one.part('plain')))
  const some = matchAt(EVERY_SOME, site.text, site.at)
  const amount = some && amountOf(some.part)
  if (!some || !amount || amount.unit === 'day' || amount.unit === 'working day') return null
  if (amount.unit === 'week') return recurring(site, some.end, amount.count, 'W')
  return amount.count % 12 === 0
    ? recurring(site, some.end, amount.count / 12, 'Y')
    : recurring(site, some.end, amount.count, 'M')
}

function unitOf(word: string): [number, Unit] {
  if (/^kwartaal/iu.test(word)) return [3, 'M']
  if (/^half/iu.test(word)) return [6, 'M']
  return [1, /^jaar/iu.test(word) ? 'Y' : /^week/iu.test(word) ? 'W' : 'M']
}

const TIMES_PER = sticky(
  '(?:(?<once>eens|eenmaal)|(?<word>twee|drie|vier)maal|(?<count>één|een|twee|drie|vier|vijf|zes|\\d{1,2}) (?:keer|maal)) (?:per|in het) (?<unit>jaar|half ?jaar|kwartaal|maand)',
)

function readTimesPer(site: Site): Reading | null {
  const match = matchAt(TIMES_PER, site.text, site.at)
  if (!match) return null
  const times = match.part('once') ? 1 : numberOf(match.part('word') || match.part('count'))
  const [count, unit] = unitOf(match.part('unit'))
  const months = unit === 'Y' ? 12 : count
  if (times < 1 || months % times !== 0) return unknownPeriod(site, match.end)
  return months === 12 && times === 1
    ? recurring(site, match.end, 1, 'Y')
    : recurring(site, match.end, months / times, 'M')
}

const LOOSE = sticky(
  'periodiek(?! (?:evaluatie|onderzoek))|met (?:enige )?regelmaat|op (?:regelmatige|periodieke) basis|op gezette tijden',
)

function readLoose(site: Site): Reading | null {
  const match = matchAt(LOOSE, site.text, site.at)
  return match && unknownPeriod(site, match.end)
}

const unknownPeriod = ({ at }: Site, end: number): Reading => ({
  start: at,
  end,
  kind: 'recurrence',
  interval: null,
  certainty: 'stated',
})

function recurring({ at, today }: Site, end: number, count: number, unit: Unit): Reading {
  // Within a stretch of days on which the document may have been written, "the next time" says nothing any more.
  const seen = isExact(today) ? asSeen(today, (day) => [day, afterPeriod(day, count, unit)]) : { interval: null }
  return { start: at, end, kind: 'recurrence', ...seen, certainty: 'assumed', recurrence: `P${count}${unit}` }
}

const afterPeriod = (day: IsoDay, count: number, unit: Unit): IsoDay =>
  unit === 'W' ? addDays(day, count * 7) : addMonths(day, unit === 'Y' ? count * 12 : count)
