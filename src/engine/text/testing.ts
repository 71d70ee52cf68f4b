import { strToU8, zipSync } from 'fflate'
import { defaultLimits, type Limits } from '../limits.ts'
import type { Found } from '../positions.ts'
import type { Mark, SourceText } from '../source.ts'
import { readText } from './read-text.ts'

// For the tests of the readers: a file in one line, and its marks as lines of text.

export function read(content: string | Uint8Array, name: string, limits: Partial<Limits> = {}): Found<SourceText> {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return readText(bytes, { name, limits: { ...defaultLimits, ...limits } })
}

/** Each mark with the text it marks, as in `heading 2: Inleiding` or `cell 0/1,2 2x1: 37.3`. */
export function outline(source: SourceText, ...kinds: Mark['kind'][]): string[] {
  return source.marks
    .filter((mark) => kinds.length === 0 || kinds.includes(mark.kind))
    .map((mark) => `${title(mark)}: ${source.text.slice(mark.span.start, mark.span.end)}`)
}

function title(mark: Mark): string {
  switch (mark.kind) {
    case 'heading':
    case 'item':
      return `${mark.kind} ${mark.level}`
    case 'note-mark':
    case 'note-text':
      return `${mark.kind} ${mark.note}`
    case 'link':
      return `link ${mark.href}`
    case 'cell': {
      const size = mark.rowSpan * mark.columnSpan > 1 ? ` ${mark.rowSpan}x${mark.columnSpan}` : ''
      return `${mark.isHeader ? 'head' : 'cell'} ${mark.table}/${mark.row},${mark.column}${size}`
    }
    default:
      return mark.kind
  }
}

export const codes = (found: Found<SourceText>): string[] => found.problems.map((it) => `${it.code} ${it.severity}`)

/** What every source must be: pages that hold all text, marks inside it and in order, nothing a database refuses. */
export function faultsOf({ value }: Found<SourceText>): string[] {
  const faults: string[] = []
  const { text, pages, marks } = value
  if (/\0/.test(text)) faults.push('NUL')
  if (value.reader !== 'text@1' && /\p{Cs}/u.test(text)) faults.push('lone surrogate')
  if (value.reader !== 'text@1' && text.trimEnd() !== text.replace(/\n$/, '')) faults.push('trailing space')
  const ends = pages.map((it) => it.span.end)
  if (pages.length === 0 || pages.some((it, i) => it.span.start !== (i === 0 ? 0 : ends[i - 1]))) faults.push('pages')
  if (ends.at(-1) !== text.length) faults.push('last page')
  marks.forEach((mark, i) => {
    const { start, end } = mark.span
    const last = marks[i - 1]?.span ?? { start: 0, end: text.length }
    if (!(start >= 0 && start <= end && end <= text.length)) faults.push(`mark ${i} outside`)
    if (start === end && mark.kind !== 'cell') faults.push(`mark ${i} is empty`)
    if (start < last.start || (start === last.start && end > last.end)) faults.push(`mark ${i} out of order`)
  })
  return faults
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

/** A DOCX made by hand: the inside of `w:body`, and other parts by name (the inside of their root). */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(`<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml.replace(/^<([\w:]+)/, `<$1 ${W} ${R}`))
  return zipSync(files)
}

export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((it) => (it.startsWith('<') ? it : r(it))).join('')}</w:p>`
export const r = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
