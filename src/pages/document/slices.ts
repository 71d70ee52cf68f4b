/** A page of a text, as the facts file gives it. */
interface PageOfText {
  readonly number: number
  readonly label: string | null
  readonly span: readonly [start: number, end: number]
}

/** A stretch of one page of one text: the whole page, or a part of a page that is too long for one screen. */
export interface Sheet {
  /** Which of the document's texts. */
  readonly part: number
  readonly page: number
  readonly label: string | null
  readonly start: number
  readonly end: number
}

/** What is shown at once. A browser shows this much without trouble; a report of 1,000 pages it does not. */
export const sliceLimits = { pages: 20, characters: 60_000 }

/** All sheets of a document, divided into what is shown at once. Always at least one slice. */
export function slices(
  parts: readonly { readonly pages: readonly PageOfText[]; readonly text: string }[],
  limits = sliceLimits,
): Sheet[][] {
  const made: Sheet[][] = [[]]
  let [pages, characters] = [0, 0]
  for (const sheet of parts.flatMap((part, i) => sheets(part, i, limits.characters))) {
    const size = sheet.end - sheet.start
    if (pages > 0 && (pages >= limits.pages || characters + size > limits.characters)) {
      made.push([])
      ;[pages, characters] = [0, 0]
    }
    made.at(-1)?.push(sheet)
    pages++
    characters += size
  }
  return made
}

function sheets(part: { pages: readonly PageOfText[]; text: string }, index: number, most: number): Sheet[] {
  return part.pages.flatMap((page) => {
    const made: Sheet[] = []
    const end = Math.min(page.span[1], part.text.length)
    for (let start = page.span[0]; start < end || made.length === 0; ) {
      const stop = end - start > most ? lineEndBefore(part.text, start, start + most) : end
      made.push({ part: index, page: page.number, label: page.label, start, end: stop })
      start = stop
      if (start >= end) break
    }
    return made
  })
}

// A page without line ends is cut between two characters, never inside a surrogate pair.
function lineEndBefore(text: string, start: number, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1)
  if (line > start) return line + 1
  const unit = text.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit
}

/** The slice in which a place of a text is shown; the first when there is none. */
export function sliceWith(all: readonly (readonly Sheet[])[], part: number, offset: number): number {
  const found = all.findIndex((slice) => slice.some((it) => it.part === part && it.start <= offset && offset < it.end))
  return Math.max(found, 0)
}
