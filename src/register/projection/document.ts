import type { FactsFile } from '../../engine/facts-file/schema.ts'
import type { DocumentRow, TextRow } from '../sql/tables.ts'
import { storable, storableOrNull } from '../storable.ts'

type Identity = FactsFile['document']

/**
 * What its texts together say a document is, each field from the first leading text that says it. Without a text that
 * counts the row stays as a sign to `movedTo`, because addresses are permanent.
 */
export function documentRow(id: string, arranged: readonly TextRow[], movedTo: string | null): DocumentRow {
  const leading = arranged.filter((it) => it.leads)
  const said = (leading.length > 0 ? leading : arranged).map((it) => JSON.parse(it.identity) as Identity)
  const first = <T>(pick: (identity: Identity) => T | null): T | null =>
    said.map(pick).find((it) => it !== null) ?? null
  const date = first((it) => it.date)
  const [from, to] = first((it) => it.dateInterval) ?? [null, null]
  return {
    id,
    kind: first((it) => (it.kind === 'unknown' ? null : it.kind)) ?? 'unknown',
    title: storableOrNull(first((it) => it.title)),
    date,
    date_from: from,
    date_to: to,
    sort_day: date ?? to ?? from,
    chamber: first((it) => it.chamber),
    session_year: storableOrNull(first((it) => it.sessionYear)),
    dossiers: JSON.stringify([...new Set(said.flatMap((it) => it.dossiers))].map(storable)),
    number: storableOrNull(first((it) => it.number)),
    reference: storableOrNull(first((it) => it.reference)),
    sender_role: storableOrNull(first((it) => it.sender?.role ?? null)),
    sender_person: storableOrNull(first((it) => it.sender?.person ?? null)),
    moved_to: leading.length > 0 ? null : movedTo,
  }
}
