import { piecesOf } from './pieces.ts'
import { around, medianOf, middleY, type TextLine, type Word } from './shapes.ts'

/** Words whose middles lie within this part of the size of each other stand on one line; a raised note mark does too. */
const ON_LINE = 0.42

/** The printed lines of a page from top to bottom, whatever the order in which the file draws them. */
export function textLinesOf(words: readonly Word[]): TextLine[] {
  const rows = rowsOfWords(words)
  const space = usualSpace(rows)
  return rows.map((row) => lineOf(row, space))
}

/** A line of the words that are given, which stand on one height. */
export function lineOf(row: readonly Word[], space: number): TextLine {
  const sizePt = Math.max(...row.map((word) => word.sizePt))
  const pieces = piecesOf(row, sizePt, space)
  const printed = row.filter((word) => !word.isLeader)
  return { pieces, sizePt, ...around(printed.length > 0 ? printed : row) }
}

function rowsOfWords(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort((a, b) => middleY(a) - middleY(b))
  const rows: { words: Word[]; middle: number; sizePt: number }[] = []
  for (const word of sorted) {
    const row = rows.at(-1)
    const middle = middleY(word)
    if (row && middle - row.middle <= ON_LINE * Math.max(row.sizePt, word.sizePt)) {
      row.words.push(word)
      // The place of a line is that of its largest words.
      if (word.sizePt > 1.2 * row.sizePt) row.middle = middle
      row.sizePt = Math.max(row.sizePt, word.sizePt)
    } else rows.push({ words: [word], middle, sizePt: word.sizePt })
  }
  return rows.map((row) => row.words.sort((a, b) => a.x0 - b.x0))
}

/** The usual room between two words, in parts of their size: Courier's is twice that of Times. */
export function usualSpace(rows: readonly (readonly Word[])[]): number {
  const rooms: number[] = []
  for (const row of rows) {
    for (let i = 1; i < row.length; i++) {
      const [before, word] = [row[i - 1] as Word, row[i] as Word]
      const room = (word.x0 - before.x1) / Math.max(word.sizePt, 1)
      if (room > 0.1 && room < 0.8) rooms.push(room)
    }
  }
  return rooms.length < 5 ? 0.27 : medianOf(rooms)
}
