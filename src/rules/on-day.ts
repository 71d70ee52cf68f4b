import type { IsoDay } from '../engine/calendar/day.ts'
import type { Parameter, ParameterVersion, Rule, RuleVersion, Scheme } from './scheme/scheme.ts'
import { type Choice, choose, counts } from './versions/choice.ts'

/** A scheme on a day: of each rule and parameter the version that holds, or why none is known to. */
export interface SchemeOnDay {
  readonly rules: readonly RuleOnDay[]
  readonly parameters: readonly ParameterOnDay[]
}

export interface RuleOnDay {
  readonly rule: Rule
  readonly choice: Choice<RuleVersion>
}

export interface ParameterOnDay {
  readonly parameter: Parameter
  readonly choice: Choice<ParameterVersion>
  /** What was announced or proposed for that day, or for a day that is not known. */
  readonly others: readonly ParameterVersion[]
}

export const schemeOnDay = (scheme: Scheme, day: IsoDay): SchemeOnDay => ({
  rules: scheme.rules.map((rule) => ({ rule, choice: choose(rule.versions, day) })),
  parameters: scheme.parameters.map((parameter) => ({
    parameter,
    choice: choose(parameter.versions, day),
    others: othersOn(parameter, day),
  })),
})

const othersOn = ({ versions }: Parameter, day: IsoDay): ParameterVersion[] =>
  versions.filter(
    (it) =>
      !counts(it) &&
      (it.from === 'unknown' || it.from <= day) &&
      (it.to === 'open' || it.to === 'unknown' || day <= it.to),
  )
