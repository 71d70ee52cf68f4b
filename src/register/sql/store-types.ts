import type { ColumnDataType, Kysely, RawBuilder } from 'kysely'

type ColumnType = ColumnDataType | RawBuilder<unknown>

/** What the two stores call the same thing. */
export interface StoreTypes {
  /** A number that the store hands out, always higher than all before. */
  readonly counter: ColumnType
  readonly bytes: ColumnType
  /** Whole numbers that need more than 32 bits. */
  readonly big: ColumnType
  /**
   * Makes `search_terms`, into which rows of `SearchTermsTable` can be inserted, and the index that `Matches` asks. What is
   * deleted from `search_unit` goes from both.
   */
  readonly searchTerms: (db: Kysely<unknown>) => Promise<void>
}
