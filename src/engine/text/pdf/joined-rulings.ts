import type { Ruling } from '../../source.ts'

/** Lines nearer to each other than this are one: the two sides of two cells, a double rule. */
const BESIDE_PT = 1.6
/** Pieces of one line, drawn cell by cell, leave this much between them at most. */
const GAP_PT = 2.5

/** The same lines with the pieces of one line joined, however many pieces a program drew it in. */
export function joinedRulings(rulings: readonly Ruling[]): Ruling[] {
  const level = rulings
    .filter((it) => it.y0 === it.y1)
    .map((it) => ({ at: it.y0, from: it.x0, to: it.x1, kind: it.kind }))
  const upright = rulings
    .filter((it) => it.y0 !== it.y1)
    .map((it) => ({ at: it.x0, from: it.y0, to: it.y1, kind: it.kind }))
  return [
    ...joined(level).map((it) => ({ kind: it.kind, x0: it.from, y0: it.at, x1: it.to, y1: it.at })),
    ...joined(upright).map((it) => ({ kind: it.kind, x0: it.at, y0: it.from, x1: it.at, y1: it.to })),
  ]
}

interface Piece {
  at: number
  from: number
  to: number
  kind: Ruling['kind']
}

function joined(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group && piece.at - (group[0] as Piece).at <= BESIDE_PT) group.push(piece)
    else groups.push([piece])
  }
  return groups.flatMap(alongOneLine)
}

function alongOneLine(group: readonly Piece[]): Piece[] {
  const lines: Piece[] = []
  for (const piece of [...group].sort((a, b) => a.from - b.from)) {
    const last = lines.at(-1)
    if (!last || piece.from > last.to + GAP_PT) lines.push({ ...piece })
    else {
      last.to = Math.max(last.to, piece.to)
      if (piece.kind === 'line') last.kind = 'line'
    }
  }
  return lines
}
