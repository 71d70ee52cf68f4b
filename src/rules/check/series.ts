import { isIsoDay } from '../../engine/calendar/day.ts'
import { typeOfValue } from '../decide/types.ts'
import type { Path } from '../scheme/json.ts'
import type { Period } from '../scheme/period.ts'
import type { FactKind, Parameter, Scheme } from '../scheme/scheme.ts'
import { counts, type Dated, firstSure, isDate, lastSure } from '../versions/choice.ts'
import { type Flaw, flaw } from './check.ts'

/** Periods that run backwards or overlap, values that are not of their type, facts that say nothing of themselves. */
export function seriesIn(scheme: Scheme): Flaw[] {
  return [
    ...scheme.parameters.flatMap((it, i) => ofParameter(it, ['parameters', i])),
    ...scheme.rules.flatMap((it, i) => ofPeriods(it.versions, ['rules', i, 'versions'])),
    ...scheme.facts.flatMap((it, i) => ofFact(it, ['facts', i])),
    ...(scheme.kind === 'scheme' ? [] : withoutRules(scheme)),
  ]
}

const withoutRules = (scheme: Scheme): Flaw[] =>
  scheme.rules.length === 0
    ? []
    : [flaw('rules-in-figures', ['rules'], `What is of kind "${scheme.kind}" grants nothing: leave its rules out.`)]

function ofParameter(parameter: Parameter, path: Path): Flaw[] {
  const versions = [...path, 'versions']
  return [
    ...ofPeriods(parameter.versions, versions),
    ...parameter.versions.flatMap((it, i) => {
      const found = typeOfValue(it.value)
      const isRight = parameter.type === 'date' ? isIsoDay(String(it.value)) : found === parameter.type
      return isRight
        ? []
        : flaw('wrong-type', [...versions, i, 'value'], `This is a ${found}; the parameter is a ${parameter.type}.`)
    }),
  ]
}

function ofPeriods(versions: readonly Dated[], path: Path): Flaw[] {
  return [...versions.flatMap((it, i) => ofPeriod(it, [...path, i])), ...overlaps(versions, path)]
}

function ofPeriod(period: Period, path: Path): Flaw[] {
  const { from, to, seenFrom, seenTo } = period
  const found: Flaw[] = []
  const [first, last] = [firstSure(period), lastSure(period)]
  if (isDate(from) && isDate(to) && to < from)
    found.push(flaw('reversed', [...path, 'to'], `The period ends on ${to}, before it begins on ${from}: swap them.`))
  else if (first && last && last < first)
    found.push(flaw('reversed', path, `It was seen up to ${last}, before the first day ${first}: correct one of them.`))
  if (seenFrom !== undefined && from !== 'unknown')
    found.push(flaw('seen-known', [...path, 'seenFrom'], `The first day is known (${from}): leave seenFrom out.`))
  if (seenTo !== undefined && to !== 'unknown')
    found.push(flaw('seen-known', [...path, 'seenTo'], `The end is known (${to}): leave seenTo out.`))
  return found
}

/** Only what was in force can contradict itself; several proposals may stand beside each other. */
function overlaps(versions: readonly Dated[], path: Path): Flaw[] {
  const placed = versions.flatMap((version, i) => {
    const [first, last] = [firstSure(version), lastSure(version)]
    return counts(version) && first !== null && last !== null && first <= last ? [{ i, first, last }] : []
  })
  placed.sort((a, b) => (a.first < b.first ? -1 : 1))
  return placed.slice(1).flatMap(({ i, first }, k) => {
    const before = placed[k]
    if (!before || before.last < first) return []
    const until = before.last === '9999-12-31' ? 'has no end' : `lasts up to and with ${before.last}`
    return flaw(
      'overlap',
      [...path, i, 'from'],
      `This begins on ${first}, but version ${before.i + 1} of this series ${until}: end that one the day before.`,
    )
  })
}

function ofFact({ type, unit, values, least, most }: FactKind, path: Path): Flaw[] {
  const found: Flaw[] = []
  if (type === 'number' && unit === undefined)
    found.push(flaw('no-unit', path, 'A number needs a unit: add "unit", as in "EUR/month" or "none".'))
  if (type !== 'number' && (unit ?? least ?? most) !== undefined)
    found.push(flaw('not-counted', path, `A fact of type ${type} has no unit, least or most: leave them out.`))
  if (type !== 'text' && values)
    found.push(flaw('not-listed', [...path, 'values'], `Only a text has "values"; this is a ${type}.`))
  if (least !== undefined && most !== undefined && most < least)
    found.push(flaw('reversed', [...path, 'most'], `The most, ${most}, is below the least, ${least}: swap them.`))
  return found
}
