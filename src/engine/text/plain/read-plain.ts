import type { Limits } from '../../limits.ts'
import { type Found, found, type Problem, problem, type Span, spanOf } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import { pagesAt } from '../writer/pages.ts'
import { decode } from './decode.ts'
import { converterMarks, markdownMarks } from './markdown.ts'

/**
 * Reader `text@1`: the text is the file's own characters, so that its offsets are the file's. Only a byte-order mark is
 * left out, and NUL is replaced by U+FFFD, one for one: PostgreSQL cannot store it. A form feed ends a page.
 */
export function readPlain(bytes: Uint8Array, limits: Limits, isMarkdown: boolean): Found<SourceText> {
  const decoded = decode(bytes)
  const nuls = nulSpans(decoded.value)
  const text = nuls.length === 0 ? decoded.value : decoded.value.replaceAll('\0', '\ufffd')
  const pages = pagesAt(text, formFeedEnds(text, limits), limits)
  const source: SourceText = {
    mediaType: isMarkdown ? 'text/markdown' : 'text/plain',
    reader: 'text@1',
    text,
    pages: pages.value,
    marks: isMarkdown ? markdownMarks(text) : converterMarks(text),
    properties: {},
  }
  return found(source, [...decoded.problems, ...nulProblems(nuls), ...pages.problems])
}

// One more than is allowed, so that a text of a million form feeds costs no more than its limit.
function formFeedEnds(text: string, limits: Limits): number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\f'); at >= 0 && ends.length <= limits.maxPages; at = text.indexOf('\f', at + 1)) {
    ends.push(at + 1)
  }
  return ends
}

function nulSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf('\0'); at >= 0 && spans.length < 20; at = text.indexOf('\0', at + 1)) {
    spans.push(spanOf(at, at + 1))
  }
  return spans
}

function nulProblems(spans: readonly Span[]): Problem[] {
  const message = 'The text holds NUL characters, which no text should; each is read as U+FFFD.'
  return spans.length === 0 ? [] : [problem('nul-characters', 'warning', message, spans)]
}
