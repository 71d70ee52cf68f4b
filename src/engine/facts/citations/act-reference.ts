import type { Act } from '../../context.ts'
import type { CitationType } from '../fact.ts'
import type { Scope, Target } from './form.ts'
import { type Name, nameAt } from './lexicon.ts'

/** An act that is named at some place, and how sure the choice of it is. */
export interface ActReference {
  readonly act: Act
  readonly end: number
  /** Whether it was named by an abbreviation with its very capitals. */
  readonly isAbbreviation: boolean
  readonly target: Omit<Target, 'start' | 'end'>
}

/** The act whose name stands at `at`. `modifier` is the word before it, which may say which of several is meant. */
export function actAt(scope: Scope, at: number, modifier = ''): ActReference | null {
  const match = nameAt(scope.lexicon, scope.passage.text, at)
  if (match === null) return null
  const { name, isSure } = choose(match.names, yearOf(scope), modifier)
  const { act } = name
  const candidates = match.names.length > 1 ? { candidates: match.names.map((it) => it.act.canonical).join(' ') } : {}
  return {
    act,
    end: match.end,
    isAbbreviation: name.exact !== null,
    target: {
      canonical: isSure ? act.canonical : null,
      type: typeOfAct(act.canonical),
      resolution: isSure ? resolutionOf(name) : 'unresolved',
      certainty: match.names.length > 1 ? 'assumed' : 'derived',
      details: { name: act.names[0] ?? '', ...candidates },
    },
  }
}

export const typeOfAct = (canonical: string): CitationType =>
  canonical.startsWith('CELEX:') ? 'eu_legislation' : 'national_legislation'

// The title of an EU act is a sentence; what people call it is always another name.
const resolutionOf = ({ isTitle, act }: Name): 'name' | 'alias' =>
  isTitle && !act.canonical.startsWith('CELEX:') ? 'name' : 'alias'

interface Choice {
  readonly name: Name
  readonly isSure: boolean
}

const NEWER = /herzien|nieuw/i
const OLDER = /oud|voormalig|eerder|vorig/i
// A new version of an act is talked about before it applies; so long, its name alone does not say which is meant.
const YEARS_IN_DOUBT = 2

/** A name that several acts carried in turn is that of the newest one there was, unless that was still quite new. */
function choose(names: readonly Name[], year: number | null, modifier: string): Choice {
  if (names.length === 1) return { name: names[0] as Name, isSure: true }
  const byAge = [...names].sort((a, b) => b.adopted - a.adopted)
  const existing = year === null ? byAge : byAge.filter((it) => it.adopted <= year)
  const [newest, previous] = [existing[0] ?? (byAge.at(-1) as Name), existing[1]]
  if (NEWER.test(modifier)) return { name: newest, isSure: true }
  if (OLDER.test(modifier) && previous) return { name: previous, isSure: true }
  const isSettled = previous === undefined || (year ?? 0) - newest.adopted > YEARS_IN_DOUBT
  return { name: newest, isSure: year !== null && isSettled }
}

function yearOf({ context }: Scope): number | null {
  const { date, dateInterval } = context.document
  const day = date ?? dateInterval?.[1] ?? dateInterval?.[0]
  return day ? Number(day.slice(0, 4)) : null
}
