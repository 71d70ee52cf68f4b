import type { Migration } from 'kysely'

export const officialPromises: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('official')
      .addColumn('seq', 'integer', (it) => it.primaryKey())
      .addColumn('key', 'text', (it) => it.notNull())
      .addColumn('at', 'text', (it) => it.notNull())
      .addColumn('body', 'text', (it) => it.notNull())
      .addColumn('is_last', 'integer', (it) => it.notNull())
      .execute()
    await db.schema.createIndex('official_by_key').on('official').column('key').execute()
  },
}
