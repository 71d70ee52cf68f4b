import { firstFrom } from '../../positions.ts'
import type { Range, View } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import { summaryKind } from './summary-kind.ts'

/** Where findings, recommendations and effects begin in the source, in order. */
export const outcomesAt = (hits: readonly Hit<unknown>[]): readonly number[] =>
  hits
    .filter((it) => it.lost === undefined)
    .map((it) => it.flow.view.at[it.start] ?? -1)
    .sort((a, b) => a - b)

/** The kind of a summary that stands in these pieces of a view, by its words and what was read in them. */
export function kindOfCell(
  pieces: readonly Range[],
  view: View,
  status: string | null,
  outcomes: readonly number[],
  isDue = false,
): 'conclusion' | 'description' {
  const places = pieces.flatMap(({ start, end }, i) => [...(i > 0 ? [-1] : []), ...view.at.subarray(start, end)])
  const text = pieces.map(({ start, end }) => view.text.slice(start, end)).join(' ')
  const found = ({ start, end }: Range): boolean => {
    const [from, to] = [places[start] ?? -1, places[end - 1] ?? -1]
    const next = outcomes[firstFrom(outcomes, from, (it) => it)]
    return from >= 0 && next !== undefined && next <= to
  }
  return summaryKind(text, status, found, isDue)
}
