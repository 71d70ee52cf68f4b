import type { StoreTypes } from '../sql/store-types.ts'

export const sqliteTypes: StoreTypes = { counter: (it) => it.primaryKey().autoIncrement(), bytes: 'blob' }
