import type { PageBox } from '../../src/engine/structure/tables/table.ts'
import { edgeOf, gridOf, sizeOf } from './grids.ts'
import { matchedPieces } from './matching.ts'
import { sequenceSimilarity, shapeSimilarity } from './sequence-similarity.ts'
import { treeSimilarity } from './tree-similarity.ts'

/** What is compared: the true tables of a document with those a reader found, both as plain text in a grid. */
export interface ScoredTable {
  readonly boxes: readonly PageBox[]
  readonly cells: readonly ScoredCell[]
  /** Where it is known beyond the cells: an empty last column has none that holds words. */
  readonly rows?: number
  readonly columns?: number
}
export interface ScoredCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly boxes: readonly PageBox[]
}
export interface ScoredDocument {
  readonly name: string
  readonly family: string
  readonly truth: readonly ScoredTable[]
  readonly found: readonly ScoredTable[]
}

/** Counts that can be added up over documents; shares are made of them at the end. */
export interface Counts {
  readonly truePieces: number
  readonly foundPieces: number
  /** Pieces that belong together by their boxes. */
  readonly matched: number
  /** Pieces that would count as found where only their number on a page is looked at. */
  readonly matchedByCount: number
  readonly trueTables: number
  readonly matchedTables: number
  readonly tree: number
  readonly sequence: number
  readonly rowsRight: number
  readonly columnsRight: number
  /** How near the number is: the smaller over the larger. */
  readonly rowsNear: number
  readonly columnsNear: number
}

/**
 * A piece is what one table shows on one page; detection counts pieces, all else counts whole tables. Two pieces match
 * when they stand on one page and the area they share is at least half of the area they cover together; each piece
 * matches once, the best pairs first. A true table is compared with the found one with which it shares most matched
 * pieces. One that nothing matches counts as 0 in the similarities and as wrong in rows and columns, so that a reader
 * does not gain by leaving out the difficult ones.
 */
export function countsOf({ truth, found }: ScoredDocument): Counts {
  const pieces = matchedPieces(truth, found)
  const pairs = truth.map((table, i) => ({ table, other: found[pieces.partner(i) ?? -1] }))
  const over = (score: (a: ScoredTable, b: ScoredTable) => number) =>
    pairs.reduce((sum, { table, other }) => sum + (other ? score(table, other) : 0), 0)
  return {
    truePieces: pieces.truePieces,
    foundPieces: pieces.foundPieces,
    matched: pieces.matched,
    matchedByCount: pieces.matchedByCount,
    trueTables: truth.length,
    matchedTables: pairs.filter((it) => it.other).length,
    tree: over((a, b) => treeSimilarity(gridOf(a), gridOf(b))),
    sequence: over((a, b) => sequenceSimilarity(gridOf(b), gridOf(a)) * shapeSimilarity(sizeOf(a), sizeOf(b))),
    rowsRight: over((a, b) => (sizeOf(a).rows === sizeOf(b).rows ? 1 : 0)),
    columnsRight: over((a, b) => (sizeOf(a).columns === sizeOf(b).columns ? 1 : 0)),
    rowsNear: over((a, b) => edgeOf(sizeOf(a).rows, sizeOf(b).rows)),
    columnsNear: over((a, b) => edgeOf(sizeOf(a).columns, sizeOf(b).columns)),
  }
}

export interface Scores {
  readonly documents: number
  readonly tables: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** By number of tables on a page, whatever their places: the looser rule of some public comparisons. */
  readonly f1ByCount: number
  readonly tree: number
  readonly sequence: number
  readonly rows: number
  readonly columns: number
  readonly rowsNear: number
  readonly columnsNear: number
  /** The same over the tables that were matched, so that what was found can be told from how well it was read. */
  readonly ofMatched: {
    readonly tree: number
    readonly sequence: number
    readonly rows: number
    readonly columns: number
  }
}

export function scoresOf(documents: readonly ScoredDocument[]): Scores {
  const sum = summed(documents.map(countsOf))
  const precision = share(sum.matched, sum.foundPieces)
  const recall = share(sum.matched, sum.truePieces)
  const all = (value: number) => share(value, sum.trueTables)
  const some = (value: number) => share(value, sum.matchedTables)
  return {
    documents: documents.length,
    tables: sum.trueTables,
    precision,
    recall,
    f1: harmonic(precision, recall),
    f1ByCount: harmonic(share(sum.matchedByCount, sum.foundPieces), share(sum.matchedByCount, sum.truePieces)),
    tree: all(sum.tree),
    sequence: all(sum.sequence),
    rows: all(sum.rowsRight),
    columns: all(sum.columnsRight),
    rowsNear: all(sum.rowsNear),
    columnsNear: all(sum.columnsNear),
    ofMatched: {
      tree: some(sum.tree),
      sequence: some(sum.sequence),
      rows: some(sum.rowsRight),
      columns: some(sum.columnsRight),
    },
  }
}

/** Nothing asked for and nothing given is right. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

export function summed(counts: readonly Counts[]): Counts {
  const zero: Counts = {
    truePieces: 0,
    foundPieces: 0,
    matched: 0,
    matchedByCount: 0,
    trueTables: 0,
    matchedTables: 0,
    tree: 0,
    sequence: 0,
    rowsRight: 0,
    columnsRight: 0,
    rowsNear: 0,
    columnsNear: 0,
  }
  const names = Object.keys(zero) as (keyof Counts)[]
  const total = (name: keyof Counts) => counts.reduce((sum, it) => sum + it[name], 0)
  return Object.fromEntries(names.map((name) => [name, total(name)])) as unknown as Counts
}
