import type { StoreTypes } from '../sql/store-types.ts'

export const sqliteTypes: StoreTypes = { counter: 'integer', bytes: 'blob' }
