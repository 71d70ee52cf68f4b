import type { Half } from './agendas.ts'
import { type SeaDocument, seaDocuments } from './documents.ts'
import { scored, studyReader } from './reading.ts'
import { type Score, totals } from './score.ts'

/** Formats that keep their cells or their places, and text in which the columns have run together. */
export type Kind = 'kept' | 'flattened'
export const kindOf = ({ writer }: SeaDocument): Kind => (writer.startsWith('flattened') ? 'flattened' : 'kept')

/** The share of rows that shall be right in every field. */
export const GOALS: Readonly<Record<Kind, number>> = { kept: 0.99, flattened: 0.95 }

/** The share of rows that are right in every field; of each writer the first and then every `part`th file is read. */
export async function shares(half: Half, part = 1): Promise<Record<Kind, number>> {
  const read = await studyReader()
  const turns = new Map<string, number>()
  const scores: Record<Kind, Score[]> = { kept: [], flattened: [] }
  for (const document of seaDocuments(half)) {
    const turn = turns.get(document.writer) ?? 0
    turns.set(document.writer, turn + 1)
    if (turn % part === 0) scores[kindOf(document)].push(await scored(document, read))
  }
  const share = (kind: Kind) => {
    const { rows, exact } = totals(scores[kind])
    return exact / rows
  }
  return { kept: share('kept'), flattened: share('flattened') }
}
