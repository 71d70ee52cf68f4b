import type { Font } from './fonts.ts'

/** A piece of text that the file draws at once, in one style and direction. */
export interface Run {
  readonly font: Font
  readonly sizePt: number
  /** Degrees clockwise as the page is shown. */
  readonly angle: number
  readonly frame: Frame
  readonly isBold: boolean
  readonly isItalic: boolean
}

/**
 * The direction that lines of text share. Scanners give every word a slightly different angle, so this is the angle
 * rounded: near upright is upright.
 */
export interface Frame {
  readonly angle: number
  readonly cos: number
  readonly sin: number
}

/** A space that PDFium put in because the file leaves room there. */
export const GENERATED = 1
/** Where PDFium begins a new line: the unit is a line feed, and nothing is printed. */
export const BREAK = 2
/** PDFium takes this hyphen for one at the end of a line, and then leaves out the line end. */
export const HYPHEN = 4
/** Not to be printed: a second copy, outside the page, white space at the end of a line. */
export const DROPPED = 8
/** The file leaves room before it where PDFium did not see a space. */
export const SPACE_BEFORE = 16

/**
 * The characters of a page in the order of PDFium, one entry for each UTF-16 unit, boxes as the page is shown. `along`,
 * `alongEnd` and `across` measure in the frame of the text itself: where the character begins and ends in the direction
 * of reading, and where its baseline is; for upright text these are x and y.
 */
export class Characters {
  count = 0
  readonly runs: Run[] = []
  /** Each run's font names one of these. */
  fontNames: readonly string[] = []
  readonly unit: Uint16Array
  readonly flags: Uint8Array
  /** Index into `runs`. */
  readonly run: Uint32Array
  readonly x0: Float32Array
  readonly y0: Float32Array
  readonly x1: Float32Array
  readonly y1: Float32Array
  readonly along: Float32Array
  readonly alongEnd: Float32Array
  readonly across: Float32Array

  constructor(room: number) {
    this.unit = new Uint16Array(room)
    this.flags = new Uint8Array(room)
    this.run = new Uint32Array(room)
    this.x0 = new Float32Array(room)
    this.y0 = new Float32Array(room)
    this.x1 = new Float32Array(room)
    this.y1 = new Float32Array(room)
    this.along = new Float32Array(room)
    this.alongEnd = new Float32Array(room)
    this.across = new Float32Array(room)
  }

  runOf(index: number): Run {
    return this.runs[this.run[index] as number] as Run
  }

  isDropped(index: number): boolean {
    return ((this.flags[index] as number) & (DROPPED | BREAK)) !== 0
  }

  /** Adds what is not drawn, at the end of the character before it. */
  addLayout(unit: number, flag: number): void {
    const [at, before] = [this.count++, this.count - 2]
    this.unit[at] = unit
    this.flags[at] = flag
    this.run[at] = this.runs.length - 1
    this.x0[at] = this.x1[at] = this.x1[before] ?? 0
    this.y0[at] = this.y0[before] ?? 0
    this.y1[at] = this.y1[before] ?? 0
    this.along[at] = this.alongEnd[at] = this.alongEnd[before] ?? 0
    this.across[at] = this.across[before] ?? 0
  }
}

const SHARED_WITHIN_DEGREES = 5

export function frameOf(angle: number): Frame {
  const square = Math.round(angle / 90) * 90
  const shared = (Math.abs(angle - square) <= SHARED_WITHIN_DEGREES ? square : Math.round(angle)) % 360
  const radians = (shared * Math.PI) / 180
  return { angle: shared, cos: Math.cos(radians), sin: Math.sin(radians) }
}

export const isSquare = (frame: Frame): boolean => frame.angle % 90 === 0
