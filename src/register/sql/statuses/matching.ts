import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { Status } from '../../../links/status/status.ts'
import type { CommitmentQuery } from '../../commitments.ts'
import { currentId } from '../documents.ts'
import type { Tables } from '../tables.ts'

/** By what commitments are chosen. */
export type Filters = Omit<CommitmentQuery, 'limit' | 'cursor'>
export type Periods = SelectQueryBuilder<Tables, 'status_period', object>

/** Done, or not to be done any more: no longer overdue, however late. */
const DONE: readonly Status[] = ['fulfilled', 'partially', 'followed_up', 'withdrawn']

export const onDay = (db: Kysely<Tables>, on: string): Periods =>
  db.selectFrom('status_period').where('status_period.from_day', '<=', on).where('status_period.to_day', '>', on)

export async function matching(db: Kysely<Tables>, query: Filters): Promise<Periods> {
  const { statuses, departments, kinds, withoutKinds, strengths, due, isOverdue, years } = query
  const { promised, notOn, documentId } = query
  let all = onDay(db, query.on)
  if (statuses) all = all.where('status_period.status', 'in', statuses)
  if (departments) all = all.where('status_period.department', 'in', departments)
  if (kinds) all = all.where('status_period.kind', 'in', kinds)
  if (withoutKinds) all = all.where('status_period.kind', 'not in', withoutKinds)
  if (strengths) all = all.where('status_period.strength', 'in', strengths)
  if (due) all = all.where('status_period.due', '>=', due[0]).where('status_period.due', '<=', due[1])
  if (isOverdue) all = all.where('status_period.is_late', '=', 1).where('status_period.status', 'not in', DONE)
  if (years) all = all.where('status_period.year', 'in', years)
  if (promised) all = all.where('status_period.text_seq', 'in', textsFrom(db, promised))
  if (notOn) all = all.where((it) => it.not(it.exists(stoodSo(db, notOn))))
  if (documentId === undefined) return all
  const id = await currentId(db, documentId)
  return all.where('status_period.text_seq', 'in', db.selectFrom('text').select('seq').where('document_id', '=', id))
}

const textsFrom = (db: Kysely<Tables>, [first, last]: readonly [string, string]) =>
  db
    .selectFrom('text')
    .select('text.seq')
    .where('text.document_id', 'in', (from) =>
      from
        .selectFrom('document')
        .select('document.id')
        .where('moved_to', 'is', null)
        .where((it) => it.between(it.fn.coalesce('date', 'date_from', 'date_to'), first, last)),
    )

const stoodSo = (db: Kysely<Tables>, { day, statuses }: NonNullable<Filters['notOn']>) =>
  db
    .selectFrom('status_period as before')
    .select('before.status')
    .whereRef('before.text_seq', '=', sql.ref('status_period.text_seq'))
    .whereRef('before.fact_id', '=', sql.ref('status_period.fact_id'))
    .where('before.from_day', '<=', day)
    .where('before.to_day', '>', day)
    .where('before.status', 'in', statuses)
