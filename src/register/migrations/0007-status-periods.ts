import type { Migration } from 'kysely'

/** Where each commitment stands in each time. Promises are made anew, with what tells them apart from a copy. */
export const statusPeriods: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('promise')
      .addColumn('said', 'text', (it) => it.notNull().defaultTo(''))
      .execute()
    await db.schema
      .createTable('status_period')
      .addColumn('text_seq', 'integer', (it) => it.notNull())
      .addColumn('fact_id', 'text', (it) => it.notNull())
      .addColumn('from_day', 'text', (it) => it.notNull())
      .addColumn('to_day', 'text', (it) => it.notNull())
      .addColumn('status', 'text', (it) => it.notNull())
      .addColumn('due', 'text', (it) => it.notNull())
      .addColumn('start', 'integer', (it) => it.notNull())
      .addColumn('kind', 'text', (it) => it.notNull())
      .addColumn('strength', 'text', (it) => it.notNull())
      .addColumn('department', 'text')
      .addColumn('year', 'integer')
      .addColumn('is_late', 'integer', (it) => it.notNull())
      .addColumn('without_deadline', 'integer', (it) => it.notNull())
      .addPrimaryKeyConstraint('status_period_key', ['text_seq', 'fact_id', 'from_day'])
      .execute()
    // All that counting and a page of a list ask, so that neither looks at a row that it does not show.
    const asked = ['to_day', 'from_day', 'status', 'department', 'year', 'kind', 'strength', 'is_late', 'due'] as const
    const shown = ['text_seq', 'start', 'fact_id'] as const
    await db.schema
      .createIndex('status_period_by_day')
      .on('status_period')
      .columns([...asked, ...shown])
      .execute()
    await db.schema.createIndex('link_by_type').on('link').column('type').execute()
    await db.schema
      .createTable('status_due')
      .addColumn('text_seq', 'integer', (it) => it.primaryKey())
      .execute()
  },
}
