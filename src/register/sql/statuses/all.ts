import type { Kysely } from 'kysely'
import type { StatusDocument } from '../../../links/status/status.ts'
import { namesOf } from '../links/stored.ts'
import type { Tables } from '../tables.ts'
import { commitmentOf } from './closure.ts'

/** All documents with their commitments, without their words. */
export async function statusDocuments(db: Kysely<Tables>): Promise<StatusDocument[]> {
  const names = await namesOf(db, null)
  const commitments = new Map<string, StatusDocument['commitments'][number][]>()
  for (const row of await db.selectFrom('promise').selectAll().orderBy('text_seq').execute()) {
    const named = names.get(row.text_seq)
    if (!named) continue
    const own = commitments.get(named.document) ?? []
    commitments.set(named.document, own)
    own.push(commitmentOf(row, named))
  }
  const documents = await db
    .selectFrom('document')
    .select(['id', 'date', 'date_from', 'date_to'])
    .where('moved_to', 'is', null)
    .execute()
  return documents.map(({ id, date, date_from, date_to }) => ({
    ...{ from: date ?? date_from, to: date ?? date_to, commitments: commitments.get(id) ?? [] },
  }))
}
