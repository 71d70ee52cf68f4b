import { BREAK, type Characters, GENERATED } from './characters.ts'
import { isLowSurrogate } from './decode.ts'

/**
 * PDFium writes a ligature (ﬁ) as its letters and gives each the box of the whole. Here the letters share it out, so
 * that every character stands at its own place.
 */
export function shareLigatureBoxes(characters: Characters): void {
  for (let start = 0; start < characters.count; ) {
    const end = endOfPlace(characters, start)
    if (end - start > 1 && !isLowSurrogate(characters.unit[start + 1] as number)) share(characters, start, end)
    start = end
  }
}

function endOfPlace(characters: Characters, start: number): number {
  let end = start + 1
  while (end < characters.count && isSamePlace(characters, start, end)) end++
  return end
}

function isSamePlace(characters: Characters, a: number, b: number): boolean {
  const { along, across, x0, x1, run } = characters
  if (along[a] !== along[b] || across[a] !== across[b] || run[a] !== run[b]) return false
  return x0[a] === x0[b] && x1[a] === x1[b] && isDrawn(characters, a) && isDrawn(characters, b)
}

const isDrawn = ({ flags }: Characters, i: number): boolean => ((flags[i] as number) & (GENERATED | BREAK)) === 0

function share(characters: Characters, start: number, end: number): void {
  const { angle } = characters.runOf(start).frame
  if (angle === 0) divide(characters.x0, characters.x1, start, end)
  if (angle === 90) divide(characters.y0, characters.y1, start, end)
  divide(characters.along, characters.alongEnd, start, end)
}

function divide(from: Float32Array, to: Float32Array, start: number, end: number): void {
  const [first, last] = [from[start] as number, to[start] as number]
  const step = (last - first) / (end - start)
  for (let i = start; i < end; i++) {
    from[i] = first + (i - start) * step
    to[i] = first + (i + 1 - start) * step
  }
}
