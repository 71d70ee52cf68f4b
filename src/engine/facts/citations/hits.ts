import type { Context } from '../../context.ts'
import type { CitationFields, CitationRole, Hit } from '../fact.ts'
import type { Target } from './form.ts'
import type { Ruled } from './overlaps.ts'
import { type Passage, viewRange } from './passage.ts'
import type { Resolved, Resolver } from './resolve.ts'
import { type Before, roleOf } from './roles.ts'

/** The hits of one passage, those that gave way included: each target with its role and what the resolver says of it. */
export function hitsOf(
  passage: Passage,
  readings: readonly Ruled[],
  context: Context,
  resolve: Resolver,
): Hit<CitationFields>[] {
  const hits: Hit<CitationFields>[] = []
  let before: Before | null = null
  for (const ruled of [...readings].sort((a, b) => a.reading.start - b.reading.start)) {
    for (const target of ruled.reading.targets) {
      const resolved = resolve(target)
      const role = roleOf(passage, resolved.target, context, before)
      if (ruled.lost === undefined) before = { end: target.end, role }
      hits.push(hitOf(ruled, target, resolved, role))
    }
  }
  return hits
}

const NOTHING: Readonly<Record<string, string>> = {}

function hitOf(
  ruled: Ruled,
  printed: Target,
  { target, known, lost }: Resolved,
  role: CitationRole,
): Hit<CitationFields> {
  const { start, end } = viewRange(ruled.passage, target)
  const { flow } = ruled.passage
  const hit = {
    start,
    end,
    flow,
    because: ruled.rule,
    certainty: target.certainty ?? 'stated',
    fields: {
      canonical: target.canonical,
      type: target.type,
      role,
      resolution: target.resolution ?? 'explicit',
      pinpointPage: target.pinpointPage ?? null,
      footnote: flow.note !== undefined && flow.kind === 'note' ? noteNumber(flow.note) : null,
      sessionYear: target.sessionYear ?? null,
      known,
      details: printed === ruled.reading.targets[0] ? (target.details ?? NOTHING) : furtherDetails(ruled, target),
    },
  }
  const reason = ruled.lost ?? lost
  return reason === undefined ? hit : { lost: reason, ...hit }
}

const noteNumber = (note: string): number | null => (/^\d+$/.test(note) ? Number(note) : null)

/** The further members of a list or range say what they were read from: by themselves they are only a number. */
function furtherDetails({ passage, reading }: Ruled, target: Target): Readonly<Record<string, string>> {
  return { ...target.details, from: passage.text.slice(reading.start, reading.end).replace(/\s+/g, ' ') }
}
