import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** It shows something of a commitment, or says which report covers it. */
export const saysSomething = (it: ExpressionBuilder<Tables, 'link'>) =>
  it.and([
    it('link.counts', '=', 1),
    it.or([it('link.progress', 'is not', null), it('link.type', '=', 'reporting_covers')]),
  ])

/** Both ends of every such link. */
export const touched = (db: Kysely<Tables>) => end(db, 'a').union(end(db, 'b'))

const end = (db: Kysely<Tables>, side: 'a' | 'b') =>
  db
    .selectFrom('link')
    .select([`${side}_text as text_seq`, `${side}_fact as fact_id`])
    .where(`${side}_fact`, 'is not', null)
    .where(saysSomething)
