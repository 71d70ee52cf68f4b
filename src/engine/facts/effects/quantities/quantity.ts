import type { Token } from '../../../language/token.ts'
import type { Range } from '../../../structure/view.ts'
import type { Certainty } from '../../fact.ts'
import { approximationBefore } from './approximation.ts'
import { fractionAt } from './fraction.ts'
import { numberAt } from './number.ts'
import { isEuroSign, unitAt } from './unit.ts'

/** A printed number or range with its unit. `start` and `end` count in the view, `from` and `to` are tokens. */
export interface Quantity extends Range {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  /** Null for a bare number. */
  readonly unit: string | null
  /** What «miljoen» and its like multiply by; 1 without. */
  readonly factor: number
  /** `derived` for a fraction in words, whose percentage is computed. */
  readonly certainty: Certainty
  /** The token where what is said of the number begins: «gemiddeld ruim». */
  readonly lead: number
}

interface End {
  readonly value: number
  readonly unit: string | null
  readonly factor: number
  readonly to: number
  readonly certainty: Certainty
}

/** All quantities of a sentence, in order and apart. One pass. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < tokens.length; i++) {
    const read = quantityAt(tokens, i)
    if (!read) continue
    found.push(...read)
    i = (read.at(-1) as Quantity).to - 1
  }
  return found
}

function quantityAt(tokens: readonly Token[], at: number): Quantity[] | null {
  const low = endAt(tokens, at)
  if (!low) return null
  const high = joins(tokens, low.to) ? endAt(tokens, low.to + 1) : null
  const isRange = high !== null && isRangeOf(tokens, at, low, high)
  if (!isRange) return isBareArticle(tokens, at, low) ? null : [made(tokens, at, low.to, low, low)]
  const scaled = low.unit === null && low.factor === 1 ? { ...low, factor: high.factor } : low
  if (!isList(tokens, at, low.to)) return [made(tokens, at, high.to, { ...scaled, unit: high.unit }, high)]
  // «met 4 en 7 procent»: two numbers that share a unit, each an effect of its own.
  const first = { ...scaled, unit: high.unit }
  return [made(tokens, at, low.to, first, first), made(tokens, low.to + 1, high.to, high, high)]
}

/** The unit stands at least behind the last; without any, only «tot» and «à» make a range («4 tot 6 decibel»). */
function isRangeOf(tokens: readonly Token[], at: number, low: End, high: End): boolean {
  // «4 procent in 2012 tot 5 procent»: a year begins no range.
  if (isYear(tokens[at], low)) return false
  if (high.unit !== null) return (low.unit ?? high.unit) === high.unit
  return low.unit === null && low.value < high.value && /^(?:tot|à)$/u.test(tokens[low.to]?.word ?? '')
}

/** Four digits without a unit, from 1900 to 2100. */
export const isYear = (
  token: Token | undefined,
  { value, unit }: { readonly value: number | null; readonly unit: string | null },
): boolean => unit === null && value !== null && value >= 1900 && value <= 2100 && /^\d{4}$/u.test(token?.word ?? '')

/** «een», «de» count only before a unit or as a fraction. */
const isBareArticle = (tokens: readonly Token[], at: number, { unit }: End): boolean =>
  unit === null && tokens[at]?.word === 'een'

function endAt(tokens: readonly Token[], at: number): End | null {
  const fraction = fractionAt(tokens, at)
  if (fraction) return { ...fraction, unit: 'percent', factor: 1, certainty: 'derived' }
  const isEuro = isEuroSign(tokens[at])
  const number = numberAt(tokens, isEuro ? at + 1 : at)
  if (!number) return null
  const half = halfUnit(tokens, at)
  if (half) return half
  const unit = unitAt(tokens, number.to)
  const to = unit?.to ?? number.to
  return {
    value: number.value,
    unit: isEuro ? 'euro' : (unit?.name ?? null),
    factor: unit?.factor ?? 1,
    to,
    certainty: 'stated',
  }
}

/** «een half jaar», «een halve dag». */
function halfUnit(tokens: readonly Token[], at: number): End | null {
  if (tokens[at]?.word !== 'een' || !/^hal(?:f|ve)$/u.test(tokens[at + 1]?.word ?? '')) return null
  const unit = unitAt(tokens, at + 2)
  return unit?.name ? { value: 0.5, unit: unit.name, factor: 1, to: unit.to, certainty: 'stated' } : null
}

const JOINTS = new Set(['tot', 'à', 'a', 'en', 'of', '-', '–', '—', '‑', 'respectievelijk'])
const joins = (tokens: readonly Token[], at: number): boolean => JOINTS.has(tokens[at]?.word ?? '')

/** «en» makes a range only after «tussen». */
function isList(tokens: readonly Token[], at: number, joint: number): boolean {
  const word = tokens[joint]?.word
  if (word === 'respectievelijk') return true
  return word === 'en' && !isAfterBetween(tokens, at)
}

const isAfterBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'tussen' || (tokens[at - 1]?.word === 'de' && tokens[at - 2]?.word === 'tussen')

function made(tokens: readonly Token[], at: number, to: number, low: End, high: End): Quantity {
  const between = isAfterBetween(tokens, at) ? at - (tokens[at - 1]?.word === 'de' ? 2 : 1) : at
  const said = approximationBefore(tokens, between)
  return {
    start: (tokens[said.from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    from: said.from,
    to,
    lead: said.lead,
    low: said.bound === 'most' ? null : times(low.value, low.factor),
    high: said.bound === 'least' ? null : times(high.value, high.factor),
    unit: high.unit,
    factor: high.factor,
    certainty: low.certainty,
  }
}

/** 16,6 miljoen is 16600000, not 16600000.000000002. */
export const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12))
