import { isCurrency, isNumberText } from './numbers.ts'
import { around, type Piece, type Word } from './shapes.ts'

/** How many usual spaces may stand between two words of a piece. */
const SPACES = 1.65
const LEAST_ROOM = 0.38
const MOST_ROOM = 1.1

/** The words of a line, from left to right, as pieces. `space` is the usual room between words in parts of the size. */
export function piecesOf(row: readonly Word[], sizePt: number, space: number): Piece[] {
  const most = Math.min(Math.max(SPACES * space, LEAST_ROOM), MOST_ROOM) * sizePt
  const groups: Word[][] = []
  for (const word of row) {
    const group = groups.at(-1)
    if (group && (word.isLeader || belongs(group, word, most))) group.push(word)
    else groups.push([word])
  }
  return groups.map(pieceOf)
}

function belongs(group: readonly Word[], word: Word, most: number): boolean {
  const printed = group.filter((it) => !it.isLeader)
  const last = printed.at(-1)
  if (!last) return true
  // Room behind leaders is that between columns.
  if ((group.at(-1) as Word).isLeader) return false
  const room = word.x0 - last.x1
  if (room <= most) return true
  // Accounts print the sign of the currency at the left of the column, the percentage sign at the right.
  if (printed.length === 1 && isCurrency(last.text) && isNumberText(word.text)) return room <= 8 * last.sizePt
  return word.text === '%' && room <= 1.2 * last.sizePt
}

export function pieceOf(words: readonly Word[]): Piece {
  const printed = words.filter((word) => !word.isLeader)
  const text = printed.map((word) => word.text).join(' ')
  return {
    words,
    text,
    isNumber: isNumberText(text),
    isBold: printed.length > 0 && printed.every((word) => word.isBold),
    ...around(printed.length > 0 ? printed : words),
  }
}
