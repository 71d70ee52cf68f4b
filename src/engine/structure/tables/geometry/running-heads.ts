import type { Frame, TextLine, Word } from './shapes.ts'
import { textLinesOf } from './text-lines.ts'

/** The part of a page, at its head and foot, in which what is printed again on other pages is no part of a table. */
const BAND = 0.15
const MOST_LINES = 4
/** Room between a running head and what it heads, in parts of the size. The header of a table stands nearer to its rows. */
const ROOM = 1.2
const ROOM_OF_ROW = 2.5
/** Left and right pages have heads of their own, so a line is looked for on the two pages before and after. */
export const PAGES_AROUND = 2

/** The words of the frame without heads, feet and page numbers. `others`: pages near it, in the same direction. */
export function withoutRunningHeads(frame: Frame, others: readonly Frame[]): Frame {
  const elsewhere = new Set(others.flatMap((it) => [...headOf(it), ...footOf(it)].map(keyOf)))
  const dropped = new Set<Word>()
  for (const fromEdge of [headOf(frame), footOf(frame)]) {
    for (const line of fromEdge.slice(0, repeatedFrom(fromEdge, elsewhere))) {
      for (const piece of line.pieces) for (const word of piece.words) dropped.add(word)
    }
  }
  return dropped.size === 0 ? frame : { ...frame, words: frame.words.filter((word) => !dropped.has(word)) }
}

/** The outermost lines, and one more to see how far it stands off. */
const headOf = ({ words, heightPt }: Frame): TextLine[] =>
  textLinesOf(words.filter((it) => it.y1 < 1.6 * BAND * heightPt)).slice(0, MOST_LINES + 1)

const footOf = ({ words, heightPt }: Frame): TextLine[] =>
  textLinesOf(words.filter((it) => it.y0 > (1 - 1.6 * BAND) * heightPt))
    .slice(-MOST_LINES - 1)
    .reverse()

/** How many lines, counted from the edge of the page, are printed on other pages too and stand off from the rest. */
function repeatedFrom(lines: readonly TextLine[], elsewhere: ReadonlySet<string>): number {
  let count = 0
  for (const [i, line] of lines.slice(0, MOST_LINES).entries()) {
    if (line.pieces.length > 3 || !(elsewhere.has(keyOf(line)) || isPageNumber(line))) break
    const next = lines[i + 1]
    const room = next ? Math.max(next.y0 - line.y1, line.y0 - next.y1) : Infinity
    if (room >= (line.pieces.length > 2 ? ROOM_OF_ROW : ROOM) * line.sizePt) count = i + 1
  }
  return count
}

const keyOf = (line: TextLine): string =>
  `${Math.round(line.y0 / 4)} ${line.pieces
    .map((it) => it.text)
    .join(' ')
    .replace(/\d+/gu, '#')}`

const isPageNumber = ({ pieces }: TextLine): boolean =>
  pieces.length === 1 &&
  /^(?:[-–]\s?)?(?:(?:pagina|page|seite|p\.)\s)?\d{1,4}(?:\s?(?:[-–]|(?:van|of|\/|von|de)\s?\d{1,4}))?$/iu.test(
    pieces[0]?.text ?? '',
  )
