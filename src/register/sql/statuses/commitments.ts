import { type Kysely, sql } from 'kysely'
import type { Interval } from '../../../engine/facts/fact.ts'
import type { Status } from '../../../links/status/status.ts'
import type { CommitmentList, CommitmentOn, CommitmentPage, CommitmentQuery, EveryQuery } from '../../commitments.ts'
import type { Answers } from '../answers.ts'
import { lookedThrough } from '../links/looked-through.ts'
import type { Tables } from '../tables.ts'
import { cursorOf, type End, placeOf } from './cursor.ts'
import { type Filters, matching, onDay, type Periods } from './matching.ts'
import { NO_TERM } from './settle.ts'

export async function commitments(
  db: Kysely<Tables>,
  answers: Answers,
  query: CommitmentQuery,
): Promise<CommitmentList> {
  const { limit: _, cursor: __, ...filters } = query
  const total = await answers.to(db, ['commitments', filters], () => count(db, filters))
  return { ...(await commitmentPage(db, query)), total, looked: await lookedThrough(db, answers, query.on) }
}

async function count(db: Kysely<Tables>, filters: Filters): Promise<number> {
  const counted = (await matching(db, filters)).select((it) => it.fn.countAll<number>().as('n'))
  return Number((await counted.executeTakeFirstOrThrow()).n)
}

export async function commitmentPage(db: Kysely<Tables>, query: CommitmentQuery): Promise<CommitmentPage> {
  const { limit, cursor, isLastFirst = false } = query
  const all = await matching(db, query)
  const after = cursor === undefined ? null : placeOf(cursor)
  const some = after ? all.where(comesAfter(after, isLastFirst)) : all
  const order = inOrder(isLastFirst)
  const rows = await withPassages(db, some.orderBy(order).limit(limit + 1))
    .orderBy(order)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    commitments: shown.map(commitmentOf),
    cursor: last ? cursorOf([last.due, last.text_seq, last.start, last.fact_id]) : null,
  }
}

const AT_ONCE = 1_000

/** Asks for part after part, each a question of its own, so that nobody waits while all are gone through. */
export async function* every(
  ask: (query: CommitmentQuery) => Promise<CommitmentPage>,
  { limit = Number.POSITIVE_INFINITY, ...query }: EveryQuery,
): AsyncGenerator<CommitmentOn> {
  let [left, cursor]: [number, string | null] = [limit, null]
  do {
    const page = await ask({ ...query, limit: Math.min(AT_ONCE, left), ...(cursor === null ? {} : { cursor }) })
    yield* page.commitments
    left -= page.commitments.length
    cursor = page.cursor
  } while (cursor !== null && left > 0)
}

/** One commitment by the id of its fact. Where a passage stands in several documents, of the first that was read. */
export async function commitmentOn(db: Kysely<Tables>, id: string, on: string): Promise<CommitmentOn | null> {
  // By its fact, for no index of the periods begins with it.
  const texts = db.selectFrom('fact').select('text_seq').where('id', '=', id)
  const first = onDay(db, on)
    .where('status_period.text_seq', 'in', texts)
    .where('status_period.fact_id', '=', id)
    .orderBy('status_period.text_seq')
    .limit(1)
  const [row] = await withPassages(db, first).execute()
  return row ? commitmentOf(row) : null
}

const ORDER = ['due', 'text_seq', 'start', 'fact_id'].map((it) => `status_period.${it}`)
const inOrder = (isLastFirst: boolean) => sql.raw(ORDER.map((it) => `${it}${isLastFirst ? ' desc' : ''}`).join(', '))

const comesAfter = (end: End, isLastFirst: boolean) =>
  sql<boolean>`(${sql.raw(ORDER.join(', '))}) ${sql.raw(isLastFirst ? '<' : '>')} (${sql.join([...end])})`

/**
 * Only of the few that are shown, which an index alone finds. SQLite, without statistics, would rather begin with all facts
 * of the kind; so the kind is asked in a way that no index answers.
 */
const withPassages = (db: Kysely<Tables>, some: Periods) =>
  db
    .selectFrom(some.select(['status_period.text_seq', 'status_period.fact_id', 'status_period.from_day']).as('some'))
    .innerJoin('status_period', (on) =>
      on
        .onRef('status_period.text_seq', '=', 'some.text_seq')
        .onRef('status_period.fact_id', '=', 'some.fact_id')
        .onRef('status_period.from_day', '=', 'some.from_day'),
    )
    .innerJoin('text', 'text.seq', 'status_period.text_seq')
    .innerJoin('document', 'document.id', 'text.document_id')
    .innerJoin('fact', (on) =>
      on
        .onRef('fact.text_seq', '=', 'status_period.text_seq')
        .onRef('fact.id', '=', 'status_period.fact_id')
        .on(sql`fact.kind || ''`, '=', 'commitments'),
    )
    .select([
      'status_period.text_seq',
      'status_period.fact_id',
      'status_period.status',
      'status_period.due',
      'status_period.start',
    ])
    .select(['status_period.kind', 'status_period.strength', 'status_period.department'])
    .select(['status_period.is_late', 'status_period.without_deadline'])
    .select(['document.id as document_id', 'document.title', 'document.date'])
    .select(['document.date_from', 'document.date_to', 'fact.passage', 'fact.page', 'fact.fields'])

type Row = Awaited<ReturnType<ReturnType<typeof withPassages>['execute']>>[number]

interface Fields {
  readonly head?: unknown
  readonly object?: unknown
  readonly deadline?: { readonly interval?: Interval | null; readonly text?: string } | null
}

function commitmentOf(row: Row): CommitmentOn {
  const fields = JSON.parse(row.fields) as Fields
  return {
    ...{ id: row.fact_id, textSeq: row.text_seq, documentId: row.document_id, title: row.title, page: row.page },
    dates: [row.date ?? row.date_from, row.date ?? row.date_to],
    ...{ department: row.department, kind: row.kind, strength: row.strength, status: row.status as Status },
    text: row.passage,
    about: fields.head && typeof fields.object === 'string' ? `… ${fields.object}` : row.passage,
    due: row.due === NO_TERM ? null : row.due,
    ownTerm: fields.deadline?.interval
      ? { interval: fields.deadline.interval, text: fields.deadline.text ?? '' }
      : null,
    isLate: row.is_late === 1,
    withoutDeadline: row.without_deadline === 1,
  }
}
