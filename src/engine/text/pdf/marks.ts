import { type Span, spanOf } from '../../positions.ts'
import type { Mark } from '../../source.ts'
import type { Characters, Run } from './characters.ts'
import { isSmall, type Line } from './lines.ts'
import { linkOfEach, type PageLink } from './links.ts'
import type { PageText } from './page-text.ts'

/** What the look of a page says about pieces of its text. A mark ends with the line it begins on. */
export function marksOf(
  characters: Characters,
  lines: readonly Line[],
  page: PageText,
  links: readonly PageLink[],
): Mark[] {
  const { runs, run } = characters
  const marks = [
    ...marksWhere(
      page,
      styled(runs, run, (it) => it.isBold),
      (span) => ({ kind: 'bold', span }),
    ),
    ...marksWhere(
      page,
      styled(runs, run, (it) => it.isItalic),
      (span) => ({ kind: 'italic', span }),
    ),
    ...marksWhere(page, raisedOnes(characters, lines), (span) => ({ kind: 'raised', span })),
    ...marksWhere(page, linkOfEach(characters, lines, links), (span, link) => ({
      kind: 'link',
      href: (links[link - 1] as PageLink).href,
      span,
    })),
  ]
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** A value for each character, 0 where there is nothing to mark; null when there is nothing on the whole page. */
type Values = Uint8Array | Uint16Array | null

function styled(runs: readonly Run[], runOf: Uint32Array, is: (run: Run) => boolean): Values {
  const values = Uint8Array.from(runs, (run) => (is(run) ? 1 : 0))
  return values.includes(1) ? new Uint8Array(runOf.length).map((_, i) => values[runOf[i] as number] as number) : null
}

/**
 * A mark for each of the longest pieces of lines whose characters have one value. White space has no value of its own:
 * it belongs to a piece that goes on after it.
 */
function marksWhere(page: PageText, values: Values, markOf: (span: Span, value: number) => Mark): Mark[] {
  const marks: Mark[] = []
  if (!values) return marks
  const { text, source } = page
  let value = 0
  let start = 0
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) === 0x20
    const here = source[at] === -1 || isSpace ? 0 : (values[source[at] as number] as number)
    if (isSpace || (here === value && here !== 0)) {
      if (!isSpace) end = at + 1
      continue
    }
    if (value !== 0) marks.push(markOf(spanOf(start, end), value))
    if (here === value) continue
    value = here
    start = at
    end = at + 1
  }
  if (value !== 0) marks.push(markOf(spanOf(start, end), value))
  return marks
}

/** 1 for each character that is smaller than the text of its line and stands higher. */
function raisedOnes(characters: Characters, lines: readonly Line[]): Values {
  const mixed = lines.filter((line) => hasSmall(characters, line))
  const raised = mixed.length > 0 ? new Uint8Array(characters.count) : null
  if (raised) for (const line of mixed) markRaised(characters, line, raised)
  return raised
}

function hasSmall(characters: Characters, line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (isSmallIn(characters, line, i)) return true
  return false
}

const isSmallIn = (characters: Characters, line: Line, i: number): boolean =>
  isSmall(characters.runOf(i).sizePt, line.sizePt)

/** How much higher, in parts of the size of the line, so that small print on the baseline is not meant. */
const RAISED_BY = 0.1

function markRaised(characters: Characters, line: Line, raised: Uint8Array): void {
  let baseline = firstBaseline(characters, line)
  for (let i = line.from; i < line.to; i++) {
    const across = characters.across[i] as number
    if (!isSmallIn(characters, line, i)) baseline = across
    else if (across < baseline - RAISED_BY * line.sizePt) raised[i] = 1
  }
}

function firstBaseline(characters: Characters, line: Line): number {
  for (let i = line.from; i < line.to; i++) if (!isSmallIn(characters, line, i)) return characters.across[i] as number
  return characters.across[line.reference] as number
}
