import type { Migration } from 'kysely'

/**
 * To count texts that lead, without being what SQLite looks them up by: nearly all lead, and with `leads` in front it took
 * this index for questions about one document too, so that each new document went through the whole register.
 */
export const textsThatLead: Migration = {
  up: async (db) => {
    await db.schema.dropIndex('text_that_leads').execute()
    await db.schema.createIndex('text_that_leads').on('text').columns(['seq', 'leads']).execute()
  },
}
