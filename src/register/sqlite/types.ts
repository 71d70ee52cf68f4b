import { sql } from 'kysely'
import type { StoreTypes } from '../sql/store-types.ts'
import { searchTerms } from './search.ts'

export const sqliteTypes: StoreTypes = {
  counter: (it) => it.primaryKey().autoIncrement(),
  bytes: 'blob',
  big: 'integer',
  newestFirst: sql`sort_day desc`,
  searchTerms,
}
