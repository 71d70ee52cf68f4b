import type { IsoDay } from '../../../engine/calendar/day.ts'
import type { Parameter, ParameterVersion } from '../../../rules/scheme/scheme.ts'
import { counts, firstSure, isDate, lastSure } from '../../../rules/versions/choice.ts'
import { dayInWords } from '../../parts/days.ts'
import { t } from '../../parts/messages/t.ts'
import { barOf, placeOf, type Scale, scaleOf } from '../../parts/timeline/scale.ts'
import { said } from '../parts/names.ts'
import { isHole, withHoles } from '../parts/periods.ts'
import { amountIn, isMoney, unitInWords, versionValue } from '../parts/values.ts'

/** The amounts of one parameter in one unit as steps; places are parts of the width, levels parts of the height. */
export interface StepsView {
  readonly unit: string
  readonly words: string
  readonly steps: readonly StepView[]
  readonly holes: readonly { readonly start: number; readonly end: number }[]
  /** The day that was asked for; figures are about their own. */
  readonly on: number | null
}

export interface StepView {
  readonly start: number
  readonly end: number
  /** 0: the least, 1: the most of this picture. */
  readonly level: number
  /** Only beside the first and the last: the table has them all. */
  readonly label: string | null
  /** Announced or proposed. */
  readonly isComing: boolean
  /** An end that nobody knows is left open. */
  readonly isEndKnown: boolean
}

/** The years of all numbers of a scheme, so that its pictures compare. */
export function scaleOfAll(parameters: readonly Parameter[], today: IsoDay): Scale | null {
  const versions = parameters.filter((it) => it.type === 'number').flatMap((it) => it.versions)
  const days = versions.flatMap((it) => [firstSure(it), isDate(it.to) ? it.to : null])
  return scaleOf([...days, ...(versions.some((it) => it.to === 'open') ? [today] : [])])
}

/** A picture says something where a number changed; each unit has its own, for amounts in two do not compare. */
export function stepsOf(parameter: Parameter, scale: Scale | null, on: IsoDay | null): readonly StepsView[] {
  if (parameter.type !== 'number' || scale === null) return []
  const units = [...new Set(parameter.versions.map((it) => it.unit ?? parameter.unit))]
  return units.flatMap((unit) => {
    const versions = parameter.versions.filter((it) => (it.unit ?? parameter.unit) === unit && firstSure(it) !== null)
    return versions.length < 2 ? [] : [picture(parameter, unit, versions, scale, on)]
  })
}

function picture(
  parameter: Parameter,
  unit: string,
  versions: readonly ParameterVersion[],
  scale: Scale,
  on: IsoDay | null,
): StepsView {
  const values = versions.map((it) => Number(it.value))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const level = (it: ParameterVersion) => (most === least ? 0.5 : (Number(it.value) - least) / (most - least))
  const sorted = versions.toSorted((a, b) => ((firstSure(a) ?? '') < (firstSure(b) ?? '') ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  const list = sorted.map((it) => `${dayInWords(firstSure(it) ?? '')}: ${versionValue(parameter, it)}`)
  return {
    unit: isMoney(unit) ? `€ ${unitInWords(unit)}` : unitInWords(unit),
    words: t('scheme.picture', { name: said(parameter.title), list: list.slice(-MOST_IN_WORDS).join('; ') }),
    steps: sorted.map((it) => ({
      ...barOf(scale, [firstSure(it), lastSure(it)]),
      level: level(it),
      label: it === first || it === last ? amountIn(Number(it.value), unit) : null,
      isComing: !counts(it),
      isEndKnown: it.to !== 'unknown',
    })),
    holes: withHoles(sorted).flatMap((it) => (isHole(it) ? [barOf(scale, [it.from, it.to])] : [])),
    on: on === null ? null : placeOf(scale, on),
  }
}

// A longer description is not listened to; the table says it all.
const MOST_IN_WORDS = 8
