import type { Half } from './general/model.ts'
import { sizeOf } from './grids.ts'
import { countsOf, type ScoredDocument, scoresOf } from './score.ts'

const three = (value: number): string => value.toFixed(3)

/** The scores of one half: all of it, and the pages that hold no table apart, where every table found is wrong. */
export function scoreLines(half: Half, documents: readonly ScoredDocument[]): string[] {
  const all = scoresOf(documents)
  const without = documents.filter((it) => it.truth.length === 0)
  const quiet = without.filter((it) => it.found.length === 0).length
  return [
    `${half}: ${all.documents} documents, ${all.tables} tables`,
    `  detection   F1 ${three(all.f1)}  precision ${three(all.precision)}  recall ${three(all.recall)}  (by count a page ${three(all.f1ByCount)})`,
    `  similarity  tree ${three(all.tree)}  sequence × shape ${three(all.sequence)}  (of the matched ${three(all.ofMatched.tree)}, ${three(all.ofMatched.sequence)})`,
    `  rows        exact ${three(all.rows)}  near ${three(all.rowsNear)}  (of the matched ${three(all.ofMatched.rows)})`,
    `  columns     exact ${three(all.columns)}  near ${three(all.columnsNear)}  (of the matched ${three(all.ofMatched.columns)})`,
    `  no table    ${quiet} of ${without.length} documents without a table stay without`,
  ]
}

/** One document: how its tables were found and read, with the sizes that differ. */
export function documentLine(document: ScoredDocument): string {
  const { truth, found } = document
  const counts = countsOf(document)
  const sizes = (tables: ScoredDocument['truth']) =>
    tables.map((it) => `${sizeOf(it).rows}×${sizeOf(it).columns}`).join(' ') || '–'
  const tables = truth.length
  const mean = (value: number) => (tables === 0 ? '     ' : three(value / tables))
  return `${document.name.padEnd(42)} ${document.family.padEnd(17)} pieces ${counts.matched}/${counts.truePieces} of ${counts.foundPieces}  tree ${mean(counts.tree)}  sequence ${mean(counts.sequence)}  ${sizes(truth)} → ${sizes(found)}`
}
