import type { Kysely, Transaction } from 'kysely'
import type { RegisterSettings, WithdrawalEntry } from '../contract.ts'
import { RegisterProblem } from '../register-problem.ts'
import { storable } from '../storable.ts'
import type { WithdrawalOrder, WithdrawalRecord } from '../withdrawals/withdrawal.ts'
import { addToJournal } from './append.ts'
import { dropUnused } from './content.ts'
import { family } from './documents.ts'
import { place } from './judgements.ts'
import { dropLinkJudgements, placeLinkJudgements } from './links/judged.ts'
import { settle } from './links/settle.ts'
import { maskTexts } from './mask-texts.ts'
import { arrangeDocument, project, unproject } from './project.ts'
import { indexDocument } from './search-index.ts'
import type { Tables, TextRow } from './tables.ts'
import { recordOf } from './withdrawn.ts'

/** In one transaction: a withdrawal that is broken off has erased nothing. */
export async function withdraw(
  tx: Transaction<Tables>,
  settings: RegisterSettings,
  order: WithdrawalOrder,
): Promise<WithdrawalRecord> {
  const ids = await family(tx, storable(order.documentId))
  const texts = await textsOf(tx, ids)
  if (texts.length === 0)
    throw new RegisterProblem(`There is no document ${order.documentId} in the register.`, 'Give the id of a document.')
  const masks = order.passage === undefined ? [] : await maskTexts(tx, texts, ids, order.passage)
  const files = [...new Set(texts.map((it) => it.sha256))]
  const { actor, reason } = order
  const body = { documentIds: ids, reason, files, masks }
  const entry: WithdrawalEntry = await addToJournal(tx, settings, {
    kind: 'withdrawal',
    actor,
    engineVersion: '',
    body,
  })
  await project(tx, entry)
  if (order.passage === undefined) await erase(tx, texts, ids, entry.seq)
  for (const id of new Set(texts.map((it) => it.document_id))) await settleDocument(tx, id)
  await settle(tx, settings.links)
  return recordOf(entry)
}

/** All texts of a document, also those that count no more, and other readings of the same files. */
async function textsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<TextRow[]> {
  const own = await db.selectFrom('text').selectAll().where('document_id', 'in', ids).orderBy('seq').execute()
  if (own.length === 0) return []
  const files = [...new Set(own.map((it) => it.sha256))]
  return db
    .selectFrom('text')
    .selectAll()
    .where((it) => it.or([it('document_id', 'in', ids), it('sha256', 'in', files)]))
    .orderBy('seq')
    .execute()
}

async function erase(
  db: Kysely<Tables>,
  texts: readonly TextRow[],
  ids: readonly string[],
  withdrawal: number,
): Promise<void> {
  const seqs = texts.map((it) => it.seq)
  const judged = await db.selectFrom('judgement').select('seq').where('document_id', 'in', ids).execute()
  const linked = await dropLinkJudgements(db, ids)
  await unproject(db, seqs)
  await db.deleteFrom('judgement').where('document_id', 'in', ids).execute()
  await db
    .updateTable('journal')
    .set({ kind: 'erased', body: JSON.stringify({ withdrawal }) })
    .where('seq', 'in', [...seqs, ...judged.map((it) => it.seq), ...linked])
    .execute()
  for (const hash of new Set(texts.map((it) => it.text_sha256))) await dropUnused(db, hash)
}

async function settleDocument(db: Kysely<Tables>, id: string): Promise<void> {
  const left = await db.selectFrom('text').select('seq').where('document_id', '=', id).executeTakeFirst()
  if (!left) return void (await db.deleteFrom('document').where('id', '=', id).execute())
  const row = await db.selectFrom('document').select('moved_to').where('id', '=', id).executeTakeFirst()
  await arrangeDocument(db, id, row?.moved_to ?? null)
  await place(db, id)
  await placeLinkJudgements(db, id)
  await indexDocument(db, id)
}
