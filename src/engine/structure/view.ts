import type { Span } from '../positions.ts'

/**
 * Text as a person reads it, whose every character knows where it was printed: furniture is gone, broken words are
 * joined, white space is one space inside a paragraph and one `\n` between paragraphs. Rules match on `text`; what they
 * find goes back to the printed text through `spansIn`. `at[i]` is the source offset of character i.
 */
export interface View {
  readonly text: string
  readonly at: Int32Array
}

/** A piece of a view's text, in UTF-16 units of the view. Never print these as offsets of the document. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The printed spans of a piece of a view, in reading order. Pieces between which only white space or the hyphen of a
 * broken word is printed are one span; a page footer or a note mark in between makes two.
 */
export function spansIn(source: string, view: View, range: Range): Span[] {
  // Nearly all that is found is printed in one piece.
  if (isOnePiece(view, range)) {
    const start = view.at[range.start] as number
    return trimmed(source, { start, end: start + range.end - range.start })
  }
  const spans: { start: number; end: number }[] = []
  for (let i = range.start; i < range.end; i++) {
    const offset = view.at[i] as number
    const last = spans.at(-1)
    if (last && offset >= last.end && onlyLayout(source, last.end, offset)) last.end = offset + 1
    else spans.push({ start: offset, end: offset + 1 })
  }
  return spans.flatMap((span) => trimmed(source, span))
}

function isOnePiece({ at }: View, { start, end }: Range): boolean {
  if (start >= end) return false
  const shift = (at[start] as number) - start
  for (let i = start + 1; i < end; i++) if (at[i] !== i + shift) return false
  return true
}

/** White space before or behind furniture belongs to neither piece. */
function trimmed(source: string, span: Span): Span[] {
  let { start, end } = span
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return start < end ? [{ start, end }] : []
}

function onlyLayout(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isLayout(source.charCodeAt(i))) return false
  return true
}

// White space (ASCII, no-break and typographic), form feed, soft hyphen, zero width, and the hyphens of broken words.
export function isLayout(unit: number): boolean {
  return isSpace(unit) || unit === 0x2d || unit === 0xad || unit === 0x2010 || unit === 0x2011
}

export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** A view of a whole text in which only white space is folded: for single passages and tests of recognisers. */
export function plainView(text: string): View {
  const at = new Int32Array(text.length)
  let out = ''
  let size = 0
  let afterSpace = true
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i))
    if (space && afterSpace) continue
    out += space ? ' ' : text[i]
    at[size++] = i
    afterSpace = space
  }
  return { text: out, at: at.subarray(0, size) }
}
