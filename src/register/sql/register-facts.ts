import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { FactQuery, JudgementRow, RegisterFact, Standing } from '../contract.ts'
import { ADDED } from '../projection/added.ts'
import { lastSeqAt, pastDocuments } from './as-known.ts'
import { currentId, family } from './documents.ts'
import { judgementRow, judgementsAsKnown } from './judgements.ts'
import type { FactRow, Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

type Found = FactRow & { readonly document_id: string }

export async function facts(db: Kysely<Tables>, query: FactQuery): Promise<RegisterFact[]> {
  if (query.knownAt !== undefined) return factsAsKnown(db, query, query.knownAt)
  let found = selected(db, query).where('text.leads', '=', 1)
  if (query.documentId !== undefined)
    found = found.where('text.document_id', '=', await currentId(db, query.documentId))
  if (query.standing) found = found.where((it) => it.not(it.exists(judgedOn(db)))).where('fact.place', '<', ADDED)
  return judged(db, await windowed(found, query).execute())
}

async function judged(db: Kysely<Tables>, rows: readonly Found[]): Promise<RegisterFact[]> {
  const last = await lastJudgements(db, rows)
  return rows.map((row) => factOf(row, last.get(keyOf(row.text_seq, row.kind, row.id)) ?? null))
}

// Some tens of milliseconds, for which others wait.
const TEXTS_AT_ONCE = 500

export async function* everyFact(read: Transactions['read'], kinds: readonly FactKind[]): AsyncGenerator<RegisterFact> {
  const texts = await read(leadingTexts)
  for (let i = 0; i < texts.length; ) {
    const end = endOfDocument(texts, i + TEXTS_AT_ONCE)
    const seqs = texts.slice(i, end).map((it) => it.seq)
    yield* await read((db) => factsIn(db, seqs, kinds))
    await setImmediate()
    i = end
  }
}

/** Texts of one document stay together, for their facts stand in one order. */
function endOfDocument(texts: readonly { readonly document_id: string }[], from: number): number {
  let end = from
  while (end < texts.length && texts[end]?.document_id === texts[end - 1]?.document_id) end++
  return end
}

const leadingTexts = (db: Kysely<Tables>) =>
  db
    .selectFrom('text')
    .select(['document_id', 'seq'])
    .where('leads', '=', 1)
    .orderBy('document_id')
    .orderBy('seq')
    .execute()

const factsIn = async (
  db: Kysely<Tables>,
  texts: readonly number[],
  kinds: readonly FactKind[],
): Promise<RegisterFact[]> =>
  judged(
    db,
    await inOrder(selected(db, { kinds }).where('text.leads', '=', 1).where('fact.text_seq', 'in', texts)).execute(),
  )

const judgedOn = (db: Kysely<Tables>) =>
  db
    .selectFrom('judgement')
    .select('judgement.seq')
    .whereRef('judgement.text_seq', '=', sql.ref('fact.text_seq'))
    .whereRef('judgement.fact_id', '=', sql.ref('fact.id'))
    .whereRef('judgement.fact_kind', '=', sql.ref('fact.kind'))

/** From the texts that led then, with the judgements that had been given; what people added comes after the window. */
async function factsAsKnown(db: Kysely<Tables>, query: FactQuery, moment: string): Promise<RegisterFact[]> {
  const lastSeq = await lastSeqAt(db, moment)
  const ids = query.documentId === undefined ? null : await family(db, query.documentId)
  const past = await pastDocuments(db, lastSeq, ids)
  const owner = new Map(
    past.flatMap(({ row, texts }) => texts.filter((it) => it.leads).map((it) => [it.seq, row.id] as const)),
  )
  const seqs = [...owner.keys()]
  if (seqs.length === 0) return []
  const known = await judgementsAsKnown(db, await familiesOf(db, past), lastSeq, seqs)
  const last = new Map<string, JudgementRow>()
  for (const it of known.rows) if (it.place) last.set(keyOf(it.place.textSeq, it.factKind, it.place.factId), it)
  const read = await windowed(
    selected(db, query).where('text.seq', 'in', seqs).where('fact.place', '<', ADDED),
    query,
  ).execute()
  const added = known.added
    .filter((it) => isAsked(it, query))
    .map((it) => ({ ...it, document_id: owner.get(it.text_seq) ?? '' }))
  return [...read, ...added].map((row) => factOf(row, last.get(keyOf(row.text_seq, row.kind, row.id)) ?? null))
}

const isAsked = (row: FactRow, { id, ids, kinds, certainties }: FactQuery): boolean =>
  (id === undefined || row.id === id) &&
  (ids?.includes(row.id) ?? true) &&
  (kinds?.includes(row.kind as FactKind) ?? true) &&
  (certainties?.includes(row.certainty) ?? true)

async function familiesOf(
  db: Kysely<Tables>,
  past: readonly { readonly row: { readonly id: string } }[],
): Promise<string[]> {
  const ids = new Set<string>()
  for (const { row } of past) ids.add(await currentId(db, row.id))
  return [...ids]
}

const selected = (
  db: Kysely<Tables>,
  { id, ids, kinds, certainties }: Pick<FactQuery, 'id' | 'ids' | 'kinds' | 'certainties'>,
) => {
  let query = db
    .selectFrom('fact')
    .innerJoin('text', 'text.seq', 'fact.text_seq')
    .selectAll('fact')
    .select('text.document_id')
  if (id !== undefined) query = query.where('fact.id', '=', id)
  if (ids) query = query.where('fact.id', 'in', ids)
  if (kinds) query = query.where('fact.kind', 'in', kinds)
  if (certainties) query = query.where('fact.certainty', 'in', certainties)
  return query
}

const windowed = (query: ReturnType<typeof selected>, { limit, offset = 0 }: FactQuery) =>
  inOrder(query).limit(limit).offset(offset)

const inOrder = (query: ReturnType<typeof selected>) =>
  query
    .orderBy('text.document_id')
    .orderBy(sql`coalesce(text.first_page, 0)`)
    .orderBy('fact.text_seq')
    .orderBy('fact.start_offset')
    .orderBy('fact.kind')
    .orderBy('fact.place')

async function lastJudgements(db: Kysely<Tables>, rows: readonly Found[]): Promise<Map<string, JudgementRow>> {
  const documents = [...new Set(rows.map((it) => it.document_id))]
  const last = new Map<string, JudgementRow>()
  for (let i = 0; i < documents.length; i += 500) {
    const found = await db
      .selectFrom('judgement')
      .selectAll()
      .where('document_id', 'in', documents.slice(i, i + 500))
      .where('is_last', '=', 1)
      .execute()
    for (const row of found) last.set(keyOf(row.text_seq ?? 0, row.fact_kind, row.fact_id ?? ''), judgementRow(row))
  }
  return last
}

const keyOf = (textSeq: number, kind: string, id: string): string => `${textSeq} ${kind} ${id}`

const STANDINGS: Readonly<Record<JudgementRow['verdict'], Standing>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
}

function factOf(row: Found, judgement: JudgementRow | null): RegisterFact {
  const { text_seq: textSeq, document_id: documentId, passage: text, start_offset: start } = row
  const { id, page, because, certainty } = row
  const standing = judgement ? STANDINGS[judgement.verdict] : row.place >= ADDED ? 'added' : 'given'
  const fields = { ...JSON.parse(row.fields), ...(judgement?.verdict === 'correct' ? judgement.fields : {}) }
  const kind = row.kind as FactKind
  return { documentId, textSeq, kind, id, text, start, page, because, certainty, fields, standing, judgement }
}
