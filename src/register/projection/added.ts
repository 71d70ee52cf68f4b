import type { Anchored, Judgement } from '../judgements/judgement.ts'
import type { FactRow } from '../sql/tables.ts'
import { storable } from '../storable.ts'

/** Facts that people added come after those that were read. */
export const ADDED = 1_000_000_000

/** A fact that a person added, beside those that were read in the text. */
export function addedRow(seq: number, actor: string, judgement: Judgement, at: Anchored, page: number): FactRow {
  const { factKind, anchor, fields } = judgement
  return {
    text_seq: at.textSeq,
    kind: factKind,
    place: ADDED + seq,
    id: at.factId,
    start_offset: at.start,
    page,
    because: actor,
    certainty: 'stated',
    passage: storable(anchor.exact),
    canonical: typeof fields.canonical === 'string' ? storable(fields.canonical) : null,
    fields: JSON.stringify(fields),
  }
}
