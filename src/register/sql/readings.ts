import { type Kysely, sql } from 'kysely'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import type { KnownReading } from '../contract.ts'
import { fromContent } from '../storable.ts'
import { entryOf } from './journal.ts'
import type { Tables } from './tables.ts'

export async function currentReading(db: Kysely<Tables>, sha256: string): Promise<KnownReading | null> {
  const text = await db
    .selectFrom('text')
    .select(['seq', 'engine_version'])
    .where('sha256', '=', sha256)
    .where('superseded_by', 'is', null)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  if (!text) return null
  const error = await db
    .selectFrom('problem')
    .select('place')
    .where('text_seq', '=', text.seq)
    .where('severity', '=', 'error')
    .executeTakeFirst()
  return { seq: text.seq, engineVersion: text.engine_version, hasErrors: error !== undefined }
}

/** From the journal itself, so that every field comes back as it was read. */
export async function readingOf(db: Kysely<Tables>, seq: number): Promise<FactsFile | null> {
  const row = await db.selectFrom('journal').selectAll().where('seq', '=', seq).executeTakeFirst()
  const entry = row && entryOf(row)
  if (entry?.kind !== 'document-read') return null
  const { body } = entry
  const text = await textOf(db, body.source.textSha256)
  return text === null ? body : { ...body, source: { ...body.source, text } }
}

async function textOf(db: Kysely<Tables>, textSha256: string): Promise<string | null> {
  const row = await db.selectFrom('content').selectAll().where('text_sha256', '=', textSha256).executeTakeFirst()
  return row ? fromContent(row) : null
}

/** The texts of a document whose facts are its facts, in the order of their pages. */
export async function leadingIn(db: Kysely<Tables>, documentId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('text')
    .select('seq')
    .where('document_id', '=', documentId)
    .where('leads', '=', 1)
    .orderBy(sql`coalesce(first_page, 0)`)
    .orderBy('seq')
    .execute()
  return rows.map((it) => it.seq)
}
