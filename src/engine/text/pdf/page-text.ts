import type { PageGeometry } from '../../source.ts'
import { type Characters, SPACE_BEFORE } from './characters.ts'
import type { Line } from './lines.ts'

/** The text of a page. `source[i]` is the character that stands at i, -1 for what is not drawn by any. */
export interface PageText {
  readonly text: string
  readonly source: Int32Array
  readonly geometry: PageGeometry
}

const NOTHING = -1
const SPACE = 0x20
const LINE_FEED = 0x0a
const FORM_FEED = 0x0c

/** Writes out the lines, each with its line feed. `closing` is the form feed that ends every page but the last. */
export function pageText(characters: Characters, lines: readonly Line[], closing: '' | '\f'): PageText {
  const writer = new Writer(characters, sizeOf(characters, lines) + closing.length)
  for (const line of lines) {
    if (!line.isBlank) for (let i = line.from; i < line.to; i++) writer.drawn(i)
    writer.layout(LINE_FEED, line.to - 1)
  }
  if (closing !== '') writer.layout(FORM_FEED, lines.length === 0 ? NOTHING : writer.latest)
  return writer.page()
}

function sizeOf(characters: Characters, lines: readonly Line[]): number {
  let size = lines.length
  for (const line of lines) if (!line.isBlank) size += sizeOfLine(characters, line)
  return size
}

function sizeOfLine(characters: Characters, line: Line): number {
  let size = 0
  for (let i = line.from; i < line.to; i++) if (!characters.isDropped(i)) size += hasSpaceBefore(characters, i) ? 2 : 1
  return size
}

const hasSpaceBefore = (characters: Characters, i: number): boolean =>
  ((characters.flags[i] as number) & SPACE_BEFORE) !== 0

class Writer {
  latest = NOTHING
  readonly #characters: Characters
  readonly #units: Uint16Array
  readonly #source: Int32Array
  readonly #geometry: Omit<PageGeometry, 'fonts'>
  #size = 0

  constructor(characters: Characters, size: number) {
    this.#characters = characters
    this.#units = new Uint16Array(size)
    this.#source = new Int32Array(size).fill(NOTHING)
    const floats = () => new Float32Array(size)
    const boxes = { x0: floats(), y0: floats(), x1: floats(), y1: floats() }
    this.#geometry = { ...boxes, fontSizePt: floats(), font: new Uint16Array(size), angle: floats() }
  }

  drawn(i: number): void {
    if (this.#characters.isDropped(i)) return
    if (hasSpaceBefore(this.#characters, i)) this.layout(SPACE, this.latest)
    const { unit, x0, y0, x1, y1 } = this.#characters
    this.#source[this.#size] = i
    this.#place(x0[i] as number, y0[i] as number, x1[i] as number, y1[i] as number)
    this.#write(unit[i] as number, i)
    this.latest = i
  }

  /** What is not drawn stands, without width, at the end of character `i`. */
  layout(unit: number, i: number): void {
    const { y0, x1, y1 } = this.#characters
    const x = x1[i] ?? 0
    this.#place(x, y0[i] ?? 0, x, y1[i] ?? 0)
    this.#write(unit, i)
  }

  #place(x0: number, y0: number, x1: number, y1: number): void {
    this.#geometry.x0[this.#size] = x0
    this.#geometry.y0[this.#size] = y0
    this.#geometry.x1[this.#size] = x1
    this.#geometry.y1[this.#size] = y1
  }

  #write(unit: number, i: number): void {
    this.#units[this.#size] = unit
    if (i !== NOTHING) {
      const run = this.#characters.runOf(i)
      this.#geometry.fontSizePt[this.#size] = run.sizePt
      this.#geometry.font[this.#size] = run.font.index
      this.#geometry.angle[this.#size] = run.angle
    }
    this.#size++
  }

  page(): PageText {
    // The decoder makes half a surrogate pair alone U+FFFD, one for one. Without ignoreBOM it would leave out a first
    // U+FEFF, and all positions after it would be wrong.
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint8Array(this.#units.buffer))
    return { text, source: this.#source, geometry: { ...this.#geometry, fonts: this.#characters.fontNames } }
  }
}
