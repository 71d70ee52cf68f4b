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
  const amount = isMoney(unit) ? `€ ${decimal(value)}` : decimal(value)
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

/** With at most two decimals, which amounts of money always have both of. */
export function decimal(value: number): string {
  const [whole = '0', part] = String(Math.abs(Math.round(value * 100) / 100)).split('.')
  const sign = value < 0 ? '−' : ''
  return `${sign}${numeral(Number(whole))}${part === undefined ? '' : `${decimalSign()}${part}`}`
}

export const versionValue = (parameter: Parameter, { value, unit }: ParameterVersion): string =>
  shownIn(value, typeof value === 'number' ? (unit ?? parameter.unit) : 'none')

/** Days in a sentence of the rules, as people write them. */
export const withDaysInWords = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayInWords)
