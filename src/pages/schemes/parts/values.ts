import { isIsoDay } from '../../../engine/calendar/day.ts'
import type { Parameter, ParameterVersion } from '../../../rules/scheme/scheme.ts'
import { dayInWords } from '../../parts/days.ts'
import { type CountKey, decimalSign, noun, numeral, t } from '../../parts/messages/t.ts'

/** A value with its unit as people write it: «€ 5.942 per maand zonder vakantiegeld», «30 jaar», «ja». */
export function shownIn(value: unknown, unit: string): string {
  if (Array.isArray(value)) return value.map((it) => shownIn(it, 'none')).join(', ')
  if (typeof value === 'boolean') return t(value ? 'scheme.yes' : 'scheme.no')
  if (typeof value === 'number') return withUnit(value, unit)
  return isIsoDay(String(value)) ? dayInWords(String(value)) : String(value)
}

/** Units that no text was written for are shown as the files have them. */
export function withUnit(value: number, unit: string): string {
  const said = unitInWords(unit, value)
  const amount = isMoney(unit) ? `€ ${amountIn(value, unit)}` : decimal(value)
  if (said === '') return amount
  return said === '%' ? `${amount}%` : `${amount} ${said}`
}

export const isMoney = (unit: string): boolean => unit === 'EUR' || unit.startsWith('EUR/')

/** «per maand zonder vakantiegeld»; of what is counted, one or many. */
export function unitInWords(unit: string, n = 2): string {
  if (unit === 'EUR' || unit === 'none') return ''
  const key = `scheme.unit.${unit}`
  const word = noun(key as CountKey, n)
  return word === key ? unit : word
}

/** The number alone. Cents are written with two figures: «39.682,80», and «5.942» without any. */
export const amountIn = (value: number, unit: string): string => decimal(value, isMoney(unit) ? 2 : 0)

/** With at most two decimals, and at least as many as `least` where there are any. */
export const decimal = (value: number, least = 0): string => written(String(Math.round(value * 100) / 100), least)

/** With all its decimals: what a number is multiplied by is not to be rounded. */
export const exact = (value: number): string => written(value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, ''))

/** With so many decimals, also where they are nothing. */
export const fixed = (value: number, decimals: number): string => written(value.toFixed(decimals))

// Beyond these a number shows how computers count, not what was meant.
const MOST_DECIMALS = 12

function written(text: string, least = 0): string {
  const [whole = '0', part] = text.replace('-', '').split('.')
  const decimals = part === undefined ? '' : `${decimalSign()}${part.padEnd(least, '0')}`
  return `${text.startsWith('-') ? '−' : ''}${numeral(Number(whole))}${decimals}`
}

export const versionValue = (parameter: Parameter, { value, unit }: ParameterVersion): string =>
  shownIn(value, typeof value === 'number' ? (unit ?? parameter.unit) : 'none')

/** Days in a sentence of the rules, as people write them. */
export const withDaysInWords = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayInWords)
