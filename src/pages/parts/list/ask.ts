import { isIsoDay } from '../../../engine/calendar/day.ts'

/** The words of an address, read with care: too long, too many or empty is as if it was not asked. */
export interface Query {
  readonly one: (name: string) => string | undefined
  readonly many: (name: string) => readonly string[]
}

const LONGEST = 1_000
const MOST_VALUES = 20

/** A value may hold a comma, as names of ministries do: each value is given by itself. */
export function queryOf(url: string): Query {
  const query = new URL(url).searchParams
  const all = (name: string) => query.getAll(name).filter((it) => it !== '' && it.length <= LONGEST)
  return {
    one: (name) => all(name)[0],
    many: (name) => [...new Set(all(name))].slice(0, MOST_VALUES),
  }
}

export const dayFrom = (text: string | undefined, otherwise: string): string =>
  text !== undefined && isIsoDay(text) ? text : otherwise

export const yearsFrom = (values: readonly string[]): number[] =>
  values.filter((it) => /^\d{4}$/.test(it)).map((it) => Number(it))

/** Of the values that were given those that exist. */
export const knownOf = <T extends string>(values: readonly string[], known: readonly T[]): T[] =>
  known.filter((it) => values.includes(it))
