import { type Kysely, sql } from 'kysely'
import type { DocumentKind } from '../../engine/context.ts'
import { type FactKind, factKinds } from '../../engine/facts-file/schema.ts'
import { isTelling, kindsIn, maskOf } from '../search/fact-kinds.ts'
import type { Query } from '../search/query/query.ts'
import type { Counted, SearchCounts, SearchFilters } from '../search/search.ts'
import { isInFacts, type Matches } from './search.ts'
import type { Tables } from './tables.ts'

/** Hits that agree in all that can be filtered by. */
export interface Cell {
  readonly factKinds: number
  readonly documentKind: string
  readonly year: number | null
  readonly department: string | null
  /** What was asked for stands in the facts of the passage. */
  readonly inFacts: number
  readonly hits: number
}

/** Counts by all that the hits can be filtered by; `everywhere` are all hits of a query. */
export function countsOf(everywhere: readonly Cell[], filters: SearchFilters): SearchCounts {
  const inFacts = everywhere.filter((it) => it.inFacts === 1)
  const own = isInFacts(filters) ? inFacts : everywhere
  const kept = (without: keyof SearchFilters, cells = own) =>
    cells.filter((it) => passes(it, { ...filters, [without]: [] }))
  return {
    total: sum(own.filter((it) => passes(it, filters))),
    factKinds: byFactKind(kept('factKinds', everywhere), kept('factKinds', inFacts)),
    documentKinds: by(kept('documentKinds'), (it) => it.documentKind as DocumentKind),
    years: by(kept('years'), (it) => it.year),
    departments: by(kept('departments'), (it) => it.department),
  }
}

/** By one look at all that was found, which takes long when that is much. */
export async function cellsOf(db: Kysely<Tables>, matches: Matches, query: Query): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select "factKinds", "documentKind", year, department, "inFacts", count(*) as hits
    from (
      select u.fact_kinds as "factKinds", u.document_kind as "documentKind", u.year, u.department,
        case when m.id in (${matches.ids(query, true)}) then 1 else 0 end as "inFacts"
      from (${matches.ids(query, false)}) as m join search_unit as u on u.id = m.id
    ) as found
    group by "factKinds", "documentKind", year, department, "inFacts"`.execute(db)
  return rows.map((it) => ({ ...it, hits: Number(it.hits) }))
}

function passes(cell: Cell, { factKinds = [], documentKinds, years, departments }: SearchFilters): boolean {
  const isOne = <T>(value: T | null, of: readonly T[] | undefined) =>
    !of?.length || (value !== null && of.includes(value))
  return (
    (factKinds.length === 0 || (cell.factKinds & maskOf(factKinds)) !== 0) &&
    isOne(cell.documentKind as DocumentKind, documentKinds) &&
    isOne(cell.year, years) &&
    isOne(cell.department, departments)
  )
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, it) => total + it.hits, 0)

/** Most first; a hit without a value counts for none. */
function by<T extends string | number>(cells: readonly Cell[], pick: (cell: Cell) => T | null): Counted<T>[] {
  const counts = new Map<T, number>()
  for (const cell of cells) {
    const value = pick(cell)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + cell.hits)
  }
  return [...counts]
    .map(([value, hits]) => ({ value, hits }))
    .sort((a, b) => b.hits - a.hits || (a.value < b.value ? -1 : 1))
}

function byFactKind(everywhere: readonly Cell[], inFacts: readonly Cell[]): Counted<FactKind>[] {
  const counts = new Map<FactKind, number>()
  const count = (cells: readonly Cell[], isCounted: (kind: FactKind) => boolean) => {
    for (const cell of cells)
      for (const kind of kindsIn(cell.factKinds).filter(isCounted))
        counts.set(kind, (counts.get(kind) ?? 0) + cell.hits)
  }
  count(inFacts, isTelling)
  count(everywhere, (kind) => !isTelling(kind))
  return factKinds.flatMap((value) => (counts.has(value) ? [{ value, hits: counts.get(value) ?? 0 }] : []))
}
