import type { IsoDay } from '../../../engine/calendar/day.ts'
import type { RuleOnDay } from '../../../rules/on-day.ts'
import { inLanguage, type Speaking, titleOfClock } from '../../../rules/said/nodes.ts'
import { type SaidCondition, saidTree, termsUnder } from '../../../rules/said/tree.ts'
import { nodesIn } from '../../../rules/scheme/nodes.ts'
import type { Parameter } from '../../../rules/scheme/scheme.ts'
import type { Condition } from '../../../rules/scheme/tree.ts'
import { choose, firstSure } from '../../../rules/versions/choice.ts'
import { saidChoice } from '../../../rules/versions/said.ts'
import { t } from '../../parts/messages/t.ts'
import { parameterHref, ruleAnchor, said, schemeHref } from '../parts/names.ts'
import { periodInWords } from '../parts/periods.ts'
import { type SourceView, sourceViews } from '../parts/sources.tsx'
import { versionValue, withDaysInWords } from '../parts/values.ts'

export interface RuleView {
  readonly anchor: string
  readonly title: string
  readonly clock: string
  /** Null where no version is known to hold; `because` then says why. */
  readonly condition: ConditionView | null
  readonly because: string
  readonly period: string
  readonly basis: readonly string[]
  readonly sources: readonly SourceView[]
  readonly note: string | null
  readonly others: readonly { readonly href: string; readonly text: string }[]
}

/** A condition in words, the values that it looks at on the day, and the conditions below it. */
export interface ConditionView {
  readonly id: string
  readonly text: string
  /** How many of those below have to be so. */
  readonly hint: string | null
  readonly isJudged: boolean
  readonly basis: readonly string[]
  readonly values: readonly { readonly href: string; readonly text: string; readonly isKnown: boolean }[]
  readonly of: readonly ConditionView[]
}

export function ruleView({ rule, choice }: RuleOnDay, speaking: Speaking, on: IsoDay, today: IsoDay): RuleView {
  const version = choice.kind === 'version' ? choice.version : null
  const { scheme } = speaking
  return {
    ...{ anchor: ruleAnchor(rule.id), title: said(rule.title) },
    clock: t('scheme.rule.clock', { clock: titleOfClock(rule.clock, speaking) }),
    condition: version && conditionView(saidTree(version.tree, speaking), speaking, on),
    because: withDaysInWords(inLanguage(saidChoice(choice), speaking.language)),
    period: version ? periodInWords(version, today) : '',
    ...{ basis: version?.basis ?? [], sources: sourceViews(version?.sources ?? []) },
    note: version?.note ? said(version.note) : null,
    others: rule.versions.flatMap((it) => {
      const day = firstSure(it)
      if (it === version || day === null) return []
      const text = periodInWords(it, today)
      return [{ href: `${schemeHref(scheme.id)}?op=${day}#${ruleAnchor(rule.id)}`, text }]
    }),
  }
}

const conditionView = (it: SaidCondition, speaking: Speaking, on: IsoDay): ConditionView => ({
  ...{ id: it.node.id, text: it.text, isJudged: it.node.op === 'judgement', basis: it.basis },
  hint: hintOf(it),
  values: parametersOf(it.node).flatMap((reference) => valueOn(reference, speaking, on)),
  of: it.of.map((below) => conditionView(below, speaking, on)),
})

function hintOf({ node, of }: SaidCondition): string | null {
  if (node.say === undefined || of.length === 0) return null
  if (node.op === 'all' || node.op === 'any' || node.op === 'not') return t(`scheme.condition.${node.op}`)
  return null
}

/** The parameters that a condition itself compares with, each once. */
function parametersOf(node: Condition): string[] {
  const own = node.op === 'param' ? [node.param] : []
  const terms = termsUnder(node).flatMap((it) => nodesIn(it))
  return [...new Set([...own, ...terms.flatMap((it) => (it.node.op === 'param' ? [it.node.param] : []))])]
}

function valueOn(reference: string, { schemes, scheme }: Speaking, on: IsoDay): ConditionView['values'] {
  const [owner, id] = schemes.ownerOf(reference, scheme)
  const parameter: Parameter | undefined = owner?.parameters.find((it) => it.id === id)
  if (!owner || !parameter) return []
  const choice = choose(parameter.versions, on)
  const isKnown = choice.kind === 'version'
  const text = isKnown ? versionValue(parameter, choice.version) : `${said(parameter.title)}: ${t('scheme.hole')}`
  return [{ href: parameterHref(owner.id, id), text, isKnown }]
}

export interface JudgementView {
  readonly by: string
  readonly about: string
  readonly rule: string
  readonly ruleHref: string
  readonly basis: readonly string[]
  readonly sources: readonly SourceView[]
}

/** What an authority judges in the rules that hold on the day, with where it is laid down. */
export const judgementViews = (rules: readonly RuleOnDay[]): JudgementView[] =>
  rules.flatMap(({ rule, choice }) => {
    if (choice.kind !== 'version') return []
    const { version } = choice
    return nodesIn(version.tree).flatMap(({ node }) =>
      node.op === 'judgement'
        ? [
            {
              ...{ by: said(node.by), about: said(node.about), rule: said(rule.title) },
              ruleHref: `#${ruleAnchor(rule.id)}`,
              basis: node.basis ?? version.basis,
              sources: sourceViews(version.sources),
            },
          ]
        : [],
    )
  })
