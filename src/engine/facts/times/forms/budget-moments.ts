import { isoDay } from '../../../calendar/day.ts'
import { prinsjesdag, verantwoordingsdag } from '../../../calendar/parliament.ts'
import { month, months } from '../../../calendar/periods.ts'
import type { Interval } from '../../fact.ts'
import { conventions } from '../conventions.ts'
import type { Reading, Site, TimeForm, Yearly } from '../form.ts'
import { before, matchAt, sticky } from '../match.ts'
import { withArticle, wordsIn } from '../words.ts'
import { yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «Prinsjesdag 2024» (third Tuesday of September), «Verantwoordingsdag», and, after a word such as «bij»,
 * «voor» or «rond», «begrotingsbehandeling» (autumn), «Miljoenennota 2025» (Prinsjesdag of the year before),
 * «meicirculaire», «voorjaarsbesluitvorming»; «kom terug in de begroting voor 2024» (Prinsjesdag of 2023). What «voor» and «na» make of it is told by bound; «voorjaarsnota»
 * and «najaarsnota» are read in nota-moments.
 * Leaves alone: the papers themselves («in de Miljoenennota 2025 staat»).
 * Known problems: budgets of election years are debated later than the convention has it.
 */
export const budgetMoments: TimeForm = {
  rule: 'times/budget-moments@1',
  triggers: wordsIn(
    'prinsjesdag verantwoordingsdag begrotingsbehandeling begrotingsbehandelingen miljoenennota meicirculaire ' +
      'septembercirculaire decembercirculaire voorjaarsbesluitvorming augustusbesluitvorming begroting ontwerpbegroting',
  ),
  read: (site) => {
    const budget = matchAt(BUDGET, site.text, site.at)
    if (budget) return comesBack(site, budget.end) ? readMoment(site, budget.end, BUDGET_DAY) : null
    const match = matchAt(MOMENT, site.text, site.at)
    const moment = match && MOMENTS[match.part('name').toLowerCase()]
    if (!match || !moment || !(moment.standsAlone || isAsMoment(site))) return null
    return readMoment(site, match.end, moment)
  },
}

const MOMENT = sticky('(?<name>[a-z]{10,24}?)(?:en)?')

interface Moment {
  readonly yearly: Yearly
  readonly standsAlone: boolean
}

const moment = (
  kind: Yearly['kind'],
  certainty: Yearly['certainty'],
  within: (year: number) => Interval,
  standsAlone = false,
): Moment => ({ yearly: { kind, certainty, in: within }, standsAlone })

const oneDay = (day: string): Interval => [day, day]
const [debatesFrom, debatesTo] = conventions.budgetDebates

const MOMENTS: Readonly<Record<string, Moment>> = {
  prinsjesdag: moment('day', 'derived', (year) => oneDay(prinsjesdag(year)), true),
  verantwoordingsdag: moment('day', 'assumed', (year) => oneDay(verantwoordingsdag(year)), true),
  begrotingsbehandeling: moment('part_of_year', 'assumed', (year) => months(year, debatesFrom, debatesTo)),
  // A Miljoenennota is named after the year it plans.
  miljoenennota: moment('day', 'derived', (year) => oneDay(prinsjesdag(year - 1))),
  meicirculaire: moment('month', 'assumed', (year) => month(year, 5)),
  septembercirculaire: moment('month', 'assumed', (year) => month(year, 9)),
  decembercirculaire: moment('month', 'assumed', (year) => month(year, 12)),
  voorjaarsbesluitvorming: moment('season', 'assumed', (year) => [isoDay(year, 3, 1), isoDay(year, 6, 1)]),
  augustusbesluitvorming: moment('month', 'assumed', (year) => month(year, 8)),
}

// A budget is a paper; «kom terug in de begroting voor 2024» is a promise for the day on which it is presented.
const BUDGET = sticky('(?:ontwerp)?begroting(?: voor)?(?= (?:19|20)\\d\\d)')
const BUDGET_DAY = moment('day', 'derived', (year) => oneDay(prinsjesdag(year - 1)))
const comesBack = ({ text, at }: Site, end: number): boolean =>
  /\bin de $/iu.test(before(text, at, 10)) &&
  (/\bkom(?:en|t)?\b[^.;:]{0,40}\bterug in de $/iu.test(before(text, at, 70)) ||
    (/\bkom(?:en|t)?\b[^.;:]{0,40}\bin de $/iu.test(before(text, at, 70)) &&
      /^ \d{4} (?:[a-z]{2,6} )?terug\b/u.test(text.slice(end, end + 20))))

// After these words it is a moment; after others ("in de Miljoenennota") it may be the paper or the debate itself.
const AS_MOMENT =
  /(?<!\p{L})(?:bij|voor|vóór|na|rond|rondom|tijdens|met|tot|uiterlijk|voorafgaand aan|gelijktijdig met|tegelijk met|ten tijde van) (?:de |het )?(?:volgende |komende |aanstaande |eerstvolgende )?$/iu
const isAsMoment = ({ text, at }: Site): boolean => AS_MOMENT.test(before(text, at, 50))

function readMoment(site: Site, end: number, { yearly }: Moment): Reading {
  const year = yearRefAt(site.text, end)
  return inItsYear(site, { start: withArticle(site.text, site.at), end: year?.end ?? end }, yearly, year?.ref ?? null)
}
