import type { Kysely, Selectable } from 'kysely'
import type { JudgementEntry, JudgementQuery, JudgementRow } from '../contract.ts'
import { addedId, fit, type GivenJudgement, type JudgedText } from '../judgements/fit.ts'
import type { Anchored, Judgement } from '../judgements/judgement.ts'
import { ADDED, addedRow } from '../projection/added.ts'
import { storable } from '../storable.ts'
import { currentId } from './documents.ts'
import { insertAll } from './insert.ts'
import { isDue } from './links/due.ts'
import { leadingIn, readingOf } from './readings.ts'
import { indexDocument } from './search-index.ts'
import type { FactRow, JudgementTable, Tables } from './tables.ts'

export async function projectJudgement(db: Kysely<Tables>, { seq, at, actor, body }: JudgementEntry): Promise<void> {
  const documentId = await currentId(db, storable(body.documentId))
  const row = {
    ...{ seq, at, actor, verdict: body.verdict, document_id: documentId, fact_kind: body.factKind },
    ...{ body: JSON.stringify(body), text_seq: null, start_offset: null, end_offset: null, fact_id: null, is_last: 0 },
  }
  await insertAll(db, 'judgement', [row])
  await place(db, documentId)
  await indexDocument(db, documentId)
}

/** A document that is another one now takes its judgements along. */
export async function moveJudgements(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db.updateTable('judgement').set({ document_id: to }).where('document_id', '=', from).execute()
}

/** Finds anew where the judgements on a document stand, after its texts or its judgements changed. */
export async function place(db: Kysely<Tables>, documentId: string): Promise<void> {
  const rows = await rowsOf(db, documentId)
  if (rows.length === 0) return
  await dropAdded(db, documentId)
  const texts = await judgedTexts(db, await leadingIn(db, documentId))
  await isDue(
    db,
    texts.map((it) => it.seq),
  )
  const places = fit(rows.map(given), texts)
  const last = new Set(lastOnEach(rows, (row) => keyOf(row, places)).map((it) => it.seq))
  for (const row of rows) {
    const found = places.get(row.seq) ?? null
    const where = {
      text_seq: found?.textSeq ?? null,
      start_offset: found?.start ?? null,
      end_offset: found?.end ?? null,
    }
    const changes = { ...where, fact_id: found?.factId ?? null, is_last: last.has(row.seq) ? 1 : 0 }
    await db.updateTable('judgement').set(changes).where('seq', '=', row.seq).execute()
    if (found && row.verdict === 'add')
      await insertAll(db, 'fact', [addedRow(row.seq, row.actor, given(row), found, pageOf(texts, found))])
  }
}

const pageOf = (texts: readonly JudgedText[], { textSeq, start }: Anchored): number =>
  texts.find((it) => it.seq === textSeq)?.pages.find(({ span: [, end] }) => start < end)?.number ?? 1

const keyOf = (row: Selectable<JudgementTable>, places: ReturnType<typeof fit>): string | null => {
  const found = places.get(row.seq)
  return found ? `${found.textSeq} ${row.fact_kind} ${found.factId}` : null
}

function lastOnEach<T>(rows: readonly T[], key: (row: T) => string | null): T[] {
  const last = new Map<string, T>()
  for (const row of rows) last.set(key(row) ?? `${last.size} lost`, row)
  return [...last].filter(([it]) => !it.endsWith(' lost')).map(([, row]) => row)
}

const rowsOf = (db: Kysely<Tables>, documentId: string): Promise<Selectable<JudgementTable>[]> =>
  db.selectFrom('judgement').selectAll().where('document_id', '=', documentId).orderBy('seq').execute()

const given = (row: Selectable<JudgementTable>): GivenJudgement => ({
  ...(JSON.parse(row.body) as Judgement),
  seq: row.seq,
})

async function dropAdded(db: Kysely<Tables>, documentId: string): Promise<void> {
  const added = (await rowsOf(db, documentId)).filter((it) => it.verdict === 'add').map((it) => addedId(it.seq))
  for (const id of added) await db.deleteFrom('fact').where('id', '=', id).where('place', '>=', ADDED).execute()
}

export async function judgedTexts(db: Kysely<Tables>, seqs: readonly number[]): Promise<JudgedText[]> {
  const texts: JudgedText[] = []
  for (const seq of seqs) {
    const file = await readingOf(db, seq)
    if (file) texts.push({ seq, text: file.source.text ?? '', facts: file.facts, pages: file.source.pages })
  }
  return texts
}

export async function judgements(
  db: Kysely<Tables>,
  { documentId, lostOnly }: JudgementQuery,
): Promise<JudgementRow[]> {
  let query = db.selectFrom('judgement').selectAll().orderBy('seq')
  if (documentId !== undefined) query = query.where('document_id', '=', await currentId(db, documentId))
  if (lostOnly) query = query.where('fact_id', 'is', null)
  return (await query.execute()).map(judgementRow)
}

/** Judgements on these documents as they were given up to `lastSeq`, by where they stood in these texts. */
export async function judgementsAsKnown(
  db: Kysely<Tables>,
  ids: readonly string[],
  lastSeq: number,
  textSeqs: readonly number[],
): Promise<{ readonly rows: readonly JudgementRow[]; readonly added: readonly FactRow[] }> {
  const rows = await db
    .selectFrom('judgement')
    .selectAll()
    .where('document_id', 'in', ids)
    .where('seq', '<=', lastSeq)
    .orderBy('seq')
    .execute()
  if (rows.length === 0) return { rows: [], added: [] }
  const texts = await judgedTexts(db, textSeqs)
  const places = fit(rows.map(given), texts)
  const added = rows.flatMap((row) => {
    const found = places.get(row.seq)
    const isAdded = row.verdict === 'add' && found
    return isAdded ? [addedRow(row.seq, row.actor, given(row), found, pageOf(texts, found))] : []
  })
  return { rows: rows.map((row) => ({ ...judgementRow(row), place: places.get(row.seq) ?? null })), added }
}

export const judgementRow = (row: Selectable<JudgementTable>): JudgementRow => {
  const { seq, at, actor, text_seq: textSeq, start_offset: start, end_offset: end, fact_id: factId } = row
  const isPlaced = textSeq !== null && start !== null && end !== null && factId !== null
  return {
    ...(JSON.parse(row.body) as Judgement),
    seq,
    at,
    actor,
    place: isPlaced ? { textSeq, start, end, factId } : null,
  }
}
