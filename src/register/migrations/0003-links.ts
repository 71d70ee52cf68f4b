import type { Kysely, Migration } from 'kysely'

export const links: Migration = {
  up: async (db) => {
    await due(db)
    await notes(db)
    await made(db)
    await promises(db)
  },
}

async function due(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('link_due')
    .addColumn('text_seq', 'integer', (it) => it.primaryKey())
    .execute()
}

async function notes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('link_note')
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('place', 'integer', (it) => it.notNull())
    .addColumn('shelf', 'text', (it) => it.notNull())
    .addColumn('subject', 'text', (it) => it.notNull())
    .addColumn('sort_key', 'text', (it) => it.notNull())
    .addColumn('found_by', 'text', (it) => it.notNull())
    .addColumn('body', 'text', (it) => it.notNull())
    .addPrimaryKeyConstraint('link_note_key', ['text_seq', 'place'])
    .execute()
  await db.schema
    .createTable('link_posting')
    .addColumn('key', 'text', (it) => it.notNull())
    .addColumn('shelf', 'text', (it) => it.notNull())
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('place', 'integer', (it) => it.notNull())
    .addColumn('weight', 'integer', (it) => it.notNull())
    .addPrimaryKeyConstraint('link_posting_key', ['key', 'shelf', 'text_seq', 'place'])
    .execute()
  await db.schema
    .createTable('link_row')
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('place', 'integer', (it) => it.notNull())
    .addColumn('family', 'text', (it) => it.notNull())
    .addColumn('key', 'text', (it) => it.notNull())
    .addColumn('sort_key', 'text', (it) => it.notNull())
    .addColumn('body', 'text', (it) => it.notNull())
    .addPrimaryKeyConstraint('link_row_key', ['text_seq', 'place'])
    .execute()
  await db.schema.createIndex('link_row_by_name').on('link_row').columns(['family', 'key']).execute()
}

async function made(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('link')
    .addColumn('type', 'text', (it) => it.notNull())
    .addColumn('a_text', 'integer', (it) => it.notNull())
    .addColumn('a_start', 'integer', (it) => it.notNull())
    .addColumn('a_fact', 'text')
    .addColumn('a', 'text', (it) => it.notNull())
    .addColumn('b_text', 'integer', (it) => it.notNull())
    .addColumn('b_start', 'integer', (it) => it.notNull())
    .addColumn('b_fact', 'text')
    .addColumn('b', 'text', (it) => it.notNull())
    .addColumn('score', 'double precision', (it) => it.notNull())
    .addColumn('because', 'text', (it) => it.notNull())
    .addColumn('progress', 'text')
    .addColumn('rival_group', 'text')
    .addColumn('rival_by', 'text')
    .addColumn('rival_most', 'integer')
    .addColumn('counts', 'integer', (it) => it.notNull())
    .execute()
  await db.schema.createIndex('link_from').on('link').columns(['a_text', 'a_fact']).execute()
  await db.schema.createIndex('link_to').on('link').columns(['b_text', 'b_fact']).execute()
  await db.schema.createIndex('link_by_group').on('link').column('rival_group').execute()
}

async function promises(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('promise')
    .addColumn('text_seq', 'integer', (it) => it.notNull())
    .addColumn('fact_id', 'text', (it) => it.notNull())
    .addColumn('spans', 'text', (it) => it.notNull())
    .addColumn('kind', 'text', (it) => it.notNull())
    .addColumn('strength', 'text', (it) => it.notNull())
    .addColumn('actor', 'text')
    .addColumn('due_from', 'text')
    .addColumn('due_to', 'text')
    .addColumn('has_term', 'integer', (it) => it.notNull())
    .addPrimaryKeyConstraint('promise_key', ['text_seq', 'fact_id'])
    .execute()
}
