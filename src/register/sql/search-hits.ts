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

const rowsOf = (db: Kysely<Tables>, places: readonly Place[]) =>
  db
    .selectFrom('search_unit as u')
    .innerJoin('document as d', 'd.id', 'u.document_id')
    .select(['u.id', 'u.text_seq', 'u.start_offset', 'u.end_offset', 'u.first_byte', 'u.bytes', 'u.page'])
    .select(['u.fact_kinds', 'd.id as document_id', 'd.kind', 'd.title', 'd.date', 'd.sender_role'])
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
  const text = await passageText(db, row)
  const facts = row.fact_kinds === 0 ? [] : await factsBetween(db, textSeq, { start, end })
  return { document, passage: { textSeq, start, end, page }, snippet: snippetIn(text, start, query), facts, score }
}

async function passageText(
  db: Kysely<Tables>,
  { text_seq: seq, first_byte: from, bytes: length }: Row,
): Promise<string> {
  const { rows } = await sql<{ encoding: 'utf8' | 'utf16le'; bytes: Uint8Array }>`
    select c.encoding, substr(c.bytes, ${(from ?? 0) + 1}, ${length ?? 0}) as bytes
    from text as t join content as c on c.text_sha256 = t.text_sha256 where t.seq = ${seq}`.execute(db)
  const [row] = rows
  return row ? fromContent(row) : ''
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
