import { defaultLimits } from '../../src/engine/limits.ts'
import type { SourceText } from '../../src/engine/source.ts'
import type { Table } from '../../src/engine/structure/tables/table.ts'
import type { Pdfium } from '../../src/engine/text/pdf/pdfium.ts'
import { readPdf } from '../../src/engine/text/pdf/read-pdf.ts'
import type { MadeDocument } from './general/model.ts'
import { scoredTable } from './grids.ts'
import type { ScoredDocument } from './score.ts'

/** Anything that finds tables by where the characters stand. */
export type TableReader = (source: SourceText) => readonly Table[]

/** What a reader makes of a document, beside what is true of it. */
export function measured(made: MadeDocument, pdfium: Pdfium, reader: TableReader): ScoredDocument {
  const source = readPdf(pdfium, made.bytes, defaultLimits).value
  const found = reader(source).map((table) => scoredTable(table, source))
  return { name: made.name, family: made.family, truth: made.tables, found }
}
