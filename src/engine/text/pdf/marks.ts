import { type Span, spanOf } from '../../positions.ts'
import type { Mark } from '../../source.ts'
import type { Characters } from './characters.ts'
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
  const raised = raisedOnes(characters, lines)
  const linked = linkOfEach(characters, lines, links)
  const marks: Mark[] = []
  eachStretch(
    page,
    (i) => (characters.runOf(i).isBold ? 1 : 0),
    (span) => marks.push({ kind: 'bold', span }),
  )
  eachStretch(
    page,
    (i) => (characters.runOf(i).isItalic ? 1 : 0),
    (span) => marks.push({ kind: 'italic', span }),
  )
  eachStretch(
    page,
    (i) => raised[i] as number,
    (span) => marks.push({ kind: 'raised', span }),
  )
  eachStretch(
    page,
    (i) => linked[i] as number,
    (span, value) => {
      marks.push({ kind: 'link', href: (links[value - 1] as PageLink).href, span })
    },
  )
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/**
 * The longest pieces of lines whose characters have one value other than 0. White space has no value of its own: it
 * belongs to a piece that goes on after it.
 */
function eachStretch(
  page: PageText,
  valueAt: (character: number) => number,
  found: (span: Span, value: number) => void,
) {
  const { text, source } = page
  let value = 0
  let start = 0
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) === 0x20
    const here = source[at] === -1 || isSpace ? 0 : valueAt(source[at] as number)
    if (isSpace || (here === value && here !== 0)) {
      if (!isSpace) end = at + 1
      continue
    }
    if (value !== 0) found(spanOf(start, end), value)
    if (here === value) continue
    value = here
    start = at
    end = at + 1
  }
  if (value !== 0) found(spanOf(start, end), value)
}

/** 1 for each character that is smaller than the text of its line and stands higher. */
function raisedOnes(characters: Characters, lines: readonly Line[]): Uint8Array {
  const raised = new Uint8Array(characters.count)
  for (const line of lines) if (hasSmall(characters, line)) markRaised(characters, line, raised)
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
