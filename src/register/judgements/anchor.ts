import { isLayout } from '../../engine/structure/view.ts'
import type { Anchor } from './judgement.ts'

/** Characters on either side that tell places with the same words apart. */
const AROUND = 48
/** Of words that stand in a text more often than this, the first places are compared. */
const MOST_PLACES = 1_000

export interface Place {
  readonly start: number
  readonly end: number
}

export const anchorAt = (text: string, start: number, end: number): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
  start,
})

/** A text without white space and hyphens, which another reader of the same document may print otherwise. */
export class BareText {
  readonly bare: string
  readonly #offsets: Uint32Array
  constructor(text: string) {
    const offsets = new Uint32Array(text.length)
    let count = 0
    for (let i = 0; i < text.length; i++) if (!isLayout(text.charCodeAt(i))) offsets[count++] = i
    this.#offsets = offsets.subarray(0, count)
    this.bare = bareOf(text)
  }
  /** In the text itself; `end` is one past the last character. */
  place(start: number, end: number): Place {
    return { start: this.#offsets[start] ?? 0, end: (this.#offsets[end - 1] ?? -1) + 1 }
  }
  lengthOf(words: string): number {
    return bareOf(words).length
  }
  offsetAt(bare: number): number {
    return this.#offsets[bare] ?? 0
  }
  /** Every place of these words, the first `MOST_PLACES` of them. */
  placesOf(words: string): number[] {
    const bare = bareOf(words)
    const places: number[] = []
    let at = bare === '' ? -1 : this.bare.indexOf(bare)
    while (at >= 0 && places.length < MOST_PLACES) {
      places.push(at)
      at = this.bare.indexOf(bare, at + bare.length)
    }
    return places
  }
}

export function bareOf(text: string): string {
  const kept: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLayout(text.charCodeAt(i))) from = from < 0 ? i : from
    else if (from >= 0) {
      kept.push(text.slice(from, i))
      from = -1
    }
  }
  return kept.join('')
}

/**
 * Where the words of an anchor stand in a text that may be another reading of the document. Of several places the one
 * whose surroundings agree most, then the one nearest to where it was. Null when the words are not there, or only at
 * places with nothing around them that agrees.
 */
export function locate(anchor: Anchor, text: BareText): Place | null {
  const length = bareOf(anchor.exact).length
  const scored = text.placesOf(anchor.exact).map((at) => ({ at, agreement: agreement(anchor, text.bare, at, length) }))
  if (scored.length === 0) return null
  const best = scored.reduce((a, b) => (isBetter(b, a, anchor, text) ? b : a))
  if (scored.length > 1 && best.agreement === 0) return null
  return text.place(best.at, best.at + length)
}

interface Scored {
  readonly at: number
  readonly agreement: number
}

function isBetter(a: Scored, b: Scored, { start }: Anchor, text: BareText): boolean {
  if (a.agreement !== b.agreement) return a.agreement > b.agreement
  return Math.abs(text.offsetAt(a.at) - start) < Math.abs(text.offsetAt(b.at) - start)
}

/** How many characters before and after it agree. */
function agreement({ prefix, suffix }: Anchor, bare: string, at: number, length: number): number {
  const [before, after] = [bareOf(prefix), bareOf(suffix)]
  let count = 0
  for (let i = 1; i <= before.length && bare[at - i] === before[before.length - i]; i++) count++
  for (let i = 0; i < after.length && bare[at + length + i] === after[i]; i++) count++
  return count
}
