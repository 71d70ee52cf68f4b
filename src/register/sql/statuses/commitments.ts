import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { Status } from '../../../links/status/status.ts'
import type {
  CommitmentCounts,
  CommitmentList,
  CommitmentOn,
  CommitmentPage,
  CommitmentQuery,
  CountedBy,
  EveryQuery,
} from '../../commitments.ts'
import { RegisterProblem } from '../../register-problem.ts'
import { currentId } from '../documents.ts'
import { lookedThrough } from '../links/looked-through.ts'
import type { Tables } from '../tables.ts'
import { NO_TERM } from './settle.ts'

type Filters = Omit<CommitmentQuery, 'limit' | 'cursor'>
type Periods = SelectQueryBuilder<Tables, 'status_period', object>

/** Done, or not to be done any more: no longer overdue, however late. */
const DONE: readonly Status[] = ['fulfilled', 'partially', 'followed_up', 'withdrawn']

export async function commitments(db: Kysely<Tables>, query: CommitmentQuery): Promise<CommitmentList> {
  const counted = (await matching(db, query)).select((it) => it.fn.countAll<number>().as('n'))
  const { n } = await counted.executeTakeFirstOrThrow()
  return { ...(await commitmentPage(db, query)), total: Number(n), looked: await lookedThrough(db, query.on) }
}

export async function commitmentPage(db: Kysely<Tables>, query: CommitmentQuery): Promise<CommitmentPage> {
  const { limit, cursor } = query
  const all = await matching(db, query)
  const after = cursor === undefined ? null : placeOf(cursor)
  const some = inOrder(after ? all.where(comesAfter(after)) : all).limit(limit + 1)
  const rows = await withPassages(db, some)
    .orderBy('status_period.due')
    .orderBy('status_period.text_seq')
    .orderBy('status_period.start')
    .orderBy('status_period.fact_id')
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

const mostFirst = <T extends string | number>(one: CountedBy<T>, other: CountedBy<T>): number =>
  other.count - one.count || (one.value < other.value ? -1 : 1)

const onDay = (db: Kysely<Tables>, on: string): Periods =>
  db.selectFrom('status_period').where('status_period.from_day', '<=', on).where('status_period.to_day', '>', on)

async function matching(db: Kysely<Tables>, query: Filters): Promise<Periods> {
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

const inOrder = (all: Periods): Periods =>
  all
    .orderBy('status_period.due')
    .orderBy('status_period.text_seq')
    .orderBy('status_period.start')
    .orderBy('status_period.fact_id')

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

function commitmentOf(row: Row): CommitmentOn {
  const fields = JSON.parse(row.fields) as { readonly head?: unknown; readonly object?: unknown }
  return {
    ...{ id: row.fact_id, textSeq: row.text_seq, documentId: row.document_id, title: row.title, page: row.page },
    dates: [row.date ?? row.date_from, row.date ?? row.date_to],
    ...{ department: row.department, kind: row.kind, strength: row.strength, status: row.status as Status },
    text: row.passage,
    about: fields.head && typeof fields.object === 'string' ? `… ${fields.object}` : row.passage,
    due: row.due === NO_TERM ? null : row.due,
    isLate: row.is_late === 1,
    withoutDeadline: row.without_deadline === 1,
  }
}

/** Where an answer ended: the last day of a term, the text, and the place and fact in it. */
type End = readonly [due: string, textSeq: number, start: number, factId: string]

const comesAfter = (end: End) =>
  sql<boolean>`(status_period.due, status_period.text_seq, status_period.start, status_period.fact_id) > (${sql.join([...end])})`

const cursorOf = (end: End): string => Buffer.from(JSON.stringify(end)).toString('base64url')

function placeOf(cursor: string): End {
  const given = parsed(Buffer.from(cursor.slice(0, 300), 'base64url').toString('utf8'))
  if (!Array.isArray(given) || given.length !== 4) throw notOurs()
  const [due, text, start, fact] = given
  if (typeof due !== 'string' || typeof fact !== 'string') throw notOurs()
  if (!Number.isSafeInteger(text) || !Number.isSafeInteger(start)) throw notOurs()
  return [due, text, start, fact]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const notOurs = () => new RegisterProblem('The cursor is none of a list of commitments.', 'Begin without a cursor.')
