import { type Kysely, sql } from 'kysely'
import type { DocumentFilters } from '../contract.ts'
import { departmentOf } from '../search/department.ts'
import type { DocumentRow, Tables } from './tables.ts'

/** The documents that are there now, under the filters. */
export async function filtered(db: Kysely<Tables>, { kinds, years, departments, dossiers }: DocumentFilters) {
  let query = db.selectFrom('document').where('moved_to', 'is', null)
  if (kinds) query = query.where('kind', 'in', kinds)
  if (years) query = query.where((it) => it.or(years.map((year) => it.between('sort_day', ...daysOf(year)))))
  if (departments) query = query.where('sender_role', 'in', await sendersOf(db, departments))
  // A list in JSON: the quotation marks keep 3941 from finding 39412, and a number of a dossier holds no wildcards.
  if (dossiers) query = query.where((it) => it.or(dossiers.map((dossier) => it('dossiers', 'like', like(dossier)))))
  return query
}

const like = (dossier: string): string => `%"${dossier.replace(/[^A-Za-z0-9-]/g, '?')}"%`

const daysOf = (year: number): [string, string] => {
  const digits = String(year).padStart(4, '0')
  return [`${digits}-01-01`, `${digits}-12-31`]
}

/** Roles are many and departments few, and which role is of which department is not for a statement to say. */
async function sendersOf(db: Kysely<Tables>, departments: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('document')
    .select('sender_role')
    .distinct()
    .where(sql<boolean>`sender_role is not null`)
    .execute()
  const senders = rows.map((it) => it.sender_role ?? '').filter((it) => departments.includes(departmentOf(it) ?? ''))
  // No store takes an empty list; nobody is called this.
  return senders.length > 0 ? senders : ['\u0001']
}

/** The same filters on a row that is not in a table, for documents as they were. */
export const isChosen = (row: DocumentRow, { kinds, years, departments, dossiers }: DocumentFilters): boolean =>
  ((kinds as readonly string[] | undefined)?.includes(row.kind) ?? true) &&
  (years?.includes(Number(row.sort_day?.slice(0, 4) ?? Number.NaN)) ?? true) &&
  (departments?.includes(departmentOf(row.sender_role) ?? '') ?? true) &&
  (dossiers?.some((it) => (JSON.parse(row.dossiers) as string[]).includes(it)) ?? true)
