import { type Block, type Flow, sentenceAt } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'

/** A flow as the grammar reads it. Offsets of a passage are those of the view, unless zero-width characters were in it. */
export interface Passage {
  readonly flow: Flow
  /** As printed, without zero-width characters: for what must see the real quotation marks. */
  readonly printed: string
  /** As long as `printed`: every dash is `-`, every space but a line end is ` `, every single quote is `'`. */
  readonly text: string
  /** View offsets of the characters; null when they are the same, as nearly always. */
  readonly inView: Int32Array | null
}

// Soft hyphen, zero-width space and joiners, word joiner, byte-order mark: nobody sees them, so no grammar should.
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const UNUSUAL = /[\u00a0\u2000-\u2015\u2018-\u201b\u202f\u205f\u2212\u3000\t\r\f\v\u0085]/
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\f\v\u0085]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const QUOTES = /[\u2018-\u201b]/g

export function passageOf(flow: Flow): Passage {
  const whole = flow.view.text
  if (!ZERO_WIDTH.test(whole)) return { flow, printed: whole, text: normalised(whole), inView: null }
  const { printed, inView } = withoutZeroWidth(whole)
  return { flow, printed, text: normalised(printed), inView }
}

function normalised(text: string): string {
  return UNUSUAL.test(text) ? text.replace(SPACES, ' ').replace(DASHES, '-').replace(QUOTES, "'") : text
}

function withoutZeroWidth(text: string): { printed: string; inView: Int32Array } {
  const inView = new Int32Array(text.length)
  const kept: string[] = []
  let size = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string
    if (ZERO_WIDTH.test(unit)) continue
    kept.push(unit)
    inView[size++] = i
  }
  return { printed: kept.join(''), inView: inView.subarray(0, size) }
}

/** The piece of the view that a piece of the passage was made from. */
export function viewRange(passage: Passage, range: Range): Range {
  const { inView } = passage
  if (inView === null || range.end <= range.start) return { start: range.start, end: range.end }
  return { start: inView[range.start] as number, end: (inView[range.end - 1] as number) + 1 }
}

/** The offset in the passage of an offset in the view; the next character that is there when that one was dropped. */
export function passageOffset(passage: Passage, offset: number): number {
  const { inView } = passage
  if (inView === null) return offset
  let low = 0
  let high = inView.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inView[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence around a place in the passage, or the block where the flow has no sentences. */
export function sentenceAround(passage: Passage, at: number): Range {
  const sentence = sentenceAt(passage.flow, passage.inView ? (passage.inView[at] ?? at) : at)
  return { start: passageOffset(passage, sentence.start), end: passageOffset(passage, sentence.end) }
}

/** The block in which a place of the passage lies. */
export function blockAround({ flow, inView }: Passage, at: number): Block | null {
  const offset = inView ? (inView[at] ?? at) : at
  let low = 0
  let high = flow.blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = flow.blocks[middle] as Block
    if (offset < block.start) high = middle - 1
    else if (offset >= block.end) low = middle + 1
    else return block
  }
  return null
}

/** Where in the passage an offset of the printed source stands, or null when the passage does not hold it. */
export function placeOfSource(passage: Passage, offset: number): number | null {
  const { at } = passage.flow.view
  let low = 0
  let high = at.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = at[middle] as number
    if (here === offset) return passageOffset(passage, middle)
    if (here < offset) low = middle + 1
    else high = middle - 1
  }
  return null
}
