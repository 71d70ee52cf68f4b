import type { FurnitureLines } from '../../furniture/furniture.ts'
import { isBlank, type Line } from '../../lines.ts'
import { type Run, runAt } from './head-run.ts'

/** What is one cell or a piece of one: a paragraph where blank lines part the cells, else a line. */
export interface Unit {
  /** Indexes of its lines. */
  readonly lines: number[]
  text: string
  readonly isAfterBlank: boolean
}

export interface Units {
  readonly units: readonly Unit[]
  /** Lines that belong to no cell: repeated heads and what a page prints between the rows. */
  readonly furniture: readonly number[]
  /** The line at which the search for the next table goes on. */
  readonly next: number
}

/** What is printed under a run of heads, down to other heads. */
export function unitsUnder(run: Run, lines: readonly Line[], furniture: FurnitureLines): Units {
  const units: Unit[] = []
  const passed: number[] = []
  let isAfterBlank = false
  let i = run.last + 1
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    const heads = runAt(lines, i)
    if (heads && heads.kinds.join() !== run.kinds.join()) break
    if (heads) {
      for (const at of heads.lines) passed.push(at)
      i = heads.last
    } else if (isBlank(line)) isAfterBlank = true
    else if (isFurniture(furniture, i)) passed.push(i)
    else {
      const open = units.at(-1)
      if (open && run.isSpaced && !isAfterBlank) addLine(open, i, line.text)
      else units.push({ lines: [i], text: line.text, isAfterBlank })
      isAfterBlank = false
    }
  }
  return { units, furniture: passed, next: i }
}

// A lone «Thema» is called a table header where it may as well be a cell.
const isFurniture = (furniture: FurnitureLines, index: number): boolean =>
  furniture.has(index) && furniture.get(index) !== 'table_header'

/** No cell is longer than this to the patterns that look at it. */
const LOOKED_AT = 400

function addLine(unit: Unit, index: number, text: string): void {
  unit.lines.push(index)
  if (unit.text.length < LOOKED_AT) unit.text += ` ${text}`
}
