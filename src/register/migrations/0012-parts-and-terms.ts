import type { Migration } from 'kysely'

/**
 * Of a name that very many documents bear, what one document needs stands ready. Rows of before say nothing of parts;
 * the links are made anew after this, as their rules changed with it.
 *
 * The first terms of a day stand in their order as well, with all that lists choose by.
 */
export const partsAndTerms: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('link_row')
      .addColumn('part', 'text', (it) => it.notNull().defaultTo(''))
      .execute()
    await db.schema.dropIndex('link_row_by_name').execute()
    await db.schema
      .createIndex('link_row_by_name')
      .on('link_row')
      .columns(['family', 'key', 'part', 'sort_key', 'text_seq', 'place'])
      .execute()
    // Terms are found by the periods of commitments.
    await db.schema.dropIndex('fact_by_term').execute()
    for (const it of ['interval_from', 'interval_to']) await db.schema.alterTable('fact').dropColumn(it).execute()
    await db.schema.createIndex('fact_by_kind').on('fact').column('kind').execute()
    await db.schema.createIndex('document_by_sender').on('document').columns(['moved_to', 'sender_role']).execute()
    const order = ['due', 'text_seq', 'start', 'fact_id'] as const
    const asked = ['to_day', 'from_day', 'status', 'kind', 'department', 'year', 'strength', 'is_late'] as const
    await db.schema
      .createIndex('status_period_by_term')
      .on('status_period')
      .columns([...order, ...asked])
      .execute()
  },
}
