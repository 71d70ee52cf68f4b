import { type Kysely, sql } from 'kysely'
import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { RuleCount, Totals } from '../contract.ts'
import { noFacts, noProblems } from './counts.ts'
import { newestFirst } from './documents.ts'
import type { Tables } from './tables.ts'

const count = sql<number>`cast(count(*) as integer)`

export async function totals(db: Kysely<Tables>): Promise<Totals> {
  const texts = await db
    .selectFrom('text')
    .select([count.as('texts'), sql<number>`cast(count(distinct document_id) as integer)`.as('documents')])
    .where('superseded_by', 'is', null)
    .executeTakeFirstOrThrow()
  const { entries } = await db.selectFrom('journal').select(count.as('entries')).executeTakeFirstOrThrow()
  const last = await db.selectFrom('journal').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const facts = await factTotals(db)
  return { ...texts, entries, lastEntryAt: last?.at ?? null, facts, problems: await problemTotals(db) }
}

// Few texts do not lead, so those are left out instead of looking up each that does.
async function factTotals(db: Kysely<Tables>): Promise<Totals['facts']> {
  const rows = await db
    .selectFrom('fact_count')
    .select(['kind', sql<number>`cast(sum(facts) as integer)`.as('n')])
    .where('text_seq', 'not in', (from) => from.selectFrom('text').select('seq').where('leads', '=', 0))
    .groupBy('kind')
    .execute()
  return { ...noFacts, ...Object.fromEntries(rows.map((it) => [it.kind, it.n])) }
}

export async function firstYear(db: Kysely<Tables>, kind: FactKind): Promise<number | null> {
  const { day } = await db
    .selectFrom('fact_count')
    .innerJoin('text', 'text.seq', 'fact_count.text_seq')
    .innerJoin('document', 'document.id', 'text.document_id')
    .select(sql<string | null>`min(document.sort_day)`.as('day'))
    .where('fact_count.kind', '=', kind)
    .where('text.leads', '=', 1)
    .executeTakeFirstOrThrow()
  return day === null ? null : Number(day.slice(0, 4))
}

async function problemTotals(db: Kysely<Tables>): Promise<Totals['problems']> {
  const rows = await db
    .selectFrom('problem')
    .innerJoin('text', 'text.seq', 'problem.text_seq')
    .select(['problem.severity', count.as('n')])
    .where('text.superseded_by', 'is', null)
    .groupBy('problem.severity')
    .execute()
  return { ...noProblems, ...Object.fromEntries(rows.map((it) => [it.severity, it.n])) }
}

/** How often each rule found something, in the newest documents. */
export async function ruleCounts(db: Kysely<Tables>, documents: number): Promise<RuleCount[]> {
  const newest = db
    .selectFrom('document')
    .select('id')
    .where('moved_to', 'is', null)
    .orderBy(newestFirst)
    .orderBy('id')
    .limit(documents)
  const texts = db.selectFrom('text').select('seq').where('leads', '=', 1).where('document_id', 'in', newest)
  return db
    .selectFrom('fact')
    .select(['because', count.as('facts')])
    .where('text_seq', 'in', texts)
    .groupBy('because')
    .orderBy('because')
    .execute()
}

/** Those of these ids under which there is a document, also one that has another id by now. */
export async function knownIds(db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('document')
    .leftJoin('document as now', 'now.id', 'document.moved_to')
    .select('document.id')
    .where('document.id', 'in', ids)
    .where((it) => it.or([it('document.moved_to', 'is', null), it('now.id', 'is not', null)]))
    .execute()
  return new Set(rows.map((it) => it.id))
}
