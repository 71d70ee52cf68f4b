import { type Kysely, sql } from 'kysely'
import { insertAll } from '../insert.ts'
import type { Tables } from '../tables.ts'

const AT_ONCE = 500

/** Says of texts that their links are to be made again: they are new, count no more, or were judged. */
export async function isDue(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  for (let i = 0; i < seqs.length; i += AT_ONCE) {
    const some = seqs.slice(i, i + AT_ONCE)
    await db.deleteFrom('link_due').where('text_seq', 'in', some).execute()
    await insertAll(
      db,
      'link_due',
      some.map((text_seq) => ({ text_seq })),
    )
  }
}

/** All texts that lead, and all entries of official registers, from nothing. */
export async function allDue(db: Kysely<Tables>): Promise<void> {
  for (const table of linkTables) await db.deleteFrom(table).execute()
  await db
    .insertInto('link_due')
    .columns(['text_seq'])
    .expression(db.selectFrom('text').select('seq').where('leads', '=', 1))
    .execute()
  await db
    .insertInto('link_due')
    .columns(['text_seq'])
    .expression(db.selectFrom('official').select(sql<number>`-seq`.as('seq')).where('is_last', '=', 1))
    .execute()
}

export const linkTables = [
  'link_due',
  'link_note',
  'link_posting',
  'link_row',
  'link',
  'promise',
  'status_period',
  'status_due',
] as const
