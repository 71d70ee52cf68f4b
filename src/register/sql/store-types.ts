import type { ColumnBuilderCallback, ColumnDataType, Kysely, RawBuilder } from 'kysely'

type ColumnType = ColumnDataType | RawBuilder<unknown>

/**
 * Where the tables of the stores differ. All else is the same: text is compared by code points, claims are 0 and 1, JSON
 * is kept as text, and an upsert is `on conflict … do update`.
 */
export interface StoreTypes {
  /** Numbers of the journal. They are given by `addToJournal`; SQLite's files also keep a counter of their own. */
  readonly counter: ColumnBuilderCallback
  readonly bytes: ColumnType
  /** Whole numbers that need more than 32 bits. */
  readonly big: ColumnType
  /** A column of `document_newest`. What has no day comes last: unasked in SQLite, which takes no word of it in an index. */
  readonly newestFirst: RawBuilder<unknown>
  /**
   * Makes `search_terms`, into which rows of `SearchTermsTable` can be inserted, and the index that `Matches` asks. What is
   * deleted from `search_unit` goes from both.
   */
  readonly searchTerms: (db: Kysely<unknown>) => Promise<void>
}
