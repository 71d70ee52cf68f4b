import type { Measure } from './fonts.ts'

/**
 * Wraps greedily, as a typesetter does: a line holds as many words as fit, a word with a hyphen between letters may go
 * on after it, and a word that is wider than the column is cut at the edge.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const longer = line + piece
    if (line === '' || measure(longer.trimEnd()) <= width) line = longer
    else {
      lines.push(line.trimEnd())
      line = piece
    }
    while (measure(line.trimEnd()) > width) {
      const cut = fitting(line, width, measure)
      lines.push(line.slice(0, cut))
      line = line.slice(cut)
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** Words with the space after them, cut after a hyphen that stands between letters, and in a choice after a slash. */
const piecesOf = (text: string): string[] =>
  text.split(text.startsWith('[') ? CHOICES : WORDS).filter((piece) => piece !== '')

const WORDS = /(?<= )|(?<=\p{L}{2}-)(?=\p{L}{2})/u
const CHOICES = /(?<=[ /])/u

function fitting(word: string, width: number, measure: Measure): number {
  let cut = 1
  while (cut < word.length - 1 && measure(word.slice(0, cut + 1)) <= width) cut++
  return cut
}

/** The widest piece that cannot be broken. */
export const widestPiece = (text: string, measure: Measure): number =>
  Math.max(0, ...piecesOf(text).map((piece) => measure(piece.trimEnd())))
