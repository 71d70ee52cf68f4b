import type { Span } from '../../positions.ts'
import type { KeptLine } from './kept-lines.ts'

// The first line of a row of a flattened evaluation table: type of research, year, status. Reading the cells is the
// table reader's work; here the rows are only kept apart, so that no sentence runs from one into the next.
const ROW_START =
  /(?:^|\s)(?:ex ante|ex durante|ex post|beleidsdoorlichting|periodieke rapportage|monitor|evaluatie|overig)[^\d\n]{0,60}\s(?:19|20)\d\d (?:te starten|gepland|gestart|lopend|afgerond|uitgesteld|vertraagd|vervallen)\b/iu
// The cells at the right end of that line. They are no part of the sentence that goes on in the next line.
const RIGHT_CELLS =
  /\s{1,3}(?<article>\d{1,2}(?:\.\d{1,2})?(?:,\s{1,3}\d{1,2}(?:\.\d{1,2})?){0,5})(?<link>\s{1,3}(?:Link|-))?$/u

export const startsRow = (line: string): boolean => ROW_START.test(line.slice(0, 200))

/** Splits a row's first line into its running text and the cells at its right end. */
export function splitRightCells(source: string, line: KeptLine): { text: KeptLine; cells: Span | null } {
  const piece = line.pieces.at(-1)
  const printed = piece ? source.slice(piece.start, piece.end) : ''
  const match = RIGHT_CELLS.exec(printed.slice(-60))
  if (!match?.groups?.article || !piece || line.pieces.length > 1) return { text: line, cells: null }
  const cut = piece.end - match[0].length
  const text = { ...line, pieces: [{ start: piece.start, end: cut }] }
  return { text, cells: { start: cut + match[0].indexOf(match.groups.article), end: piece.end } }
}
