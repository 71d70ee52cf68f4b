import { addDays, type IsoDay } from '../engine/calendar/day.ts'
import type { Parameter, ParameterVersion, Scheme } from './scheme/scheme.ts'
import { counts, type Dated, isDate } from './versions/choice.ts'

/** All versions of a scheme, of parameters and of rules. */
const versionsOf = (scheme: Scheme): readonly Dated[] =>
  [...scheme.parameters, ...scheme.rules].flatMap((it): readonly Dated[] => it.versions)

/** The first and the last day of which something is known; `now` where something has no end. */
export function knownPeriod(scheme: Scheme): { readonly from: IsoDay | null; readonly to: IsoDay | 'now' | null } {
  const versions = versionsOf(scheme)
  const days = versions.flatMap(({ from, to, seenFrom, seenTo }) => [from, to, seenFrom ?? '', seenTo ?? ''])
  const known = days.filter((it) => /^\d/u.test(it)).sort()
  return {
    from: known[0] ?? null,
    to: versions.some((it) => it.to === 'open') ? 'now' : (known.at(-1) ?? null),
  }
}

/** Days on which something began to hold or no longer held, ascending, each once. */
export function changeDays(scheme: Scheme): readonly IsoDay[] {
  const days = versionsOf(scheme)
    .filter(counts)
    .flatMap(({ from, to }) => [...(isDay(from) ? [from] : []), ...(isDate(to) ? [addDays(to, 1)] : [])])
  return [...new Set(days)].sort()
}

const isDay = (it: string): it is IsoDay => it !== 'unknown'

export const lastChange = (scheme: Scheme, day: IsoDay): IsoDay | null =>
  changeDays(scheme).findLast((it) => it <= day) ?? null

/** A version that does not hold yet, and may never: announced, proposed, or sure to begin later. */
export interface Coming {
  readonly parameter: Parameter
  readonly version: ParameterVersion
}

export function comingAfter(scheme: Scheme, day: IsoDay): Coming[] {
  return scheme.parameters.flatMap((parameter) =>
    parameter.versions.filter((it) => isComing(it, day)).map((version) => ({ parameter, version })),
  )
}

function isComing(version: ParameterVersion, day: IsoDay): boolean {
  if (isDay(version.from) && version.from > day) return true
  return !counts(version) && (!isDate(version.to) || version.to >= day)
}
