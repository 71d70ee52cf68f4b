import { type Kysely, type RawBuilder, sql } from 'kysely'
import { NEAR, type Query } from '../search/query/query.ts'
import type { Matches } from '../sql/search.ts'
import type { Tables } from '../sql/tables.ts'

// A word of a title counts as eight of the text, one in a fact three (it also stands in the text), a part of a compound
// half.
const WEIGHTS = 'bm25(8.0, 2.0, 1.0, 0.5)'

/**
 * FTS5 over terms of our own making: its tokenizer only has to part them at spaces. It keeps the terms, although nobody
 * asks for them: without (`contentless_delete`) it goes on counting deleted passages in the weight of words, so that a
 * register that is rebuilt would rank otherwise.
 */
export async function searchTerms(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search_words using fts5(title, fact, body, parts, tokenize='ascii')`.execute(db)
  await sql`insert into search_words(search_words, rank) values ('rank', ${sql.lit(WEIGHTS)})`.execute(db)
  await sql`create view search_terms as select rowid as id, title, fact, body, parts from search_words`.execute(db)
  await sql`create trigger search_terms_in instead of insert on search_terms begin
    insert into search_words(rowid, title, fact, body, parts)
    values (new.id, new.title, new.fact, new.body, new.parts);
  end`.execute(db)
  await sql`create trigger search_unit_out after delete on search_unit begin
    delete from search_words where rowid = old.id;
  end`.execute(db)
}

/** Words of deleted passages stay in the index until all its pieces are merged. */
export async function mergeSearch(db: Kysely<Tables>): Promise<void> {
  await sql`insert into search_words(search_words) values ('optimize')`.execute(db)
}

/** Lower scores are better. */
export const sqliteMatches: Matches = {
  ranked: (query, isInFacts): RawBuilder<{ id: number; score: number }> =>
    sql`select rowid as id, rank as score from search_words where search_words match ${ftsOf(query, isInFacts)}`,
  ids: (query, isInFacts): RawBuilder<{ id: number }> =>
    sql`select rowid as id from search_words where search_words match ${ftsOf(query, isInFacts)}`,
}

const ftsOf = (query: Query, isInFacts: boolean): string =>
  isInFacts ? `{fact} : (${expression(query)})` : expression(query)

// Terms are letters and digits only, of any script; the quotes keep the words of FTS5 (AND, NEAR) from being read as such.
export function expression(query: Query): string {
  switch (query.kind) {
    case 'term':
      return `"${query.term}"`
    case 'prefix':
      return `"${query.prefix}" *`
    case 'phrase':
      return `{title fact body} : "${query.terms.join(' ')}"`
    case 'near':
      return `{title fact body} : NEAR("${query.terms[0]}" "${query.terms[1]}", ${NEAR})`
    case 'all':
      return `(${query.of.map(expression).join(' AND ')})`
    case 'any':
      return `(${query.of.map(expression).join(' OR ')})`
    case 'without':
      return `(${expression(query.wanted)} NOT ${expression(query.unwanted)})`
  }
}
