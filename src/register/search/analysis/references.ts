import type { Gap } from './pieces.ts'

/** What reference recognition needs of a token. */
export interface Word {
  readonly term: string
  readonly gap: Gap
  /** For «30 573 171», which may be a number of eight digits or a paper of a dossier: its groups. */
  readonly groups: readonly string[]
}

export interface Reference {
  readonly term: string
  /** Up to and with this token. */
  readonly last: number
}

const DOSSIER = /^[1-9]\d{4}$/
const SUFFIX = /^[ivxlc]{1,6}$/
const NUMBER = /^\d{1,4}$/
const NUMBER_WORDS = new Set(['nr', 'nrs', 'no', 'nummer', 'nummers'])

/**
 * A parliamentary paper at this token, in any of its forms: «30 573, nr. 171», «30573-171», «kst-30573-171»,
 * «36 360 VI, nr. 1». One term for all of them, so that each finds the others.
 */
export function paperAt(words: readonly Word[], at: number): Reference | null {
  const first = words[at]
  if (!first) return null
  const [left = '', right = '', number = ''] = first.groups
  if (first.groups.length === 3 && left.length === 2) return { term: paper(left + right, '', number), last: at }
  if (!DOSSIER.test(first.term)) return null
  const suffix = words[at + 1]
  const hasSuffix = suffix !== undefined && SUFFIX.test(suffix.term) && (suffix.gap === '-' || suffix.gap === 'space')
  const from = hasSuffix ? at + 2 : at + 1
  const to = NUMBER_WORDS.has(words[from]?.term ?? '') ? from + 1 : from
  const last = words[to]
  if (!last || !NUMBER.test(last.term) || !isNear(words, from, to)) return null
  return { term: paper(first.term, hasSuffix ? suffix.term : '', last.term), last: to }
}

// Without «nr.» only a hyphen or one space ties a number to its dossier: «in 30573, 171 daarvan» is no paper.
const isNear = (words: readonly Word[], from: number, to: number): boolean =>
  to > from ? words[to]?.gap !== 'none' : words[to]?.gap === '-' || words[to]?.gap === 'space'

const paper = (dossier: string, suffix: string, number: string): string => `kst${dossier}${suffix}n${Number(number)}`
