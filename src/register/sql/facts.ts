import { type Kysely, sql } from 'kysely'
import type { Deadline, Period } from '../contract.ts'
import type { Tables } from './tables.ts'

export async function deadlines(db: Kysely<Tables>, { from, to }: Period, limit: number): Promise<Deadline[]> {
  let query = db
    .selectFrom('fact')
    .innerJoin('text', 'text.seq', 'fact.text_seq')
    .innerJoin('document', 'document.id', 'text.document_id')
    .where('fact.kind', '=', 'commitments')
    .where('fact.interval_to', 'is not', null)
    .where('text.leads', '=', 1)
    .where((it) => it.not(it.exists(rejected(db))))
  if (from) query = query.where('fact.interval_to', '>=', from)
  if (to) query = query.where('fact.interval_to', '<=', to)
  const rows = await query
    .selectAll('fact')
    .select(['document.id as document_id', 'document.title', 'document.date', 'document.sender_role'])
    .orderBy('fact.interval_to')
    .orderBy('fact.text_seq')
    .orderBy('fact.place')
    .limit(limit)
    .execute()
  return rows.map(deadlineOf)
}

/** What a person rejected is due to nobody. */
const rejected = (db: Kysely<Tables>) =>
  db
    .selectFrom('judgement')
    .select('judgement.seq')
    .whereRef('judgement.text_seq', '=', sql.ref('fact.text_seq'))
    .whereRef('judgement.fact_id', '=', sql.ref('fact.id'))
    .where('judgement.fact_kind', '=', 'commitments')
    .where('judgement.verdict', '=', 'reject')
    .where('judgement.is_last', '=', 1)

interface Row {
  readonly document_id: string
  readonly title: string | null
  readonly date: string | null
  readonly sender_role: string | null
  readonly text_seq: number
  readonly id: string
  readonly passage: string
  readonly because: string
  readonly page: number
  readonly interval_from: string | null
  readonly interval_to: string | null
  readonly fields: string
}

function deadlineOf(row: Row): Deadline {
  const fields = JSON.parse(row.fields)
  return {
    documentId: row.document_id,
    documentTitle: row.title,
    documentDate: row.date,
    senderRole: row.sender_role,
    textSeq: row.text_seq,
    factId: row.id,
    text: row.passage,
    because: row.because,
    page: row.page,
    term: [row.interval_from, row.interval_to],
    termText: fields.deadline?.text ?? '',
    strength: fields.strength,
  }
}
