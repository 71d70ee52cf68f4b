import type { Kysely, Selectable } from 'kysely'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import type { WithdrawalEntry } from '../contract.ts'
import { storable } from '../storable.ts'
import { maskReading } from '../withdrawals/mask.ts'
import type { WithdrawalRecord } from '../withdrawals/withdrawal.ts'
import { insertAll } from './insert.ts'
import { entryOf } from './journal.ts'
import type { Tables, WithdrawnTable } from './tables.ts'

/** What a withdrawal keeps out from now on. */
export async function projectWithdrawal(db: Kysely<Tables>, { seq, body }: WithdrawalEntry): Promise<void> {
  const isWhole = body.masks.length === 0
  const keys = [
    ...body.documentIds.map((it) => (isWhole ? `document:${it}` : `part-of:${it}`)),
    ...body.files.map((it) => (isWhole ? `file:${it}` : `part-of-file:${it}`)),
    ...body.masks.map((it) => `text:${it.textSha256}`),
  ]
  const rows = [...new Set(keys)].map((key) => ({ key, seq }))
  await insertAll(db, 'withdrawn', rows)
}

/**
 * A reading as it may enter: without the passages that were withdrawn from its text. The number of the withdrawal when
 * nothing of it may: its document went, or a passage of it did and this text is another, in which that passage may be
 * anywhere.
 */
export async function withoutWithdrawn(db: Kysely<Tables>, file: FactsFile): Promise<FactsFile | number> {
  const { source, document } = file
  const id = storable(document.id)
  const wholes = [`document:${id}`, `file:${source.sha256}`]
  const parts = [`part-of:${id}`, `part-of-file:${source.sha256}`]
  const found = await keysOf(db, [...wholes, ...parts])
  const whole = found.find((it) => wholes.includes(it.key))
  if (whole) return whole.seq
  const [part] = found
  if (!part) return file
  return (await maskedBy(db, file)) ?? part.seq
}

async function maskedBy(db: Kysely<Tables>, file: FactsFile): Promise<FactsFile | null> {
  let [now, isMasked] = [file, false]
  for (;;) {
    const { textSha256 } = now.source
    const [known] = await keysOf(db, [`text:${textSha256}`])
    const mask = known && (await record(db, known.seq))?.masks.find((it) => it.textSha256 === textSha256)
    if (!mask) return isMasked ? now : null
    now = maskReading(now, mask)
    isMasked = true
  }
}

const keysOf = (db: Kysely<Tables>, keys: readonly string[]): Promise<Selectable<WithdrawnTable>[]> =>
  db.selectFrom('withdrawn').selectAll().where('key', 'in', keys).orderBy('seq').execute()

async function record(db: Kysely<Tables>, seq: number): Promise<WithdrawalRecord | null> {
  const row = await db.selectFrom('journal').selectAll().where('seq', '=', seq).executeTakeFirst()
  const entry = row && entryOf(row)
  return entry?.kind === 'withdrawal' ? recordOf(entry) : null
}

export async function withdrawals(db: Kysely<Tables>): Promise<WithdrawalRecord[]> {
  const rows = await db.selectFrom('journal').selectAll().where('kind', '=', 'withdrawal').orderBy('seq').execute()
  return rows.map(entryOf).flatMap((it) => (it.kind === 'withdrawal' ? [recordOf(it)] : []))
}

/** Those of documents under one of these ids. */
export async function withdrawalsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<WithdrawalRecord[]> {
  const keys = await keysOf(
    db,
    ids.flatMap((it) => [`document:${it}`, `part-of:${it}`]),
  )
  const found: WithdrawalRecord[] = []
  for (const seq of new Set(keys.map((it) => it.seq))) {
    const it = await record(db, seq)
    if (it) found.push(it)
  }
  return found
}

export const recordOf = ({ seq, at, actor, body }: WithdrawalEntry): WithdrawalRecord => ({ ...body, seq, at, actor })
