import type { Span } from '../../positions.ts'

/** A row of the evaluation agenda, or a study that is named in running text. Null: the text does not say. */
export interface StudyFields {
  readonly title: string | null
  readonly types: readonly string[]
  /** The year in which it is finished; of several years the last. */
  readonly year: number | null
  /** All years the text gives, a range in full: 2021-2023 is three. */
  readonly years: readonly number[]
  readonly status: string | null
  /** Who made it and, where the text names them, who had it made; canonical names where the organisation is known. */
  readonly organisations: readonly string[]
  readonly theme: string | null
  readonly subtheme: string | null
  readonly summary: string | null
  readonly summaryKind: 'conclusion' | 'description' | null
  /** As in `begroting:VI/37.3`; without the chapter, `begroting:37.3`, when the document does not say whose budget it is. */
  readonly articles: readonly string[]
  /** Whether the row has a link; null when its place is not on the page. The address is lost in plain text. */
  readonly hasLink: boolean | null
  readonly hyperlink: string | null
  readonly publicationKind: string | null
  readonly continuesFromPreviousPage: boolean
  readonly continuesOnNextPage: boolean
  /** The printed spans each field was read from. */
  readonly fieldSpans: Readonly<Record<string, readonly Span[]>>
  /** Why a field is null, or which study it was taken over from: `unknown: previous page`, `inherited: f-…`. */
  readonly fieldStatus: Readonly<Record<string, string>>
}

export const nothingRead: StudyFields = {
  title: null,
  types: [],
  year: null,
  years: [],
  status: null,
  organisations: [],
  theme: null,
  subtheme: null,
  summary: null,
  summaryKind: null,
  articles: [],
  hasLink: null,
  hyperlink: null,
  publicationKind: null,
  continuesFromPreviousPage: false,
  continuesOnNextPage: false,
  fieldSpans: {},
  fieldStatus: {},
}
