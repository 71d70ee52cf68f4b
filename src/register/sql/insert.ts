import type { Insertable, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

// Far below the 32,766 values that SQLite takes in one statement, with tables of up to some twenty columns.
const ROWS = 100

/** Adds rows in statements of one size where possible, so that each is prepared once. */
export async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) {
    await db
      .insertInto(table)
      .values(rows.slice(i, i + ROWS))
      .execute()
  }
}
