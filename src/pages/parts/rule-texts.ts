import type { Rule } from '../../engine/facts/rule.ts'
import type { Accuracy } from '../about/accuracy.ts'
import { ruleInWords, ruleName } from './rules.ts'

/** How often a rule was right in the labelled passages. */
export interface RuleFigures {
  readonly firings: number
  readonly right: number
  readonly wrong: number
  /** Too rarely right or too rarely seen to be relied on. */
  readonly isSuggestion: boolean
}

/** What a rule that links tells of itself: its examples are small dossiers, in order of their dates. */
export interface LinkRuleText {
  readonly id: string
  readonly reads: string
  readonly why: string
  readonly examples: readonly (readonly LinkRuleExample[])[]
  readonly leaves: readonly (readonly LinkRuleExample[])[]
  readonly problems?: readonly string[]
}
export interface LinkRuleExample {
  readonly in: string
  readonly date: string
  readonly title?: string
  readonly text: string
}

/** What the site knows of the rules, besides their names: what they tell of themselves, and how they fared. */
export interface RuleTexts {
  readonly rules: readonly Rule[]
  /** Rules that link passages. */
  readonly links: readonly LinkRuleText[]
  /** By the name of the rule without its version. */
  readonly figures: Readonly<Record<string, RuleFigures>>
  /** The figures of the last measurement. */
  readonly accuracy?: Accuracy | null
}
export const noRuleTexts: RuleTexts = { rules: [], links: [], figures: {} }

/** Why something was marked: what the rule says of itself, else the sentence that was written for it or its group. */
export function whyOf({ rules }: Pick<RuleTexts, 'rules'>): (because: string) => string {
  const told = new Map(rules.map((rule) => [withoutVersion(rule.id), rule.reads]))
  return (because) => told.get(withoutVersion(because)) ?? ruleInWords(because)
}

export function withoutVersion(because: string): string {
  const { group, name } = ruleName(because)
  return `${group}/${name}`
}
