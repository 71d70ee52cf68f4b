import { type Problem, problem } from '../../positions.ts'
import { spansIn } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import type { RecommendationFields } from '../meaning.ts'
import type { Recommendations } from './recommendations.ts'

/** Compares each stated number with what was found. A document that only mentions them lacks nothing. */
export function countedProblems(hits: readonly Hit<RecommendationFields>[], source: string): Recommendations {
  const countFound = hits.filter((it) => it.fields.kind === 'recommendation' && it.lost === undefined).length
  const problems: Problem[] = []
  const counted = hits.map((hit) => {
    const { count } = hit.fields
    if (count === null) return hit
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
