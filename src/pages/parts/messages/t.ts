import { type Language, visit } from '../visit.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Dutch = typeof nl
export type TextKey = { [K in keyof Dutch]: Dutch[K] extends string ? K : never }[keyof Dutch]
export type CountKey = Exclude<keyof Dutch, TextKey>

type Words = Readonly<Record<string, string | readonly string[]>>
// A word that has no English yet is Dutch; a test says which.
const WORDS: Readonly<Record<Language, Words>> = { nl, en: { ...nl, ...en } }
const words = (): Words => WORDS[visit().language]

/** The text under a key in the language of the visit, with `{name}` filled in. */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = String(words()[key])
  return text.includes('{') ? text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)) : text
}

/** A noun for a number of things: «1 document», «2 documenten». */
export const counted = (key: CountKey, n: number): string => `${numeral(n)} ${noun(key, n)}`

export const noun = (key: CountKey, n: number): string => words()[key]?.[n === 1 ? 0 : 1] ?? key

/** Dutch writes thousands with a point, English with a comma, from 10.000 on as well as in 1.204. */
export const numeral = (n: number): string =>
  String(n).replace(/\B(?=(?:\d{3})+$)/g, visit().language === 'en' ? ',' : '.')

/** Dutch writes a comma before the decimals. */
export const decimalSign = (): string => (visit().language === 'en' ? '.' : ',')

/** A part of one as a percentage, without decimals: «94%». */
export const percentage = (part: number): string => `${Math.round(part * 100)}%`

/** The text under a key made from data, as in `role.` + role; the data itself when no text was written for it. */
export function named(prefix: string, value: string): string {
  const text = words()[`${prefix}.${value}`]
  return typeof text === 'string' ? text : value
}
