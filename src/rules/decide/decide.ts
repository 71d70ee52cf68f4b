import type { IsoDay } from '../../engine/calendar/day.ts'
import { bug } from '../../engine/positions.ts'
import type { Case } from '../case/case.ts'
import type { Rule, RuleVersion, Scheme } from '../scheme/scheme.ts'
import type { Condition, Judgement } from '../scheme/tree.ts'
import { ruleOf, type Schemes } from '../schemes.ts'
import { type Choice, choose } from '../versions/choice.ts'
import { type Asked, explained } from './explain.ts'
import type { Outcome } from './outcome.ts'
import type { ConditionTrace, Missing, Trace } from './trace.ts'

/** What a rule says of a case, and why. */
export interface Decision {
  readonly scheme: Scheme
  readonly rule: Rule
  readonly case: Case
  /** `no_rule`: no version of the rule is known to hold on the day of its clock. */
  readonly outcome: Outcome | 'no_rule'
  /** How the version of the rule was chosen; null where the day of its clock is missing. */
  readonly choice: Choice<RuleVersion> | null
  /** null where there is no version to go through. */
  readonly trace: ConditionTrace | null
  /** What has to be known before the outcome is: only what could change it, each once. */
  readonly missing: readonly Missing[]
  /** What an authority has to judge. */
  readonly judgements: readonly Judgement[]
}

/** Decides by the version of the rule on the day of its clock. The case fits the scheme: see `readCase`. */
export function decide(schemes: Schemes, schemeId: string, ruleId: string, asked: Case): Decision {
  const scheme = schemes.get(schemeId) ?? bug(`no scheme ${schemeId}`)
  const rule = ruleOf(scheme, ruleId) ?? bug(`no rule ${ruleId} in ${schemeId}`)
  const on: IsoDay | undefined = asked.dates[rule.clock]
  if (on === undefined) return withoutVersion(scheme, rule, asked, null)
  const version = schemes.within(scheme).rule(rule).on(on)
  if (!version) return withoutVersion(scheme, rule, asked, choose(rule.versions, on))
  const trace = explained(version.tree, { schemes, scheme, case: asked })
  const { outcome } = trace
  const { missing, judgements } = outcome === 'met' || outcome === 'not_met' ? NOTHING_OPEN : openIn(trace)
  const choice = { kind: 'version', version, on } as const
  return { scheme, rule, case: asked, outcome, choice, trace, missing, judgements }
}

/** The outcome of one condition, for those that belong to no rule. */
export const decideCondition = (tree: Condition, asked: Asked): Outcome => explained(tree, asked).outcome

const NOTHING_OPEN = { missing: [], judgements: [] }

function withoutVersion(scheme: Scheme, rule: Rule, asked: Case, choice: Choice<RuleVersion> | null): Decision {
  const missing: Missing[] = choice ? [] : [{ kind: 'clock', clock: rule.clock }]
  const outcome = choice ? 'no_rule' : 'undecided'
  return { scheme, rule, case: asked, outcome, choice, trace: null, missing, judgements: [] }
}

/** What is missing and what has to be judged, where it keeps the outcome open. */
function openIn(trace: ConditionTrace): Pick<Decision, 'missing' | 'judgements'> {
  const missing = new Map<string, Missing>()
  const judgements = new Map<string, Judgement>()
  gather(trace, (it) => {
    if (it.missing) missing.set(keyOf(it.missing), it.missing)
    if (it.node.op === 'judgement') judgements.set(it.node.id, it.node)
  })
  return { missing: [...missing.values()], judgements: [...judgements.values()] }
}

function gather(trace: Trace, note: (it: Trace) => void): void {
  if (trace.kind === 'condition' ? trace.outcome === 'met' || trace.outcome === 'not_met' : trace.value !== null) return
  note(trace)
  for (const it of trace.of) gather(it, note)
}

function keyOf(it: Missing): string {
  switch (it.kind) {
    case 'fact':
      return `fact ${it.fact}`
    case 'clock':
      return `clock ${it.clock}`
    case 'parameter':
      return `parameter ${it.scheme}#${it.parameter.id} ${it.choice.on}`
    case 'unit':
      return `unit ${it.node}`
  }
}
