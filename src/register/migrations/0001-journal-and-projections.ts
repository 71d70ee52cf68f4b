import type { Kysely, Migration } from 'kysely'
import type { StoreTypes } from '../sql/store-types.ts'

export const journalAndProjections = (types: StoreTypes): Migration => ({
  up: async (db) => {
    await truth(db, types)
    await documents(db)
    await facts(db)
  },
})

async function truth(db: Kysely<unknown>, types: StoreTypes): Promise<void> {
  await db.schema
    .createTable('journal')
    .addColumn('seq', 'integer', types.counter)
    .addColumn('at', 'text', (it) => it.notNull())
    .addColumn('actor', 'text', (it) => it.notNull())
    .addColumn('kind', 'text', (it) => it.notNull())
    .addColumn('engine_version', 'text', (it) => it.notNull())
    .addColumn('body', 'text', (it) => it.notNull())
    .execute()
  await db.schema
    .createTable('content')
    .addColumn('text_sha256', 'text', (it) => it.primaryKey())
    .addColumn('encoding', 'text', (it) => it.notNull())
    .addColumn('bytes', types.bytes, (it) => it.notNull())
    .execute()
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (it) => it.primaryKey())
    .addColumn('value', 'text', (it) => it.notNull())
    .execute()
}

async function documents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (it) => it.primaryKey())
    .addColumn('kind', 'text', (it) => it.notNull())
    .addColumn('title', 'text')
    .addColumn('date', 'text')
    .addColumn('date_from', 'text')
    .addColumn('date_to', 'text')
    .addColumn('sort_day', 'text')
    .addColumn('chamber', 'text')
    .addColumn('session_year', 'text')
    .addColumn('dossiers', 'text', (it) => it.notNull())
    .addColumn('number', 'text')
    .addColumn('reference', 'text')
    .addColumn('sender_role', 'text')
    .addColumn('sender_person', 'text')
    .addColumn('moved_to', 'text')
    .execute()
  await db.schema.createIndex('document_by_day').on('document').columns(['sort_day', 'id']).execute()
  await texts(db)
}

async function texts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('text')
    .addColumn('seq', 'integer', (it) => it.primaryKey())
    .addColumn('document_id', 'text', (it) => it.notNull())
    .addColumn('name', 'text', (it) => it.notNull())
    .addColumn('media_type', 'text', (it) => it.notNull())
    .addColumn('sha256', 'text', (it) => it.notNull())
    .addColumn('text_sha256', 'text', (it) => it.notNull())
    .addColumn('reading_sha256', 'text', (it) => it.notNull())
    .addColumn('reader', 'text', (it) => it.notNull())
    .addColumn('engine_version', 'text', (it) => it.notNull())
    .addColumn('read_at', 'text', (it) => it.notNull())
    .addColumn('first_page', 'integer')
    .addColumn('last_page', 'integer')
    .addColumn('is_cut', 'integer', (it) => it.notNull())
    .addColumn('identity', 'text', (it) => it.notNull())
    .addColumn('superseded_by', 'integer')
    .addColumn('leads', 'integer', (it) => it.notNull())
    .execute()
  await db.schema.createIndex('text_by_document').on('text').columns(['document_id', 'seq']).execute()
  await db.schema.createIndex('text_by_bytes').on('text').column('sha256').execute()
}

async function facts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('fact')
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('kind', 'text', (it) => it.notNull())
    .addColumn('place', 'integer', (it) => it.notNull())
    .addColumn('id', 'text', (it) => it.notNull())
    .addColumn('start_offset', 'integer', (it) => it.notNull())
    .addColumn('page', 'integer', (it) => it.notNull())
    .addColumn('because', 'text', (it) => it.notNull())
    .addColumn('certainty', 'text', (it) => it.notNull())
    .addColumn('passage', 'text', (it) => it.notNull())
    .addColumn('canonical', 'text')
    .addColumn('interval_from', 'text')
    .addColumn('interval_to', 'text')
    .addColumn('fields', 'text', (it) => it.notNull())
    .addPrimaryKeyConstraint('fact_key', ['text_seq', 'kind', 'place'])
    .execute()
  await db.schema.createIndex('fact_by_term').on('fact').columns(['kind', 'interval_to']).execute()
  await countsAndProblems(db)
}

async function countsAndProblems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('fact_count')
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('kind', 'text', (it) => it.notNull())
    .addColumn('facts', 'integer', (it) => it.notNull())
    .addPrimaryKeyConstraint('fact_count_key', ['text_seq', 'kind'])
    .execute()
  await db.schema
    .createTable('problem')
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('place', 'integer', (it) => it.notNull())
    .addColumn('code', 'text', (it) => it.notNull())
    .addColumn('severity', 'text', (it) => it.notNull())
    .addColumn('message', 'text', (it) => it.notNull())
    .addPrimaryKeyConstraint('problem_key', ['text_seq', 'place'])
    .execute()
}
