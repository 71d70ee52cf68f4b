import type { Flow } from '../../structure/flow.ts'
import type { CitationFields, Hit, TimeFields } from '../fact.ts'

type Time = Hit<TimeFields>
type Citation = Hit<CitationFields>

/** Marks the years that stand inside a citation as lost. Full dates and session years after «vergaderjaar» stay times. */
export function giveWayToCitations(times: readonly Time[], taken: readonly Citation[]): Time[] {
  if (taken.length === 0) return [...times]
  const byFlow = new Map<Flow, Citation[]>()
  for (const it of taken) {
    if (it.lost !== undefined) continue
    const list = byFlow.get(it.flow)
    if (list) list.push(it)
    else byFlow.set(it.flow, [it])
  }
  for (const list of byFlow.values()) list.sort((a, b) => a.start - b.start)
  return times.map((time) => {
    const citation = mayGiveWay(time) ? holding(byFlow.get(time.flow) ?? [], time) : undefined
    return citation && !isInTitle(time, citation) ? { lost: 'part of a citation', ...time } : time
  })
}

const mayGiveWay = (time: Time): boolean =>
  time.lost === undefined && (time.fields.kind === 'year' || time.fields.kind === 'year_range')

// "Een evaluatie, 2015-2021": the years that a study covers are a time although they stand in its title.
const isInTitle = (time: Time, { fields }: Citation): boolean =>
  time.fields.kind === 'year_range' && (fields.type === 'report' || fields.type === 'policy_programme')

/** Citations of one flow hardly overlap, so the last that begins before the time is the one that can hold it. */
function holding(sorted: readonly Citation[], time: Time): Citation | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Citation).start <= time.start) low = middle + 1
    else high = middle
  }
  const citation = sorted[low - 1]
  return citation && time.end <= citation.end ? citation : undefined
}
