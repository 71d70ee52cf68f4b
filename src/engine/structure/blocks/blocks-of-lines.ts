import { roleOfHeading } from '../../vocabulary/headings.ts'
import { PARTICULARS } from '../furniture/letterhead.ts'
import { bulletOf } from './bullets.ts'
import { endsSentence, isBoldLine, isNumberedHeading, looksLikeHeading } from './headings.ts'
import type { KeptLine } from './kept-lines.ts'
import { breaksBefore, usualLength } from './paragraph-breaks.ts'
import { rowNumbers } from './row-numbers.ts'

/** Lines that make one block, and what it is. */
export interface LineBlock {
  readonly kind: 'paragraph' | 'heading' | 'item'
  readonly lines: readonly KeptLine[]
}

/** Paragraphs, headings and items of a source that only has printed lines. */
export function blocksOfLines(lines: readonly KeptLine[]): LineBlock[] {
  const groups = grouped(lines, usualLength(lines))
  const texts = groups.map((group) => group.map((line) => line.text).join(' '))
  return groups.map((group, i) => ({ kind: kindOf(groups, texts, i), lines: group }))
}

function grouped(lines: readonly KeptLine[], usual: number): KeptLine[][] {
  const groups: KeptLine[][] = []
  const numbers = rowNumbers(lines)
  let longest = 0
  lines.forEach((line, i) => {
    const open = groups.at(-1)
    const [before, next] = [lines[i - 1], lines[i + 1]]
    longest = open?.length === 1 ? lengthOf(before) : Math.max(longest, lengthOf(before))
    const width = Math.min(usual, Math.max(longest, lengthOf(line), lengthOf(next)))
    const place = before && {
      before,
      line,
      next,
      after: lines[i + 2],
      isFirst: open?.length === 1,
      isBehindHeading: isTwoLineHeading(open),
      width,
    }
    if (!open || !place || numbers.has(line) || breaksBefore(place, usual)) groups.push([line])
    else open.push(line)
  })
  return groups
}

/** «4. Wat mij in overweging wordt gegeven, en wat ik daarmee⏎doe» */
const isTwoLineHeading = (open: readonly KeptLine[] | undefined): boolean =>
  open?.length === 2 && open[0]?.afterBlank === true && isNumberedHeading(`${open[0].text} ${open[1]?.text ?? ''}`)

const lengthOf = (line: KeptLine | undefined): number => line?.text.length ?? 0

function kindOf(groups: readonly KeptLine[][], texts: readonly string[], i: number): LineBlock['kind'] {
  const text = texts[i] as string
  // «4 Waardoor duurt het zo lang?»: a question of a list, however short.
  if (/^\d{1,3} \p{Lu}[^?]*\?$/u.test(text)) return 'paragraph'
  if (isNumberedHeading(text) && !isInNumberedList(groups, texts, i)) return 'heading'
  if (isBoldLine(text) || /^#{1,6} \S/u.test(text)) return 'heading'
  if (bulletOf(text) !== '') return 'item'
  const mayHead = headsProse(texts[i + 1]) || headsList(text, texts[i + 1])
  return looksLikeHeading(text) && !isParticular(texts, i) && mayHead ? 'heading' : 'paragraph'
}

/** Numbered lines directly under each other, or under a label such as «Bijlage(n)», are a list; headings stand apart. */
function isInNumberedList(groups: readonly KeptLine[][], texts: readonly string[], i: number): boolean {
  if (PARTICULARS.test(texts[i - 1] ?? '')) return true
  const touches = (j: number) => {
    const below = groups[Math.max(i, j)]?.[0]
    return (
      isNumberedHeading(texts[j] ?? '') && bulletOf(texts[j] ?? '') !== '' && below !== undefined && !below.afterBlank
    )
  }
  return bulletOf(texts[i] ?? '') !== '' && (touches(i - 1) || touches(i + 1))
}

const isParticular = (texts: readonly string[], i: number): boolean =>
  PARTICULARS.test(texts[i] ?? '') || PARTICULARS.test(texts[i - 1] ?? '')

/** «Gevraagd besluit» above a list is a heading; «Wij vragen u» begins a sentence that the items end. */
const headsList = (text: string, next: string | undefined): boolean =>
  next !== undefined && bulletOf(next) !== '' && text.split(' ').length <= 3 && roleOfHeading(text) !== null

/** A heading without a number is told from a lone line by the sentence, list or heading that follows it. */
const headsProse = (next: string | undefined): boolean =>
  next !== undefined &&
  ((next.length > 60 && /^\p{Lu}/u.test(next)) || isNumberedHeading(next) || (next.length > 30 && endsSentence(next)))
