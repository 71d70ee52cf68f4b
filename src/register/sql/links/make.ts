import type { Kysely } from 'kysely'
import type { Link, Place } from '../../../links/link.ts'
import type { Note, PairLink, Posting, Rivals } from '../../../links/linker.ts'
import type { Linked, Linking } from '../../../links/linking.ts'
import { saidKey } from '../../../links/said.ts'
import { judged, type PlacedJudgement } from '../../judgements/judged.ts'
import { storable } from '../../storable.ts'
import { insertAll } from '../insert.ts'
import { entryOf } from '../journal.ts'
import { judgementRow } from '../judgements.ts'
import type { LinkTable, Tables } from '../tables.ts'
import { afterJudging, lastLinkJudgements } from './judged.ts'
import { near } from './near.ts'
import { weigh } from './rivals.ts'

/** Links one text, as it was read and judged, with all that were linked before, and keeps what later ones may share. */
export async function linkText(db: Kysely<Tables>, linking: Linking, seq: number): Promise<void> {
  const linked = await read(db, linking, seq)
  if (!linked) return
  const pairs = await pairsOf(db, linking, linked.notes, seq)
  await keep(db, linking, linked, seq)
  const inside = linked.links.map((link) => ({ link, rivals: null }))
  const judgements = await lastLinkJudgements(db, [seq])
  await insertAll(db, 'link', afterJudging([...inside, ...pairs].map(linkRow), judgements))
  await weigh(db, new Set(pairs.flatMap((it) => it.rivals?.group ?? [])))
}

/** What a text gives to linking; null when it is there no more. */
export async function read(db: Kysely<Tables>, linking: Linking, seq: number): Promise<Linked | null> {
  const row = await db.selectFrom('journal').selectAll().where('seq', '=', seq).executeTakeFirst()
  const entry = row && entryOf(row)
  if (entry?.kind !== 'document-read') return null
  const last = await db
    .selectFrom('judgement')
    .selectAll()
    .where('text_seq', '=', seq)
    .where('is_last', '=', 1)
    .execute()
  const placed = last.map(judgementRow).filter((it): it is typeof it & PlacedJudgement => it.place !== null)
  return linking.of(judged(entry.body, placed), String(seq))
}

export async function pairsOf(
  db: Kysely<Tables>,
  linking: Linking,
  notes: readonly Note[],
  seq: number,
): Promise<PairLink[]> {
  const others = await near(
    db,
    notes.map((it) => linking.seeks(it)),
    seq,
  )
  return notes.flatMap((note, i) => others[i]?.flatMap((other) => linking.pair(note, other)) ?? [])
}

async function keep(
  db: Kysely<Tables>,
  linking: Linking,
  { document, notes, rows }: Linked,
  text_seq: number,
): Promise<void> {
  await keepNotes(db, linking, notes, text_seq)
  await insertAll(
    db,
    'link_row',
    rows.map(({ family, key, part = '', order, body }, place) => ({
      ...{ text_seq, place, family, key: storable(key), part: storable(part), sort_key: storable(order) },
      body: JSON.stringify(body),
    })),
  )
  await insertAll(
    db,
    'promise',
    document.commitments.map(({ fact, place: { spans, text } }) => ({
      ...{ text_seq, fact_id: fact.id, spans: JSON.stringify(spans), kind: fact.kind, strength: fact.strength },
      actor: fact.actor.canonical === null ? null : storable(fact.actor.canonical),
      due_from: fact.deadline?.interval?.[0] ?? null,
      due_to: fact.deadline?.interval?.[1] ?? null,
      has_term: fact.deadline?.interval ? 1 : 0,
      said: saidKey(text),
    })),
  )
}

export async function keepNotes(
  db: Kysely<Tables>,
  linking: Linking,
  notes: readonly Note[],
  text_seq: number,
): Promise<void> {
  const kept = notes.map((it, place) => ({ note: it, place, postings: stored(linking.postingsOf(it)) }))
  await insertAll(
    db,
    'link_note',
    kept.map(({ note, place, postings }) => ({
      ...{ text_seq, place, shelf: note.shelf, subject: note.subject, sort_key: storable(note.order) },
      ...{ found_by: JSON.stringify(postings.map((it) => it.key)), body: JSON.stringify(note.body) },
    })),
  )
  await insertAll(
    db,
    'link_posting',
    kept.flatMap(({ note: { shelf }, place, postings }) => postings.map((it) => ({ ...it, shelf, text_seq, place }))),
  )
}

/** Keys that no store takes as they are may become one. */
const stored = (postings: readonly Posting[]): Posting[] => [
  ...new Map(postings.map(({ key, weight }) => [storable(key), { key: storable(key), weight }])).values(),
]

export function linkRow({ link, rivals }: { readonly link: Link; readonly rivals: Rivals | null }): LinkTable {
  const { type, a, b, score, because, progress } = link
  return {
    type,
    ...{ a_text: Number(a.name), a_start: a.spans[0]?.[0] ?? 0, a_fact: a.fact, a: passage(a) },
    ...{ b_text: Number(b.name), b_start: b.spans[0]?.[0] ?? 0, b_fact: b.fact, b: passage(b) },
    score,
    because: JSON.stringify(because),
    progress: progress ? JSON.stringify(progress) : null,
    rival_group: rivals ? storable(rivals.group) : null,
    rival_by: rivals ? storable(rivals.by) : null,
    rival_most: rivals?.most ?? null,
    counts: 1,
    judged: null,
  }
}

const passage = ({ spans, text, fact }: Place): string => JSON.stringify({ spans, text, fact })
