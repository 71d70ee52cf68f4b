import { sql } from 'kysely'
import type { StoreTypes } from '../sql/store-types.ts'
import { searchTerms } from './search.ts'

export const postgresTypes: StoreTypes = {
  counter: (it) => it.primaryKey(),
  bytes: sql`bytea`,
  big: sql`bigint`,
  newestFirst: sql`sort_day desc nulls last`,
  searchTerms,
}
