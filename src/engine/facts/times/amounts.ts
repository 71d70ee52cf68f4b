import { addDays, addMonths, addWorkingDays, type IsoDay } from '../../calendar/day.ts'
import { NUMBER, numberOf } from './numbers.ts'

/** A length of time: so many days, working days, weeks or months. */
export interface Amount {
  readonly count: number
  readonly unit: 'day' | 'working day' | 'week' | 'month'
}

/** A pattern for a unit of time, singular or plural, which becomes the group `unit`. */
export const UNIT =
  '(?<unit>werkdag(?:en)?|kalenderdag(?:en)?|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren)'

// "18 maanden-termijn" is a compound.
const WHOLE = '(?![-‐‑]\\p{L})'

/** A pattern for an amount: «drie maanden», «3 tot 6 maanden», «een half jaar», «anderhalf jaar». */
export const AMOUNT = `(?:(?<half>(?:een )?half ?jaar)|(?<andahalf>anderhalf jaar|anderhalve maand)|(?<count>${NUMBER})(?:(?: (?:tot|à|a|of) | ?[-–] ?)(?<most>${NUMBER}))? ${UNIT})${WHOLE}`

type Parts = (name: string) => string

/** The amount that groups of AMOUNT describe, of a spread the longer; null for one nobody plans with. */
export function amountOf(part: Parts): Amount | null {
  if (part('half')) return { count: 6, unit: 'month' }
  if (part('andahalf'))
    return /jaar/iu.test(part('andahalf')) ? { count: 18, unit: 'month' } : { count: 45, unit: 'day' }
  const count = numberOf(part('most') || part('count'))
  if (!(count >= 1 && count <= 500)) return null
  return inUnits(count, part('unit').toLowerCase())
}

function inUnits(count: number, unit: string): Amount | null {
  if (unit.startsWith('werkdag')) return { count, unit: 'working day' }
  if (unit.startsWith('we')) return { count, unit: 'week' }
  if (unit.startsWith('maand')) return { count, unit: 'month' }
  if (unit.startsWith('kwart')) return { count: count * 3, unit: 'month' }
  if (unit.startsWith('jaar') || unit.startsWith('jaren'))
    return count <= 200 ? { count: count * 12, unit: 'month' } : null
  return { count, unit: 'day' }
}

/** The day that lies so much after `day`, or before it. */
export function move(day: IsoDay, { count, unit }: Amount, direction: 1 | -1): IsoDay {
  switch (unit) {
    case 'day':
      return addDays(day, count * direction)
    case 'week':
      return addDays(day, count * 7 * direction)
    case 'month':
      return addMonths(day, count * direction)
    case 'working day':
      return direction > 0 ? addWorkingDays(day, count) : addDays(day, -Math.ceil((count * 7) / 5))
  }
}
