import { isoDay } from '../../../calendar/day.ts'
import type { Interval } from '../../fact.ts'
import { bounded } from '../bounded.ts'
import { conventions } from '../conventions.ts'
import type { TimeForm, Yearly } from '../form.ts'
import { before, matchAt, sticky } from '../match.ts'
import { yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «bij de voorjaarsnota», «voor de voorjaarsnota 2025», «rond de najaarsnota» as [document date, 1 June]
 * and [document date, 1 December], the last days on which these papers reach the House; «na de voorjaarsnota» as
 * the weeks after.
 * Leaves alone: the papers themselves («in de Voorjaarsnota 2023 is € 10 miljoen vrijgemaakt», «Voorjaarsnota
 * 2023»).
 * Known problems: «bij de voorjaarsnota 2023 is besloten» is a past decision and gets the same upper bound.
 */
export const notaMoments: TimeForm = {
  rule: 'times/nota-moments@1',
  triggers: ['voorjaarsnota', 'najaarsnota'],
  read: (site) => {
    const match = matchAt(NOTA, site.text, site.at)
    const phrase = AS_MOMENT.exec(before(site.text, site.at, 60))
    if (!match || !phrase) return null
    const year = yearRefAt(site.text, match.end)
    const start = site.at - (phrase[1]?.length ?? 0)
    const range = { start, end: year?.end ?? match.end }
    const reading = inItsYear(site, range, lastDayOf(match.part('name')), year?.ref ?? null)
    return bounded(
      site,
      reading,
      range,
      /^(?:kort |direct )?na /iu.test(phrase[1] ?? '') ? 'weeks-after' : 'up-to-last',
    )
  },
}

const NOTA = sticky('(?<name>voorjaarsnota|najaarsnota)')
const AS_MOMENT =
  /(?<!\p{L})((?:(?:uiterlijk|kort|direct|nog) )?(?:bij|voor|vóór|na|rond|rondom|met|ten tijde van|gelijktijdig met|tegelijk met|uiterlijk) (?:de )?(?:volgende |komende |aanstaande |eerstvolgende )?)$/iu

function lastDayOf(name: string): Yearly {
  const [month, day] = conventions.upTo[name.toLowerCase() === 'najaarsnota' ? 'najaarsnota' : 'voorjaarsnota']
  const inYear = (year: number): Interval => [isoDay(year, month, day), isoDay(year, month, day)]
  return { kind: 'part_of_year', certainty: 'assumed', in: inYear }
}
