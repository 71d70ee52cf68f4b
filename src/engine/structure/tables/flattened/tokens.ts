import type { Line } from '../../lines.ts'

/** A word of a line, or a part of one that two cells may share: «OverkoepelendEindevaluatie» is two. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Printed against the token before it, without a space. */
  readonly isGlued: boolean
  /** Split off by a word list alone: it may as well be one word with the token before it. */
  readonly isSoft?: boolean
}

// Where two cells may touch: a capital after a small letter, a year against letters, an article behind a letter.
const SEAM =
  /(?<=\p{Ll}{2})(?=\(\p{Lu})|(?<=[\p{Ll})\].])(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=(?:19|20)\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=\p{L}{3})|(?<=[\p{Ll})\].]{2})(?=\d{1,2}\.\d{1,2}$)|(?<=\d\.\d{1,2})(?=Link$)/u

/** «Kringlopen sluitenex ante», «Huisartsenzorgmonitor 2022»: a type in small letters shows only in the word behind it. */
const TYPE = /(?<=\p{L}{2})(?=(?:ex|monitor|beleidsdoorlichting|probleemanalyse)$)/u
const BEHIND_TYPE = /^\s+(?:(?:ante|durante|post)(?!\p{L})|(?:19|20)\d\d(?!\d))/u
const isTypeNext = (line: string, { 0: word, index }: RegExpMatchArray): boolean =>
  TYPE.test(word) && BEHIND_TYPE.test(line.slice((index ?? 0) + word.length, (index ?? 0) + word.length + 12))

export function tokensOf(source: string, line: Line): Token[] {
  const tokens: Token[] = []
  const text = source.slice(line.from, line.to)
  for (const match of text.matchAll(/\S+/gu)) {
    let start = line.from + match.index
    const parts = match[0].length > 80 ? [match[0]] : match[0].split(isTypeNext(text, match) ? TYPE : SEAM)
    parts.forEach((text, i) => {
      tokens.push({ text, start, end: start + text.length, isGlued: i > 0 })
      start += text.length
    })
  }
  return tokens
}

/** The words of a run of tokens as they are printed, spaces folded. */
export const printedOf = (tokens: readonly Token[]): string =>
  tokens.map((it, i) => (i > 0 && !it.isGlued ? ` ${it.text}` : it.text)).join('')
