import { type Migration, sql } from 'kysely'
import type { StoreTypes } from '../sql/store-types.ts'

/** Indexes in which lists and queues stand ready in their order, so that a page costs the same in a large register. */
export const indexesForLists = ({ newestFirst }: StoreTypes): Migration => ({
  up: async (db) => {
    await db.schema.dropIndex('link_by_type').execute()
    await db.schema.createIndex('link_by_type').on('link').columns(['type', 'b_text', 'counts']).execute()
    // In the words of the query, without which SQLite does not see that it may use it.
    await db.schema
      .createIndex('link_doubtful')
      .on('link')
      .columns(['score', 'a_text', 'a_start', 'b_text', 'b_start', 'type'])
      .where(sql<boolean>`counts = 1 and judged is null and progress is not null`)
      .execute()
    await db.schema
      .createIndex('document_newest')
      .on('document')
      .expression(sql`moved_to, ${newestFirst}, id`)
      .execute()
    const time = ['moved_to', 'date', 'date_from', 'date_to', 'id'] as const
    await db.schema
      .createIndex('document_by_time')
      .on('document')
      .columns([...time])
      .execute()
  },
})
