import type { RuleChange } from '../rules/changes/change.ts'
import type { Asks } from './asked.ts'
import type { Meant } from './meant-parts.ts'
import { isOwn, type Subject } from './subjects.ts'
import type { Beside, EvidenceType, Refusal } from './words.ts'

/** `evidence`: the rule itself did what was asked. `context`: what happened to the rule, which proves nothing of it. */
export type Judged =
  | { readonly as: 'evidence'; readonly type: EvidenceType; readonly rule: string }
  | { readonly as: 'context'; readonly why: Beside | Refusal }

export const RULE_CHANGED = 'rule-trace/rule-changed@1'
export const LAW_IMPLEMENTED = 'rule-trace/law-implemented@1'

/** What is known of a change beside the change itself. */
export interface About {
  readonly subject: Subject
  readonly asks: Asks
  readonly meant: Meant
  /** The part stands beside the rule itself, as a fee does. */
  readonly isBeside: boolean
}

/** What a change says of a commitment. */
export function judged(change: RuleChange, about: About): Judged {
  const { subject } = about
  const why = whyNot(change, about)
  if (why !== null) return { as: 'context', why }
  if (subject.how === 'law') return { as: 'evidence', type: 'implements', rule: LAW_IMPLEMENTED }
  return { as: 'evidence', type: 'commitment_followed_up_by_measure', rule: RULE_CHANGED }
}

function whyNot(change: RuleChange, { subject, asks, meant, isBeside }: About): Beside | Refusal | null {
  if (change.nature !== 'policy') return 'indexed'
  if (asks.refusal !== null) return asks.refusal
  if (!isOwn(subject)) return 'around'
  // A directive names more than one rule: only what cites it carries it out.
  if (subject.how === 'law' && !(asks.implements && citesLaw(change, subject))) return 'law-only'
  if (isBeside) return 'beside'
  const other = subject.parts === null && subject.how !== 'law' ? otherPart(change, meant) : null
  if (other === 'other-part') return other
  if (change.kind === 'announced' || change.kind === 'proposed') return 'only-told'
  if (other !== null) return other
  if (change.confidence === 'low') return 'unsure'
  if (endsRule(change) !== asks.isEnding) return 'other-sort'
  return goesAgainst(change, asks) ? 'other-way' : null
}

/** A scheme as a whole is kept to by its coming or going; «verruimen» alone does not tell which of its parts was meant. */
function otherPart({ part, day }: RuleChange, { parts, turns }: Meant): Beside | null {
  if (turns.has(day) || parts.has(part.id)) return null
  return parts.size > 0 ? 'other-part' : 'whole-scheme'
}

/** A rule that stopped, or something that was so and no longer is. */
const endsRule = ({ kind, before, after }: RuleChange): boolean =>
  kind === 'ended' || (before?.value === true && after?.value === false)

function goesAgainst({ before, after }: RuleChange, { way }: Asks): boolean {
  const [was, is] = [before?.value, after?.value]
  if (way === null || typeof was !== 'number' || typeof is !== 'number') return false
  return way === 'up' ? is < was : is > was
}

/** «Richtlijn (EU) 2021/1883» as a basis and as it is named in the commitment. */
const citesLaw = ({ basis }: RuleChange, { words }: Subject): boolean => {
  const number = /\b\d{4}\/\d{1,4}\b/u.exec(words)?.[0]
  return number !== undefined && basis.some((it) => it.includes(number))
}
