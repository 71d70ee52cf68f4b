import { quarter as quarterPeriod } from '../../../calendar/periods.ts'
import type { Reading, Site, TimeForm, Yearly } from '../form.ts'
import { before, DASH, matchAt, sticky } from '../match.ts'
import { ORDINAL, ordinalOf, ordinalTriggers } from '../numbers.ts'
import { withArticle } from '../words.ts'
import { yearRefOrTheYearAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

const codes = (letter: string): string[] => [1, 2, 3, 4].map((number) => `${letter}${number}`)

/**
 * Reads: «in het derde kwartaal van 2024», «1e kwartaal», «eerste en tweede kwartaal 2024», «kwartaal 3 van 2024»,
 * «Q3 2024», «2024-Q3», «K2 2024», «Q1-Q3 2024», and «Q3» alone after a word such as «in», «eind» or «uiterlijk».
 * Leaves alone: «Q1:» before a question, «K2» without a year or such a word, «laatste kwartaal» without a year.
 * Known problems: budget years that do not run from January.
 */
export const quarter: TimeForm = {
  rule: 'times/quarter@1',
  triggers: [...ordinalTriggers, 'laatste', 'kwartaal', ...codes('q'), ...codes('k'), '#year', '#year-part'],
  read: (site) => readYearFirst(site) ?? readNamed(site),
}

const NEXT = `(?: ?(?:/|${DASH}) ?| en | of | t/m | tot en met )`
const IN_WORDS = sticky(`(?<from>${ORDINAL}|laatste)(?:${NEXT}(?:het )?(?<to>${ORDINAL}|laatste))? kwartaal`)
const IN_CODE = sticky(`[QK](?<from>[1-4])(?:(?: ?(?:/|${DASH}) ?| of | t/m | tot en met )[QK]?(?<to>[1-4]))?`)
const NUMBERED = sticky('kwartaal (?<from>[1-4])(?![.,]\\d)')
const YEAR_FIRST = sticky(`(?<year>(?:19|20)\\d\\d)[ -]?[QK](?<from>[1-4])`)

export interface NamedQuarter {
  readonly yearly: Yearly
  readonly end: number
  /** Whether the words can mean nothing else, so that they may stand without a year. */
  readonly isPlain: boolean
}

/** The quarter named at a place, without its year. */
export function quarterAt(text: string, at: number): NamedQuarter | null {
  const words = matchAt(IN_WORDS, text, at)
  const match = words ?? matchAt(IN_CODE, text, at) ?? matchAt(NUMBERED, text, at)
  if (!match) return null
  const [from, to] = [numberIn(match.part('from')), numberIn(match.part('to') || match.part('from'))]
  if (to < from) return null
  const isPlain = words !== null && match.part('from').toLowerCase() !== 'laatste'
  return { yearly: inQuarters(from, to), end: match.end, isPlain }
}

const numberIn = (written: string): number =>
  written.toLowerCase() === 'laatste' ? 4 : ordinalOf(written) || Number(written)

function readNamed(site: Site): Reading | null {
  const named = quarterAt(site.text, site.at)
  if (!named) return null
  const year = yearRefOrTheYearAt(site.text, named.end)
  if (!year && !named.isPlain && !isExpected(site, named.end)) return null
  const range = { start: withArticle(site.text, site.at), end: year?.end ?? named.end }
  return inItsYear(site, range, named.yearly, year?.ref ?? null)
}

const TIME_WORD = /(?:^|\s)(?:in|uiterlijk|vóór|eind|begin|medio|vanaf|sinds|tot|na|per|tussen|en) $/iu
const LIST_OF_QUARTERS = sticky('(?:,| en|, en) [QK][1-4]')

function isExpected({ text, at }: Site, end: number): boolean {
  const isCapital = /[QK]/u.test(text[at] ?? '')
  return isCapital && (TIME_WORD.test(before(text, at, 14)) || matchAt(LIST_OF_QUARTERS, text, end) !== null)
}

function readYearFirst(site: Site): Reading | null {
  const match = matchAt(YEAR_FIRST, site.text, site.at)
  if (!match || /[\p{N}/.-]$/u.test(before(site.text, site.at, 1))) return null
  const number = Number(match.part('from'))
  return inItsYear(site, match, inQuarters(number, number), { kind: 'year', year: Number(match.part('year')) })
}

const inQuarters = (from: number, to: number): Yearly => ({
  kind: 'quarter',
  certainty: 'stated',
  in: (year) => [quarterPeriod(year, from)[0], quarterPeriod(year, to)[1]],
})
