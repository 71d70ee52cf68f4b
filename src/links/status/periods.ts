import { addDays } from '../../engine/calendar/day.ts'
import type { Place } from '../link.ts'
import { OnDay } from './on-day.ts'
import type { CommitmentStatus, Looked } from './status.ts'
import { dueOf } from './terms.ts'
import type { Traced } from './traced.ts'

/** A time in which the status of a promise is one and the same. */
export interface StatusPeriod extends Pick<CommitmentStatus, 'status' | 'isLate' | 'withoutDeadline'> {
  /** The first day. */
  readonly from: string
  /** The day after the last; `NEVER` when nothing ends it. */
  readonly to: string
  /** Last day of the term that holds. */
  readonly due: string | null
  /** The promise is counted where it was made first: this is the same in a copy of that document. */
  readonly isCopy: boolean
}

/** Sorts before and behind every day. */
export const ALWAYS = '0000-01-01'
export const NEVER = '9999-12-31'

// Nothing that a period keeps hangs on it.
const NOWHERE: Looked = { documents: 0, upTo: null }

/** Statuses over all days: they change only where a letter tells something, or the day after a term. */
export class StatusPeriods {
  private readonly traced: Traced
  private readonly days = new Map<string, OnDay>()
  private readonly turning = new Map<string, ReadonlySet<string>>()

  constructor(traced: Traced) {
    this.traced = traced
  }

  of(place: Place): StatusPeriod[] {
    const begin = this.traced.commitmentAt(place)?.document.from ?? ALWAYS
    const isCopy = this.traced.isCopy(place)
    const days = [...this.turningDays(this.traced.keyFor(place))].filter((it) => it > begin)
    const periods: StatusPeriod[] = []
    for (const from of [begin, ...new Set(days.sort())]) {
      const status = this.on(from).of(place)
      if (!status) continue
      const last = periods.at(-1)
      const next = { from, to: NEVER, ...kept(status), isCopy }
      if (last && isSame(last, next)) continue
      if (last) periods[periods.length - 1] = { ...last, to: from }
      periods.push(next)
    }
    return periods
  }

  private on(day: string): OnDay {
    const known = this.days.get(day) ?? new OnDay(this.traced, day, NOWHERE)
    this.days.set(day, known)
    return known
  }

  /** The days on which the status of a promise may become another. */
  private turningDays(key: string): ReadonlySet<string> {
    const known = this.turning.get(key)
    if (known) return known
    const days = new Set<string>()
    this.turning.set(key, days)
    const { passage, document } = this.traced.commitments.get(key) ?? {}
    const ends = [passage, ...this.traced.reportsOn(key).map((it) => it.passage)].map(
      (it) => it?.fact.deadline?.interval?.[1],
    )
    days.add(document?.from ?? ALWAYS)
    for (const { progress, a } of this.traced.linksOn(key, NEVER)) {
      if (progress?.from) days.add(progress.from)
      ends.push(progress?.deadline?.[1])
      if (progress?.shows === 'postponed' || progress?.shows === 'repeated')
        for (const day of this.turningDays(this.traced.keyFor(a))) days.add(day)
    }
    for (const end of ends) if (end) days.add(addDays(end, 1))
    return days
  }
}

const kept = ({ status, isLate, withoutDeadline, deadlines }: CommitmentStatus) => ({
  ...{ status, isLate, withoutDeadline, due: dueOf(deadlines) },
})

const isSame = (one: StatusPeriod, other: StatusPeriod): boolean =>
  one.status === other.status &&
  one.due === other.due &&
  one.isLate === other.isLate &&
  one.withoutDeadline === other.withoutDeadline
