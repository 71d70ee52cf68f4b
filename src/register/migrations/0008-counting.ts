import type { Migration } from 'kysely'

/** Indexes that hold all that counting asks: rows of texts are wide, and pages count over all of them. */
export const counting: Migration = {
  up: async (db) => {
    await db.schema.createIndex('text_that_counts').on('text').columns(['superseded_by', 'document_id']).execute()
    await db.schema.createIndex('text_that_leads').on('text').columns(['leads', 'seq']).execute()
    await db.schema.createIndex('fact_count_by_kind').on('fact_count').columns(['kind', 'text_seq', 'facts']).execute()
    await db.schema.createIndex('document_by_kind').on('document').columns(['moved_to', 'kind']).execute()
  },
}
