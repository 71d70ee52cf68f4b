import { BREAK, type Characters, DROPPED, GENERATED } from './characters.ts'

/**
 * Some programs draw a text twice, a hair apart, to make it look bold or to give it a shadow. It is printed once: the
 * later copy goes. PDFium drops copies that were drawn whole; this finds those that were drawn in other pieces. A piece
 * is looked at when it begins with a copy.
 */
export function dropDuplicates(characters: Characters): void {
  const latest = new Map<number, number>()
  const before = new Int32Array(characters.count).fill(-1)
  let run = -1
  let mayBeCopy = false
  for (let i = 0; i < characters.count; i++) {
    if (!isPrinted(characters, i)) continue
    const isStart = characters.run[i] !== run
    run = characters.run[i] as number
    if (isStart || mayBeCopy) mayBeCopy = hasCopy(characters, i, latest, before)
    if (mayBeCopy) characters.flags[i] = (characters.flags[i] as number) | DROPPED
    else remember(characters, i, latest, before)
  }
}

const isPrinted = ({ flags, unit }: Characters, i: number): boolean =>
  ((flags[i] as number) & (GENERATED | BREAK | DROPPED)) === 0 && unit[i] !== 0x20

/** No two letters of one text stand this close, in parts of their size. */
const COPY_WITHIN = 0.12
const COPY_WITHIN_PT = 2
/** Twice as wide as a copy can be away, so that a copy is in one of the four cells nearest to its place. */
const CELL_PT = 2 * COPY_WITHIN_PT
// A page of nothing but one character on one spot must not cost the square of their number.
const LOOKED_AT = 16

function hasCopy(characters: Characters, i: number, latest: Map<number, number>, before: Int32Array): boolean {
  const left = nearCell(characters.x0[i] as number)
  const top = nearCell(characters.y1[i] as number)
  for (let cell = 0; cell < 4; cell++) {
    let other = latest.get(keyOf(characters.unit[i] as number, left + (cell & 1), top + (cell >> 1))) ?? -1
    for (let looked = 0; other >= 0 && looked < LOOKED_AT; looked++) {
      if (isCopy(characters, i, other)) return true
      other = before[other] as number
    }
  }
  return false
}

const nearCell = (position: number): number => Math.floor((position - COPY_WITHIN_PT) / CELL_PT)

function remember({ x0, y1, unit }: Characters, i: number, latest: Map<number, number>, before: Int32Array): void {
  const key = keyOf(unit[i] as number, Math.floor((x0[i] as number) / CELL_PT), Math.floor((y1[i] as number) / CELL_PT))
  before[i] = latest.get(key) ?? -1
  latest.set(key, i)
}

// Pages are at most 14,400 points wide and high in PDF: 16 bits for each cell number leave room.
const keyOf = (unit: number, column: number, row: number): number =>
  unit * 2 ** 32 + ((column + 16) & 0xffff) * 2 ** 16 + ((row + 16) & 0xffff)

function isCopy(characters: Characters, i: number, other: number): boolean {
  const { x0, x1, y0, y1, run } = characters
  if (run[i] === run[other]) return false
  const within = Math.min(COPY_WITHIN_PT, COPY_WITHIN * characters.runOf(i).sizePt)
  return (
    isNear(x0, i, other, within) &&
    isNear(x1, i, other, within) &&
    isNear(y0, i, other, within) &&
    isNear(y1, i, other, within)
  )
}

const isNear = (values: Float32Array, i: number, other: number, within: number): boolean =>
  Math.abs((values[i] as number) - (values[other] as number)) <= within
