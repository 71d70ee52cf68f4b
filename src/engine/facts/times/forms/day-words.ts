import { addDays, type IsoDay } from '../../../calendar/day.ts'
import type { Interval } from '../../fact.ts'
import type { OnDay, TimeForm } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { asSeen } from '../today.ts'

/**
 * Reads: «vandaag», «gisteren», «eergisteren», «overmorgen», and «tot op heden», «tot nu toe», «tot dusver» as the
 * time until the document.
 * Leaves alone: «vandaag de dag», «morgen» (also "morning"), «nu», «thans».
 * Known problems: in a report of a debate the day is that of the debate, not of the print.
 */
export const dayWords: TimeForm = {
  rule: 'times/day-words@1',
  triggers: ['vandaag', 'gisteren', 'eergisteren', 'overmorgen', 'tot'],
  read: ({ text, at, today }) => {
    const word = matchAt(DAY, text, at)
    const onDay = word ? shifted(DAYS[word.part('day').toLowerCase()] ?? 0) : untilNow
    const end = word?.end ?? matchAt(UNTIL_NOW, text, at)?.end
    return end === undefined
      ? null
      : { start: at, end, kind: 'relative', ...asSeen(today, onDay), certainty: 'derived' }
  },
}

const DAY = sticky('(?<day>vandaag(?! de dag)|gisteren|eergisteren|overmorgen)')
const UNTIL_NOW = sticky('tot (?:op heden|nu toe|heden|dusver|dusverre|op de dag van vandaag)')
const DAYS: Readonly<Record<string, number>> = { vandaag: 0, gisteren: -1, eergisteren: -2, overmorgen: 2 }

const shifted =
  (days: number): OnDay =>
  (today: IsoDay): Interval => [addDays(today, days), addDays(today, days)]
const untilNow: OnDay = (today) => [null, today]
