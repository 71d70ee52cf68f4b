import type { ColumnDataType, RawBuilder } from 'kysely'

type ColumnType = ColumnDataType | RawBuilder<unknown>

/** What the two stores call the same thing. */
export interface StoreTypes {
  /** A number that the store hands out, always higher than all before. */
  readonly counter: ColumnType
  readonly bytes: ColumnType
}
