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

function isSamePlace({ run, x0, x1, along, across, flags }: Characters, a: number, b: number): boolean {
  const isLayout = (((flags[a] as number) | (flags[b] as number)) & (GENERATED | BREAK)) !== 0
  return (
    !isLayout &&
    run[a] === run[b] &&
    along[a] === along[b] &&
    across[a] === across[b] &&
    x0[a] === x0[b] &&
    x1[a] === x1[b]
  )
}

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
