import { phraseState, RESEARCH_TYPES, STATUSES } from '../flattened/phrases.ts'
import type { Unit } from './units.ts'

/** Where a row says its type and its year: units from `type` up to `year`, and from there up to `end`. */
export interface Anchor {
  readonly type: number
  readonly year: number
  readonly end: number
}

const LONGEST_YEAR = 40
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** A time without a year: «tweejaarlijks», «n.t.b.». */
const NO_YEAR =
  /^(?:doorlopend|(?:half|twee|drie|vier|vijf)?jaarlijks|n\.?t\.?b\.?|n\.?v\.?t\.?|p\.?m\.?|nader te bepalen|onbekend)$/iu
/** The first line of a time that a narrow cell broke. */
const YEAR_START =
  /^(?:(?:eerste|tweede|derde|vierde|begin|eind|medio|voor|na|q[1-4]|voorjaar|najaar|zomer)\b.{0,20}|(?:19|20)\d\d ?[-–/])$/iu
/** «Ex durante» above «en» above «ex post». */
const TYPE_LINES = 3

/** The rows, by their type with a year under it. A broken type or year is taken as far as it goes. */
export function anchorsIn(units: readonly Unit[], mayBreak: boolean): Anchor[] {
  const anchors: Anchor[] = []
  for (let i = 0; i < units.length; i++) {
    const anchor = anchorAt(units, i, mayBreak)
    if (!anchor) continue
    anchors.push(anchor)
    i = anchor.end - 1
  }
  return anchors
}

function anchorAt(units: readonly Unit[], type: number, mayBreak: boolean): Anchor | null {
  for (let year = type + 1; year <= type + (mayBreak ? TYPE_LINES : 1); year++) {
    const end = yearEnd(units, year, mayBreak)
    if (end > year && isPhrase(units, type, year, RESEARCH_TYPES)) return { type, year, end }
  }
  return null
}

function yearEnd(units: readonly Unit[], from: number, mayBreak: boolean): number {
  const text = units[from]?.text ?? ''
  const next = units[from + 1]?.text ?? ''
  if (mayBreak && YEAR_START.test(text) && next.length < LONGEST_YEAR && YEAR.test(next)) return from + 2
  return isYear(text) ? from + 1 : from
}

const isYear = (text: string): boolean => text.length <= LONGEST_YEAR && (YEAR.test(text) || NO_YEAR.test(text))

/** How many units from `from` are a status. */
export function statusEnd(units: readonly Unit[], from: number, to: number, mayBreak: boolean): number {
  for (let end = Math.min(to, from + (mayBreak ? 2 : 1)); end > from; end--)
    if (isPhrase(units, from, end, STATUSES)) return end
  return from
}

const LONGEST_PHRASE = 120

function isPhrase(units: readonly Unit[], from: number, to: number, phrases: typeof STATUSES): boolean {
  const parts = units.slice(from, to).map((it) => it.text)
  if (parts.some((it) => it.length > LONGEST_PHRASE)) return false
  return phraseState(parts.join(' '), phrases) === 'complete'
}
