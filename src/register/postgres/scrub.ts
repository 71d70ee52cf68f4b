import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { projections } from '../sql/project.ts'
import type { Tables } from '../sql/tables.ts'

const LONGEST_WAIT_MS = 30_000
const PAUSE_MS = 50

/**
 * The tables written anew without their dead rows, which still hold what was erased, and so what the server noted of
 * them to plan by. The server's log and its copies elsewhere are their keeper's: they go when it recycles them.
 */
export async function scrub(db: Kysely<Tables>): Promise<void> {
  await untilNobodyLooksBack(db)
  const tables = ['journal', 'content', ...projections, 'search_terms'].map((it) => sql.table(it))
  await sql`vacuum (full, analyze) ${sql.join(tables)}`.execute(db)
  await sql`vacuum (full) pg_catalog.pg_statistic`.execute(db)
}

/** A question that was asked before still sees the rows as they were, and the server keeps them as long as it lasts. */
async function untilNobodyLooksBack(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as xid`.execute(db)
  const end = performance.now() + LONGEST_WAIT_MS
  while (performance.now() < end && (await looksBack(db, rows[0]?.xid ?? '0'))) await pause(PAUSE_MS)
}

async function looksBack(db: Kysely<Tables>, xid: string): Promise<boolean> {
  const { rows } = await sql`
    select pid from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and age(backend_xmin) > age((${xid}::text::bigint % 4294967296)::text::xid)`.execute(db)
  return rows.length > 0
}
