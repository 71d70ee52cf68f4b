import type { Link, Place } from '../link.ts'
import type { CommitmentStatus, Looked, Successor } from './status.ts'
import { dueOf, termsOf } from './terms.ts'
import type { Traced } from './traced.ts'
import { verdictOn } from './verdict.ts'

/**
 * Statuses on one day. Each promise is looked at once: in a large register one may be put off by many others, and each of
 * those by many more, so that following every path from every promise would never end.
 */
export class OnDay {
  private readonly traced: Traced
  private readonly day: string
  private readonly looked: Looked
  private readonly known = new Map<string, CommitmentStatus | null>()

  constructor(traced: Traced, day: string, looked: Looked) {
    this.traced = traced
    this.day = day
    this.looked = looked
  }

  of(place: Place): CommitmentStatus | null {
    const key = this.traced.keyFor(place)
    if (!this.known.has(key)) {
      // What takes the place of a promise is of a later day, so that none is asked for while it is made; were it so, it ends.
      this.known.set(key, null)
      this.known.set(key, this.made(key))
    }
    const status = this.known.get(key)
    return status ? { ...status, commitment: place } : null
  }

  private made(key: string): CommitmentStatus | null {
    const { traced, day, looked } = this
    const known = traced.commitments.get(key)
    if (!known) return null
    const { place, fact } = known.passage
    const links = traced.linksOn(key, day)
    const successors = this.successors(links)
    const deadlines = termsOf(known, links, traced.reportsOn(key), successors)
    const due = dueOf(deadlines)
    const { status, by, because } = verdictOn({ fact, links, successors, due, day, looked })
    const isDone = status === 'fulfilled' || status === 'partially' || status === 'followed_up'
    const first = by[0]?.progress?.from ?? null
    return {
      ...{ commitment: place, status, asOf: day, by, because, deadlines, looked },
      withoutDeadline: deadlines.every((it) => it.interval[1] === null),
      isLate: due !== null && status !== 'withdrawn' && (isDone ? first !== null && first > due : day > due),
    }
  }

  /** The promises that took the place of one, with what became of them. */
  private successors(links: readonly Link[]): Successor[] {
    const replaced = links.filter((it) => it.progress?.shows === 'postponed' || it.progress?.shows === 'repeated')
    return replaced.flatMap((link) => {
      // A statement that moves the term is no promise and has no status of its own.
      const newer = this.of(link.a)
      return newer ? [{ link, newer }] : []
    })
  }
}
