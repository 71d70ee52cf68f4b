import type { Line } from '../../lines.ts'

/** A word of a line, or a part of one that two cells may share: «OverkoepelendEindevaluatie» is two. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Printed against the token before it, without a space. */
  readonly isGlued: boolean
}

// Where two cells may touch: a capital after a small letter, a year against letters, an article behind a letter.
const SEAM =
  /(?<=[\p{Ll})\].])(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=(?:19|20)\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=\p{L}{3})|(?<=[\p{Ll})\].]{2})(?=\d{1,2}\.\d{1,2}$)|(?<=\d\.\d{1,2})(?=Link$)/u

export function tokensOf(source: string, line: Line): Token[] {
  const tokens: Token[] = []
  for (const match of source.slice(line.from, line.to).matchAll(/\S+/gu)) {
    let start = line.from + match.index
    const parts = match[0].length > 80 ? [match[0]] : match[0].split(SEAM)
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
