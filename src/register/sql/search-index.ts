import { type Kysely, sql } from 'kysely'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { firstFrom, spanOf } from '../../engine/positions.ts'
import { departmentOf } from '../search/department.ts'
import { dutch } from '../search/dutch.ts'
import { type IndexedFact, titleTerms, type UnitTerms, unitsOf } from '../search/units.ts'
import { toContent } from '../storable.ts'
import { insertAll } from './insert.ts'
import { readingOf } from './readings.ts'
import type { DocumentRow, SearchUnitRow, Tables } from './tables.ts'

// A text has fewer passages than this. The number of a passage follows from its text and its place, so that a register
// that is rebuilt has the same.
const PER_TEXT = 2 ** 20

/** Makes anew what a document is found by, after its texts or what people made of its facts changed. */
export async function indexDocument(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom('search_unit').where('document_id', '=', id).execute()
  const document = await db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()
  const texts = await db
    .selectFrom('text')
    .select('seq')
    .where('document_id', '=', id)
    .where('leads', '=', 1)
    .where('superseded_by', 'is', null)
    .orderBy(sql`coalesce(first_page, 0)`)
    .orderBy('seq')
    .execute()
  const [first] = texts
  if (!document || document.moved_to !== null || !first) return
  await insertUnits(db, [headOf(document, first.seq)])
  for (const { seq } of texts) {
    const file = await readingOf(db, seq)
    if (file) await insertUnits(db, passagesIn(file, document, seq, await factsIn(db, seq)))
  }
}

/** Takes out what these texts are found by. */
export async function dropFromIndex(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  await db.deleteFrom('search_unit').where('text_seq', 'in', seqs).execute()
}

interface NewUnit {
  readonly row: SearchUnitRow
  readonly terms: UnitTerms
}

async function insertUnits(db: Kysely<Tables>, units: readonly NewUnit[]): Promise<void> {
  await insertAll(
    db,
    'search_unit',
    units.map((it) => it.row),
  )
  await insertAll(
    db,
    'search_terms',
    units.map(({ row, terms }) => ({ id: row.id, ...terms })),
  )
}

type OfDocument = Pick<SearchUnitRow, 'document_id' | 'document_kind' | 'year' | 'department'>

const ofDocument = (document: DocumentRow): OfDocument => ({
  document_id: document.id,
  document_kind: document.kind,
  year: document.sort_day === null ? null : Number(document.sort_day.slice(0, 4)),
  department: departmentOf(document.sender_role),
})

function headOf(document: DocumentRow, seq: number): NewUnit {
  const place = { start_offset: null, end_offset: null, first_byte: null, bytes: null, page: null }
  const row = { id: seq * PER_TEXT, text_seq: seq, ...place, fact_kinds: 0, ...ofDocument(document) }
  return { row, terms: titleTerms(saidOf(document), dutch()) }
}

/** What a document is called and who sent it; of an id that is a hash nobody looks for the digits. */
const saidOf = ({ id, title, dossiers, number, reference, sender_role, sender_person }: DocumentRow): string[] =>
  [
    title,
    /^sha256:/.test(id) ? null : id,
    ...(JSON.parse(dossiers) as string[]),
    number,
    reference,
    sender_role,
    sender_person,
  ].filter((it) => it !== null)

function passagesIn(file: FactsFile, document: DocumentRow, seq: number, facts: readonly IndexedFact[]): NewUnit[] {
  const text = file.source.text ?? ''
  const furniture = file.zones.flatMap((it) => it.spans.map(([start, end]) => spanOf(start, end)))
  const width = widthOf(text)
  let [at, byte] = [0, 0]
  return unitsOf({ text, furniture, facts }, dutch()).map(({ span, terms, factKinds }, i) => {
    byte += width(text.slice(at, span.start))
    const bytes = width(text.slice(span.start, span.end))
    const place = { start_offset: span.start, end_offset: span.end, first_byte: byte, bytes }
    const page = pageAt(file, span.start)
    ;[at, byte] = [span.end, byte + bytes]
    const id = seq * PER_TEXT + i + 1
    return { row: { id, text_seq: seq, ...place, page, fact_kinds: factKinds, ...ofDocument(document) }, terms }
  })
}

/** How many bytes of the kept content a piece of this text is. */
function widthOf(text: string): (piece: string) => number {
  const { encoding } = toContent(text)
  return (piece) => Buffer.byteLength(piece, encoding)
}

function pageAt({ source }: FactsFile, offset: number): number {
  const i = firstFrom(source.pages, offset + 1, (it) => it.span[1])
  return source.pages[i]?.number ?? source.pages.at(-1)?.number ?? 1
}

/** What was read and added there, without what people rejected. */
async function factsIn(db: Kysely<Tables>, seq: number): Promise<IndexedFact[]> {
  const rows = await db
    .selectFrom('fact')
    .select(['id', 'kind', 'start_offset', 'passage'])
    .where('text_seq', '=', seq)
    .orderBy('start_offset')
    .orderBy('kind')
    .orderBy('place')
    .execute()
  const rejected = await rejectedIn(db, seq)
  return rows
    .filter((it) => !rejected.has(`${it.kind} ${it.id}`))
    .map(({ kind, start_offset: start, passage }) => ({ kind, start, passage }))
}

export async function rejectedIn(db: Kysely<Tables>, seq: number): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('judgement')
    .select(['fact_kind', 'fact_id'])
    .where('text_seq', '=', seq)
    .where('is_last', '=', 1)
    .where('verdict', '=', 'reject')
    .execute()
  return new Set(rows.map((it) => `${it.fact_kind} ${it.fact_id}`))
}
