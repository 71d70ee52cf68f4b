import { type Kysely, type RawBuilder, sql } from 'kysely'
import { NEAR, type Query } from '../search/query/query.ts'
import type { Matches } from '../sql/search.ts'

// Of parts (D), text (C), facts (B) and titles (A): about as SQLite weighs them, as far as `ts_rank` can. It does not
// count how rare a word is, so that the two stores rank differently; that is the one difference.
const WEIGHTS = '{0.05, 0.1, 0.3, 0.9}'
// Longer passages count for less, by the logarithm of their length.
const BY_LENGTH = 1

/** Terms of our own making, parted at spaces by the configuration that changes nothing. */
export async function searchTerms(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_terms (
    id bigint primary key references search_unit (id) on delete cascade,
    title text not null, fact text not null, body text not null, parts text not null,
    terms tsvector not null generated always as (
      setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', fact), 'B') ||
      setweight(to_tsvector('simple', body), 'C') || setweight(to_tsvector('simple', parts), 'D')) stored)`.execute(db)
  await sql`create index search_by_terms on search_terms using gin (terms)`.execute(db)
}

export const postgresMatches: Matches = {
  ranked: (query, isInFacts): RawBuilder<{ id: number; score: number }> => {
    const asked = sql`${expression(query, isInFacts)}::text::tsquery`
    return sql`select id, -ts_rank(${sql.lit(WEIGHTS)}::real[], terms, ${asked}, ${sql.lit(BY_LENGTH)})::float8 as score
      from search_terms where terms @@ ${asked}`
  },
  ids: (query, isInFacts): RawBuilder<{ id: number }> =>
    sql`select id from search_terms where terms @@ ${expression(query, isInFacts)}::text::tsquery`,
}

// Terms are letters and digits only, so that nothing in them can end the quotes.
function expression(query: Query, isInFacts: boolean): string {
  const anywhere = isInFacts ? 'B' : ''
  const inOrder = isInFacts ? 'B' : 'ABC'
  const word = (term: string, fields: string) => `'${term}'${fields && `:${fields}`}`
  const inner = (it: Query) => expression(it, isInFacts)
  switch (query.kind) {
    case 'term':
      return word(query.term, anywhere)
    case 'prefix':
      return `'${query.prefix}':*${anywhere}`
    case 'phrase':
      return `(${query.terms.map((it) => word(it, inOrder)).join(' <-> ')})`
    case 'near':
      return near(query.terms.map((it) => word(it, inOrder)) as [string, string])
    case 'all':
      return `(${query.of.map(inner).join(' & ')})`
    case 'any':
      return `(${query.of.map(inner).join(' | ')})`
    case 'without':
      return `(${inner(query.wanted)} & !${inner(query.unwanted)})`
  }
}

/** PostgreSQL only knows exact distances, in one order. */
function near([a, b]: [string, string]): string {
  const distances = Array.from({ length: NEAR + 1 }, (_, i) => `<${i + 1}>`)
  return `(${distances.flatMap((it) => [`(${a} ${it} ${b})`, `(${b} ${it} ${a})`]).join(' | ')})`
}
