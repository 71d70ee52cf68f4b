import { BREAK, type Characters, DROPPED, GENERATED } from './characters.ts'

/**
 * Some programs draw a text twice, a hair apart, to make it look bold or to give it a shadow. It is printed once: the
 * later copy goes. PDFium drops copies that were drawn whole; this finds those that were drawn in other pieces. A piece
 * is looked at when it begins with a copy.
 */
export function dropDuplicates(characters: Characters): void {
  const printed = new Printed(characters)
  let run = -1
  let mayBeCopy = false
  for (let i = 0; i < characters.count; i++) {
    if (!isPrinted(characters, i)) continue
    const isStart = characters.run[i] !== run
    run = characters.run[i] as number
    if (isStart || mayBeCopy) mayBeCopy = printed.hasCopyOf(i)
    if (mayBeCopy) characters.flags[i] = (characters.flags[i] as number) | DROPPED
    else printed.add(i)
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

/** The characters so far by letter and place, in a hash table. Each slot holds a character, and `before` the one before it. */
class Printed {
  readonly #characters: Characters
  readonly #slots: Int32Array
  readonly #before: Int32Array

  constructor(characters: Characters) {
    this.#characters = characters
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(characters.count + 2))).fill(-1)
    this.#before = new Int32Array(characters.count)
  }

  add(i: number): void {
    const { x0, y1 } = this.#characters
    const slot = this.#slotOf(i, Math.floor((x0[i] as number) / CELL_PT), Math.floor((y1[i] as number) / CELL_PT))
    this.#before[i] = this.#slots[slot] as number
    this.#slots[slot] = i
  }

  hasCopyOf(i: number): boolean {
    const { x0, y1 } = this.#characters
    const column = Math.floor(((x0[i] as number) - COPY_WITHIN_PT) / CELL_PT)
    const row = Math.floor(((y1[i] as number) - COPY_WITHIN_PT) / CELL_PT)
    for (let cell = 0; cell < 4; cell++) {
      let other = this.#slots[this.#slotOf(i, column + (cell & 1), row + (cell >> 1))] as number
      for (let looked = 0; other >= 0 && looked < LOOKED_AT; looked++) {
        if (isCopy(this.#characters, i, other)) return true
        other = this.#before[other] as number
      }
    }
    return false
  }

  #slotOf(i: number, column: number, row: number): number {
    const hash = Math.imul(Math.imul(this.#characters.unit[i] as number, 0x9e3779b1) ^ column, 0x85ebca6b) ^ row
    return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) & (this.#slots.length - 1)
  }
}

function isCopy(characters: Characters, i: number, other: number): boolean {
  const { x0, x1, y0, y1, run, unit } = characters
  if (unit[i] !== unit[other] || run[i] === run[other]) return false
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
