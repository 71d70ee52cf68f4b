import { type Kysely, sql } from 'kysely'
import type { DocumentGroup, SourceGroups } from '../contract.ts'
import { filtered } from './document-filters.ts'
import type { Tables } from './tables.ts'

const count = sql<number>`cast(count(*) as integer)`

export async function sources(db: Kysely<Tables>): Promise<SourceGroups> {
  const { withErrors } = await db
    .selectFrom('problem')
    .innerJoin('text', 'text.seq', 'problem.text_seq')
    .select(sql<number>`cast(count(distinct text.document_id) as integer)`.as('withErrors'))
    .where('problem.severity', '=', 'error')
    .where('text.superseded_by', 'is', null)
    .executeTakeFirstOrThrow()
  return { kinds: await groups(db, 'kind'), senders: await groups(db, 'sender_role'), withErrors }
}

async function groups(db: Kysely<Tables>, column: 'kind' | 'sender_role'): Promise<DocumentGroup[]> {
  const name = sql<string | null>`${sql.ref(column)}`
  const rows = await (await filtered(db, {}))
    .select([name.as('name'), count.as('documents'), sql<string | null>`min(date)`.as('first')])
    .select(sql<string | null>`max(date)`.as('last'))
    .groupBy(name)
    .execute()
  return rows.sort((a, b) => b.documents - a.documents || (String(a.name) < String(b.name) ? -1 : 1))
}
