import type { Page } from '../../source.ts'
import { isBlank, type Line } from '../lines.ts'

/**
 * Lines of a block that is printed a second time: two or more short lines in a row that stood in the same order before.
 * Only for blocks whose first print is known to be a letterhead or particulars (`isHead`), because cells of a table and
 * items of a form also repeat.
 */
export function repeatedLines(lines: readonly Line[], isHead: (line: number) => boolean): Set<number> {
  const printed = lines.flatMap((line, index) => (isBlank(line) ? [] : [{ index, words: wordsOf(line) }]))
  const firstAt = new Set<string>()
  const repeated = new Set<number>()
  for (let i = 0; i + 1 < printed.length; i++) {
    const [here, next] = [printed[i], printed[i + 1]] as [Printed, Printed]
    const key = `${here.words}\n${next.words}`
    if (firstAt.has(key)) repeated.add(here.index).add(next.index)
    else if (isHead(here.index)) firstAt.add(key)
  }
  return repeated
}
interface Printed {
  readonly index: number
  readonly words: string
}
const wordsOf = (line: Line): string => line.text.replace(/\*+/gu, '').trim()

/** How many lines from the top or the bottom of a page a running head or foot can stand. */
const REACH = 3

/**
 * Running heads and feet: lines at the same place near the top or bottom of at least three pages and a third of all,
 * alike but for their numbers. Gives line index → where it stands.
 */
export function runningLines(lines: readonly Line[], pages: readonly Page[]): Map<number, 'top' | 'bottom'> {
  const found = new Map<number, 'top' | 'bottom'>()
  if (pages.length < 3) return found
  const needed = Math.max(3, Math.ceil(pages.length / 3))
  for (const { place, index } of linesThatRecur(lines, needed)) found.set(index, place)
  return found
}

function linesThatRecur(lines: readonly Line[], needed: number) {
  const places = new Map<string, { place: 'top' | 'bottom'; index: number }[]>()
  for (const [, indexes] of linesByPage(lines)) {
    for (const [place, index, depth] of edges(indexes)) {
      const line = lines[index] as Line
      if (line.to - line.from > 120) continue
      const key = `${place} ${depth} ${line.text.replace(/\d+/gu, '#')}`
      const group = places.get(key)
      if (group) group.push({ place, index })
      else places.set(key, [{ place, index }])
    }
  }
  return [...places.values()].filter((group) => group.length >= needed).flat()
}

function linesByPage(lines: readonly Line[]): Map<number, number[]> {
  const pages = new Map<number, number[]>()
  lines.forEach((line, index) => {
    if (isBlank(line)) return
    const page = pages.get(line.page)
    if (page) page.push(index)
    else pages.set(line.page, [index])
  })
  return pages
}

function edges(indexes: readonly number[]): ['top' | 'bottom', number, number][] {
  const reach = Math.min(REACH, Math.floor(indexes.length / 2))
  return Array.from({ length: reach }, (_, depth): ['top' | 'bottom', number, number][] => [
    ['top', indexes[depth] as number, depth],
    ['bottom', indexes[indexes.length - 1 - depth] as number, depth],
  ]).flat()
}
