import type { Token } from './tokens.ts'

/** A cell that fills its column may touch the next one: only the first words of a line can do so. */
const FIRST_TOKENS = 4
/** Shorter words fit their column. */
const SHORTEST = 11
const LONGEST = 60
const SHORTEST_PIECE = 3
const LEAST_BEFORE = 6
const LEAST_PART = 4
const MOST_SEAMS = 6
/** Shorter pieces are found in every word: «huishoud|ens». */
const SHORT = /^(?:van|het|een|met|aan|uit|ook|die|dat|zij|hij|nog|per|was|op|of|om|in|is|de|te)$/u
/** So long a word is a compound, whether its parts are in the list or not. */
const LONG = 18
const PLAIN = /^\p{L}\p{Ll}+(?=[.,;:)]{0,3}$)/u

/**
 * Splits words at the beginning of a line that no list knows and that are made of known ones: «leefomgevinghuurders».
 * Most of these are compounds, so whether two cells touch there is for the widths of the columns to say.
 */
export function withSoftSeams(tokens: readonly Token[], words: (word: string) => boolean): readonly Token[] {
  const first = tokens.slice(0, FIRST_TOKENS).flatMap((token) => split(token, words))
  return first.length === Math.min(tokens.length, FIRST_TOKENS) ? tokens : [...first, ...tokens.slice(FIRST_TOKENS)]
}

function split(token: Token, words: (word: string) => boolean): Token[] {
  const digit = BEFORE_DIGIT.exec(token.text)
  if (digit) return pieces(token, [digit[0].length])
  const bare = PLAIN.exec(token.text)?.[0].toLowerCase()
  if (bare === undefined || bare.length < SHORTEST || bare.length > LONGEST || words(bare)) return [token]
  return pieces(token, seamsIn(bare, words))
}

/** «dienstverlening22%» */
const BEFORE_DIGIT = /^\p{L}\p{Ll}{5,60}(?=\d)/u

function pieces(token: Token, cuts: readonly number[]): Token[] {
  const edges = [0, ...cuts, token.text.length]
  return edges.slice(1).map((to, i) => {
    const from = edges[i] as number
    const isCut = from > 0
    return {
      text: token.text.slice(from, to),
      start: token.start + from,
      end: token.start + to,
      isGlued: isCut || token.isGlued,
      ...(isCut && { isSoft: true }),
    }
  })
}

/** Where a word may end and another begin, so that both are known or made of known ones. */
function seamsIn(bare: string, words: (word: string) => boolean): number[] {
  const isPart = (part: string) => isForm(part, words) || isCompound(part, words)
  const found: number[] = []
  for (let i = bare.length - SHORTEST_PIECE + 1; i >= LEAST_BEFORE && found.length < MOST_SEAMS; i--) {
    const after = bare.slice(i)
    const isShort = SHORT.test(after)
    if (!isShort && (after.length < LEAST_PART || !isPart(after))) continue
    if (isPart(bare.slice(0, i)) || (i >= LONG && (isShort || after.length > LEAST_PART))) found.push(i)
  }
  return found.reverse().filter((at) => !isEndingOf(bare, at, found))
}

/** «maatschapp|ijen|vrachtwagen»: an ending belongs to the word before it. */
const isEndingOf = (bare: string, at: number, seams: readonly number[]): boolean =>
  ['ijen', 'en', 'e', 's', 'n'].some((it) => bare.startsWith(it, at) && seams.includes(at + it.length))

/** The list holds words as a dictionary does: «rechten» is «recht», «bedrijven» «bedrijf», «eenheden» «eenheid». */
const isForm = (word: string, words: (word: string) => boolean): boolean =>
  words(word) ||
  (word.length > LEAST_PART &&
    (ENDINGS.some((it) => word.endsWith(it) && words(word.slice(0, -it.length))) || isPlural(word, words)))

function isPlural(word: string, words: (word: string) => boolean): boolean {
  if (word.endsWith('heden')) return words(`${word.slice(0, -5)}heid`)
  const stem = /^.{3,}(?=en?$)/u.exec(word)?.[0]
  if (stem === undefined) return false
  return words(spokenHard(stem)) || words(stem.replace(/([^aeiou])\1$/u, '$1')) || words(spokenHard(spelledLong(stem)))
}

const spokenHard = (stem: string): string => stem.replace(/v$/u, 'f').replace(/z$/u, 's')
const spelledLong = (stem: string): string => stem.replace(/(?<![aeiou])([aeou])([^aeiou])$/u, '$1$1$2')
const ENDINGS = ['en', 'n', 's', 'e', 't']

/** «vrouwen|rechten», «weide|gang»: two known words. */
function isCompound(word: string, words: (word: string) => boolean): boolean {
  for (let i = LEAST_PART; i <= word.length - LEAST_PART; i++)
    if (isForm(word.slice(i), words) && isForm(word.slice(0, i), words)) return true
  return false
}
