import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** The type of those that are stored: what bears one number is linked when it is asked for. */
export const COPY = 'same_source_document'

/** Texts that say what another says: all that can be linked with them is linked with the first. */
export const copies = (db: Kysely<Tables>) =>
  db.selectFrom('link as copy').select('copy.b_text').where('copy.type', '=', COPY).where('copy.counts', '=', 1)

const AT_ONCE = 500

/** Those among these texts, or all. */
export async function copiesIn(db: Kysely<Tables>, texts: readonly number[] | null): Promise<ReadonlySet<number>> {
  const asked = texts === null ? null : [...new Set(texts)]
  const found = new Set<number>()
  for (let i = 0; i < (asked?.length ?? 1); i += AT_ONCE) {
    const some = asked?.slice(i, i + AT_ONCE)
    const rows = await (some ? copies(db).where('copy.b_text', 'in', some) : copies(db)).execute()
    for (const it of rows) found.add(it.b_text)
  }
  return found
}
