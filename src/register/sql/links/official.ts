import type { Kysely } from 'kysely'
import type { Linking } from '../../../links/linking.ts'
import type { OfficialPromise } from '../../../links/official.ts'
import type { Official, OfficialEntry, OfficialMatch } from '../../contract.ts'
import { storable } from '../../storable.ts'
import { insertAll } from '../insert.ts'
import type { Tables } from '../tables.ts'
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
  const rows = await db.selectFrom('official').selectAll().where('is_last', '=', 1).orderBy('key').execute()
  const matches = await matchesOf(db)
  return rows.map((it) => {
    const promise = JSON.parse(it.body) as OfficialPromise
    return { promise, seenAt: it.at, ...settled(matches.get(asText(it.seq)) ?? []) }
  })
}

async function matchesOf(db: Kysely<Tables>): Promise<Map<number, OfficialMatch[]>> {
  const rows = await db
    .selectFrom('link')
    .select(['a_text', 'a_fact', 'b_text', 'score', 'because'])
    .where('type', '=', 'registered_as')
    .execute()
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
