import type { Act } from '../../context.ts'
import type { CitationType } from '../fact.ts'
import type { Scope, Target } from './form.ts'
import { nameAt } from './lexicon.ts'

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
  const acts = [...new Set(match.names.map((it) => it.act))]
  const choice = acts.length === 1 ? { act: acts[0] as Act, isSure: true } : chooseByYear(acts, yearOf(scope), modifier)
  const name = match.names.find((it) => it.act === choice.act)
  // The title of an EU act is a sentence; what people call it is always another name.
  const isOwnTitle = name?.isTitle === true && !choice.act.canonical.startsWith('CELEX:')
  return {
    act: choice.act,
    end: match.end,
    isAbbreviation: name?.exact !== null,
    target: {
      canonical: choice.isSure ? choice.act.canonical : null,
      type: typeOfAct(choice.act.canonical),
      resolution: choice.isSure ? (isOwnTitle ? 'name' : 'alias') : 'unresolved',
      certainty: acts.length === 1 ? 'derived' : 'assumed',
      details: {
        name: choice.act.names[0] ?? '',
        ...(acts.length === 1 ? {} : { candidates: acts.map((it) => it.canonical).join(' ') }),
      },
    },
  }
}

export const typeOfAct = (canonical: string): CitationType =>
  canonical.startsWith('CELEX:') ? 'eu_legislation' : 'national_legislation'

const NEWER = /herzien|nieuw/i
const OLDER = /oud|voormalig|eerder|vorig/i
// A new version of an act is talked about before it applies; so long, its name alone does not say which is meant.
const YEARS_IN_DOUBT = 2

/** A name that several acts carried in turn is that of the newest one there was, unless that was still quite new. */
function chooseByYear(acts: readonly Act[], year: number | null, modifier: string): { act: Act; isSure: boolean } {
  const byAge = [...acts].sort((a, b) => adopted(b) - adopted(a))
  const existing = year === null ? byAge : byAge.filter((it) => adopted(it) <= year)
  const [newest, previous] = [existing[0] ?? (byAge.at(-1) as Act), existing[1]]
  if (NEWER.test(modifier)) return { act: newest, isSure: true }
  if (OLDER.test(modifier) && previous) return { act: previous, isSure: true }
  return { act: newest, isSure: year !== null && (previous === undefined || year - adopted(newest) > YEARS_IN_DOUBT) }
}

// The year of a CELEX number, else the last year in the act's own title.
function adopted(act: Act): number {
  const year =
    /^CELEX:\d((?:19|20)\d\d)/.exec(act.canonical)?.[1] ?? /((?:19|20)\d\d)(?!.*\d{4})/.exec(act.names[0] ?? '')?.[1]
  return year ? Number(year) : 0
}

function yearOf({ context }: Scope): number | null {
  const { date, dateInterval } = context.document
  const day = date ?? dateInterval?.[1] ?? dateInterval?.[0]
  return day ? Number(day.slice(0, 4)) : null
}
