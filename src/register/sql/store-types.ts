import type { ColumnBuilderCallback, ColumnDataType, RawBuilder } from 'kysely'

type ColumnType = ColumnDataType | RawBuilder<unknown>

/**
 * Where the tables of the stores differ. All else is the same: text is compared by code points, claims are 0 and 1, JSON
 * is kept as text, and an upsert is `on conflict … do update`.
 */
export interface StoreTypes {
  /** Numbers of the journal. They are given by `addToJournal`; SQLite's files also keep a counter of their own. */
  readonly counter: ColumnBuilderCallback
  readonly bytes: ColumnType
}
