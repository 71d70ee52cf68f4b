import type { StoreTypes } from '../sql/store-types.ts'
import { searchTerms } from './search.ts'

export const sqliteTypes: StoreTypes = {
  counter: (it) => it.primaryKey().autoIncrement(),
  bytes: 'blob',
  big: 'integer',
  searchTerms,
}
