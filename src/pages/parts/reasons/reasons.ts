import { named } from '../messages/t.ts'
import { type RuleTexts, withoutVersion } from '../rule-texts.ts'
import { ruleAnchor, ruleInWords, ruleName } from '../rules.ts'
import { publicText } from '../text.ts'
import { featuresInWords } from './features.ts'

/** Why a link was made: the rule in words, what it saw, and how sure it is. */
export interface ReasonView {
  readonly rule: string
  readonly because: string
  readonly ruleHref: string
  readonly features: readonly string[]
  readonly score: number
}

interface Because {
  readonly because: readonly string[]
  readonly score: number
}

export function reasonOf({ because, score }: Because, rules: Pick<RuleTexts, 'links'>): ReasonView {
  const [rule = '', ...features] = because
  return {
    rule: linkRuleInWords(rule, rules),
    because: rule,
    ruleHref: `/over/hoe-wij-lezen#${ruleAnchor(rule)}`,
    features: featuresInWords(features).map(publicText),
    score,
  }
}

/** What the rule says of itself, by its name without version. */
function linkRuleInWords(because: string, { links }: Pick<RuleTexts, 'links'>): string {
  const name = withoutVersion(because)
  const told = links.find((it) => withoutVersion(it.id) === name || it.id === name)
  return told?.reads ?? ruleInWords(because)
}

/** Why a commitment stands where it does; empty for a rule without words. */
export function statusRuleInWords(because: readonly string[]): string[] {
  const names = because.map((it) => ruleName(it).name)
  return names.flatMap((name) => {
    const text = named('status.rule', name)
    return text === name ? [] : [text]
  })
}
