import type { Span } from '../../positions.ts'
import { hasBlockMarks, type SourceText } from '../../source.ts'
import type { ZoneKind } from '../flow.ts'
import { isBlank, type Line } from '../lines.ts'
import { headsAt } from '../tables/flattened/heads.ts'
import { type Chunk, letterheads, PARTICULARS } from './letterhead.ts'
import { printedKind } from './printed-lines.ts'
import { repeatedLines, runningLines } from './repetition.ts'
import { continuesTableHeader, startsTableHeader } from './table-header.ts'
import { isTitleFoot } from './title-foot.ts'

export interface Zone {
  readonly kind: ZoneKind
  readonly spans: readonly Span[]
}

/** What kind of furniture each line is; a line that is not in the map is running text (or a note). */
export type FurnitureLines = Map<number, ZoneKind>

/**
 * Page furniture, by rule first and by repetition second. Sources whose format says what a paragraph is (DOCX, HTML,
 * XML) have no printed pages, so only what repeats or is a printed imprint is looked for there.
 */
export function furnitureLines(source: SourceText, lines: readonly Line[]): FurnitureLines {
  const kinds: FurnitureLines = new Map()
  byPrintedWords(lines, kinds)
  if (hasBlockMarks(source)) return kinds
  byTableHeader(source, lines, kinds)
  byLetterhead(lines, kinds)
  byRunningLines(source, lines, kinds)
  byTitleFoot(lines, kinds)
  return kinds
}

function byPrintedWords(lines: readonly Line[], kinds: FurnitureLines): void {
  lines.forEach((line, index) => {
    const kind = printedKind(line.text)
    if (kind) kinds.set(index, kind)
  })
}

function byTableHeader(source: SourceText, lines: readonly Line[], kinds: FurnitureLines): void {
  for (let i = 0; i < lines.length; i++) {
    const heads = headsAt(source.text, lines, i)
    if (!heads && !startsTableHeader(printed(lines, i))) continue
    for (let at = i; at <= (heads?.last ?? i); at++) kinds.set(at, 'table_header')
    i = heads?.last ?? i
    while (i + 1 < lines.length && continuesTableHeader(printed(lines, i + 1))) kinds.set(++i, 'table_header')
  }
}

const printed = (lines: readonly Line[], index: number): string => (lines[index] as Line).text

function byLetterhead(lines: readonly Line[], kinds: FurnitureLines): void {
  const heads = letterheads(lines)
  if (heads.length === 0) return
  for (const head of heads) for (let i = head.first; i <= head.last; i++) kinds.set(i, 'letterhead')
  const particulars = particularLines(lines, heads)
  for (const index of repeatedLines(lines, (line) => kinds.get(line) === 'letterhead' || particulars.has(line))) {
    if (kinds.has(index)) continue
    kinds.set(index, isParticular(lines, index, particulars) ? 'repeated_metadata' : 'repeated_letterhead')
  }
}

/** Lines with a label such as Datum, and the value under it, near the letterhead. */
function particularLines(lines: readonly Line[], heads: readonly Chunk[]): Set<number> {
  const found = new Set<number>()
  const until = Math.min(lines.length, (heads.at(-1) as Chunk).last + 80)
  for (let i = 0; i < until; i++) {
    if (!PARTICULARS.test(printed(lines, i))) continue
    found.add(i)
    const value = nextPrinted(lines, i)
    if (value !== null) found.add(value)
  }
  return found
}

function nextPrinted(lines: readonly Line[], index: number): number | null {
  for (let i = index + 1; i < lines.length; i++) if (!isBlank(lines[i] as Line)) return i
  return null
}

function isParticular(lines: readonly Line[], index: number, particulars: ReadonlySet<number>): boolean {
  const words = printed(lines, index)
  for (const line of particulars) if (printed(lines, line) === words) return true
  return false
}

function byRunningLines(source: SourceText, lines: readonly Line[], kinds: FurnitureLines): void {
  for (const [index, place] of runningLines(lines, source.pages)) {
    if (kinds.has(index)) continue
    const onlyNumber = /^\d{1,4}$/.test(printed(lines, index))
    kinds.set(index, onlyNumber ? 'page_number' : place === 'top' ? 'page_header' : 'page_footer')
  }
}

function byTitleFoot(lines: readonly Line[], kinds: FurnitureLines): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    if (isBlank(line)) continue
    if (!kinds.has(i) && isTitleFoot(printed(lines, i), previousPrinted(lines, i))) kinds.set(i, 'page_footer')
    const page = line.page
    while (i > 0 && (lines[i - 1] as Line).page === page) i--
  }
}

function previousPrinted(lines: readonly Line[], index: number): string {
  for (let i = index - 1; i >= 0; i--) if (!isBlank(lines[i] as Line)) return printed(lines, i)
  return ''
}

/** Lines of one kind that follow each other are one zone. */
export function zonesOf(lines: readonly Line[], kinds: FurnitureLines): Zone[] {
  const zones: { kind: ZoneKind; spans: Span[]; last: number }[] = []
  for (const [index, kind] of [...kinds].sort((a, b) => a[0] - b[0])) {
    const line = lines[index] as Line
    const open = zones.at(-1)
    const follows = open?.kind === kind && lines.slice(open.last + 1, index).every(isBlank)
    if (open && follows) {
      open.spans = [{ start: (open.spans[0] as Span).start, end: line.to }]
      open.last = index
    } else zones.push({ kind, spans: [{ start: line.from, end: line.to }], last: index })
  }
  return zones.map(({ kind, spans }) => ({ kind, spans }))
}
