import type { Kysely } from 'kysely'
import { StatusPeriods } from '../../../links/status/periods.ts'
import { Traced } from '../../../links/status/traced.ts'
import { departmentOf } from '../../search/department.ts'
import { storable } from '../../storable.ts'
import { insertAll } from '../insert.ts'
import type { PromiseTable, StatusPeriodTable, Tables } from '../tables.ts'
import { closureOf, keyOf, type PromiseKey, type StoredDocument } from './closure.ts'
import { takeDue } from './due.ts'

const TEXTS_AT_ONCE = 200
/** Behind every day: what has no term comes last. */
export const NO_TERM = '9999-99-99'

/** Tells again where the promises stand that may stand elsewhere than before, over all days. */
export async function settleStatuses(db: Kysely<Tables>): Promise<void> {
  const due = await takeDue(db)
  const told = new Set<PromiseKey>()
  for (let i = 0; i < due.length; i += TEXTS_AT_ONCE) {
    const texts = due.slice(i, i + TEXTS_AT_ONCE)
    await db.deleteFrom('status_period').where('text_seq', 'in', texts).execute()
    const { documents, links } = await closureOf(db, texts, (it) => !told.has(keyOf(it)))
    const periods = new StatusPeriods(new Traced([...documents.values()], links))
    const own = new Set(texts)
    const rows: StatusPeriodTable[] = []
    for (const [text, document] of documents) {
      if (!own.has(text)) await dropElsewhere(db, text, document)
      for (const it of document.commitments) {
        told.add(keyOf(it.row))
        for (const period of periods.of(it.place)) if (!period.isCopy) rows.push(rowOf(it.row, document, period))
      }
    }
    await insertAll(db, 'status_period', rows)
  }
}

/** Of a text that is not itself due only some promises are told again. */
async function dropElsewhere(db: Kysely<Tables>, text: number, { commitments }: StoredDocument): Promise<void> {
  const ids = commitments.map((it) => it.row.fact_id)
  await db.deleteFrom('status_period').where('text_seq', '=', text).where('fact_id', 'in', ids).execute()
}

function rowOf(
  { text_seq, fact_id, kind, strength, actor, spans }: PromiseTable,
  { from, senderRole }: StoredDocument,
  period: ReturnType<StatusPeriods['of']>[number],
): StatusPeriodTable {
  const department = promiserOf(actor, senderRole)
  return {
    ...{ text_seq, fact_id, kind, strength, status: period.status, from_day: period.from, to_day: period.to },
    due: period.due ?? NO_TERM,
    start: (JSON.parse(spans) as [number, number][])[0]?.[0] ?? 0,
    department: department === null ? null : storable(department),
    year: from === null ? null : Number(from.slice(0, 4)),
    is_late: period.isLate ? 1 : 0,
    without_deadline: period.withoutDeadline ? 1 : 0,
  }
}

const MINISTER = /^(?:minister|staatssecretaris)\b/iu

/** The department of who promised it: of the minister whom the sentence means, else of who sent the letter. */
export const promiserOf = (actor: string | null, senderRole: string | null): string | null =>
  departmentOf(actor !== null && MINISTER.test(actor) ? actor : (senderRole ?? actor))
