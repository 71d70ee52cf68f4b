import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { JournalEntry, RegisterSettings } from '../contract.ts'
import { settle } from './links/settle.ts'
import { project, projections } from './project.ts'
import type { JournalTable, Tables } from './tables.ts'

/** From the entry after `seq`, a few at a time: the whole journal need not fit in memory. */
export async function* journal(db: Kysely<Tables>, seq = 0): AsyncGenerator<JournalEntry> {
  for (let after = seq; ; ) {
    const rows = await db.selectFrom('journal').selectAll().where('seq', '>', after).orderBy('seq').limit(20).execute()
    if (rows.length === 0) return
    for (const row of rows) {
      yield entryOf(row)
      after = row.seq
    }
  }
}

/**
 * Entries are only added, and whatever changes the register adds one, so the last number says it all; but links, and with
 * them where commitments stand, may be made later than the entry.
 */
export async function version(db: Kysely<Tables>): Promise<string> {
  const row = await db.selectFrom('journal').select(sql<number | null>`max(seq)`.as('last')).executeTakeFirstOrThrow()
  const due = await db.selectFrom('link_due').select('text_seq').limit(1).executeTakeFirst()
  return `${row.last ?? 0}${due ? ' before linking' : ''}`
}

/** Inside a transaction, so that nobody sees it half done and a killed rebuild leaves everything as it was. */
export async function rebuild(
  tx: Transaction<Tables>,
  { links }: Pick<RegisterSettings, 'links'>,
  onEntry: () => void = () => undefined,
): Promise<void> {
  for (const table of projections) await tx.deleteFrom(table).execute()
  for await (const entry of journal(tx)) {
    await project(tx, entry)
    onEntry()
  }
  await settle(tx, links)
}

export const entryOf = (row: Selectable<JournalTable>): JournalEntry =>
  ({
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    kind: row.kind,
    engineVersion: row.engine_version,
    body: JSON.parse(row.body),
  }) as JournalEntry
