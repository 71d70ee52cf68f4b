import type { Cursor } from './cursor.ts'

/** A parliamentary year, printed as `2022-2023`, `2022/23`, `1999/00` or `2014-15`. */
export interface SessionYear {
  /** As in `2022-2023`. */
  readonly years: string
}

const YEARS =
  /(?:(?:vergaderjaar|verg\. ?jaar|zitting(?:sjaar)?|parlementair jaar)\s{1,2}:?\s?)?((?:1[89]|20)\d\d)\s?[/-]\s?'?(\d{4}|\d\d)(?!\d)/iy

/** Null when no year is printed here; `wrong` when the second year is not the one after the first, as in «2019-2022». */
export function readSessionYear(cursor: Cursor): SessionYear | 'wrong' | null {
  const match = cursor.take(YEARS)
  if (match === null) return null
  const first = Number(match[1])
  const second = match[2] as string
  if (Number(second) !== (second.length === 4 ? first + 1 : (first + 1) % 100)) return 'wrong'
  return { years: `${first}-${first + 1}` }
}

/** As the ids of Handelingen and older papers carry it: `20222023`. */
export const compactYears = (years: string): string => years.replace('-', '')
