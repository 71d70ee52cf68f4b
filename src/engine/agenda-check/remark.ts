import type { Severity, Span } from '../positions.ts'

/** What is wrong in an evaluation agenda, for its author: what stands there, and what to do. In Dutch, for that reader. */
export interface Remark {
  /** Kebab-case and permanent. */
  readonly code: RemarkCode
  readonly severity: Severity
  readonly message: string
  readonly advice: string
  readonly page: number
  readonly spans: readonly Span[]
}
export type RemarkCode =
  | 'no-agenda'
  | 'missing-column'
  | 'unknown-column'
  | 'cell-count'
  | 'template-text'
  | 'unknown-type'
  | 'unknown-status'
  | 'year-malformed'
  | 'year-out-of-range'
  | 'article-malformed'
  | 'article-unknown'
  | 'finished-without-link'
  | 'finished-without-conclusion'
  | 'duplicate-row'
  | 'theme-unknown'
