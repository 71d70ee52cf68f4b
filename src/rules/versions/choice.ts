import type { IsoDay } from '../../engine/calendar/day.ts'
import type { Period } from '../scheme/period.ts'
import type { Status } from '../scheme/scheme.ts'

/**
 * Why no version is known to hold on a day. `not_begun`: all begin later. `ended`: all ended before it. `hole`: between two
 * versions. `end_unknown`, `start_unknown`: one may hold, but when it ended or began is not known. `none`: there is none.
 */
export type Lack = 'not_begun' | 'ended' | 'hole' | 'end_unknown' | 'start_unknown' | 'none'

/** The version that holds on a day, or why none is known to; never the nearest. */
export type Choice<V> =
  | { readonly kind: 'version'; readonly version: V; readonly on: IsoDay }
  | {
      readonly kind: 'none'
      readonly why: Lack
      readonly on: IsoDay
      /** The versions on either side, or the one that may hold. */
      readonly before: V | null
      readonly after: V | null
    }

/** Versions of a rule have no status: they count. */
export interface Dated extends Period {
  readonly status?: Status
}

/** Whether a version says what held: what is announced or proposed does not. */
export const counts = ({ status }: Dated): boolean => status !== 'announced' && status !== 'proposed'

/** The version in force on `day`. Both ends of a period count. */
export function choose<V extends Dated>(versions: readonly V[], day: IsoDay): Choice<V> {
  const those = versions.filter(counts)
  const version = those.find((it) => holdsOn(it, day))
  if (version) return { kind: 'version', version, on: day }
  const before = last(
    those.filter((it) => (lastSure(it) ?? '9999') < day),
    lastSure,
  )
  const after = first(
    those.filter((it) => (firstSure(it) ?? '0000') > day),
    firstSure,
  )
  return { kind: 'none', why: lackOf(those, before, after), on: day, before, after }
}

export function holdsOn(period: Period, day: IsoDay): boolean {
  const [from, to] = [firstSure(period), lastSure(period)]
  return from !== null && to !== null && from <= day && day <= to
}

/** The first day on which it certainly held; null when no day is known. */
export function firstSure({ from, to, seenFrom, seenTo }: Period): IsoDay | null {
  if (from !== 'unknown') return from
  return seenFrom ?? (isDate(to) ? to : (seenTo ?? null))
}

/** The last day on which it certainly held; `9999-12-31` for an open end that is sure to have begun. */
export function lastSure({ from, to, seenFrom, seenTo }: Period): IsoDay | null {
  if (isDate(to)) return to
  if (to === 'open') return from !== 'unknown' || seenFrom !== undefined ? '9999-12-31' : (seenTo ?? null)
  return seenTo ?? (from !== 'unknown' ? from : (seenFrom ?? null))
}

export const isDate = (end: string): end is IsoDay => end !== 'open' && end !== 'unknown'

function lackOf(those: readonly Dated[], before: Dated | null, after: Dated | null): Lack {
  if (before?.to === 'unknown') return 'end_unknown'
  if (after?.from === 'unknown' || (!before && !after && those.length > 0)) return 'start_unknown'
  if (before && after) return 'hole'
  if (before) return 'ended'
  return after ? 'not_begun' : 'none'
}

type End = (period: Period) => IsoDay | null
const last = <V extends Dated>(versions: readonly V[], end: End): V | null =>
  versions.reduce<V | null>((best, it) => (best && (end(best) ?? '') >= (end(it) ?? '') ? best : it), null)
const first = <V extends Dated>(versions: readonly V[], end: End): V | null =>
  versions.reduce<V | null>((best, it) => (best && (end(best) ?? '') <= (end(it) ?? '') ? best : it), null)
