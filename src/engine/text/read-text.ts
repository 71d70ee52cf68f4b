import type { Limits } from '../limits.ts'
import { type Found, found, type Problem, problem, type Span, spanOf } from '../positions.ts'
import type { SourceText } from '../source.ts'
import { readDocx } from './docx/read-docx.ts'
import { readHtml } from './html/read-html.ts'
import { recognise } from './media-type.ts'
import { readPlain } from './plain/read-plain.ts'
import { emptyText } from './writer/finish.ts'
import { readXml } from './xml/read-xml.ts'

export type PdfReader = (bytes: Uint8Array, limits: Limits) => Found<SourceText>

export interface ReadTextOptions {
  /** Only its extension is looked at, and only when the bytes leave a choice. */
  readonly name: string
  readonly limits: Limits
  /** Without it a PDF is a problem: the PDF library is loaded by whoever calls the engine. */
  readonly pdf?: PdfReader | null | undefined
}

// Longer strings do not exist in JavaScript, whatever the limits say.
const MAX_STRING = 500_000_000

/** Reads the text of a file of any kind. What cannot be read is a problem, and then the text is empty. */
export function readText(bytes: Uint8Array, options: ReadTextOptions): Found<SourceText> {
  const { limits } = options
  if (bytes.length > Math.min(limits.maxBytes, MAX_STRING)) {
    return unread(
      problem('file-too-large', 'error', `The file has ${bytes.length} bytes; at most ${limits.maxBytes} are read.`),
    )
  }
  const read = readAs(bytes, options)
  const { text } = read.value
  return found(read.value, [...read.problems, ...longLines(text, limits), ...noText(text, read.problems)])
}

function readAs(bytes: Uint8Array, { name, limits, pdf }: ReadTextOptions): Found<SourceText> {
  const recognised = recognise(bytes, name)
  switch (recognised.kind) {
    case 'unreadable':
      return unread(recognised.problem)
    case 'pdf':
      return pdf ? pdf(bytes, limits) : unread(noPdfReader)
    case 'docx':
      return readDocx(bytes, limits)
    case 'html':
      return readHtml(bytes, limits)
    case 'xml':
      return readXml(bytes, limits)
    default:
      return readPlain(bytes, limits, recognised.kind === 'markdown')
  }
}

const noPdfReader = problem('unsupported-format', 'error', 'PDF cannot be read here. Offer the text or the DOCX.')

const unread = (why: Problem): Found<SourceText> => found(emptyText('application/octet-stream', 'none@1'), [why])

/** Lines so long that rules would take for ever; the first ten are shown. */
function longLines(text: string, { maxLineLength }: Limits): Problem[] {
  if (text.length <= maxLineLength) return []
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i <= text.length && spans.length < 10; i++) {
    if (i < text.length && !isLineEnd(text.charCodeAt(i))) continue
    if (i - start > maxLineLength) spans.push(spanOf(start, i))
    start = i + 1
  }
  const message = `A line of the text is longer than ${maxLineLength} characters: this is not prose, and it is not searched.`
  return spans.length === 0 ? [] : [problem('line-too-long', 'error', message, spans)]
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d || unit === 0x0c

function noText(text: string, problems: readonly Problem[]): Problem[] {
  if (text.trim() !== '' || problems.some((it) => it.severity === 'error')) return []
  const message = 'The file holds no text. When it is a scan, recognise its text first (OCR).'
  return [problem('no-text', 'warning', message)]
}
