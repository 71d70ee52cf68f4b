import type { Span } from '../positions.ts'
import { keepShape, nothing } from '../shapes.ts'
import { type BrokenWord, type DocumentWords, decideHyphen, type HyphenDecision } from './hyphenation.ts'
import { isSpace, type View } from './view.ts'

/** A word that a line end breaks, where it is printed, and what was made of it. */
export interface HyphenSite {
  readonly decision: HyphenDecision
  readonly spans: readonly Span[]
  readonly text: string
}

export interface WordVotes {
  readonly inDocument: DocumentWords
  readonly inWordList: (word: string) => boolean
}

const TAIL = 120
const NEEDS_FOLDING = /[^\S ]|\s\s|[\u00ad\u200b\ufeff]/u
const MAX_LEFT = 30
const HYPHENS = '-\u2010\u2011\u00ad'
const LEFT_UNIT = /[\p{L}\p{N}&]/u
// The word after a hyphen, with the hyphens inside it: «de vestigings-⏎ en/of», «start-⏎up-regeling».
const RIGHT_PART = /^[\p{L}\p{N}]{1,60}(?:\/(?:of|en))?/u
const OPEN_ADDRESS = /(?:https?:\/\/|www\.)\S{0,110}$/u

/** Builds a view line by line: white space folded, broken words joined, every character with its source offset. */
export class ViewBuilder {
  readonly sites: HyphenSite[] = []
  private parts: string[] = []
  private at = new Int32Array(256)
  private size = 0
  private tail = ''

  private readonly source: string
  private readonly votes: WordVotes

  constructor(source: string, votes: WordVotes) {
    this.source = source
    this.votes = votes
  }

  get length(): number {
    return this.size
  }

  /** Begins a new block; `at` is where the text before it ended. */
  breakBlock(at: number): void {
    if (this.size > 0) this.put('\n', at)
  }

  /** Adds the pieces of a line that goes on where the line before it stopped. */
  continueWith(pieces: readonly Span[]): void {
    const first = pieces[0]
    if (!first) return
    if (this.size > 0 && !this.tail.endsWith('\n')) this.joinTo(first)
    this.addLine(pieces)
  }

  addLine(pieces: readonly Span[]): void {
    for (const piece of pieces) this.addPiece(piece)
  }

  view(): View {
    return { text: this.parts.join(''), at: this.at.slice(0, this.size) }
  }

  private addPiece({ start, end }: Span): void {
    const text = this.source.slice(start, end)
    const folds = NEEDS_FOLDING.test(text) || (this.tail.endsWith(' ') && text.startsWith(' '))
    if (folds) this.addFolded(text, start)
    else this.addAsPrinted(text, start)
  }

  private addAsPrinted(text: string, start: number): void {
    this.reserve(text.length)
    const { at, size } = this
    for (let i = 0; i < text.length; i++) at[size + i] = start + i
    this.append(text)
  }

  private addFolded(text: string, start: number): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      // A soft hyphen at the end of a line is the hyphen of a broken word; inside a line it is not printed.
      if ((unit === 0xad && i + 1 < text.length) || unit === 0x200b || unit === 0xfeff) continue
      if (!isSpace(unit)) this.put(text[i] as string, start + i)
      else if (!this.tail.endsWith(' ') && !this.tail.endsWith('\n')) this.put(' ', start + i)
    }
  }

  private joinTo(next: Span): void {
    const lastAt = this.at[this.size - 1] as number
    const decision = this.decide(next, lastAt)
    if (decision === 'join') this.dropLast()
    if (decision === null || decision === 'suspended')
      if (!this.tail.endsWith(' ')) this.put(' ', this.spaceAfter(lastAt, next.start))
  }

  /** The first printed white space in a gap: a note mark may have been cut out before it, and a mark is no space. */
  private spaceAfter(lastAt: number, next: number): number {
    let at = lastAt + 1
    while (at < next - 1 && !isSpace(this.source.charCodeAt(at))) at++
    return at
  }

  /** Null: no broken word here, so a space. */
  private decide(next: Span, lastAt: number): HyphenDecision | null {
    const head = this.source.slice(next.start, Math.min(next.end, next.start + 80))
    const inAddress = goesOnAsAddress(this.tail, head)
    const endsInHyphen = HYPHENS.includes(this.tail.slice(-1))
    if (!endsInHyphen) return inAddress ? 'keep' : null
    const left = leftPart(this.tail)
    const right = RIGHT_PART.exec(head)?.[0]
    if (!left || !right) return inAddress ? 'keep' : null
    if (this.tail.endsWith('\u00ad')) return 'join'
    const word: BrokenWord = { left, right, inAddress }
    const decision = decideHyphen(word, this.votes.inDocument, this.votes.inWordList)
    this.note(decision, word, next, lastAt)
    return decision
  }

  private note(decision: HyphenDecision, { left, right }: BrokenWord, next: Span, lastAt: number): void {
    const text = decision === 'join' ? left + right : decision === 'keep' ? `${left}-${right}` : `${left}- ${right}`
    const start = this.at[this.size - 1 - left.length] as number
    const spans = [
      { start, end: lastAt + 1 },
      { start: next.start, end: next.start + right.length },
    ]
    this.sites.push({ decision, spans, text })
  }

  private put(unit: string, at: number): void {
    this.reserve(1)
    this.at[this.size] = at
    this.append(unit)
  }

  private append(text: string): void {
    this.parts.push(text)
    this.size += text.length
    this.tail = text.length >= TAIL ? text.slice(-TAIL) : (this.tail + text).slice(-TAIL)
  }

  private dropLast(): void {
    const last = this.parts.pop() as string
    if (last.length > 1) this.parts.push(last.slice(0, -1))
    this.size--
    this.tail = this.tail.slice(0, -1)
  }

  private reserve(extra: number): void {
    if (this.size + extra <= this.at.length) return
    const larger = new Int32Array(Math.max(this.at.length * 2, this.size + extra))
    larger.set(this.at.subarray(0, this.size))
    this.at = larger
  }
}
keepShape(new ViewBuilder('', nothing))

/** The letters, digits and & before a hyphen at the end of `tail`, read backwards: a pattern would try every start. */
function leftPart(tail: string): string {
  let start = tail.length - 1
  const first = Math.max(0, start - MAX_LEFT)
  while (start > first && LEFT_UNIT.test(tail[start - 1] as string)) start--
  return tail.slice(start, -1)
}

/**
 * A web address may break after a slash or a hyphen, which then is part of it. The next line must read as a path, or
 * stand in the same bracket: «zie www.voorbeeld.nl/⏎het rapport» is not one address.
 */
function goesOnAsAddress(tail: string, head: string): boolean {
  if (!tail.endsWith('-') && !tail.endsWith('/')) return false
  const open = OPEN_ADDRESS.exec(tail)
  if (!open) return false
  const next = /^\S{1,80}/u.exec(head)?.[0] ?? ''
  return /[[(<]$/.test(tail.slice(0, open.index)) || /[-/_=?%]|\.[a-z]/u.test(next.slice(0, -1))
}
