import { createHash } from 'node:crypto'
import { type FactKind, type FactsFile, factKinds } from '../../engine/facts-file/schema.ts'
import type { ReadingEntry } from '../contract.ts'
import type { FactCountRow, FactRow, ProblemRow, TextRow } from '../sql/tables.ts'
import { storable } from '../storable.ts'
import { pageRange } from './pages.ts'

/** What one journal entry puts into the tables by itself, whatever else the register holds. */
export interface ReadingRows {
  readonly text: TextRow
  readonly facts: readonly FactRow[]
  readonly counts: readonly FactCountRow[]
  readonly problems: readonly ProblemRow[]
}

export function rowsOf(entry: ReadingEntry): ReadingRows {
  const facts = factKinds.flatMap((kind) =>
    entry.body.facts[kind].map((fact, place) => factRow(entry.seq, kind, place, fact)),
  )
  return { text: textRow(entry), facts, counts: countsOf(entry), problems: problemsOf(entry) }
}

function textRow({ seq, at, engineVersion, body }: ReadingEntry): TextRow {
  const { source, document } = body
  const { first, last } = pageRange(source.pages)
  return {
    seq,
    document_id: storable(document.id),
    name: storable(source.name),
    media_type: storable(source.mediaType),
    sha256: source.sha256,
    text_sha256: source.textSha256,
    reading_sha256: readingSha256(body),
    reader: source.reader,
    engine_version: engineVersion,
    read_at: at,
    first_page: first,
    last_page: last,
    is_cut: document.truncatedStart || document.truncatedEnd ? 1 : 0,
    identity: JSON.stringify(document),
    superseded_by: null,
    leads: 1,
  }
}

/** Two readings with the same hash say the same, perhaps of two files with the same bytes. */
export function readingSha256(body: FactsFile): string {
  const { text: _, name: __, ...source } = body.source
  return createHash('sha256')
    .update(JSON.stringify({ ...body, source }))
    .digest('hex')
}

type AnyFact = FactsFile['facts'][FactKind][number]

function factRow(seq: number, kind: FactKind, place: number, fact: AnyFact): FactRow {
  const { id, spans, text, because, certainty, page, ...fields } = fact
  return {
    text_seq: seq,
    kind,
    place,
    id,
    start_offset: spans[0]?.[0] ?? 0,
    page,
    because,
    certainty,
    passage: storable(text),
    canonical: typeof fields.canonical === 'string' ? storable(fields.canonical) : null,
    fields: JSON.stringify(fields),
  }
}

const countsOf = ({ seq, body }: ReadingEntry): FactCountRow[] =>
  factKinds.map((kind) => ({ text_seq: seq, kind, facts: body.facts[kind].length })).filter((it) => it.facts > 0)

const problemsOf = ({ seq, body }: ReadingEntry): ProblemRow[] =>
  body.problems.map((it, place) => ({
    text_seq: seq,
    place,
    code: storable(it.code),
    severity: it.severity,
    message: storable(it.message),
  }))
