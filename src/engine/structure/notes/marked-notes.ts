import { firstFrom, type Span } from '../../positions.ts'
import type { Mark, SourceText } from '../../source.ts'
import type { Zone } from '../furniture/furniture.ts'
import { isBlank, type Line } from '../lines.ts'
import { wordBefore } from './anchors.ts'
import type { Note, Notes } from './notes.ts'

/** The notes of formats that say themselves what a note is (DOCX, HTML, XML). */
export function markedNotes(source: SourceText, lines: readonly Line[]): Notes {
  const texts = source.marks.filter((it) => it.kind === 'note-text')
  const marks = source.marks.filter((it) => it.kind === 'note-mark')
  const markOf = firstFreeMark(marks)
  const found = texts.map((it, i) => markedNote(source.text, it.span, markOf(it.note), i + 1))
  return {
    notes: found.map((it) => it.note),
    zones: [
      ...marks.map((it): Zone => ({ kind: 'footnote_marker', spans: [it.span] })),
      ...found.flatMap((it) => it.number),
    ],
    cuts: marks.map((it) => it.span),
    lines: linesWithin(
      lines,
      texts.map((it) => it.span),
    ),
  }
}

type NoteMark = Extract<Mark, { kind: 'note-mark' }>

/** Numbers that start again in each chapter name several notes: the first text belongs to the first mark, and so on. */
function firstFreeMark(marks: readonly NoteMark[]): (note: string) => Span | null {
  const free = new Map<string, Span[]>()
  for (const mark of marks) {
    const same = free.get(mark.note)
    if (same) same.push(mark.span)
    else free.set(mark.note, [mark.span])
  }
  return (note) => free.get(note)?.shift() ?? null
}

function markedNote(text: string, span: Span, mark: Span | null, order: number): { note: Note; number: Zone[] } {
  const printed = /^[\s[(]{0,4}(\d{1,3})(?!\d)[\s\]).]{0,3}/u.exec(
    text.slice(span.start, Math.min(span.end, span.start + 20)),
  )
  const inMark = mark ? /\d{1,3}/.exec(text.slice(mark.start, mark.end))?.[0] : undefined
  const start = span.start + (printed?.[0].length ?? 0)
  let end = span.end
  while (end > start && /\s/u.test(text[end - 1] as string)) end--
  const anchor = mark ? wordBefore(text, mark.start) : null
  const note = {
    number: Number(printed?.[1] ?? inMark ?? order),
    pieces: start < end ? [{ start, end }] : [],
    anchor: anchor ? [anchor] : [],
  }
  return { note, number: printed ? [{ kind: 'footnote_number', spans: [{ start: span.start, end: start }] }] : [] }
}

function linesWithin(lines: readonly Line[], spans: readonly Span[]): Set<number> {
  const isWithin = (line: Line) => {
    const span = spans[firstFrom(spans, line.from + 1, (it) => it.start) - 1]
    return span !== undefined && line.to <= span.end && !isBlank(line)
  }
  return new Set(lines.flatMap((line, index) => (isWithin(line) ? [index] : [])))
}
