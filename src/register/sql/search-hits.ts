import { type Kysely, sql } from 'kysely'
import type { DocumentKind } from '../../engine/context.ts'
import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { Span } from '../../engine/positions.ts'
import type { Place } from '../search/cursor.ts'
import { dutch } from '../search/dutch.ts'
import { marksIn } from '../search/marks.ts'
import type { Query } from '../search/query/query.ts'
import type { SearchedFact, SearchHit, Snippet } from '../search/search.ts'
import { snippetOf } from '../search/snippet.ts'
import { fromContent } from '../storable.ts'
import { rejectedIn } from './search-index.ts'
import type { Tables } from './tables.ts'

/** What is shown of these passages, in their order. Only of these is any text looked at. */
export async function hitsOf(db: Kysely<Tables>, places: readonly Place[], query: Query): Promise<SearchHit[]> {
  if (places.length === 0) return []
  const rows = await rowsOf(db, places)
  const known = new Map(rows.map((it) => [Number(it.id), it]))
  const hits: SearchHit[] = []
  for (const { id, score } of places) {
    const row = known.get(id)
    if (row) hits.push(await hitOf(db, row, -score, query))
  }
  return hits
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

// A piece of the text is cut out of its bytes by the store, so that a text of a hundred megabytes stays where it is.
const rowsOf = (db: Kysely<Tables>, places: readonly Place[]) =>
  db
    .selectFrom('search_unit as u')
    .innerJoin('document as d', 'd.id', 'u.document_id')
    .innerJoin('text as t', 't.seq', 'u.text_seq')
    .innerJoin('content as c', 'c.text_sha256', 't.text_sha256')
    .select(['u.id', 'u.text_seq', 'u.start_offset', 'u.end_offset', 'u.page', 'u.fact_kinds'])
    .select(['d.id as document_id', 'd.kind', 'd.title', 'd.date', 'd.sender_role', 'c.encoding'])
    .select(sql<Uint8Array>`substr(c.bytes, coalesce(u.first_byte, 0) + 1, coalesce(u.bytes, 0))`.as('bytes'))
    .where(
      'u.id',
      'in',
      places.map((it) => it.id),
    )
    .execute()

async function hitOf(db: Kysely<Tables>, row: Row, score: number, query: Query): Promise<SearchHit> {
  const { document_id: id, title, date, sender_role: senderRole, text_seq: textSeq } = row
  const document = { id, kind: row.kind as DocumentKind, title, date, senderRole }
  const { start_offset: start, end_offset: end, page } = row
  if (start === null || end === null || page === null)
    return { document, passage: null, snippet: snippetIn(title ?? id, 0, query), facts: [], score }
  const text = fromContent(row)
  const facts = row.fact_kinds === 0 ? [] : await factsBetween(db, textSeq, { start, end })
  return { document, passage: { textSeq, start, end, page }, snippet: snippetIn(text, start, query), facts, score }
}

function snippetIn(text: string, start: number, query: Query): Snippet {
  const marks = marksIn(text, query, dutch())
  const shown = snippetOf(text, marks)
  const inside = marks.filter((it) => it.start >= shown.start && it.end <= shown.end)
  const moved = inside.map((it): Span => ({ start: it.start - shown.start, end: it.end - shown.start }))
  return { text: text.slice(shown.start, shown.end), start: start + shown.start, marks: moved }
}

async function factsBetween(db: Kysely<Tables>, seq: number, { start, end }: Span): Promise<SearchedFact[]> {
  const rows = await db
    .selectFrom('fact')
    .select(['id', 'kind', 'start_offset'])
    .where('text_seq', '=', seq)
    .where('start_offset', '>=', start)
    .where('start_offset', '<', end)
    .orderBy('start_offset')
    .orderBy('kind')
    .orderBy('place')
    .execute()
  const rejected = await rejectedIn(db, seq)
  return rows
    .filter((it) => !rejected.has(`${it.kind} ${it.id}`))
    .map((it) => ({ id: it.id, kind: it.kind as FactKind, start: it.start_offset }))
}
