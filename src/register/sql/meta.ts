import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What the store knows of its own tables. */
export async function setMeta(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  const row = { key, value }
  await db
    .insertInto('meta')
    .values(row)
    .onConflict((it) => it.column('key').doUpdateSet(row))
    .execute()
}

export async function metaOf(db: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}
