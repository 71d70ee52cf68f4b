import { split } from './compounds.ts'
import { amountOf, numberAt, yearAfter } from './numbers.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { paperAt } from './references.ts'
import { type KnownWord, stem } from './stem.ts'

/** One word of a text as it is searched, with its place in the text as it is printed. */
export interface Token {
  readonly start: number
  readonly end: number
  /** What it is found by, in its turn among the others. */
  readonly term: string
  /** Folded, without its ending taken off. */
  readonly word: string
  /** What it is found by as well: parts of a compound, other forms of a number. */
  readonly others: readonly string[]
  /** What it is found by together with the tokens after it, up to and with `last`. */
  readonly wider: readonly Wider[]
  readonly isTied: boolean
}
export interface Wider {
  readonly term: string
  readonly last: number
}

const MOST_LETTERS = 60
const MOST_KNOWN = 200_000
const MOST_TIED = 6

interface Word {
  readonly stem: string
  readonly parts: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
}

/** The one analysis of texts and queries. What it makes of a word is kept: a register has few different ones. */
export class Analyser {
  readonly #isWord: KnownWord
  readonly #known = new Map<string, Word>()

  constructor(isWord: KnownWord) {
    this.#isWord = isWord
  }

  /** In time linear in the length of the text. */
  tokensOf(text: string): Token[] {
    const pieces = piecesOf(text)
    const drafts: Draft[] = []
    for (let at = 0; at < pieces.length; ) at += this.#read(pieces, at, drafts)
    return drafts.map((it, i) => {
      const { start, end, term, word, others } = it
      return { start, end, term, word, others, wider: this.#widerAt(drafts, i), isTied: isTied(it) }
    })
  }

  /** The stems under which a compound's two halves are found, for every way to cut it in two. */
  pairsOf(word: string): readonly (readonly [string, string])[] {
    return this.#wordOf(word).pairs
  }

  stemOf(word: string): string {
    return this.#wordOf(word).stem
  }

  /** Adds the token at this piece; gives how many pieces it took. */
  #read(pieces: readonly Piece[], at: number, drafts: Draft[]): number {
    const piece = pieces[at] as Piece
    if (piece.gap === "'" && piece.word === 's' && drafts.length > 0) return genitive(piece, drafts)
    const number = isDigit(piece.word) ? numberAt(pieces, at) : null
    if (!number) return this.#plain(piece, drafts)
    const year = piece.gap === '/' || piece.gap === '-' ? yearAfter(pieces[at - 1]?.word ?? '', piece.word) : null
    // What stands apart by spaces may be numbers of their own: «tabel 3 120».
    const groups = pieces[at + 1]?.gap === 'space' ? pieces.slice(at, at + number.pieces).map((it) => it.word) : NOTHING
    const end = pieces[at + number.pieces - 1]?.end ?? piece.end
    drafts.push(new Draft(piece, year ?? number.term, groups.length > 1 ? groups : NOTHING, end))
    return number.pieces
  }

  #plain(piece: Piece, drafts: Draft[]): number {
    const { stem: term, parts } = this.#wordOf(piece.word)
    const halves = piece.halves.map((it) => this.#wordOf(it).stem)
    const draft = new Draft(piece, term, NOTHING, piece.end)
    draft.others = halves.length > 0 ? [...new Set([...parts, ...halves])] : parts
    drafts.push(draft)
    return 1
  }

  #widerAt(drafts: readonly Draft[], at: number): readonly Wider[] {
    const draft = drafts[at] as Draft
    const isNumber = isDigit(draft.term)
    if (!isNumber && !isTied(drafts[at + 1])) return NONE
    const wider: Wider[] = []
    const paper = isNumber ? paperAt(drafts, at) : null
    if (paper) wider.push(paper)
    const amount = isNumber ? amountOf(draft.term, drafts[at + 1]?.word ?? '') : null
    if (amount !== null) wider.push({ term: amount, last: at + 1 })
    const tied = this.#tiedAt(drafts, at)
    if (tied) wider.push(tied)
    return wider
  }

  /** «start-up» is found as «startup», «n.v.t.» as «nvt», «asiel-aanvraag» by the parts of «asielaanvraag». */
  #tiedAt(drafts: readonly Draft[], at: number): Wider | null {
    if (isTied(drafts[at]) || !isTied(drafts[at + 1])) return null
    let last = at
    while (last - at < MOST_TIED && isTied(drafts[last + 1])) last++
    const whole = drafts
      .slice(at, last + 1)
      .map((it) => it.word)
      .join('')
    if (!/\p{L}/u.test(whole) || /\d{5}/.test(whole) || whole.length > MOST_LETTERS) return null
    return { term: this.#wordOf(whole).stem, last }
  }

  #wordOf(word: string): Word {
    const before = this.#known.get(word)
    if (before) return before
    const made =
      word.length > MOST_LETTERS ? { stem: word.slice(0, MOST_LETTERS), parts: [], pairs: [] } : this.#make(word)
    // A hostile document may have any number of different words.
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(word, made)
    return made
  }

  #make(word: string): Word {
    const own = stem(word, this.#isWord)
    const parts = split(word, this.#isWord)?.parts ?? []
    const whole = (from: number, to: number): string => {
      const last = parts[to - 1]
      const before = parts.slice(from, to - 1).map((it) => it.tied)
      return stem(before.join('') + ((to === parts.length ? last?.tied : last?.bare) ?? ''), this.#isWord)
    }
    const found = new Set<string>()
    for (let from = 0; from < parts.length; from++)
      for (let to = from + 1; to <= parts.length; to++) if (to - from < parts.length) found.add(whole(from, to))
    found.delete(own)
    const pairs = parts.slice(1).map((_, i) => [whole(0, i + 1), whole(i + 1, parts.length)] as const)
    return { stem: own, parts: [...found], pairs }
  }
}

const NOTHING: readonly string[] = []
const NONE: readonly Wider[] = []

class Draft {
  readonly start: number
  readonly word: string
  readonly gap: Piece['gap']
  readonly term: string
  readonly groups: readonly string[]
  others: readonly string[]
  end: number

  constructor(piece: Piece, term: string, groups: readonly string[], end: number) {
    this.start = piece.start
    this.word = piece.word
    this.gap = piece.gap
    this.term = term
    this.groups = groups
    this.others = groups
    this.end = end
  }
}

/** The ’s of «risico’s» goes with its word. */
function genitive(piece: Piece, drafts: readonly Draft[]): number {
  const last = drafts.at(-1)
  if (last) last.end = piece.end
  return 1
}

const isDigit = (word: string): boolean => word.charCodeAt(0) <= 57
const TIES: ReadonlySet<string> = new Set(['-', "'", '.', '/', '_', '&', ':'])
const isTied = (draft: Draft | undefined): boolean => draft !== undefined && TIES.has(draft.gap)
