import { type Found, found } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import type { FurnitureLines } from '../furniture/furniture.ts'
import type { Line } from '../lines.ts'
import { cellLineTables } from './cell-lines/cell-line-tables.ts'
import { flattenedTables } from './flattened/flattened-tables.ts'
import { geometryTables } from './geometry/geometry-tables.ts'
import type { Table } from './table.ts'
import { tablesOfMarks } from './tables-of-marks.ts'
import { tablesOfPipes } from './tables-of-pipes.ts'

/**
 * The tables of a document, in the order in which they are printed. A format that marks its cells is believed; else the
 * places of the characters are looked at, and only a text without places is taken apart by its words. `words`: whether a
 * word list knows a word, in lower case.
 */
export function tablesOf(
  source: SourceText,
  lines: readonly Line[],
  furniture: FurnitureLines,
  words: (word: string) => boolean,
): Found<readonly Table[]> {
  const marked = tablesOfMarks(source)
  if (marked.length > 0) return found(marked)
  if (source.geometry) return found(geometryTables(source))
  const pipes = tablesOfPipes(source, lines, furniture)
  if (pipes.length > 0) return found(pipes)
  const flattened = flattenedTables(source, lines, furniture, words)
  return flattened.value.length > 0 ? flattened : cellLineTables(source, lines, furniture)
}
