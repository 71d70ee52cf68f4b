import type { Kysely, Migration } from 'kysely'

export const judgementsAndWithdrawals: Migration = {
  up: async (db) => {
    await judgements(db)
    await withdrawn(db)
    await db.schema.createIndex('fact_by_id').on('fact').column('id').execute()
    await db.schema.createIndex('journal_by_kind').on('journal').columns(['kind', 'seq']).execute()
  },
}

async function judgements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('judgement')
    .addColumn('seq', 'integer', (it) => it.primaryKey())
    .addColumn('at', 'text', (it) => it.notNull())
    .addColumn('actor', 'text', (it) => it.notNull())
    .addColumn('verdict', 'text', (it) => it.notNull())
    .addColumn('document_id', 'text', (it) => it.notNull())
    .addColumn('fact_kind', 'text', (it) => it.notNull())
    .addColumn('body', 'text', (it) => it.notNull())
    .addColumn('text_seq', 'integer')
    .addColumn('start_offset', 'integer')
    .addColumn('end_offset', 'integer')
    .addColumn('fact_id', 'text')
    .addColumn('is_last', 'integer', (it) => it.notNull())
    .execute()
  await db.schema.createIndex('judgement_by_document').on('judgement').columns(['document_id', 'seq']).execute()
  await db.schema.createIndex('judgement_by_fact').on('judgement').columns(['text_seq', 'fact_id']).execute()
}

async function withdrawn(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('withdrawn')
    .addColumn('key', 'text', (it) => it.notNull())
    .addColumn('seq', 'integer', (it) => it.notNull())
    .addPrimaryKeyConstraint('withdrawn_key', ['key', 'seq'])
    .execute()
}
