import { endsSentence } from './headings.ts'
import type { KeptLine } from './kept-lines.ts'

const FEWEST = 3

/**
 * Lines with nothing but a number that counts on from 1: the first cell of each row of a table whose cells were printed
 * under each other, as programs do that know no columns. Fewer than three may be anything, and a page number stands in the
 * middle of a sentence.
 */
export function rowNumbers(lines: readonly KeptLine[]): ReadonlySet<KeptLine> {
  let run: KeptLine[] = []
  const found = new Set<KeptLine>()
  for (const [i, line] of lines.entries()) {
    const number = numberOf(line)
    if (number === null || !beginsRow(lines, i, number)) continue
    if (number === run.length + 1) run.push(line)
    else run = number === 1 ? [line] : []
    if (run.length >= FEWEST) for (const it of run) found.add(it)
  }
  return found
}

const numberOf = ({ text }: KeptLine): number | null => (/^\d{1,2}\.?$/u.test(text) ? Number.parseInt(text, 10) : null)

/** Words with a capital stand below it; above it the row before has ended, or the names of the columns stand. */
function beginsRow(lines: readonly KeptLine[], i: number, number: number): boolean {
  const [before, next] = [lines[i - 1], lines[i + 1]]
  const hasEnded = number === 1 || (before !== undefined && endsSentence(before.text))
  return hasEnded && next !== undefined && /^[\p{Lu}«‘“"]/u.test(next.text)
}
