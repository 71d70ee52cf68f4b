import { isoDay } from '../../../calendar/day.ts'
import type { Interval } from '../../fact.ts'
import type { TimeForm, Yearly } from '../form.ts'
import { before, matchAt, sticky } from '../match.ts'
import { withArticle } from '../words.ts'
import { yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «kerst», «de kerstdagen», «de jaarwisseling» after a word such as «voor», «rond» or «na», which bound
 * then reads: «voor de kerst» is up to 25 December.
 * Leaves alone: compounds («kerstpakket»), «kerst» that is no moment.
 * Known problems: «voor kerst» may mean before the Christmas recess, a few days earlier.
 */
export const turnOfYear: TimeForm = {
  rule: 'times/turn-of-year@1',
  triggers: ['kerst', 'kerstmis', 'kerstdagen', 'jaarwisseling'],
  read: (site) => {
    const match = matchAt(NAME, site.text, site.at)
    if (!match || !AS_MOMENT.test(before(site.text, site.at, 24))) return null
    const year = yearRefAt(site.text, match.end)
    const yearly = match.part('name').toLowerCase() === 'jaarwisseling' ? newYear : christmas
    return inItsYear(
      site,
      { start: withArticle(site.text, site.at), end: year?.end ?? match.end },
      yearly,
      year?.ref ?? null,
    )
  },
}

const NAME = sticky('(?<name>kerst|kerstmis|kerstdagen|jaarwisseling)')
const AS_MOMENT = /(?<!\p{L})(?:voor|vóór|na|rond|rondom|met|tot|tussen|uiterlijk|omstreeks) (?:de )?$/iu

const christmas: Yearly = {
  kind: 'day',
  certainty: 'derived',
  in: (year): Interval => [isoDay(year, 12, 25), isoDay(year, 12, 26)],
}
const newYear: Yearly = {
  kind: 'day',
  certainty: 'derived',
  in: (year): Interval => [isoDay(year, 12, 31), isoDay(year + 1, 1, 1)],
}
