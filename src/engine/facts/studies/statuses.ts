import { studyStatuses } from '../../vocabulary/studies.ts'

const byPrinted = new Map(studyStatuses.flatMap((all) => all.map((it) => [it, all[0] as string])))
const REST = /[\s.,;:()*]+$/u

/** The status in a cell, whatever its capitals; null for words that are none. What stands in brackets says more of it. */
export function statusIn(cell: string): string | null {
  const words = cell.toLowerCase().replace(/\s+/gu, ' ').trim()
  return byPrinted.get(words.replace(REST, '')) ?? byPrinted.get(beforeMore(words)) ?? null
}

/** «Afgerond (zie bijlage)», «afgerond, link», «Lopend; rapport volgt». */
const beforeMore = (words: string): string => (/^[^(,;:.–]{1,40}/u.exec(words)?.[0] ?? '').replace(REST, '').trim()
