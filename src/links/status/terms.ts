import type { Link } from '../link.ts'
import type { Interval, Successor, Term } from './status.ts'
import type { Known } from './traced.ts'

/** All terms of a promise: its own, or that of a report which covers it, and those that links say were set since. */
export function termsOf(
  { passage, document }: Known,
  links: readonly Link[],
  reports: readonly Known[],
  successors: readonly Successor[],
): Term[] {
  const own = passage.fact.deadline?.interval ?? null
  const first = own ? [{ interval: own, setBy: passage.place, on: document.from }] : inherited(document.from, reports)
  const moved = links
    .filter((it) => it.progress?.shows === 'postponed' && it.progress.deadline !== null)
    .map((it) => ({ interval: it.progress?.deadline as Interval, setBy: it.a, on: it.progress?.from ?? null }))
  return withSuccessors([...first, ...moved.sort(byDay)], successors)
}

/** A promise without a term that a reporting promise covers is answered for when that report is due. */
function inherited(on: string | null, reports: readonly Known[]): Term[] {
  for (const { passage } of reports) {
    const interval = passage.fact.deadline?.interval
    if (interval) return [{ interval, setBy: passage.place, on }]
  }
  return []
}

/** The terms that were set for a promise, and after those the ones set for what took its place. */
function withSuccessors(terms: readonly Term[], successors: readonly Successor[]): Term[] {
  const known = new Set(terms.map((it) => it.interval[1]))
  const later = successors
    .flatMap((it) => it.newer.deadlines)
    .filter(({ interval, on }) => !known.has(interval[1]) && (on ?? '') >= (terms.at(-1)?.on ?? ''))
  const once = [...new Map(later.map((it) => [it.interval[1], it])).values()]
  return [...terms, ...once.sort(byDay)]
}

export const dueOf = (terms: readonly Term[]): string | null => terms.at(-1)?.interval[1] ?? null

const byDay = (one: Term, other: Term): number => {
  const [a, b] = [one.on ?? '', other.on ?? '']
  return a < b ? -1 : a > b ? 1 : 0
}
