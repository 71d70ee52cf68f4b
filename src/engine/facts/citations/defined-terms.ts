import type { Reading, Target } from './form.ts'
import { single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import type { Passage } from './passage.ts'
import { sentenceAround } from './passage.ts'

/*
 * Short names that a text gives itself: «Voorbeeldwet 2000 (hierna: Vbw)», «Richtlijn 2001/1/EG (hierna: de Richtlijn)».
 *
 * Reads: every later use of the short name, with its very capitals; a common noun («de Richtlijn») only behind «de», «deze»,
 * «het», «dit» and the like.
 * Leaves alone: uses before the definition; what is defined without a citation before it in the same sentence.
 * Known problems: a term that is defined anew further on keeps both meanings from there on; the first is taken.
 */
export const definedTermRule = 'citations/defined-term@1'

export interface Term {
  readonly passage: Passage
  readonly end: number
  readonly word: string
  /** Whether the word is an everyday one, which means the act only with a determiner before it. */
  readonly isCommon: boolean
  readonly target: Target
}

const DEFINITION = /\(\s?hierna(?:\s(?:ook|te noemen|genoemd|verder|kortweg)){0,3}\s?:?\s?/g
const TERM =
  /((?:de|het)\s)?['‘’"“„«]?((?:\p{L}[\p{L}\d.&-]{0,40})(?:\s[\p{L}\d][\p{L}\d.&-]{0,40}){0,4}?)['’"”»]?\s?\)/uy
const SHORT = /\s?\((\p{Lu}\p{Ll}{1,4}|\p{Lu}[\p{L}\d]{0,7}[\p{Lu}\d][\p{L}\d]{0,7}|\p{Lu}\p{L}{1,7}\s\d{4})\)/uy
const COMMON =
  /^(?:richtlijn|verordening|wet|regeling|besluit|verdrag|rapport|brief|motie|nota|onderzoek|evaluatie|advies|studie)$/i
const MAX_TERMS = 40

/** What the passage defines. `targets` are its explicit citations in order. */
export function definedTerms(passage: Passage, targets: readonly Target[]): Term[] {
  return [...afterHierna(passage, targets), ...abbreviated(passage, targets)].slice(0, MAX_TERMS)
}

function afterHierna(passage: Passage, targets: readonly Target[]): Term[] {
  if (!passage.printed.includes('hierna')) return []
  return [...passage.printed.matchAll(DEFINITION)].slice(0, MAX_TERMS).flatMap((match) => {
    const cursor = new Cursor(passage.printed, match.index + match[0].length)
    const term = cursor.take(TERM)
    const target = term && definedThing(passage, targets, match.index)
    return term && target ? [{ passage, end: cursor.at, ...wordOf(term[2] as string, term[1]), target }] : []
  })
}

const wordOf = (word: string, article: string | undefined) => ({
  word,
  isCommon: COMMON.test(word) || (article !== undefined && /^\p{Ll}/u.test(word)),
})

const REPLACED = /tot (?:intrekking|wijziging) van (?:de |het )?$/i
const MAX_BACK = 400

// The long title of an act may name the act it repeals; the one that is being defined is the one before that.
function definedThing(passage: Passage, targets: readonly Target[], at: number): Target | null {
  const from = Math.max(sentenceAround(passage, at).start, at - MAX_BACK)
  const near = targets.filter((it) => it.start >= from && it.end <= at && DEFINABLE.has(it.type))
  const meant = near.filter((it) => !REPLACED.test(passage.text.slice(Math.max(0, it.start - 40), it.start)))
  return meant.at(-1) ?? near.at(-1) ?? null
}

const DEFINABLE = new Set(['national_legislation', 'eu_legislation', 'kamerstuk', 'report', 'tk_document', 'motion'])

// «Voorbeeldwet 2000 (Vbw 2000)»: capitals in parentheses right behind the name of an act. A word such as «(Raad)» behind
// an EU act is somebody, not a short name.
function abbreviated(passage: Passage, targets: readonly Target[]): Term[] {
  return targets.flatMap((target) => {
    if (!/legislation$/.test(target.type) || target.canonical === null) return []
    const cursor = new Cursor(passage.text, target.end)
    const word = cursor.take(SHORT)?.[1]
    const isPlainWord = word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word) && target.type === 'eu_legislation'
    return word === undefined || isPlainWord ? [] : [{ passage, end: cursor.at, word, isCommon: false, target }]
  })
}

const DETERMINER = /(?<!\p{L})(?:de|het|deze|die|dit|dat)\s$/iu
const MAX_USES = 5000

/** The uses of a term in a passage: from its definition on in the same passage, anywhere in those after it. */
export function usesOf(term: Term, passage: Passage): Reading[] {
  const { text } = passage
  const uses: Reading[] = []
  let at = text.indexOf(term.word, passage === term.passage ? term.end : 0)
  for (; at >= 0 && uses.length < MAX_USES; at = text.indexOf(term.word, at + term.word.length)) {
    const end = at + term.word.length
    const determiner = DETERMINER.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
    if (!isWholeWord(text, at, end) || (term.isCommon && determiner === '')) continue
    uses.push(single(term.isCommon ? at - determiner.length : at, end, useOf(term.target)))
  }
  return uses
}

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\d-]/u.test(text[start - 1] ?? ' ') && !/^(?:[\p{L}\d]|-\p{L})/u.test(text.slice(end, end + 2))

const useOf = ({ canonical, type }: Target): Omit<Target, 'start' | 'end'> => ({
  canonical,
  type,
  resolution: 'alias',
  certainty: 'derived',
})
