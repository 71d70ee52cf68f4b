/** What a reader may spend on one document. Each is a setting of the commands; docs/settings.md lists them. */
export interface Limits {
  /** Bytes of the file as offered. */
  readonly maxBytes: number
  /** Bytes that a packed file (DOCX) may unfold to. */
  readonly maxUnpackedBytes: number
  readonly maxPages: number
  /** Elements inside each other in HTML, XML or DOCX. */
  readonly maxNesting: number
  /** UTF-16 units in one line: no prose has longer ones, and they are what makes rules slow. */
  readonly maxLineLength: number
}

export const defaultLimits: Limits = {
  maxBytes: 100_000_000,
  maxUnpackedBytes: 500_000_000,
  maxPages: 5_000,
  maxNesting: 1_000,
  maxLineLength: 1_000_000,
}
