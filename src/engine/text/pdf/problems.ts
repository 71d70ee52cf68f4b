import { type Problem, problem, type Span } from '../../positions.ts'

/** All that can be wrong with a PDF, as a person is told it. */
export const noBytes = (): Problem => problem('pdf-empty', 'error', 'The file is empty: it holds no bytes at all.')

export const noPages = (): Problem => problem('pdf-empty', 'error', 'The PDF opens, but it holds no pages.')

export const tooLarge = (bytes: number, most: number): Problem =>
  problem('file-too-large', 'error', `The file has ${bytes} bytes; the limit is ${most}. It was not read.`)

export const encrypted = (): Problem =>
  problem('pdf-encrypted', 'error', 'The PDF is locked with a password. Save a copy without one and offer that.')

export const unsupportedLock = (): Problem =>
  problem(
    'pdf-encrypted',
    'error',
    'The PDF is locked in a way that cannot be opened here. Save a copy without a lock.',
  )

export const notReadable = (): Problem =>
  problem('pdf-damaged', 'error', 'The file is damaged, or it is no PDF: nothing in it could be read.')

export const cutOff = (): Problem =>
  problem(
    'pdf-damaged',
    'error',
    'The PDF is damaged: its end is missing, as after a broken download. What could be found was read; pages or pieces of text may be missing.',
  )

export const repaired = (): Problem =>
  problem(
    'pdf-repaired',
    'warning',
    'The list in the PDF that says where its parts stand is wrong. The parts were found by searching the file.',
  )

/** One problem for all pages that could not be read: a damaged file may claim thousands that are not there. */
export const pagesDamaged = (pages: readonly number[], spans: readonly Span[]): Problem => {
  const what = pages.length === 1 ? `Page ${pages[0]} is` : `Pages ${listed(pages)} are`
  return problem('pdf-damaged', 'error', `${what} damaged or missing from the file and could not be read.`, spans)
}

const MOST_LISTED = 20

/** `3, 5-9 and 12`; the numbers rise. */
function listed(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last && last.to === page - 1) last.to = page
    else ranges.push({ from: page, to: page })
  }
  const texts = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
  const end = texts.length > MOST_LISTED ? ['others'] : texts.splice(-1)
  return [texts.slice(0, MOST_LISTED).join(', '), ...end].filter((it) => it !== '').join(' and ')
}

export const readerStopped = (page: number | null, spans: readonly Span[] = []): Problem => {
  const where = page === null ? 'on opening the file' : `on page ${page}; that page and what follows were not read`
  return problem(
    'pdf-reader-stopped',
    'error',
    `The file is damaged so badly that the PDF reader stopped ${where}.`,
    spans,
  )
}

export const readerUnusable = (): Problem =>
  problem('pdf-reader-stopped', 'error', 'The PDF reader had stopped on an earlier file and was not started again.')

export const tooManyPages = (pages: number, most: number): Problem =>
  problem(
    'too-many-pages',
    'error',
    `${pages} pages were asked for; the limit is ${most}. The first ${most} were read.`,
  )

export const noSuchPages = (from: number, pages: number): Problem =>
  problem('pdf-no-such-page', 'error', `There is no page ${from}: the PDF has ${pages} pages.`)

export const pageWithoutText = (page: number, span: Span): Problem =>
  problem(
    'page-without-text',
    'warning',
    `Page ${page} shows something but holds no text: it is a picture or a scan. Text recognition (OCR) would be needed to read it.`,
    [span],
  )

export const pageBlank = (page: number, span: Span): Problem =>
  problem('page-blank', 'info', `Page ${page} is blank.`, [span])

export const pageTooLong = (page: number, most: number, span: Span): Problem =>
  problem('page-too-long', 'error', `Page ${page} holds more than ${most} characters; the rest of it was not read.`, [
    span,
  ])

export const tooManyLines = (page: number, span: Span): Problem =>
  problem(
    'page-lines-cut',
    'warning',
    `Page ${page} is drawn with more lines than a table has. Not all were looked at, and a table on it may be missed.`,
    [span],
  )

export const undecodable = (page: number, count: number, spans: readonly Span[]): Problem => {
  const what = count === 1 ? 'one character' : `${count} characters`
  return problem(
    'undecodable-characters',
    'warning',
    `Page ${page} prints ${what} of which the PDF does not say which they are; "\ufffd" stands in their place.`,
    spans,
  )
}
