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
  const lines: Line[] = []
  let line: Line | undefined
  let isBroken = false
  for (let i = 0; i < characters.count; i++) {
    const flags = characters.flags[i] as number
    if ((flags & BREAK) !== 0) isBroken = true
    if ((flags & (BREAK | DROPPED)) !== 0) continue
    if (line && (flags & GENERATED) !== 0) line.to = i + 1
    else if (line && goesOn(characters, line, i, isBroken)) extend(characters, line, i, isBroken)
    else {
      line = newLine(characters, i)
      lines.push(line)
    }
    isBroken = (flags & HYPHEN) !== 0 || (isBroken && (flags & GENERATED) !== 0)
  }
  return lines.map((it) => trimmed(characters, it))
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
    isBlank: true,
  }
}

function goesOn(characters: Characters, line: Line, i: number, isBroken: boolean): boolean {
  const run = characters.runOf(i)
  if (run.frame.angle !== line.frame.angle || !isInRow(characters, line, i, run)) return false
  if (!isBroken) return true
  const gap = (characters.along[i] as number) - line.end
  const size = Math.max(line.sizePt, run.sizePt)
  return gap >= -0.3 * size && gap <= roomBetweenWords(characters, line, run) * size
}

/** Around a note mark the file may leave the usual space of a justified line; elsewhere PDFium had a reason to break. */
function roomBetweenWords(characters: Characters, line: Line, run: Run): number {
  const isNextToMark = isSmall(run.sizePt, line.sizePt) || isSmall(characters.runOf(line.to - 1).sizePt, line.sizePt)
  return isNextToMark || isSmall(line.sizePt, run.sizePt) ? 1 : 0.4
}

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
function trimmed(characters: Characters, line: Line): Line {
  const isSpace = (i: number) => characters.isDropped(i) || characters.unit[i] === 0x20 || characters.unit[i] === 0xa0
  while (line.from < line.to && isSpace(line.from)) line.from++
  while (line.from < line.to && isSpace(line.to - 1)) line.to--
  line.isBlank = line.from === line.to
  if (!line.isBlank) {
    line.start = characters.along[line.from] as number
    line.end = characters.alongEnd[line.to - 1] as number
  }
  return line
}
