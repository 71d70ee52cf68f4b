import { type Kysely, sql } from 'kysely'
import { type Note, type Shelf, type Sought, shelves } from '../../../links/linker.ts'
import { Postings } from '../../../links/postings.ts'
import type { Subject } from '../../../links/rarity.ts'
import { storable } from '../../storable.ts'
import type { Tables } from '../tables.ts'

// Only a word that no document had when words were counted last, and that very many have since, leads to more.
const MOST = 2_000
const KEYS_AT_ONCE = 5_000
const NOTES_AT_ONCE = 500

/**
 * For each of the notes of one text the notes of other texts that share what it seeks, each once. The notes of a text have
 * most of their words in common, so that the store is asked for all of them together.
 */
export async function near(db: Kysely<Tables>, sought: readonly (readonly Sought[])[], seq: number): Promise<Note[][]> {
  const asked = sought.map((one) => one.map(asKept))
  const postings = await postingsOf(db, asked.flat(), seq)
  const found = asked.map((one) => [...new Set(one.flatMap((it) => mostAlike(postings.near(it))))])
  const notes = await notesAt(db, [...new Set(found.flat())])
  return found.map((one) => one.flatMap((it) => notes.get(it) ?? []))
}

const asKept = ({ words, keys, ...sought }: Sought): Sought => ({
  ...{ ...sought, words: words.map(storable), keys: keys.map(storable) },
})

/** Where a note is kept: the text and its place among the notes of that text. */
type Kept = `${number},${number}`
const AT = sql`text_seq || ',' || place`

async function postingsOf(db: Kysely<Tables>, sought: readonly Sought[], seq: number): Promise<Postings<Kept>> {
  const postings = new Postings<Kept>()
  for (const shelf of shelves) {
    const here = sought.filter((it) => it.shelf === shelf)
    const keys = [...new Set(here.flatMap((it) => [...it.words, ...it.keys]))]
    for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) {
      // One row a key and not one a note: a store hands over few long rows many times sooner.
      const rows = await db
        .selectFrom('link_posting')
        .select(['key', sql<number>`max(weight)`.as('weight'), sql<string>`string_agg(${AT}, ';')`.as('at')])
        .where('key', 'in', keys.slice(i, i + KEYS_AT_ONCE))
        .where('shelf', '=', shelf)
        .where('text_seq', '<>', seq)
        .groupBy('key')
        .execute()
      for (const it of rows) for (const at of it.at.split(';')) postings.add(shelf, at as Kept, [it])
    }
  }
  return postings
}

function mostAlike(near: ReadonlyMap<Kept, number>): Kept[] {
  if (near.size <= MOST) return [...near.keys()]
  const alike = [...near].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return alike.slice(0, MOST).map(([kept]) => kept)
}

async function notesAt(db: Kysely<Tables>, kept: readonly Kept[]): Promise<ReadonlyMap<Kept, Note>> {
  const notes = new Map<Kept, Note>()
  for (let i = 0; i < kept.length; i += NOTES_AT_ONCE) {
    // The numbers are our own; as parameters they would have no type in PostgreSQL.
    const some = sql.raw(
      kept
        .slice(i, i + NOTES_AT_ONCE)
        .map((it) => `(${it})`)
        .join(', '),
    )
    const rows = await db
      .selectFrom('link_note')
      .select(['text_seq', 'place', 'shelf', 'subject', 'sort_key', 'body'])
      .where(sql<boolean>`(text_seq, place) in (values ${some})`)
      .execute()
    for (const it of rows) notes.set(`${it.text_seq},${it.place}`, noteOf(it))
  }
  return notes
}

/** Its words are in what finds it, and no rule looks at them again. */
const noteOf = (it: { shelf: string; subject: string; sort_key: string; body: string }): Note => ({
  ...{ shelf: it.shelf as Shelf, subject: it.subject as Subject, order: it.sort_key, words: [], keys: [] },
  body: JSON.parse(it.body),
})
