import { addDays, type IsoDay } from '../../engine/calendar/day.ts'
import { canonical } from '../content-hash.ts'
import type { Parameter, ParameterVersion } from '../scheme/scheme.ts'
import { choose, counts, firstSure, isDate, lastSure } from '../versions/choice.ts'
import { type ChangeKind, type Days, isWithin, type NotKnown, type RuleChange, type StatedValue } from './change.ts'
import { type Amount, type Indexed, isOfYear, natureOf } from './nature.ts'

/** A parameter of a scheme, in the days that are asked for. */
export interface Asked {
  readonly scheme: string
  readonly parameter: Parameter
  readonly days: Days
  readonly indexed: Indexed
}
type Found = RuleChange | NotKnown

export function parameterChanges(asked: Asked): Found[] {
  const held = asked.parameter.versions.filter(counts)
  return [
    ...held.flatMap((it) => begins(it, held, asked)),
    ...held.flatMap((it) => ends(it, held, asked)),
    ...asked.parameter.versions.flatMap((it) => told(it, held, asked)),
  ]
}

function begins(version: ParameterVersion, held: readonly ParameterVersion[], asked: Asked): Found[] {
  const day = firstSure(version)
  if (day === null || !isWithin(day, asked.days)) return []
  const before = lastBefore(day, held)
  if (before && isSame(before, version, asked.parameter)) return []
  if (mayBeOlder(version, before, asked.days) || (!before && isOfYear(version)))
    return [notKnown('begin', day, version, asked)]
  const isLatest = version.from === 'unknown' || (before !== null && lastSure(before) !== addDays(day, -1))
  return [change(before ? 'changed' : 'begun', day, { before, version, isLatest }, asked)]
}

/** First seen in these days, and nothing shows that it was otherwise, or a plan, at their beginning. */
const mayBeOlder = (version: ParameterVersion, before: ParameterVersion | null, { after }: Days): boolean =>
  version.from === 'unknown' &&
  !(before && (lastSure(before) ?? '') > after) &&
  !(version.knownSince !== undefined && version.knownSince >= after)

/** The version that held last before a day, also when it is not known up to when. */
function lastBefore(day: IsoDay, held: readonly ParameterVersion[]): ParameterVersion | null {
  const earlier = held.filter((it) => (lastSure(it) ?? '9999') < day)
  return earlier.sort((a, b) => ((lastSure(a) ?? '') < (lastSure(b) ?? '') ? 1 : -1))[0] ?? null
}

/** After its last version nothing is known, or it no longer holds: only a day that is sure tells which. */
function ends(version: ParameterVersion, held: readonly ParameterVersion[], asked: Asked): Found[] {
  const last = lastSure(version)
  if (last === null || last >= '9999' || held.some((it) => (lastSure(it) ?? '') > last)) return []
  const day = addDays(last, 1)
  const isIn = isWithin(day, asked.days)
  // The next amount of a year is what nobody found yet.
  if (isDate(version.to) && (isOfYear(version) || !isIn)) return []
  if (isDate(version.to) && version.confidence !== 'low')
    return [{ ...change('ended', day, { before: version, version, isLatest: false }, asked), after: null }]
  return last <= asked.days.upTo ? [notKnown('end', last, version, asked)] : []
}

/** What was made known in these days: a plan, or what came to hold later. */
function told(version: ParameterVersion, held: readonly ParameterVersion[], asked: Asked): Found[] {
  const day = version.knownSince ?? (counts(version) || version.from === 'unknown' ? null : version.from)
  if (day === null || !isWithin(day, asked.days)) return []
  const choice = choose(asked.parameter.versions, day)
  const before = choice.kind === 'version' ? choice.version : lastBefore(day, held)
  if (!counts(version))
    return [
      change(
        version.status === 'proposed' ? 'proposed' : 'announced',
        day,
        { before, version, isLatest: false },
        asked,
      ),
    ]
  const begun = firstSure(version)
  const made = change('announced', day, { before, version, isLatest: false }, asked)
  return (begun === null || begun > day) && made.nature === 'policy' ? [made] : []
}

interface Told {
  readonly before: ParameterVersion | null
  readonly version: ParameterVersion
  readonly isLatest: boolean
}

function change(kind: ChangeKind, day: IsoDay, { before, version, isLatest }: Told, asked: Asked): RuleChange {
  const { scheme, parameter, indexed } = asked
  const reference = `${scheme}#${parameter.id}`
  const { status, confidence, basis, sources, note = null } = version
  return {
    ...{ kind, day, isLatest, scheme, part: partOf(parameter), conditions: [] },
    nature:
      kind === 'ended'
        ? 'policy'
        : natureOf(reference, before && amountOf(before, parameter), amountOf(version, parameter), indexed),
    before: before && statedOf(before, parameter),
    after: statedOf(version, parameter),
    ...{ status: kind === 'announced' ? 'announced' : status, confidence, basis, sources, note },
  }
}

const notKnown = (what: NotKnown['what'], day: IsoDay, { note }: ParameterVersion, asked: Asked): NotKnown => ({
  ...{ what, day, note: note ?? null, scheme: asked.scheme, part: partOf(asked.parameter) },
})

const partOf = ({ id, title }: Parameter): RuleChange['part'] => ({ kind: 'parameter', id, title })

const statedOf = ({ value, unit, sources }: ParameterVersion, parameter: Parameter): StatedValue => ({
  value,
  unit: unit ?? parameter.unit,
  sources,
})

const amountOf = (version: ParameterVersion, parameter: Parameter): Amount => ({
  ...statedOf(version, parameter),
  from: version.from,
})

const isSame = (one: ParameterVersion, other: ParameterVersion, parameter: Parameter): boolean =>
  canonical([one.value, one.unit ?? parameter.unit]) === canonical([other.value, other.unit ?? parameter.unit])
