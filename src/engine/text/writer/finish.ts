import type { Limits } from '../../limits.ts'
import { type Found, found, type Problem, type Span, spanOf } from '../../positions.ts'
import type { Mark, SourceText } from '../../source.ts'
import { pagesAt } from './pages.ts'
import type { TextWriter } from './text-writer.ts'

/** What a reader knows besides its text. */
export interface Made {
  readonly mediaType: string
  readonly reader: string
  readonly properties: Readonly<Record<string, string>>
}

/**
 * Makes a writer's text final: no NUL and no lone surrogate (both become U+FFFD, one for one), at most one line end
 * behind the last words, marks in order.
 */
export function finish(
  writer: TextWriter,
  made: Made,
  limits: Limits,
  problems: readonly Problem[] = [],
): Found<SourceText> {
  const written = writer.finish()
  const text = withoutTrailingSpace(written.text.replace(/\0|\p{Cs}/gu, '\ufffd'))
  const pages = pagesAt(text, written.pageEnds, limits)
  return found({ ...made, text, pages: pages.value, marks: ordered(written.marks, text.length) }, [
    ...problems,
    ...pages.problems,
  ])
}

export function emptyText(mediaType: string, reader: string): SourceText {
  const page = { number: 1, label: null, span: spanOf(0, 0), widthPt: null, heightPt: null }
  return { mediaType, reader, text: '', pages: [page], marks: [], properties: {} }
}

function withoutTrailingSpace(text: string): string {
  const words = text.trimEnd()
  return words === '' ? '' : `${words}\n`
}

function ordered(marks: readonly Mark[], length: number): Mark[] {
  const cutMarks = marks.map((mark) => (mark.span.end <= length ? mark : { ...mark, span: cut(mark.span, length) }))
  const inside = cutMarks.filter((mark) => mark.kind === 'cell' || mark.span.start < mark.span.end)
  return inside.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || rank(a) - rank(b))
}

const cut = (span: Span, length: number): Span => ({
  start: Math.min(span.start, length),
  end: Math.min(span.end, length),
})

const RANK = ['note-text', 'cell', 'heading', 'item', 'paragraph', 'link', 'bold', 'italic', 'raised', 'note-mark']

// An outer cell begins with its first inner cell: the table that was begun first is the outer one.
const rank = (mark: Mark) => (mark.kind === 'cell' ? 1 + mark.table / 1e9 : RANK.indexOf(mark.kind))
