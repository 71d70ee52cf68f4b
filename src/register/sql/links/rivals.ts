import type { Kysely } from 'kysely'
import { areStatusesDue } from '../statuses/due.ts'
import type { Tables } from '../tables.ts'

const ENDS = ['a_text', 'b_text'] as const

/** Says of each group of links again which of them count. */
export async function weigh(db: Kysely<Tables>, groups: Iterable<string>): Promise<void> {
  for (const group of groups) {
    const rows = await db
      .selectFrom('link')
      .select(['rival_by', 'rival_most'])
      .where('rival_group', '=', group)
      .orderBy('rival_by')
      .execute()
    const last = rows[Math.min(rows.length, rows[0]?.rival_most ?? 1) - 1]?.rival_by
    if (last == null) continue
    const own = db.updateTable('link').where('rival_group', '=', group)
    const [won, lost] = [
      await own.set({ counts: 1 }).where('rival_by', '<=', last).where('counts', '=', 0).returning(ENDS).execute(),
      await own.set({ counts: 0 }).where('rival_by', '>', last).where('counts', '=', 1).returning(ENDS).execute(),
    ]
    await areStatusesDue(
      db,
      [...won, ...lost].flatMap((it) => [it.a_text, it.b_text]),
    )
  }
}
