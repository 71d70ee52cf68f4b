import type { Span } from './positions.ts'

/**
 * What a reader makes of a file's bytes: the text that all offsets count in, and what the format itself says about it.
 * The text is final: nothing later edits it.
 */
export interface SourceText {
  readonly mediaType: string
  /** Name and version of the reader, as in `pdf@1`. A reader whose text changes gets a new version. */
  readonly reader: string
  readonly text: string
  /** At least one; their spans follow each other and together hold all text. */
  readonly pages: readonly Page[]
  /** In order of `span.start`, an outer mark before an inner one. Empty for plain text. */
  readonly marks: readonly Mark[]
  /** Metadata that the format carries outside its text, as in `DC.identifier` of an official publication. */
  readonly properties: Readonly<Record<string, string>>
  /** One per page, for readers that know where characters stand (PDF). */
  readonly geometry?: readonly PageGeometry[]
}

/** `number` counts from 1 in the file; `label` is what is printed on the page, filled in by the structure. Sizes in points. */
export interface Page {
  readonly number: number
  readonly label: string | null
  readonly span: Span
  readonly widthPt: number | null
  readonly heightPt: number | null
}

/** What the format itself says of a piece of text. A source with `paragraph` marks needs no guessing from line ends. */
export type Mark =
  | { readonly kind: 'paragraph'; readonly span: Span }
  | { readonly kind: 'heading'; readonly level: number; readonly span: Span }
  | { readonly kind: 'item'; readonly level: number; readonly span: Span }
  | { readonly kind: 'note-mark'; readonly note: string; readonly span: Span }
  | { readonly kind: 'note-text'; readonly note: string; readonly span: Span }
  | {
      readonly kind: 'cell'
      readonly table: number
      readonly row: number
      readonly column: number
      readonly rowSpan: number
      readonly columnSpan: number
      readonly isHeader: boolean
      readonly span: Span
    }
  | { readonly kind: 'link'; readonly href: string; readonly span: Span }
  | { readonly kind: 'italic'; readonly span: Span }
  | { readonly kind: 'bold'; readonly span: Span }
  /** A small raised piece of a line, in a PDF the usual look of a note mark. */
  | { readonly kind: 'raised'; readonly span: Span }

/**
 * Where each character of a page stands, in points from the top left of the page as it is shown (rotation applied).
 * Index i belongs to the character at `page.span.start + i`; a character that is not drawn (a line end, a space the
 * reader put in) has a box of zero width at the place where it falls.
 */
export interface PageGeometry {
  readonly x0: Float32Array
  readonly y0: Float32Array
  readonly x1: Float32Array
  readonly y1: Float32Array
  readonly fontSizePt: Float32Array
  /** Index into `fonts`. */
  readonly font: Uint16Array
  /** Degrees, clockwise, 0 for upright text. */
  readonly angle: Float32Array
  readonly fonts: readonly string[]
  /** What is drawn straight along or across the page, pieces of one line joined. Left out by readers that do not look. */
  readonly rulings?: readonly Ruling[]
}

/**
 * A line on a page, horizontal or vertical as it is shown, in the same points as the characters. `edge`: the side of a
 * filled area, as of a grey row; `line`: drawn as a line, or as an area so thin that it shows as one.
 */
export interface Ruling {
  readonly kind: 'line' | 'edge'
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/**
 * Whether the format says what is one block of text, so that line ends say nothing. Headings alone do not: plain text
 * may have them as well.
 */
export const hasBlockMarks = (source: SourceText): boolean =>
  source.marks.some((mark) => mark.kind === 'paragraph' || mark.kind === 'item' || mark.kind === 'cell')
