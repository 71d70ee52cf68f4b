import type { Grid, Size } from './grids.ts'

/**
 * The stand-in for TEDS that public comparisons on ICDAR-2013 use, written anew from what it is said to do: the texts of
 * all places of the grid, row after row, empty ones as well, compared as two lists by the method of Ratcliff and
 * Obershelp: the longest stretch that both share, then the same left and right of it; twice the shared length over both
 * lengths. In lists of 200 texts and more, those that are more than a hundredth of the list begin no stretch, as in the
 * difflib of Python, so that empty places do not decide.
 */
export function sequenceSimilarity(found: Grid, truth: Grid): number {
  const [a, b] = [textsOf(found), textsOf(truth)]
  if (a.length + b.length === 0) return 1
  return (2 * sharedLength(a, b)) / (a.length + b.length)
}

/** What that measure multiplies with: 1 for the same number of rows and columns, less the more they differ. */
export function shapeSimilarity(a: Size, b: Size): number {
  const apart = Math.abs(a.rows - b.rows) + Math.abs(a.columns - b.columns)
  return 1 - apart / (a.rows + a.columns + b.rows + b.columns + 1)
}

const textsOf = (grid: Grid): string[] => grid.flatMap((row) => row.map((cell) => cell.text))

interface Stretch {
  readonly a: number
  readonly b: number
  readonly size: number
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const places = placesOf(b)
  const todo: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  let total = 0
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [fromA, toA, fromB, toB] = next
    const found = longestStretch(a, b, places, next)
    if (found.size === 0) continue
    total += found.size
    todo.push([fromA, found.a, fromB, found.b], [found.a + found.size, toA, found.b + found.size, toB])
  }
  return total
}

function placesOf(list: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  list.forEach((text, i) => {
    const own = places.get(text)
    if (own) own.push(i)
    else places.set(text, [i])
  })
  const most = list.length >= 200 ? Math.floor(list.length / 100) + 1 : Number.POSITIVE_INFINITY
  for (const [text, own] of places) if (own.length > most) places.delete(text)
  return places
}

function longestStretch(
  a: readonly string[],
  b: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  [fromA, toA, fromB, toB]: readonly [number, number, number, number],
): Stretch {
  let best: Stretch = { a: fromA, b: fromB, size: 0 }
  let above = new Map<number, number>()
  for (let i = fromA; i < toA; i++) {
    const line = new Map<number, number>()
    for (const j of places.get(a[i] as string) ?? []) {
      if (j < fromB || j >= toB) continue
      const size = (above.get(j - 1) ?? 0) + 1
      line.set(j, size)
      if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size }
    }
    above = line
  }
  return widened(a, b, best, [fromA, toA, fromB, toB])
}

/** Frequent texts begin no stretch but may lengthen one. */
function widened(
  a: readonly string[],
  b: readonly string[],
  stretch: Stretch,
  [fromA, toA, fromB, toB]: readonly [number, number, number, number],
): Stretch {
  let { a: startA, b: startB, size } = stretch
  while (startA > fromA && startB > fromB && a[startA - 1] === b[startB - 1])
    [startA, startB, size] = [startA - 1, startB - 1, size + 1]
  while (startA + size < toA && startB + size < toB && a[startA + size] === b[startB + size]) size++
  return { a: startA, b: startB, size }
}
