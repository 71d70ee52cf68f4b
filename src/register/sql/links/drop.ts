import type { Kysely } from 'kysely'
import { areStatusesDue } from '../statuses/due.ts'
import type { Tables } from '../tables.ts'
import { weigh } from './rivals.ts'

const AT_ONCE = 200

/** Takes out all that linking made of these texts, and the links of others with them. */
export async function dropLinks(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  for (let i = 0; i < seqs.length; i += AT_ONCE) await dropSome(db, seqs.slice(i, i + AT_ONCE))
}

async function dropSome(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  const groups = new Set<string>()
  for (const side of ['a_text', 'b_text'] as const) {
    const dropped = await db
      .deleteFrom('link')
      .where(side, 'in', seqs)
      .returning(['rival_group', 'a_text', 'b_text'])
      .execute()
    for (const { rival_group: it } of dropped) if (it !== null) groups.add(it)
    await areStatusesDue(
      db,
      dropped.flatMap((it) => [it.a_text, it.b_text]),
    )
  }
  await dropPostings(db, seqs)
  for (const table of ['link_note', 'link_row', 'promise', 'status_period'] as const)
    await db.deleteFrom(table).where('text_seq', 'in', seqs).execute()
  await weigh(db, groups)
}

/** By their keys: an index of postings by text would be as large as the postings. */
async function dropPostings(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  const notes = await db
    .selectFrom('link_note')
    .select(['text_seq', 'shelf', 'place', 'found_by'])
    .where('text_seq', 'in', seqs)
    .execute()
  for (const it of notes) {
    const keys = JSON.parse(it.found_by) as string[]
    for (let i = 0; i < keys.length; i += AT_ONCE)
      await db
        .deleteFrom('link_posting')
        .where('key', 'in', keys.slice(i, i + AT_ONCE))
        .where('shelf', '=', it.shelf)
        .where('text_seq', '=', it.text_seq)
        .where('place', '=', it.place)
        .execute()
  }
}
