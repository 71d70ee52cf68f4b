import type { Kysely } from 'kysely'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { rowsOf } from '../projection/reading.ts'
import { RegisterProblem } from '../register-problem.ts'
import { maskOf, maskReading, maskWords, spansOf } from '../withdrawals/mask.ts'
import type { Mask } from '../withdrawals/withdrawal.ts'
import { dropUnused, keepText, withoutText } from './content.ts'
import { insertAll } from './insert.ts'
import { entryOf } from './journal.ts'
import { dropLinks } from './links/drop.ts'
import { isDue } from './links/due.ts'
import { linkJudgementsOn } from './links/judged.ts'
import { factTables } from './project.ts'
import { readingOf } from './readings.ts'
import { dropFromIndex } from './search-index.ts'
import type { Tables, TextRow } from './tables.ts'

/** Masks the words in these texts and in all that was read and judged in them; gives where they stood. */
export async function maskTexts(
  db: Kysely<Tables>,
  texts: readonly TextRow[],
  ids: readonly string[],
  words: string,
): Promise<Mask[]> {
  const masks = new Map<string, Mask>()
  for (const { seq } of texts) {
    const file = await readingOf(db, seq)
    const mask = file && (masks.get(file.source.textSha256) ?? maskIn(file, words))
    if (!file || !mask) continue
    masks.set(file.source.textSha256, mask)
    await replace(db, seq, maskReading(file, mask))
  }
  if (masks.size === 0)
    throw new RegisterProblem('These words are not in the document.', 'Give them as "beleidsspoor show" prints them.')
  for (const hash of masks.keys()) await dropUnused(db, hash)
  await maskJudgements(db, ids, words)
  return [...masks.values()]
}

function maskIn({ source }: FactsFile, words: string): Mask | null {
  const spans = spansOf(source.text ?? '', words)
  return spans.length > 0 ? maskOf(source.text ?? '', source.textSha256, spans) : null
}

async function replace(db: Kysely<Tables>, seq: number, file: FactsFile): Promise<void> {
  await keepText(db, file)
  await db
    .updateTable('journal')
    .set({ body: JSON.stringify(withoutText(file)) })
    .where('seq', '=', seq)
    .execute()
  const row = await db.selectFrom('journal').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow()
  const entry = entryOf(row)
  if (entry.kind !== 'document-read') return
  for (const table of factTables) await db.deleteFrom(table).where('text_seq', '=', seq).execute()
  await dropFromIndex(db, [seq])
  const rows = rowsOf(entry)
  await insertAll(db, 'fact', rows.facts)
  await insertAll(db, 'fact_count', rows.counts)
  await insertAll(db, 'problem', rows.problems)
  const { superseded_by: _, leads: __, ...text } = rows.text
  await dropLinks(db, [seq])
  await isDue(db, [seq])
  await db.updateTable('text').set(text).where('seq', '=', seq).execute()
}

async function maskJudgements(db: Kysely<Tables>, ids: readonly string[], words: string): Promise<void> {
  const rows = await db.selectFrom('judgement').select(['seq', 'body']).where('document_id', 'in', ids).execute()
  await maskBodies(db, 'judgement', rows, words)
  await maskBodies(db, 'link_judgement', await linkJudgementsOn(db, ids), words)
}

async function maskBodies(
  db: Kysely<Tables>,
  table: 'judgement' | 'link_judgement',
  rows: readonly { readonly seq: number; readonly body: string }[],
  words: string,
): Promise<void> {
  for (const row of rows) {
    const body = JSON.stringify(maskWords(JSON.parse(row.body) as object, [words]))
    if (body === row.body) continue
    await db.updateTable('journal').set({ body }).where('seq', '=', row.seq).execute()
    await db.updateTable(table).set({ body }).where('seq', '=', row.seq).execute()
  }
}
