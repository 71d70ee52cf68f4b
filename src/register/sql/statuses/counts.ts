import { type Kysely, sql } from 'kysely'
import type { Status } from '../../../links/status/status.ts'
import type { CommitmentCounts, CountedBy, TermMonth } from '../../commitments.ts'
import type { Tables } from '../tables.ts'
import { type Filters, matching } from './matching.ts'
import { NO_TERM } from './settle.ts'

/** All three in one look at the register; each is narrowed by the other two. */
export async function commitmentCounts(db: Kysely<Tables>, query: Filters): Promise<CommitmentCounts> {
  const { statuses, departments, years, ...others } = query
  const rows = await (await matching(db, others))
    .select(['status_period.status', 'status_period.department', 'status_period.year'])
    .select(sql<number>`count(*)`.as('n'))
    .groupBy(['status_period.status', 'status_period.department', 'status_period.year'])
    .execute()
  const asked = { status: statuses, department: departments, year: years }
  const properties = ['status', 'department', 'year'] as const
  const isAsked = (row: (typeof rows)[number], of: (typeof properties)[number]): boolean =>
    (asked[of] as readonly unknown[] | undefined)?.includes(row[of]) ?? true
  const counted = <T extends string | number>(of: (typeof properties)[number]): CountedBy<T>[] => {
    const counts = new Map<T, number>()
    for (const row of rows) {
      const value = row[of] as T | null
      if (value === null || !properties.every((it) => it === of || isAsked(row, it))) continue
      counts.set(value, (counts.get(value) ?? 0) + Number(row.n))
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort(mostFirst)
  }
  return { statuses: counted<Status>('status'), departments: counted('department'), years: counted('year') }
}

export async function commitmentMonths(db: Kysely<Tables>, query: Filters): Promise<TermMonth[]> {
  const month = sql<string>`substr(status_period.due, 1, 7)`
  const rows = await (await matching(db, query))
    .where('status_period.due', '<>', NO_TERM)
    .select([month.as('month'), 'status_period.status', sql<number>`count(*)`.as('n')])
    .groupBy([month, 'status_period.status'])
    .execute()
  return rows
    .map((it) => ({ month: it.month, status: it.status as Status, count: Number(it.n) }))
    .sort((a, b) => (a.month === b.month ? (a.status < b.status ? -1 : 1) : a.month < b.month ? -1 : 1))
}

const mostFirst = <T extends string | number>(one: CountedBy<T>, other: CountedBy<T>): number =>
  other.count - one.count || (one.value < other.value ? -1 : 1)
