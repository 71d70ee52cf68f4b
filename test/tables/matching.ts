import type { PageBox } from '../../src/engine/structure/tables/table.ts'
import type { ScoredTable } from './score.ts'

/** How the pieces of the true tables and the found ones belong together. */
export interface Matching {
  readonly truePieces: number
  readonly foundPieces: number
  readonly matched: number
  readonly matchedByCount: number
  /** The found table that a true one shares most matched pieces with. */
  readonly partner: (table: number) => number | undefined
}
interface Piece {
  readonly table: number
  readonly box: PageBox
}

export const LEAST_OVERLAP = 0.5

export function matchedPieces(truth: readonly ScoredTable[], found: readonly ScoredTable[]): Matching {
  const [trues, founds] = [piecesOf(truth), piecesOf(found)]
  const pairs = bestPairs(trues, founds)
  const shared = new Map<number, Map<number, number>>()
  for (const [a, b] of pairs) {
    const counts = shared.get(a.table) ?? new Map<number, number>()
    shared.set(a.table, counts.set(b.table, (counts.get(b.table) ?? 0) + 1))
  }
  return {
    truePieces: trues.length,
    foundPieces: founds.length,
    matched: pairs.length,
    matchedByCount: smallerCounts(trues, founds),
    partner: (table) => [...(shared.get(table) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0],
  }
}

const piecesOf = (tables: readonly ScoredTable[]): Piece[] =>
  tables.flatMap(({ boxes }, table) => boxes.map((box) => ({ table, box })))

function bestPairs(trues: readonly Piece[], founds: readonly Piece[]): (readonly [Piece, Piece])[] {
  const candidates = trues
    .flatMap((a) => founds.map((b) => ({ a, b, overlap: overlapOf(a.box, b.box) })))
    .filter((it) => it.overlap >= LEAST_OVERLAP)
    .sort((one, other) => other.overlap - one.overlap)
  const used = new Set<Piece>()
  const pairs: (readonly [Piece, Piece])[] = []
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    pairs.push([a, b])
  }
  return pairs
}

/** The area two boxes share, over the area they cover together. */
export function overlapOf(a: PageBox, b: PageBox): number {
  if (a.page !== b.page) return 0
  const wide = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const high = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  if (wide <= 0 || high <= 0) return 0
  return (wide * high) / (areaOf(a) + areaOf(b) - wide * high)
}

const areaOf = ({ x0, y0, x1, y1 }: PageBox): number => (x1 - x0) * (y1 - y0)

function smallerCounts(trues: readonly Piece[], founds: readonly Piece[]): number {
  const on = (pieces: readonly Piece[], page: number) => pieces.filter((it) => it.box.page === page).length
  const pages = new Set(trues.map((it) => it.box.page))
  return [...pages].reduce((sum, page) => sum + Math.min(on(trues, page), on(founds, page)), 0)
}
