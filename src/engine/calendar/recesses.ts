import { addDays, type IsoDay, isoDay, type Period } from './day.ts'
import { onOrAfter } from './parliament.ts'

/** Recesses of the Tweede Kamer. The Eerste Kamer keeps other days, which nobody means without saying so. */
export type RecessName = 'zomer' | 'kerst' | 'mei' | 'herfst' | 'voorjaar'

export interface Recess {
  readonly name: RecessName
  readonly period: Period
  /** Whether the House announced these days; if not, both come from the conventions below. */
  readonly isAnnounced: boolean
}

export const recessNames: readonly RecessName[] = ['voorjaar', 'mei', 'zomer', 'herfst', 'kerst']

// From the overviews that the House publishes for each year ("vrijdag 7 juli t/m maandag 4 september 2023").
const ANNOUNCED: Readonly<Record<RecessName, readonly Period[]>> = {
  voorjaar: [['2024-02-16', '2024-02-26']],
  mei: [
    ['2023-04-21', '2023-05-08'],
    ['2024-04-26', '2024-05-13'],
  ],
  zomer: [
    ['2022-07-08', '2022-09-05'],
    ['2023-07-07', '2023-09-04'],
    ['2024-07-05', '2024-09-02'],
  ],
  herfst: [['2023-10-13', '2023-10-23']],
  kerst: [['2023-12-22', '2024-01-15']],
}

/** The recess of that name that begins in `year`. */
export function recess(name: RecessName, year: number): Recess {
  const announced = ANNOUNCED[name].find(([first]) => first.startsWith(`${year}-`))
  if (announced) return { name, period: announced, isAnnounced: true }
  const first = assumedFirstDay(name, year)
  return { name, period: [first, assumedLastDay(name, first)], isAnnounced: false }
}

// Set on 2026-11-21. Every recess begins on a Friday; the announced ones above fit these weeks.
function assumedFirstDay(name: RecessName, year: number): IsoDay {
  switch (name) {
    case 'voorjaar':
      return friday(year, 2, 14)
    case 'mei':
      return friday(year, 4, 20)
    case 'zomer':
      return friday(year, 7, 4)
    case 'herfst':
      return friday(year, 10, 13)
    case 'kerst':
      // The last Friday before Christmas Day itself.
      return friday(year, 12, 18)
  }
}

/** Eight weeks and three days for the summer, ten days for the others: a Friday to a Monday. */
export function assumedLastDay(name: RecessName, first: IsoDay): IsoDay {
  return addDays(first, name === 'zomer' ? 59 : 10)
}

const friday = (year: number, month: number, from: number): IsoDay => onOrAfter(isoDay(year, month, from), 5)
