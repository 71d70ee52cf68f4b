import type { Kysely } from 'kysely'
import type { JournalEntry, ReadingEntry } from '../contract.ts'
import { arrange } from '../projection/arrange.ts'
import { documentRow } from '../projection/document.ts'
import { rowsOf } from '../projection/reading.ts'
import { insertAll } from './insert.ts'
import { moveJudgements, place, projectJudgement } from './judgements.ts'
import { dropLinks } from './links/drop.ts'
import { isDue, linkTables } from './links/due.ts'
import { moveLinkJudgements, placeLinkJudgements, projectLinkJudgement } from './links/judged.ts'
import { projectOfficial } from './links/official.ts'
import { setMeta } from './meta.ts'
import { dropFromIndex, indexDocument } from './search-index.ts'
import type { DocumentRow, Tables, TextRow } from './tables.ts'
import { projectWithdrawal } from './withdrawn.ts'

/**
 * Brings the projections up to date with one more entry. Everything they hold comes in through here, in the order of
 * the journal, both when an entry is added and when all is rebuilt.
 */
export async function project(db: Kysely<Tables>, entry: JournalEntry): Promise<void> {
  switch (entry.kind) {
    case 'document-read':
      return projectReading(db, entry)
    case 'judgement':
      return projectJudgement(db, entry)
    case 'link-judgement':
      return projectLinkJudgement(db, entry)
    case 'withdrawal':
      return projectWithdrawal(db, entry)
    case 'official-promise':
      return projectOfficial(db, entry)
    case 'words-counted':
      return setMeta(db, 'words-counted-in', String(entry.body.texts))
    case 'erased':
      return
  }
}

async function projectReading(db: Kysely<Tables>, entry: ReadingEntry): Promise<void> {
  const rows = rowsOf(entry)
  await insertAll(db, 'text', [rows.text])
  await isDue(db, [rows.text.seq])
  await insertAll(db, 'fact', rows.facts)
  await insertAll(db, 'fact_count', rows.counts)
  await insertAll(db, 'problem', rows.problems)
  const left = await supersedeSameBytes(db, rows.text)
  await arrangeDocument(db, rows.text.document_id, null)
  for (const id of left) await leave(db, id, rows.text.document_id)
  await place(db, rows.text.document_id)
  await placeLinkJudgements(db, rows.text.document_id)
  await indexDocument(db, rows.text.document_id)
}

/** What a document that lost a text to another still is; when it lost all, its judgements go along. */
async function leave(db: Kysely<Tables>, id: string, to: string): Promise<void> {
  const row = await arrangeDocument(db, id, to)
  await place(db, id)
  await placeLinkJudgements(db, id)
  await indexDocument(db, id)
  if (row.moved_to === null) return
  await moveJudgements(db, id, to)
  await moveLinkJudgements(db, id, to)
  await placeLinkJudgements(db, to)
}

/**
 * Takes out all that the projections hold of these texts. A new projection that keeps words of a document is emptied
 * here as well: a withdrawal promises that they are nowhere, and a test looks for them in the file itself.
 */
export async function unproject(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  for (const table of factTables) await db.deleteFrom(table).where('text_seq', 'in', seqs).execute()
  await dropLinks(db, seqs)
  await db.deleteFrom('link_due').where('text_seq', 'in', seqs).execute()
  await dropFromIndex(db, seqs)
  await db.deleteFrom('text').where('seq', 'in', seqs).execute()
}
export const factTables = ['fact', 'fact_count', 'problem'] as const

/** The same bytes read again: the newer reading counts, also where it gives the document another id. */
async function supersedeSameBytes(db: Kysely<Tables>, text: TextRow): Promise<string[]> {
  const older = await db
    .updateTable('text')
    .set({ superseded_by: text.seq })
    .where('sha256', '=', text.sha256)
    .where('seq', '<', text.seq)
    .where('superseded_by', 'is', null)
    .returning('document_id')
    .execute()
  return [...new Set(older.map((it) => it.document_id))].filter((it) => it !== text.document_id).sort()
}

export async function arrangeDocument(db: Kysely<Tables>, id: string, movedTo: string | null): Promise<DocumentRow> {
  const before = await db.selectFrom('text').selectAll().where('document_id', '=', id).orderBy('seq').execute()
  const after = arrange(before)
  for (const text of after) {
    const old = before.find((it) => it.seq === text.seq)
    if (old?.superseded_by === text.superseded_by && old?.leads === text.leads) continue
    await db
      .updateTable('text')
      .set({ superseded_by: text.superseded_by, leads: text.leads })
      .where('seq', '=', text.seq)
      .execute()
    if (old?.leads !== text.leads) await isDue(db, [text.seq])
  }
  const row = documentRow(id, after, movedTo)
  await db
    .insertInto('document')
    .values(row)
    .onConflict((it) => it.column('id').doUpdateSet(row))
    .execute()
  return row
}

export const projections = [
  ...(['document', 'text', 'fact', 'fact_count', 'problem', 'judgement', 'link_judgement', 'withdrawn'] as const),
  ...linkTables,
  'official' as const,
  'search_unit' as const,
] as const
