import type { Piece } from './pieces.ts'

/** A number that is written in one or more pieces: «1.250.000», «30 573», «2,5». */
export interface WrittenNumber {
  /** Digits without points; after a `d` what stands behind the comma. */
  readonly term: string
  readonly pieces: number
}

const GROUP = /^\d{3}$/
const DIGITS = /^\d+$/
const MOST_GROUPS = 5

export function numberAt(pieces: readonly Piece[], at: number): WrittenNumber | null {
  const first = pieces[at]
  if (!first || !DIGITS.test(first.word)) return null
  const groups = groupsAfter(pieces, at)
  const whole = pieces.slice(at, at + 1 + groups).map((it) => it.word)
  const next = pieces[at + 1 + groups]
  const isDecimal = next?.gap === ',' && /^\d{1,2}$/.test(next.word)
  const term = whole.join('') + (isDecimal ? `d${next.word}` : '')
  return { term, pieces: whole.length + (isDecimal ? 1 : 0) }
}

/** How many groups of three digits follow, all tied by a point or all by a space. */
function groupsAfter(pieces: readonly Piece[], at: number): number {
  const tie = pieces[at + 1]?.gap
  if ((tie !== '.' && tie !== 'space') || !/^[1-9]\d{0,2}$/.test(pieces[at]?.word ?? '')) return 0
  let groups = 0
  while (groups < MOST_GROUPS) {
    const it = pieces[at + 1 + groups]
    if (it?.gap !== tie || !GROUP.test(it.word)) break
    groups++
  }
  return groups
}

const POWERS: Readonly<Record<string, number>> = { duizend: 3, miljoen: 6, mln: 6, miljard: 9, mld: 9 }

/** «1,5 miljoen» in digits; null where the word is no power of ten. */
export function amountOf(number: string, word: string): string | null {
  const power = POWERS[word]
  const [whole = '', decimals = ''] = number.split('d')
  if (power === undefined || number.length > 12 || decimals.length > power) return null
  return whole + decimals.padEnd(power, '0')
}

/** «19» after «2018/» is 2019. */
export function yearAfter(before: string, word: string): string | null {
  if (!/^(?:19|20)\d\d$/.test(before) || !/^\d\d$/.test(word)) return null
  const isNext = (Number(before) + 1) % 100 === Number(word)
  return isNext ? String(Number(before) + 1) : null
}
