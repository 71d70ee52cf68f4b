import type { Kysely } from 'kysely'
import type { DocumentDetail, DocumentFilters, DocumentSummary, Window } from '../contract.ts'
import { arrange } from '../projection/arrange.ts'
import { documentRow } from '../projection/document.ts'
import { sumByKind } from './counts.ts'
import { isChosen } from './document-filters.ts'
import { detailOf, family } from './documents.ts'
import type { DocumentRow, Tables, TextRow } from './tables.ts'

/** The last entry of the journal that was there at a moment; 0 when there was none. */
export async function lastSeqAt(db: Kysely<Tables>, moment: string): Promise<number> {
  const row = await db
    .selectFrom('journal')
    .select((it) => it.fn.max('seq').as('seq'))
    .where('at', '<=', moment)
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}

export interface PastDocument {
  readonly row: DocumentRow
  /** Those that counted, arranged. */
  readonly texts: readonly TextRow[]
}

/** Documents as they were after entry `lastSeq`, newest first; only these, or all. */
export async function pastDocuments(
  db: Kysely<Tables>,
  lastSeq: number,
  ids: readonly string[] | null,
): Promise<PastDocument[]> {
  let query = db.selectFrom('text').selectAll().where('seq', '<=', lastSeq).orderBy('seq')
  if (ids) query = query.where('document_id', 'in', ids)
  const grouped = new Map<string, TextRow[]>()
  for (const text of await query.execute()) {
    const group = grouped.get(text.document_id) ?? []
    grouped.set(text.document_id, [...group, asItWas(text, lastSeq)])
  }
  const past = [...grouped].map(([id, texts]) => {
    const arranged = arrange(texts)
    return { row: documentRow(id, arranged, null), texts: arranged.filter((it) => it.superseded_by === null) }
  })
  return past.filter((it) => it.texts.length > 0).sort((a, b) => newestFirst(a.row, b.row))
}

const asItWas = (text: TextRow, lastSeq: number): TextRow => ({
  ...text,
  superseded_by: text.superseded_by !== null && text.superseded_by > lastSeq ? null : text.superseded_by,
})

function newestFirst(a: DocumentRow, b: DocumentRow): number {
  const [day, other] = [a.sort_day ?? '', b.sort_day ?? '']
  return day !== other ? (day < other ? 1 : -1) : a.id < b.id ? -1 : 1
}

export async function documentCountAsKnown(
  db: Kysely<Tables>,
  moment: string,
  filters: DocumentFilters,
): Promise<number> {
  const past = await pastDocuments(db, await lastSeqAt(db, moment), null)
  return past.filter((it) => isChosen(it.row, filters)).length
}

export async function documentsAsKnown(
  db: Kysely<Tables>,
  moment: string,
  { limit, offset = 0, ...filters }: Window & DocumentFilters,
): Promise<DocumentSummary[]> {
  const all = await pastDocuments(db, await lastSeqAt(db, moment), null)
  const past = all.filter((it) => isChosen(it.row, filters))
  const details = await detailsOfPast(db, past.slice(offset, offset + limit))
  return details.map(({ texts: _, ...summary }) => summary)
}

export async function documentAsKnown(db: Kysely<Tables>, moment: string, id: string): Promise<DocumentDetail | null> {
  const past = await pastDocuments(db, await lastSeqAt(db, moment), await family(db, id))
  return (await detailsOfPast(db, past.slice(0, 1)))[0] ?? null
}

async function detailsOfPast(db: Kysely<Tables>, past: readonly PastDocument[]): Promise<DocumentDetail[]> {
  const details: DocumentDetail[] = []
  for (const { row, texts } of past) {
    const leading = texts.filter((it) => it.leads).map((it) => it.seq)
    const counts = await sumByKind(
      db,
      leading,
      texts.map((it) => it.seq),
    )
    details.push(detailOf(row, texts, counts))
  }
  return details
}
