import type { Rule } from '../../engine/facts/rule.ts'
import type { Register } from '../../register/contract.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import {
  type LinkRuleText,
  noRuleTexts,
  type RuleFigures,
  type RuleTexts,
  whyOf,
  withoutVersion,
} from '../parts/rule-texts.ts'
import { ruleAnchor, ruleName } from '../parts/rules.ts'

export interface HowWeReadView {
  /** What is recognised, by kind; in the order in which the site names the kinds. */
  readonly groups: readonly GroupView[]
  readonly links: readonly LinkConstructionView[]
  readonly rules: readonly RuleCount[]
  /** Set when the register holds more documents than were counted. */
  readonly countedIn: { readonly documents: number; readonly of: number } | null
}
export interface GroupView {
  /** Null: rules that belong to no kind of fact. */
  readonly kind: Kind | null
  readonly constructions: readonly ConstructionView[]
}
export interface ConstructionView {
  readonly anchor: string
  readonly rule: Rule
  readonly figures: RuleFigures | null
}
export interface LinkConstructionView {
  readonly anchor: string
  readonly rule: LinkRuleText
}
export interface RuleCount {
  readonly because: string
  readonly what: string
  readonly facts: number
  /** Where the rule is told of; null: nowhere but in this row. */
  readonly href: string | null
  readonly anchor: string
}

// Enough to see which rules find much and which little; over all documents it would be counted for as long.
const MOST_DOCUMENTS = 200

export async function howWeReadView(register: Register, texts: RuleTexts = noRuleTexts): Promise<HowWeReadView> {
  const { documents: of } = await register.totals()
  const found = await register.ruleCounts(MOST_DOCUMENTS)
  const counts = new Map(found.map(({ because, facts }) => [because, facts]))
  return {
    groups: groupsOf(texts),
    links: texts.links.map((rule) => ({ anchor: ruleAnchor(rule.id), rule })),
    rules: countsOf(counts, texts),
    countedIn: of > MOST_DOCUMENTS ? { documents: MOST_DOCUMENTS, of } : null,
  }
}

function groupsOf({ rules, figures }: RuleTexts): GroupView[] {
  const groups: (Kind | null)[] = [...kinds, null]
  return groups.flatMap((kind): GroupView[] => {
    const own = rules.filter((rule) => kindOf(rule) === kind)
    const constructions = own.map((rule) => ({
      anchor: ruleAnchor(rule.id),
      rule,
      figures: figures[withoutVersion(rule.id)] ?? null,
    }))
    return constructions.length > 0 ? [{ kind, constructions }] : []
  })
}

const kindOf = (rule: Rule): Kind | null => kinds.find((kind) => kind === ruleName(rule.id).group) ?? null

function countsOf(counts: ReadonlyMap<string, number>, texts: RuleTexts): RuleCount[] {
  const why = whyOf(texts)
  const told = new Set(texts.rules.map((rule) => withoutVersion(rule.id)))
  const anchors = new Set<string>()
  const rules = [...counts].map(([because, facts]): RuleCount => {
    const anchor = ruleAnchor(because)
    const isTold = told.has(withoutVersion(because))
    return { because, what: why(because), facts, href: isTold ? `#${anchor}` : null, anchor }
  })
  rules.sort((a, b) => b.facts - a.facts || a.because.localeCompare(b.because))
  // Two versions of a rule may stand in one register; the address leads to the first.
  return rules.map((rule) => {
    const isTaken = rule.href !== null || anchors.has(rule.anchor)
    anchors.add(rule.anchor)
    return isTaken ? { ...rule, anchor: '' } : rule
  })
}
