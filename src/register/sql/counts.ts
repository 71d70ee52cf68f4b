import { type Kysely, sql } from 'kysely'
import { type FactKind, factKinds } from '../../engine/facts-file/schema.ts'
import type { Severity } from '../../engine/positions.ts'
import type { Counts } from '../contract.ts'
import type { Tables } from './tables.ts'

export const noFacts = Object.fromEntries(factKinds.map((it) => [it, 0])) as Counts<FactKind>
export const noProblems: Counts<Severity> = { error: 0, warning: 0, info: 0 }

interface Counted {
  readonly document_id: string
  readonly key: string
  readonly n: number
}

/** Per document and kind, over the texts that lead; of these documents, or of all. */
export async function factCounts(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Counts<FactKind>>> {
  const rows = await db
    .selectFrom('fact_count')
    .innerJoin('text', 'text.seq', 'fact_count.text_seq')
    .select(['text.document_id', 'fact_count.kind as key', sql<number>`cast(sum(fact_count.facts) as integer)`.as('n')])
    .where('text.leads', '=', 1)
    .where('text.document_id', 'in', ids)
    .groupBy(['text.document_id', 'fact_count.kind'])
    .execute()
  return byDocument(rows, noFacts)
}

/** Per document and severity, over the texts that count. */
export async function problemCounts(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, Counts<Severity>>> {
  const rows = await db
    .selectFrom('problem')
    .innerJoin('text', 'text.seq', 'problem.text_seq')
    .select(['text.document_id', 'problem.severity as key', sql<number>`cast(count(*) as integer)`.as('n')])
    .where('text.superseded_by', 'is', null)
    .where('text.document_id', 'in', ids)
    .groupBy(['text.document_id', 'problem.severity'])
    .execute()
  return byDocument(rows, noProblems)
}

function byDocument<C extends Counts<string>>(rows: readonly Counted[], none: C): Map<string, C> {
  const counts = new Map<string, C>()
  for (const { document_id: id, key, n } of rows) counts.set(id, { ...(counts.get(id) ?? none), [key]: n })
  return counts
}
