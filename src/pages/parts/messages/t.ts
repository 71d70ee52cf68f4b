import { nl } from './nl.ts'

type Catalogue = typeof nl
export type TextKey = { [K in keyof Catalogue]: Catalogue[K] extends string ? K : never }[keyof Catalogue]
export type CountKey = Exclude<keyof Catalogue, TextKey>

/** The text under a key, with `{name}` filled in. */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = nl[key]
  return text.includes('{') ? text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)) : text
}

/** A noun for a number of things: «1 document», «2 documenten». */
export const counted = (key: CountKey, n: number): string => `${numeral(n)} ${noun(key, n)}`

export const noun = (key: CountKey, n: number): string => nl[key][n === 1 ? 0 : 1]

/** Dutch writes thousands with a point, from 10.000 on as well as in 1.204. */
export const numeral = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '.')

/** The text under a key made from data, as in `role.` + role; the data itself when no text was written for it. */
export function named(prefix: string, value: string): string {
  const text = (nl as Record<string, string | readonly string[]>)[`${prefix}.${value}`]
  return typeof text === 'string' ? text : value
}
