import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { CitationFields, Hit, TimeFields } from '../fact.ts'
import { giveWayToCitations } from './citations.ts'
import type { Ruled } from './form.ts'
import { readingsIn } from './scan.ts'
import { settle } from './settle.ts'
import { shareYears } from './share-years.ts'
import { directionsIn } from './tense.ts'
import { todayOf } from './today.ts'

/**
 * Every time the flows tell, in the order of the document, with those that gave way to a longer or better reading: these
 * have `lost` set. A year inside one of the citations in `taken` belongs to the citation and is no time of its own.
 */
export function times(
  flows: readonly Flow[],
  _source: string,
  context: Context,
  taken: readonly Hit<CitationFields>[] = [],
): readonly Hit<TimeFields>[] {
  const hits = flows.flatMap((flow) => timesIn(flow, context).map((it) => hitOf(flow, it)))
  return giveWayToCitations(hits, taken).sort((a, b) => placeOf(a) - placeOf(b))
}

function timesIn(flow: Flow, context: Context): Ruled[] {
  const settled = settle(flow, readingsIn(flow, context))
  return shareYears(flow, settled, todayOf(context.document), directionsIn(flow))
}

function hitOf(flow: Flow, { rule, reading }: Ruled): Hit<TimeFields> {
  const { start, end, kind, interval, alternatives = [], recurrence = null, certainty, lost } = reading
  const hit = { flow, start, end, because: rule, certainty, fields: { interval, kind, alternatives, recurrence } }
  return lost === undefined ? hit : { lost, ...hit }
}

// Notes and furniture are flows of their own, so the order within a flow is not that of the document.
const placeOf = (hit: Hit<TimeFields>): number => hit.flow.view.at[hit.start] ?? 0
