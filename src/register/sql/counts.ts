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

export interface DocumentCounts {
  readonly facts: Counts<FactKind>
  readonly problems: Counts<Severity>
}

function byDocument<C extends Counts<string>>(rows: readonly Counted[], none: C): Map<string, C> {
  const counts = new Map<string, C>()
  for (const { document_id: id, key, n } of rows) counts.set(id, { ...(counts.get(id) ?? none), [key]: n })
  return counts
}

/** The same for texts by name: facts of those that lead, problems of all. */
export async function sumByKind(
  db: Kysely<Tables>,
  leading: readonly number[],
  all: readonly number[],
): Promise<DocumentCounts> {
  const facts = await db.selectFrom('fact_count').selectAll().where('text_seq', 'in', leading).execute()
  const problems = await db.selectFrom('problem').select('severity').where('text_seq', 'in', all).execute()
  const [byKind, bySeverity]: [Record<string, number>, Record<string, number>] = [{ ...noFacts }, { ...noProblems }]
  for (const it of facts) byKind[it.kind] = (byKind[it.kind] ?? 0) + it.facts
  for (const it of problems) bySeverity[it.severity] = (bySeverity[it.severity] ?? 0) + 1
  return { facts: byKind as Counts<FactKind>, problems: bySeverity as Counts<Severity> }
}
