import type { Token } from '../../../language/token.ts'

// Numbers as Dutch documents print them: 1.150 and 1 150, 0,8 and 0.8, and number words.

const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const TEENS = ['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const LONGEST = 'negenhonderdnegenennegentigduizend'.length

const words = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap((ten, i) => withUnits(ten, (i + 2) * 10)),
  ['één', 1],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
])

/** «vijfentwintig», and with a trema where two vowels would meet: «tweeëntwintig». */
function withUnits(ten: string, value: number): [string, number][] {
  const ones = UNITS.slice(1, 10).flatMap((one, i): [string, number][] => [
    [`${one}en${ten}`, value + i + 1],
    [`${one}ën${ten}`, value + i + 1],
  ])
  return [[ten, value], ...ones]
}

/** What a word counts, as in «twaalf» or «honderdvijftig»; null for a word that does not count. */
export function numberWord(word: string): number | null {
  if (word.length > LONGEST) return null
  return words.get(word) ?? scaled(word, 'duizend', 1000) ?? scaled(word, 'honderd', 100)
}

function scaled(word: string, scale: string, factor: number): number | null {
  const at = word.indexOf(scale)
  if (at < 0) return null
  const times = at === 0 ? 1 : numberWord(word.slice(0, at))
  const rest = word.slice(at + scale.length).replace(/^en(?=.)/u, '')
  const more = rest === '' ? 0 : numberWord(rest)
  return times === null || more === null ? null : times * factor + more
}

export interface Counted {
  readonly value: number
  /** Up to, not including, this token. */
  readonly to: number
}

/** The number that begins at a token, its thousands apart («1 140») or not. */
export function numberAt(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at]
  if (!token) return null
  if (!isDigits(token)) return wordAt(token, at)
  let printed = token.word
  let to = at + 1
  while (/^[1-9]\d{0,2}(?: \d{3})*$/u.test(printed) && isThousands(tokens, to) && to < at + 4)
    printed += ` ${tokens[to++]?.word}`
  // «2e», «3.b»: letters glued to digits make an ordinal or a label of it.
  // «12- tot 18-jarigen»: an age or a part of a compound.
  if (isGlued(tokens, to) && /^\p{L}/u.test(tokens[to]?.word ?? '')) return null
  if (isGlued(tokens, to) && /^[-‐‑]$/u.test(tokens[to]?.word ?? '') && !/^[\d€]/u.test(tokens[to + 1]?.word ?? ''))
    return null
  return { value: numberFrom(printed), to }
}

const isDigits = (token: Token): boolean => /^\d/u.test(token.word)

function wordAt(token: Token, at: number): Counted | null {
  const value = numberWord(token.word)
  return value === null ? null : { value, to: at + 1 }
}

/** Three digits after one space. */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return !!token && !!before && /^\d{3}(?:,\d+)?$/u.test(token.word) && token.start === before.end + 1
}

export const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  return !!token && !!before && token.start === before.end
}

/** A point or space before three digits separates thousands; any other point is a decimal one, as a comma is. */
function numberFrom(printed: string): number {
  const whole = /^[1-9]\d{0,2}(?:[. ]\d{3})+(?:,|$)/u.test(printed) ? printed.replace(/[. ]/gu, '') : printed
  return Number.parseFloat(whole.replace(',', '.'))
}
