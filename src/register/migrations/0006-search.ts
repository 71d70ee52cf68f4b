import type { Kysely, Migration } from 'kysely'
import type { StoreTypes } from '../sql/store-types.ts'

/** Passages that can be searched. What their words are kept in is each store's own: `types.searchTerms`. */
export const search = (types: StoreTypes): Migration => ({
  up: async (db) => {
    await units(db, types)
    await types.searchTerms(db)
  },
})

async function units(db: Kysely<unknown>, types: StoreTypes): Promise<void> {
  await db.schema
    .createTable('search_unit')
    .addColumn('id', types.big, (it) => it.primaryKey())
    .addColumn('document_id', 'text', (it) => it.notNull())
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('start_offset', 'integer')
    .addColumn('end_offset', 'integer')
    .addColumn('first_byte', 'integer')
    .addColumn('bytes', 'integer')
    .addColumn('page', 'integer')
    .addColumn('fact_kinds', 'integer', (it) => it.notNull())
    .addColumn('document_kind', 'text', (it) => it.notNull())
    .addColumn('year', 'integer')
    .addColumn('department', 'text')
    .execute()
  await db.schema.createIndex('search_unit_by_document').on('search_unit').column('document_id').execute()
  await db.schema.createIndex('search_unit_by_text').on('search_unit').column('text_seq').execute()
}
