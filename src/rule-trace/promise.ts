import { commitment } from '../engine/facts-file/meaning-shapes.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'

export type Promised = FactsFile['facts']['commitments'][number]

/** A commitment as a register has it: what people corrected stands in its fields. */
export interface KeptCommitment {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly fields: Readonly<Record<string, unknown>>
}

/** The commitment with all that was read of it, and with what people made of it; null for fields of another form. */
export function promiseOf(file: FactsFile, { id, text, start, fields }: KeptCommitment): Promised | null {
  const read = file.facts.commitments.find((it) => it.id === id)
  const own = {
    id,
    text,
    spans: [[start, start + text.length]],
    because: 'person/added@1',
    certainty: 'stated',
    page: 1,
    ...read,
  }
  const found = commitment.safeParse({ ...own, ...fields })
  return found.success ? found.data : (read ?? null)
}
