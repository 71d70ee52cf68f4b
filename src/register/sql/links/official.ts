import type { Kysely } from 'kysely'
import type { Linking } from '../../../links/linking.ts'
import type { OfficialPromise } from '../../../links/official.ts'
import type { Official, OfficialEntry, OfficialMatch } from '../../contract.ts'
import { storable } from '../../storable.ts'
import { insertAll } from '../insert.ts'
import type { LinkTable, OfficialTable, Tables } from '../tables.ts'
import { isDue } from './due.ts'
import { keepNotes, linkRow, pairsOf } from './make.ts'

/** Entries of registers are linked as texts are, under a number that no text has. */
export const asText = (seq: number): number => -seq

export async function projectOfficial(db: Kysely<Tables>, { seq, at, body }: OfficialEntry): Promise<void> {
  const key = storable(body.key)
  const older = await db
    .updateTable('official')
    .set({ is_last: 0 })
    .where('key', '=', key)
    .where('is_last', '=', 1)
    .returning('seq')
    .execute()
  await insertAll(db, 'official', [{ seq, key, at, body: JSON.stringify(body), is_last: 1 }])
  await isDue(db, [...older.map((it) => asText(it.seq)), asText(seq)])
}

/** Compares an entry of a register with the promises of letters; one that was replaced or taken back is left out. */
export async function linkOfficial(db: Kysely<Tables>, linking: Linking, seq: number): Promise<void> {
  const row = await db.selectFrom('official').selectAll().where('seq', '=', asText(seq)).executeTakeFirst()
  const promise = row?.is_last === 1 ? (JSON.parse(row.body) as OfficialPromise) : null
  if (!promise || promise.isRemoved) return
  const notes = [linking.ofOfficial(promise, String(seq))]
  const pairs = await pairsOf(db, linking, notes, seq)
  await keepNotes(db, linking, notes, seq)
  await insertAll(db, 'link', pairs.map(linkRow))
}

/** What an entry of a register says now, and which promises of letters it may be. */
export async function officials(db: Kysely<Tables>): Promise<Official[]> {
  return withMatches(await lastOfEach(db).execute(), await matching(db).execute())
}

/** Those that may be a promise of one of these texts. */
export async function officialsOf(db: Kysely<Tables>, texts: readonly number[]): Promise<Official[]> {
  const here = await matching(db).where('a_text', 'in', texts).execute()
  const numbers = here.map((it) => asText(it.b_text))
  // Whether a match is doubtful hangs on all others of the same entry.
  const all = await matching(db)
    .where(
      'b_text',
      'in',
      here.map((it) => it.b_text),
    )
    .execute()
  return withMatches(await lastOfEach(db).where('seq', 'in', numbers).execute(), all)
}

const lastOfEach = (db: Kysely<Tables>) => db.selectFrom('official').selectAll().where('is_last', '=', 1).orderBy('key')
const matching = (db: Kysely<Tables>) =>
  db.selectFrom('link').select(['a_text', 'a_fact', 'b_text', 'score', 'because']).where('type', '=', 'registered_as')

type Match = Pick<LinkTable, 'a_text' | 'a_fact' | 'b_text' | 'score' | 'because'>

function withMatches(rows: readonly OfficialTable[], found: readonly Match[]): Official[] {
  const matches = matchesIn(found)
  return rows.map((it) => {
    const promise = JSON.parse(it.body) as OfficialPromise
    return { promise, seenAt: it.at, ...settled(matches.get(asText(it.seq)) ?? []) }
  })
}

function matchesIn(rows: readonly Match[]): Map<number, OfficialMatch[]> {
  const matches = new Map<number, OfficialMatch[]>()
  for (const it of rows) {
    const match = { textSeq: it.a_text, factId: it.a_fact ?? '', score: it.score, because: JSON.parse(it.because) }
    matches.set(it.b_text, [...(matches.get(it.b_text) ?? []), match])
  }
  return matches
}

// Two promises that fit nearly as well may each be the one.
const DOUBT = 0.1

function settled(matches: readonly OfficialMatch[]): Pick<Official, 'match' | 'isDoubtful'> {
  const [best, second] = matches.toSorted((a, b) => b.score - a.score || (a.factId < b.factId ? -1 : 1))
  const isDoubtful = best !== undefined && second !== undefined && best.score - second.score < DOUBT
  return { match: isDoubtful ? null : (best ?? null), isDoubtful }
}
