import type { Range, View } from './view.ts'

/**
 * One running text of a document. The body is one flow over all pages; each note is its own; each line of page
 * furniture, and each cell of budget articles, is its own, so that nothing is ever read across a footer.
 */
export interface Flow {
  readonly kind: 'body' | 'note' | 'cell' | 'furniture'
  readonly view: View
  /** In order, inside the view; between two blocks stands one `\n`. */
  readonly blocks: readonly Block[]
  /** In order; a sentence lies inside one block. */
  readonly sentences: readonly Range[]
  /** The number of the note, for a flow of kind `note`. */
  readonly note?: string
  /** What kind of furniture, for a flow of kind `furniture`. */
  readonly zone?: ZoneKind
}

export interface Block extends Range {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell'
  /** Headings from 1; items from 1; else 0. */
  readonly level: number
}

/** The vocabulary of FACTS-FORMAT: pieces of a page that are not part of its running text. */
export type ZoneKind =
  | 'page_header'
  | 'page_footer'
  | 'page_number'
  | 'imprint'
  | 'table_header'
  | 'letterhead'
  | 'repeated_letterhead'
  | 'repeated_metadata'
  | 'metadata'
  | 'displaced_footnote_marker'
  | 'footnote_marker'
  | 'footnote_number'

/** The sentence or, where there is none, the block around a place in the flow. */
export function sentenceAt(flow: Flow, offset: number): Range {
  return (
    lastStartingAt(flow.sentences, offset) ??
    lastStartingAt(flow.blocks, offset) ?? { start: 0, end: flow.view.text.length }
  )
}

function lastStartingAt(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle] as Range
    if (offset < range.start) high = middle - 1
    else if (offset >= range.end) low = middle + 1
    else return range
  }
  return undefined
}
