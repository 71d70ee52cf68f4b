import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { DocumentKind } from '../../engine/context.ts'
import type {
  DocumentDetail,
  DocumentFilters,
  DocumentIdentityRow,
  DocumentSummary,
  TextSummary,
  Window,
} from '../contract.ts'
import { byPage } from '../projection/arrange.ts'
import { type DocumentCounts, factCounts, noFacts, noProblems, problemCounts } from './counts.ts'
import { filtered } from './document-filters.ts'
import type { DocumentRow, Tables, TextRow } from './tables.ts'
import type { Transactions } from './transactions.ts'

export async function documents(
  db: Kysely<Tables>,
  { limit, offset = 0, ...filters }: Window & DocumentFilters,
): Promise<DocumentSummary[]> {
  const rows = await (await filtered(db, filters))
    .selectAll()
    .orderBy(newestFirst)
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return (await details(db, rows)).map(({ texts: _, ...summary }) => summary)
}

const IDENTITIES_AT_ONCE = 1_000

export async function* everyDocument(read: Transactions['read']): AsyncGenerator<DocumentIdentityRow> {
  for (let after = ''; ; ) {
    const rows = await read((db) => identitiesAfter(db, after))
    yield* rows.map(identityOf)
    const last = rows.at(-1)
    if (last === undefined || rows.length < IDENTITIES_AT_ONCE) return
    after = last.id
    await setImmediate()
  }
}

const identitiesAfter = (db: Kysely<Tables>, id: string): Promise<DocumentRow[]> =>
  db
    .selectFrom('document')
    .selectAll()
    .where('id', '>', id)
    .where('moved_to', 'is', null)
    .orderBy('id')
    .limit(IDENTITIES_AT_ONCE)
    .execute()

/** Documents without any day last; in SQLite they are anyway. */
export const newestFirst = sql`sort_day desc nulls last`

export async function documentCount(db: Kysely<Tables>, filters: DocumentFilters): Promise<number> {
  const chosen = await filtered(db, filters)
  const row = await chosen.select((it) => it.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return Number(row.n)
}

export async function document(db: Kysely<Tables>, id: string): Promise<DocumentDetail | null> {
  const row = await rowOf(db, await currentId(db, id))
  return row && row.moved_to === null ? ((await details(db, [row]))[0] ?? null) : null
}

/** Follows an old id to where its document is now; a chain of moves is as long as the times it was read better. */
export async function currentId(db: Kysely<Tables>, id: string): Promise<string> {
  const seen = new Set<string>()
  let at = id
  while (!seen.has(at)) {
    seen.add(at)
    const to = (await rowOf(db, at))?.moved_to ?? null
    if (to === null) return at
    at = to
  }
  return at
}

/** Every id under which the document is or was known, the present one first. */
export async function family(db: Kysely<Tables>, id: string): Promise<string[]> {
  const ids = [await currentId(db, id)]
  for (let i = 0; i < ids.length; i++) {
    const rows = await db
      .selectFrom('document')
      .select('id')
      .where('moved_to', '=', ids[i] ?? '')
      .execute()
    ids.push(...rows.map((it) => it.id).filter((it) => !ids.includes(it)))
  }
  return ids
}

const rowOf = (db: Kysely<Tables>, id: string): Promise<DocumentRow | undefined> =>
  db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()

// A list of ids is a list of values of the statement, which has room for a limited number of them.
const IDS_AT_ONCE = 500

async function details(db: Kysely<Tables>, rows: readonly DocumentRow[]): Promise<DocumentDetail[]> {
  const all: DocumentDetail[] = []
  for (let i = 0; i < rows.length; i += IDS_AT_ONCE) all.push(...(await detailsOf(db, rows.slice(i, i + IDS_AT_ONCE))))
  return all
}

async function detailsOf(db: Kysely<Tables>, rows: readonly DocumentRow[]): Promise<DocumentDetail[]> {
  const ids = rows.map((it) => it.id)
  const texts = await currentTexts(db, ids)
  const facts = await factCounts(db, ids)
  const problems = await problemCounts(db, ids)
  return rows.map((row) =>
    detailOf(row, texts.get(row.id) ?? [], {
      facts: facts.get(row.id) ?? noFacts,
      problems: problems.get(row.id) ?? noProblems,
    }),
  )
}

export function detailOf(row: DocumentRow, texts: readonly TextRow[], counts: DocumentCounts): DocumentDetail {
  const own = [...texts].sort(byPage).map(textSummary)
  return { ...identityOf(row), names: own.map((it) => it.name), ...counts, texts: own }
}

async function currentTexts(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, TextRow[]>> {
  const rows = await db
    .selectFrom('text')
    .selectAll()
    .where('document_id', 'in', ids)
    .where('superseded_by', 'is', null)
    .execute()
  const texts = new Map<string, TextRow[]>(ids.map((it) => [it, []]))
  for (const row of rows) texts.get(row.document_id)?.push(row)
  return texts
}

const identityOf = (row: DocumentRow): DocumentIdentityRow => ({
  id: row.id,
  kind: row.kind as DocumentKind,
  title: row.title,
  date: row.date,
  dateInterval: row.date_from === null && row.date_to === null ? null : [row.date_from, row.date_to],
  chamber: row.chamber,
  sessionYear: row.session_year,
  dossiers: JSON.parse(row.dossiers),
  number: row.number,
  reference: row.reference,
  senderRole: row.sender_role,
  senderPerson: row.sender_person,
})

const textSummary = (row: TextRow): TextSummary => ({
  seq: row.seq,
  name: row.name,
  mediaType: row.media_type,
  sha256: row.sha256,
  textSha256: row.text_sha256,
  reader: row.reader,
  engineVersion: row.engine_version,
  readAt: row.read_at,
  firstPage: row.first_page,
  lastPage: row.last_page,
  leads: row.leads === 1,
})
