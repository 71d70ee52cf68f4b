import type { IsoDay } from '../../../engine/calendar/day.ts'
import type { Period } from '../../../rules/scheme/period.ts'
import type { ParameterVersion, Scheme } from '../../../rules/scheme/scheme.ts'
import { type Dated, isDate, lastSure } from '../../../rules/versions/choice.ts'
import { type Hole, holeBetween, inOrder } from '../../../rules/versions/holes.ts'
import { dayInWords, intervalInWords } from '../../parts/days.ts'
import { named, t } from '../../parts/messages/t.ts'

/** When something held, and what of its ends is not known. */
export function periodInWords(period: Period, today: IsoDay): string {
  const { from, to } = period
  if (from !== 'unknown' && isDate(to)) return intervalInWords([from, to])
  if (from !== 'unknown' && to === 'open')
    return t(from > today ? 'scheme.period.from' : 'scheme.period.since', at(from))
  return [startOf(period), endOf(period)].filter((it) => it !== '').join('; ') || t('scheme.period.unknown')
}

function startOf({ from, to, seenFrom }: Period): string {
  if (from !== 'unknown') return t('scheme.period.from', at(from))
  if (seenFrom !== undefined) return t('scheme.period.start-unknown', at(seenFrom))
  return to === 'open' ? t('scheme.period.now') : isDate(to) ? t('scheme.period.until', at(to)) : ''
}

function endOf({ from, to, seenFrom, seenTo }: Period): string {
  if (isDate(to)) return from === 'unknown' && seenFrom === undefined ? '' : t('term.by', at(to))
  if (to === 'open') return ''
  const last = seenTo ?? (from === 'unknown' ? undefined : from)
  return last === undefined ? '' : t('scheme.period.end-unknown', at(last))
}

const at = (day: IsoDay) => ({ day: dayInWords(day) })

/** The word for the state of a version: what holds is told apart from what held, and from figures. */
export function statusInWords(version: ParameterVersion, kind: Scheme['kind'], today: IsoDay): string {
  const { status, from } = version
  if (status !== 'in_force') return named('scheme.status', status)
  if (kind === 'figures') return ''
  if (from !== 'unknown' && from > today) return t('scheme.will.in_force')
  const last = lastSure(version)
  if (last === null || last >= today) return t('scheme.status.in_force')
  return t(version.to === 'unknown' ? 'scheme.was.perhaps' : 'scheme.was.in_force')
}

/** Versions in the order of time with the holes between them. What decides nothing has no place in it. */
export const withHoles = <V extends Dated>(versions: readonly V[]): readonly (V | Hole)[] =>
  inOrder(versions).flatMap((it, i, all) => {
    const hole = holeBetween(all[i - 1], it)
    return hole ? [hole, it] : [it]
  })

export const isHole = (it: Period | Hole | object): it is Hole => !('sources' in it)
