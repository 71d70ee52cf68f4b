import { type Kysely, sql } from 'kysely'
import type { DocumentKind } from '../../engine/context.ts'
import type { CountedBy } from '../commitments.ts'
import type { DocumentFilterCounts, DocumentFilters } from '../contract.ts'
import { departmentOf } from '../search/department.ts'
import { filtered } from './document-filters.ts'
import type { Tables } from './tables.ts'

export async function documentCounts(db: Kysely<Tables>, filters: DocumentFilters): Promise<DocumentFilterCounts> {
  const { kinds: _, ...anyKind } = filters
  const { years: __, ...anyYear } = filters
  const { departments: ___, ...anyDepartment } = filters
  return {
    kinds: together(await rowsOf(db, anyKind, 'kind'), (it) => it as DocumentKind),
    years: together(await rowsOf(db, anyYear, 'sort_day'), (it) => Number(it.slice(0, 4))),
    departments: together(await rowsOf(db, anyDepartment, 'sender_role'), departmentOf),
  }
}

interface Row {
  readonly value: string | null
  readonly n: number
}

/** Days are counted by their year: there are many of them. */
async function rowsOf(
  db: Kysely<Tables>,
  filters: DocumentFilters,
  column: 'kind' | 'sort_day' | 'sender_role',
): Promise<Row[]> {
  const value =
    column === 'sort_day' ? sql<string | null>`substr(sort_day, 1, 4)` : sql<string | null>`${sql.ref(column)}`
  const rows = await (await filtered(db, filters))
    .select([value.as('value'), sql<number>`count(*)`.as('n')])
    .groupBy(value)
    .execute()
  return rows.map((it) => ({ value: it.value, n: Number(it.n) }))
}

/** Roles of one department count together; what has no value is left out. */
function together<T extends string | number>(rows: readonly Row[], read: (value: string) => T | null): CountedBy<T>[] {
  const counts = new Map<T, number>()
  for (const { value, n } of rows) {
    const key = value === null ? null : read(value)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + n)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
