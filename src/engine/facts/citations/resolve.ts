import type { KnownIds } from '../../context.ts'
import type { CitationFields } from '../fact.ts'
import type { Target } from './form.ts'

/** What a resolver makes of a target: which id it is, whether that is known, and why the target is none, if so. */
export interface Resolved {
  readonly target: Target
  readonly known: CitationFields['known']
  readonly lost?: string
}
export type Resolver = (target: Target) => Resolved

/**
 * Says for each target whether it is among the known ids: one, several or none. Of two dossiers for one piece it keeps
 * the one that carries the number; it finds the id with years that older papers have, and the report in whose range a
 * cited page lies. What resolves to nothing is kept, and says so. Without known ids it says nothing.
 */
export function resolverFor(knownIds: KnownIds | null): Resolver {
  if (knownIds === null) return (target) => ({ target, known: null })
  const budget = { searches: MAX_RANGE_SEARCHES }
  return (target) => {
    const candidates = target.details?.candidates?.split(' ').filter((it) => it !== '') ?? []
    if (candidates.length > 1) return amongCandidates(target, candidates, knownIds)
    if (target.canonical === null) return { target, known: 'none' }
    if (isKnown(target.canonical, knownIds)) return { target, known: 'one' }
    const other = otherId(target, knownIds, budget)
    return other === null ? { target, known: 'none' } : { target: renamed(target, other), known: 'one' }
  }
}

// A place in an act exists when the act does: lists hold acts, not their articles.
function isKnown(id: string, knownIds: KnownIds): boolean {
  const act = /^jci[\d.]+:[cv]:(BWB[RV]\d{7})/.exec(id)?.[1]
  return knownIds(id) || (act !== undefined && knownIds(act))
}

function amongCandidates(target: Target, candidates: readonly string[], knownIds: KnownIds): Resolved {
  const existing = candidates.filter((it) => knownIds(it))
  const [only] = existing
  if (only === undefined) return { target, known: 'none' }
  const own = target.canonical
  if (existing.length > 1) return { target, known: 'several' }
  if (own === only) return { target: { ...target, certainty: 'stated' }, known: 'one' }
  if (own !== null && candidates.includes(own))
    return { target, known: 'none', lost: `of the dossiers, ${only} is the one that exists` }
  return { target: renamed(target, only), known: 'one' }
}

const renamed = (target: Target, canonical: string): Target => ({
  ...target,
  canonical,
  resolution: 'explicit',
  details: { ...target.details, ...(target.canonical ? { printed: target.canonical } : {}) },
})

interface Budget {
  searches: number
}

function otherId(target: Target, knownIds: KnownIds, budget: Budget): string | null {
  const id = target.canonical as string
  if (target.type === 'handelingen') return reportWithPage(id, knownIds, budget)
  if (target.type !== 'kamerstuk') return null
  const years = target.sessionYear?.replace('-', '')
  const withYears = years ? id.replace(/^kst-/, `kst-${years}-`) : null
  const upper = id.replace(
    /^kst-([clxvi]+)-([a-z]+)$/,
    (_, dossier: string, letter: string) => `kst-${dossier.toUpperCase()}-${letter.toUpperCase()}`,
  )
  return [withYears, `${id}-n1`, upper].find((it) => it !== null && it !== id && knownIds(it)) ?? null
}

// A debate took up some dozens of pages. The search tries every range around the page, so it has a limit per document.
const MAX_PAGES = 45
const MAX_RANGE_SEARCHES = 200

function reportWithPage(id: string, knownIds: KnownIds, budget: Budget): string | null {
  const match = /^(h-(?:tk|ek|vv)-\d{8})-(\d+)-(\d+)$/.exec(id)
  if (match === null || budget.searches-- <= 0) return null
  const [first, last] = [Number(match[2]), Number(match[3])]
  for (let start = first; start >= Math.max(1, first - MAX_PAGES); start--) {
    for (let end = last; end <= last + MAX_PAGES; end++) {
      const range = `${match[1]}-${start}-${end}`
      if (knownIds(range)) return range
    }
  }
  return null
}
