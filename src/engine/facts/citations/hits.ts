import type { Context } from '../../context.ts'
import type { CitationFields, Hit } from '../fact.ts'
import type { Target } from './form.ts'
import type { Ruled } from './overlaps.ts'
import { type Passage, viewRange } from './passage.ts'
import type { Resolver } from './resolve.ts'
import { type Placed, roleOf } from './roles.ts'

/** The hits of one passage, those that gave way included: each target with its role and what the resolver says of it. */
export function hitsOf(
  passage: Passage,
  readings: readonly Ruled[],
  context: Context,
  resolve: Resolver,
): Hit<CitationFields>[] {
  const inOrder = [...readings].sort((a, b) => a.reading.start - b.reading.start)
  let previous: Placed | null = null
  return inOrder.flatMap((ruled) =>
    ruled.reading.targets.map((target, i) => {
      const resolved = resolve(target)
      const role = roleOf({ passage, target: resolved.target }, context, previous)
      const withRole = { ...resolved.target, role }
      if (ruled.lost === undefined) previous = { passage, target: withRole }
      const lost = ruled.lost ?? resolved.lost
      return hitOf(ruled, withRole, {
        known: resolved.known,
        isFirst: i === 0,
        ...(lost === undefined ? {} : { lost }),
      })
    }),
  )
}

interface Outcome {
  readonly known: CitationFields['known']
  readonly isFirst: boolean
  readonly lost?: string
}

function hitOf({ passage, rule, reading }: Ruled, target: Target, outcome: Outcome): Hit<CitationFields> {
  const { flow, text } = passage
  const from = outcome.isFirst ? {} : { from: text.slice(reading.start, reading.end).replace(/\s+/g, ' ') }
  return {
    ...viewRange(passage, target),
    flow,
    because: rule,
    certainty: target.certainty ?? 'stated',
    fields: {
      canonical: target.canonical,
      type: target.type,
      role: target.role ?? 'reference',
      resolution: target.resolution ?? 'explicit',
      pinpointPage: target.pinpointPage ?? null,
      footnote: flow.kind === 'note' && /^\d+$/.test(flow.note ?? '') ? Number(flow.note) : null,
      sessionYear: target.sessionYear ?? null,
      known: outcome.known,
      details: { ...target.details, ...from },
    },
    ...(outcome.lost === undefined ? {} : { lost: outcome.lost }),
  }
}
