import { BREAK, type Characters, DROPPED, type Frame, GENERATED, HYPHEN, type Run, SPACE_BEFORE } from './characters.ts'

/**
 * A printed line: the characters from `from` up to, not including, `to`, without those that are dropped. `start` and
 * `end` lie along its direction of reading; `top` and `bottom` across it, as far as usual letters of its size reach.
 */
export interface Line {
  from: number
  to: number
  readonly frame: Frame
  sizePt: number
  start: number
  end: number
  top: number
  bottom: number
  /** The last character of full size: where the baseline of the line is by now. Scanned lines are never quite straight. */
  reference: number
  /** Nothing but white space, as Word leaves between paragraphs. */
  isBlank: boolean
}

/** How far usual letters reach above and below the baseline, in parts of their size. */
const ABOVE = 0.75
const BELOW = 0.2

/**
 * The lines of a page in the order of PDFium. PDFium breaks a line at a raised note mark and does not break it after a
 * hyphen, so where the characters stand decides: what stands in one row and goes on where the line stopped is one line.
 */
export function linesOf(characters: Characters): Line[] {
  const builder = new LineBuilder(characters)
  for (let i = 0; i < characters.count; i++) builder.add(i)
  return builder.end()
}

class LineBuilder {
  readonly #characters: Characters
  readonly #lines: Line[] = []
  #line: Line | undefined
  /** White space outside the row of the line, as in the empty cells of a table. Print in the row may still follow. */
  #blank: Line | undefined
  #isBroken = false

  constructor(characters: Characters) {
    this.#characters = characters
  }

  add(i: number): void {
    const flags = this.#characters.flags[i] as number
    if ((flags & BREAK) !== 0) this.#isBroken = true
    if ((flags & (BREAK | DROPPED)) !== 0) return
    if ((flags & GENERATED) !== 0) this.#addGenerated(i)
    else this.#addDrawn(i, (flags & HYPHEN) !== 0)
  }

  #addGenerated(i: number): void {
    if (this.#line && !this.#isBroken) this.#line.to = i + 1
  }

  #addDrawn(i: number, isHyphen: boolean): void {
    const isSpace = isWhite(this.#characters, i)
    if (this.#line && goesOn(this.#characters, this.#line, i, this.#isBroken)) this.#extend(this.#line, i, isSpace)
    else if (isSpace) this.#blank = this.#blank ?? newLine(this.#characters, i)
    else this.#begin(i)
    this.#isBroken = isHyphen || this.#blank !== undefined
  }

  #extend(line: Line, i: number, isSpace: boolean): void {
    // White space after white space elsewhere is not in this line either.
    if (isSpace && this.#blank) return
    for (let j = line.to; j < i; j++) drop(this.#characters, j)
    this.#blank = undefined
    extend(this.#characters, line, i, this.#isBroken)
  }

  #begin(i: number): void {
    if (this.#blank) this.#lines.push({ ...this.#blank, isBlank: true })
    this.#blank = undefined
    this.#line = newLine(this.#characters, i)
    this.#lines.push(this.#line)
  }

  end(): Line[] {
    for (const line of this.#lines) if (!line.isBlank) trim(this.#characters, line)
    return this.#lines
  }
}

const isWhite = ({ unit }: Characters, i: number): boolean => unit[i] === 0x20 || unit[i] === 0xa0

function drop({ flags }: Characters, i: number): void {
  flags[i] = (flags[i] as number) | DROPPED
}

function newLine(characters: Characters, i: number): Line {
  const { sizePt, frame } = characters.runOf(i)
  const baseline = characters.across[i] as number
  return {
    from: i,
    to: i + 1,
    frame,
    sizePt,
    start: characters.along[i] as number,
    end: characters.alongEnd[i] as number,
    top: baseline - ABOVE * sizePt,
    bottom: baseline + BELOW * sizePt,
    reference: i,
    isBlank: false,
  }
}

function goesOn(characters: Characters, line: Line, i: number, isBroken: boolean): boolean {
  const run = characters.runOf(i)
  if (run.frame.angle !== line.frame.angle || !isInRow(characters, line, i, run)) return false
  if (!isBroken) return true
  const gap = (characters.along[i] as number) - line.end
  const size = Math.max(line.sizePt, run.sizePt)
  return gap >= -0.3 * size && gap <= roomAfter(characters, line, i, run) * size
}

/**
 * Where PDFium broke the line: cells of a row and a head with a number at the right stand on one baseline, as far apart
 * as they like. A note mark stands close to its word.
 */
function roomAfter(characters: Characters, line: Line, i: number, run: Run): number {
  const fall = (characters.across[i] as number) - (characters.across[line.reference] as number)
  return Math.abs(fall) <= SAME_BASELINE * Math.max(line.sizePt, run.sizePt) ? Infinity : ROOM_BEFORE_MARK
}

const SAME_BASELINE = 0.1
const ROOM_BEFORE_MARK = 0.6

/** Smaller than this part of the size of a line is not its usual text. */
export const isSmall = (sizePt: number, lineSizePt: number): boolean => sizePt < 0.75 * lineSizePt

/** In the same row: what overlaps is at least 0.4 of the smaller one's height. */
function isInRow(characters: Characters, line: Line, i: number, run: Run): boolean {
  const [here, there] = [characters.across[i] as number, characters.across[line.reference] as number]
  const size = characters.runOf(line.reference).sizePt
  const top = Math.max(here - ABOVE * run.sizePt, there - ABOVE * size)
  const bottom = Math.min(here + BELOW * run.sizePt, there + BELOW * size)
  return bottom - top >= 0.4 * Math.min(run.sizePt, size)
}

function extend(characters: Characters, line: Line, i: number, isBroken: boolean): void {
  const { sizePt } = characters.runOf(i)
  if (isBroken) spaceBefore(characters, line, i)
  if (!isSmall(sizePt, line.sizePt)) addFullSize(characters, line, i, sizePt)
  line.start = Math.min(line.start, characters.along[i] as number)
  line.end = Math.max(line.end, characters.alongEnd[i] as number)
  line.to = i + 1
}

function addFullSize(characters: Characters, line: Line, i: number, sizePt: number): void {
  const baseline = characters.across[i] as number
  // A line that began with a small mark gets the place of its usual text.
  const wasMark = isSmall(line.sizePt, sizePt)
  line.top = Math.min(wasMark ? Infinity : line.top, baseline - ABOVE * sizePt)
  line.bottom = Math.max(wasMark ? -Infinity : line.bottom, baseline + BELOW * sizePt)
  line.sizePt = Math.max(line.sizePt, sizePt)
  line.reference = i
}

/** The room between two pieces that is a space, in parts of the size; the narrowest printed spaces are about a fifth. */
const SPACE_FROM = 0.18

function spaceBefore({ along, unit, flags }: Characters, line: Line, i: number): void {
  const gap = (along[i] as number) - line.end
  if (gap < SPACE_FROM * line.sizePt || unit[i] === 0x20 || unit[line.to - 1] === 0x20) return
  flags[i] = (flags[i] as number) | SPACE_BEFORE
}

/** White space at either end of a line shows nothing. */
function trim(characters: Characters, line: Line): void {
  while (line.from < line.to && isNothing(characters, line.from)) line.from++
  while (line.from < line.to && isNothing(characters, line.to - 1)) line.to--
  line.start = characters.along[line.from] as number
  line.end = characters.alongEnd[line.to - 1] as number
}

const isNothing = (characters: Characters, i: number): boolean => characters.isDropped(i) || isWhite(characters, i)
