import { type Problem, problem } from '../../positions.ts'
import { spansIn } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import type { RecommendationFields } from '../meaning.ts'
import { isAdvice } from '../reactions/given.ts'
import type { Recommendations } from './recommendations.ts'

/** Compares each stated number with what was found. A document that only mentions them lacks nothing. */
export function countedProblems(hits: readonly Hit<RecommendationFields>[], source: string): Recommendations {
  const found = hits.filter(isAdvice)
  const items = found.filter((it, i) => !isOneItem(found[i - 1], it)).length
  const problems: Problem[] = []
  const counted = hits.map((hit) => {
    const { count } = hit.fields
    if (count === null) return hit
    // Who counts points may count two acts in one of them as one.
    const countFound = items === count ? items : found.length
    if (countFound > 0 && countFound !== count)
      problems.push(
        problem(
          'recommendation-count',
          'info',
          `The text speaks of ${count} recommendations; ${countFound} were found.`,
          spansIn(source, hit.flow.view, hit),
        ),
      )
    return { ...hit, fields: { ...hit.fields, countFound } }
  })
  return { hits: counted, problems }
}

/** Nothing but «en» or a comma stands between them. */
const isOneItem = (before: Hit<unknown> | undefined, { flow, start }: Hit<unknown>): boolean =>
  before?.flow === flow && /^[\s,;]*(?:en|alsmede)\s*$/u.test(flow.view.text.slice(before.end, start))
