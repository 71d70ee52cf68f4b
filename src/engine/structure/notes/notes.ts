import { firstFrom, type Span } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import type { FurnitureLines, Zone } from '../furniture/furniture.ts'
import { isBlank, type Line } from '../lines.ts'
import { wordBefore, wordOnNextLine } from './anchors.ts'
import { markedNotes } from './marked-notes.ts'
import { type NoteEntry, noteBlock, noteStarts } from './note-block.ts'
import { displacedMarks, gluedMarks, type NoteMark } from './note-marks.ts'

/** A note with the lines of its text and the word it hangs on. */
export interface Note {
  readonly number: number
  readonly pieces: readonly Span[]
  readonly anchor: readonly Span[]
}

/** The notes of a document, the zones of their marks and numbers, and what must be cut out of the running text. */
export interface Notes {
  readonly notes: readonly Note[]
  readonly zones: readonly Zone[]
  readonly cuts: readonly Span[]
  /** Lines that belong to a note or hold only a mark. */
  readonly lines: ReadonlySet<number>
}

const NONE: Notes = { notes: [], zones: [], cuts: [], lines: new Set() }

export function notesOf(source: SourceText, lines: readonly Line[], furniture: FurnitureLines): Notes {
  if (source.marks.some((mark) => mark.kind === 'note-text')) return markedNotes(source, lines)
  const raised = raisedNumbers(source)
  const found: Notes[] = []
  let before: readonly number[] = []
  for (const region of regions(lines, furniture)) {
    const own = notesOfRegion(source.text, lines, before, region, raised)
    before = own.notes.length > 0 ? [] : region
    found.push(own)
  }
  return {
    notes: found.flatMap((it) => it.notes),
    zones: found.flatMap((it) => it.zones),
    cuts: found.flatMap((it) => it.cuts),
    lines: new Set(found.flatMap((it) => [...it.lines])),
  }
}

/** The lines of each page that are not furniture; a printed footer also ends a page of which only the text is left. */
function regions(lines: readonly Line[], furniture: FurnitureLines): number[][] {
  const found: number[][] = [[]]
  lines.forEach((line, index) => {
    const open = found.at(-1) as number[]
    const isFoot = /footer|imprint|number/.test(furniture.get(index) ?? '')
    const newPage = index > 0 && (lines[index - 1] as Line).page !== line.page
    if ((isFoot || newPage) && open.length > 0) found.push([])
    if (!furniture.has(index) && !isBlank(line)) (found.at(-1) as number[]).push(index)
  })
  return found.filter((region) => region.length > 0)
}

/**
 * `before`: the lines of the page before when it has no notes of its own. A footer may be printed in the middle of a
 * page, and then the marks stand above it and the notes below.
 */
function notesOfRegion(
  text: string,
  lines: readonly Line[],
  before: readonly number[],
  region: readonly number[],
  raised: readonly NoteMark[],
): Notes {
  const starts = noteStarts(text, lines, region)
  if (starts.length === 0) return NONE
  const marks = [...marksIn(text, lines, before, raised), ...marksIn(text, lines, region, raised)]
  const entries = noteBlock(starts, lines, region, marks)
  if (entries.length === 0) return NONE
  return fromEntries(text, lines, [...before, ...region], entries, marks)
}

function marksIn(
  text: string,
  lines: readonly Line[],
  region: readonly number[],
  raised: readonly NoteMark[],
): NoteMark[] {
  const [first, last] = [lines[region[0] ?? -1], lines[region.at(-1) ?? -1]]
  if (!first || !last) return []
  const whole = { start: first.from, end: last.to }
  return [...displacedMarks(text, lines, region), ...gluedMarks(text, whole), ...within(raised, whole)]
}

function raisedNumbers(source: SourceText): NoteMark[] {
  return source.marks.flatMap((mark): NoteMark[] => {
    if (mark.kind !== 'raised') return []
    const printed = source.text.slice(mark.span.start, mark.span.end).trim()
    return /^\d{1,3}$/.test(printed) ? [{ kind: 'raised', number: Number(printed), span: mark.span }] : []
  })
}

function within(marks: readonly NoteMark[], region: Span): readonly NoteMark[] {
  const place = (mark: NoteMark) => mark.span.start
  return marks.slice(firstFrom(marks, region.start, place), firstFrom(marks, region.end, place))
}

function fromEntries(
  text: string,
  lines: readonly Line[],
  region: readonly number[],
  entries: readonly NoteEntry[],
  marks: readonly NoteMark[],
): Notes {
  const top = (entries[0] as NoteEntry).numberSpan.start
  const chosen = marksInOrder(
    entries,
    marks.filter((mark) => mark.span.end <= top),
  )
  const taken = new Set<number>(entries.flatMap((entry) => range(entry.firstLine, entry.lastLine)))
  const zones: Zone[] = entries.map((entry) => ({ kind: 'footnote_number', spans: [entry.numberSpan] }))
  for (const mark of chosen.values()) {
    zones.push({
      kind: mark.kind === 'displaced' ? 'displaced_footnote_marker' : 'footnote_marker',
      spans: [mark.span],
    })
    if (mark.kind === 'displaced') taken.add(region[lineFrom(lines, region, mark.span.start)] as number)
  }
  const notes = entries.map((entry) => noteOf(text, lines, region, entry, chosen.get(entry.number), taken))
  return { notes, zones, cuts: [...chosen.values()].map((mark) => mark.span), lines: taken }
}

/** Position in the region of the first line at or after an offset. */
const lineFrom = (lines: readonly Line[], region: readonly number[], offset: number): number =>
  firstFrom(region, offset, (index) => (lines[index] as Line).from)

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** One mark for each note, in the order of the page; a printed kind is preferred over a look-alike that comes first. */
function marksInOrder(entries: readonly NoteEntry[], marks: readonly NoteMark[]): Map<number, NoteMark> {
  const rank = { raised: 0, displaced: 1, glued: 2 }
  const chosen = new Map<number, NoteMark>()
  let after = 0
  for (const entry of entries) {
    const fitting = marks
      .filter((mark) => mark.number === entry.number && mark.span.start >= after)
      .sort((a, b) => rank[a.kind] - rank[b.kind] || a.span.start - b.span.start)
    const mark = fitting[0]
    if (!mark) continue
    chosen.set(entry.number, mark)
    after = mark.span.end
  }
  return chosen
}

function noteOf(
  text: string,
  lines: readonly Line[],
  region: readonly number[],
  entry: NoteEntry,
  mark: NoteMark | undefined,
  taken: ReadonlySet<number>,
): Note {
  const pieces = region
    .slice(lineFrom(lines, region, entry.numberSpan.start))
    .slice(0, entry.lastLine - entry.firstLine + 1)
    .filter((index) => index <= entry.lastLine)
    .map((index) => lines[index] as Line)
    .map((line) => ({ start: Math.max(line.from, entry.textStart), end: line.to }))
    .filter((piece) => piece.start < piece.end)
  const words = pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ')
  return { number: entry.number, pieces, anchor: anchorOf(text, lines, region, mark, taken, words) }
}

function anchorOf(
  text: string,
  lines: readonly Line[],
  region: readonly number[],
  mark: NoteMark | undefined,
  taken: ReadonlySet<number>,
  note: string,
): Span[] {
  if (!mark) return []
  let next = lineFrom(lines, region, mark.span.end)
  while (next < region.length && taken.has(region[next] as number)) next++
  const word =
    mark.kind === 'displaced'
      ? next < region.length
        ? wordOnNextLine(text, lines[region[next] as number] as Line, note)
        : null
      : wordBefore(text, mark.span.start)
  return word ? [word] : []
}
