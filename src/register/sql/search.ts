import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { FactKind } from '../../engine/facts-file/schema.ts'
import { problem } from '../../engine/positions.ts'
import { cursorOf, type Place, placeOf } from '../search/cursor.ts'
import { dutch } from '../search/dutch.ts'
import { isTelling, maskOf } from '../search/fact-kinds.ts'
import { parseQuery } from '../search/query/parse.ts'
import type { Query } from '../search/query/query.ts'
import { noAnswer, type SearchAnswer, type SearchFilters, type SearchQuery } from '../search/search.ts'
import type { Answers } from './answers.ts'
import { cellsOf, countsOf } from './search-counts.ts'
import { hitsOf } from './search-hits.ts'
import type { Tables } from './tables.ts'

/** How a store finds the passages of an analysed query: the seam between the stores. `isInFacts`: only in facts. */
export interface Matches {
  /** Rows of `id` and `score`, lower scores first; needs no order. */
  ranked(query: Query, isInFacts: boolean): RawBuilder<{ id: number; score: number }>
  /** The same rows without the price of a score. */
  ids(query: Query, isInFacts: boolean): RawBuilder<{ id: number }>
}

/** What is found takes long to rank and to count where it is much, and is asked again for each filter and page. */
export async function search(
  db: Kysely<Tables>,
  answers: Answers,
  matches: Matches,
  asked: SearchQuery,
): Promise<SearchAnswer> {
  const { value: query, problems } = parseQuery(asked.words, dutch())
  if (!query) return noAnswer(problems)
  const after = asked.cursor === undefined ? null : placeOf(asked.cursor)
  if (asked.cursor !== undefined && !after)
    return noAnswer([problem('bad-cursor', 'error', 'This is no place in an answer; ask again from the beginning.')])
  const filters = asked.filters ?? {}
  const wanted = { filters, after, limit: asked.limit + 1 }
  const found = await answers.to(db, ['search', asked.words, wanted], () =>
    bestOf(db, matches.ranked(query, isInFacts(filters)), wanted),
  )
  const cells = () => answers.to(db, ['search counts', asked.words], () => cellsOf(db, matches, query))
  const shown = found.slice(0, asked.limit)
  const last = shown.at(-1)
  return {
    problems,
    hits: await hitsOf(db, shown, query),
    cursor: found.length > asked.limit && last ? cursorOf(last) : null,
    counts: asked.withCounts ? countsOf(await cells(), filters) : null,
  }
}

/** Kinds that only point at words have no words of their own in the index. */
export const isInFacts = ({ factKinds = [] }: SearchFilters): boolean =>
  factKinds.length > 0 && factKinds.every(isTelling)

interface Wanted {
  readonly filters: SearchFilters
  readonly after: Place | null
  readonly limit: number
}

async function bestOf(
  db: Kysely<Tables>,
  ranked: RawBuilder<{ id: number; score: number }>,
  { filters, after, limit }: Wanted,
): Promise<Place[]> {
  const conditions = conditionsOf(filters)
  const join = conditions.length > 0 ? sql`join search_unit as u on u.id = m.id` : sql``
  if (after) conditions.push(sql`(m.score > ${after.score} or (m.score = ${after.score} and m.id > ${after.id}))`)
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const { rows } = await sql<{ id: number; score: number }>`
    select m.id, m.score from (${ranked}) as m ${join} ${where} order by m.score, m.id limit ${limit}`.execute(db)
  return rows.map((it) => ({ id: Number(it.id), score: Number(it.score) }))
}

function conditionsOf(filters: SearchFilters): RawBuilder<unknown>[] {
  const { factKinds, documentKinds, years, departments } = filters
  return [
    ...(factKinds?.length ? [sql`(u.fact_kinds & ${maskOf(factKinds as readonly FactKind[])}) <> 0`] : []),
    ...oneOf(sql`u.document_kind`, documentKinds),
    ...oneOf(sql`u.year`, years),
    ...oneOf(sql`u.department`, departments),
  ]
}

const oneOf = (column: RawBuilder<unknown>, values: readonly (string | number)[] | undefined): RawBuilder<unknown>[] =>
  values?.length ? [sql`${column} in (${sql.join(values)})`] : []
