import type { Migration } from 'kysely'

export const linkJudgements: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('link_judgement')
      .addColumn('seq', 'integer', (it) => it.primaryKey())
      .addColumn('at', 'text', (it) => it.notNull())
      .addColumn('actor', 'text', (it) => it.notNull())
      .addColumn('verdict', 'text', (it) => it.notNull())
      .addColumn('type', 'text', (it) => it.notNull())
      .addColumn('body', 'text', (it) => it.notNull())
      .addColumn('a_document', 'text', (it) => it.notNull())
      .addColumn('a_text', 'integer')
      .addColumn('a_start', 'integer')
      .addColumn('a_end', 'integer')
      .addColumn('b_document', 'text', (it) => it.notNull())
      .addColumn('b_text', 'integer')
      .addColumn('b_start', 'integer')
      .addColumn('b_end', 'integer')
      .addColumn('is_last', 'integer', (it) => it.notNull())
      .execute()
    for (const side of ['a', 'b']) {
      const index = (name: string) => db.schema.createIndex(`link_judgement_by_${side}${name}`).on('link_judgement')
      await index('').column(`${side}_document`).execute()
      await index('_text').column(`${side}_text`).execute()
    }
    // The judgement that found it right; null as long as nobody judged it.
    await db.schema.alterTable('link').addColumn('judged', 'integer').execute()
  },
}
