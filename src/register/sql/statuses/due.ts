import { type Kysely, sql } from 'kysely'
import { insertAll } from '../insert.ts'
import type { Tables } from '../tables.ts'

/** Says of texts that a status of a promise of theirs may be another. */
export async function areStatusesDue(db: Kysely<Tables>, texts: Iterable<number>): Promise<void> {
  const rows = [...new Set(texts)].map((text_seq) => ({ text_seq }))
  for (let i = 0; i < rows.length; i += 500) {
    const some = rows.slice(i, i + 500)
    const numbers = some.map((it) => it.text_seq)
    await db.deleteFrom('status_due').where('text_seq', 'in', numbers).execute()
    await insertAll(db, 'status_due', some)
  }
}

/** Those due, with the other texts of their documents and of all promises that a link with one of them tells of. */
export async function takeDue(db: Kysely<Tables>): Promise<number[]> {
  const own = await db.selectFrom('status_due').select('text_seq').execute()
  if (own.length === 0) return []
  const due = db.selectFrom('status_due').select('text_seq')
  const linked = await db
    .selectFrom('link')
    .select(['b_text as text_seq'])
    .where('a_text', 'in', due)
    .where(tells)
    .union(db.selectFrom('link').select(['a_text as text_seq']).where('b_text', 'in', due).where(tells))
    .union(
      db
        .selectFrom('text')
        .select('seq as text_seq')
        .where('document_id', 'in', db.selectFrom('text').select('document_id').where('seq', 'in', due))
        .where('leads', '=', 1),
    )
    .execute()
  await db.deleteFrom('status_due').execute()
  return [...new Set([...own, ...linked].map((it) => it.text_seq))].sort((a, b) => a - b)
}

/**
 * A link that tells something of a commitment: what became of it, which report covers it, or that its document is a copy
 * of another. Other links of that last type are not stored.
 */
export const tells = sql<boolean>`link.counts = 1 and (link.progress is not null or link.type in ('reporting_covers', 'same_source_document'))`
