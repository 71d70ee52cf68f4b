import { type Kysely, sql } from 'kysely'
import type { Note, Shelf, Sought } from '../../../links/linker.ts'
import type { Subject } from '../../../links/rarity.ts'
import { storable } from '../../storable.ts'
import type { Tables } from '../tables.ts'

// Only a word that no document had when words were counted last, and that very many have since, leads to more.
const MOST = 2_000
const KEYS_AT_ONCE = 5_000

/** The notes of other texts that share what is sought, each once. */
export async function near(db: Kysely<Tables>, sought: readonly Sought[], seq: number): Promise<Note[]> {
  const found = new Map<string, Note>()
  for (const { shelf, words, least, keys } of sought) {
    await look(db, { shelf, keys: words, least, seq }, found)
    await look(db, { shelf, keys, least: 0, seq }, found)
  }
  return [...found.values()]
}

interface Look {
  readonly shelf: Shelf
  readonly keys: readonly string[]
  readonly least: number
  readonly seq: number
}

async function look(db: Kysely<Tables>, { shelf, keys, least, seq }: Look, found: Map<string, Note>): Promise<void> {
  const some = [...new Set(keys)].slice(0, KEYS_AT_ONCE).map(storable)
  if (some.length === 0) return
  const sharing = db
    .selectFrom('link_posting')
    .select(['text_seq', 'place'])
    .where('key', 'in', some)
    .where('shelf', '=', shelf)
    .where('text_seq', '<>', seq)
    .groupBy(['text_seq', 'place'])
    .having(sql`sum(weight)`, '>=', least)
    .orderBy(sql`sum(weight)`, 'desc')
    .orderBy('text_seq')
    .orderBy('place')
    .limit(MOST)
    .as('sharing')
  const rows = await db
    .selectFrom(sharing)
    .innerJoin('link_note as note', (on) =>
      on.onRef('note.text_seq', '=', 'sharing.text_seq').onRef('note.place', '=', 'sharing.place'),
    )
    .selectAll('note')
    .execute()
  for (const it of rows) found.set(`${it.text_seq} ${it.place}`, noteOf(it))
}

/** Its words are in what finds it, and no rule looks at them again. */
const noteOf = (it: { shelf: string; subject: string; sort_key: string; body: string }): Note => ({
  ...{ shelf: it.shelf as Shelf, subject: it.subject as Subject, order: it.sort_key, words: [], keys: [] },
  body: JSON.parse(it.body),
})
