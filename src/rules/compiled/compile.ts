import type { Case } from '../case/case.ts'
import { NO_RULE, UNDECIDED } from '../decide/outcome.ts'
import type { Rule, RuleVersion, Scheme } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import { conditionOf, type Decides } from './conditions.ts'

/**
 * A rule as one function of a case, which gives the code of the outcome and no reasons: for asking many cases one by one.
 * `decide` gives the same outcome and tells why.
 */
export function compile(schemes: Schemes, scheme: Scheme, rule: Rule): (asked: Case) => number {
  const { on: versionOn } = schemes.within(scheme).rule(rule)
  const compiled = new Map<RuleVersion, Decides>(
    rule.versions.map((it) => [it, conditionOf(it.tree, { schemes, scheme })]),
  )
  return (asked) => {
    const on = asked.dates[rule.clock]
    if (on === undefined) return UNDECIDED
    const version = versionOn(on)
    return version ? (compiled.get(version)?.(asked) ?? NO_RULE) : NO_RULE
  }
}
