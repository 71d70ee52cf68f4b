import { type Kysely, sql } from 'kysely'
import type { LookedThrough } from '../../contract.ts'
import type { Answers } from '../answers.ts'
import type { Tables } from '../tables.ts'

/** How many documents there are up to a day, and the last day on which one is dated. */
export const lookedThrough = (db: Kysely<Tables>, answers: Answers, day: string): Promise<LookedThrough> =>
  answers.to(db, ['looked through', day], () => counted(db, day))

/** A document of which only a period is known counts from its first day on. */
async function counted(db: Kysely<Tables>, day: string): Promise<LookedThrough> {
  const begin = sql<string | null>`coalesce(date, date_from)`
  const row = await db
    .selectFrom('document')
    .select([(it) => it.fn.countAll<number>().as('n'), sql<string | null>`max(${begin})`.as('upTo')])
    .where('moved_to', 'is', null)
    .where((it) => it.or([it(begin, 'is', null), it(begin, '<=', day)]))
    .executeTakeFirstOrThrow()
  return { documents: Number(row.n), upTo: row.upTo }
}
