import { smallestChange } from '../../../rules/decide/change.ts'
import type { Decision } from '../../../rules/decide/decide.ts'
import type { Outcome } from '../../../rules/decide/outcome.ts'
import { type Receipt, receiptOf } from '../../../rules/receipt.ts'
import {
  type Detail,
  type ExplainedLine,
  explainedLines,
  saidChange,
  saidDetail,
  saidMissing,
  saidOutcome,
} from '../../../rules/said/decision.ts'
import { inLanguage, type Speaking, titleOfClock } from '../../../rules/said/nodes.ts'
import type { Schemes } from '../../../rules/schemes.ts'
import { saidChoice } from '../../../rules/versions/said.ts'
import { dayInWords } from '../../parts/days.ts'
import { t } from '../../parts/messages/t.ts'
import { parameterHref, said, speakingOf } from '../parts/names.ts'
import { periodInWords } from '../parts/periods.ts'
import { type SourceView, sourceViews } from '../parts/sources.tsx'
import { versionValue, withDaysInWords, withUnit } from '../parts/values.ts'

export interface ResultView {
  readonly outcome: Decision['outcome']
  readonly title: string
  readonly about: string
  /** Why this version of the rule, or why none. */
  readonly because: string
  readonly missing: readonly string[]
  readonly judgements: readonly string[]
  readonly change: string | null
  readonly trace: readonly TraceView[]
  readonly receipt: Receipt
}

/** A condition with what became of it, and those below it. */
export interface TraceView {
  readonly id: string
  readonly outcome: Outcome
  readonly outcomeInWords: string
  readonly text: string
  /** How many of those below have to be so. */
  readonly hint: string | null
  readonly details: readonly DetailView[]
  readonly basis: readonly string[]
  readonly of: readonly TraceView[]
}

export interface DetailView {
  readonly text: string
  readonly href: string | null
  readonly sources: readonly SourceView[]
  readonly isMissing: boolean
}

export function resultView(decision: Decision, schemes: Schemes): ResultView {
  const { scheme, outcome, choice, trace, missing, judgements } = decision
  const speaking = speakingOf(scheme, schemes)
  const change = smallestChange(decision, schemes)
  const say = (text: string) => withDaysInWords(text)
  return {
    ...{ outcome, title: saidOutcome(outcome, speaking.language), about: t(`check.outcome.${outcome}`) },
    because: choice ? say(inLanguage(saidChoice(choice), speaking.language)) : '',
    missing: missing.map((it) => say(saidMissing(it, speaking))),
    judgements: judgements.map((it) => `${said(it.by)}: ${said(it.about)}`),
    change: change && say(saidChange(change, speaking)),
    trace: trace ? nested(explainedLines(trace, speaking), speaking) : [],
    receipt: receiptOf(decision, schemes),
  }
}

/** Lines with a depth as a tree, so that a list can stand in a list. */
function nested(lines: readonly ExplainedLine[], speaking: Speaking): TraceView[] {
  const top: TraceView[] = []
  const open: TraceView[][] = [top]
  let above: readonly string[] = []
  for (const line of lines) {
    const of: TraceView[] = []
    const isNew = line.basis.join() !== above.join()
    const { node: id, outcome, text, op } = line
    const isSplit = op === 'all' || op === 'any' || op === 'not'
    open[line.depth]?.push({
      ...{ id, outcome, outcomeInWords: saidOutcome(outcome, speaking.language), text, of },
      details: line.details.map((it) => detailView(it, speaking)),
      hint: isSplit ? t(`scheme.condition.${op}`) : null,
      basis: isNew ? line.basis : [],
    })
    above = line.basis
    open.splice(line.depth + 1, open.length, of)
  }
  return top
}

function detailView(detail: Detail, speaking: Speaking): DetailView {
  const plain = { href: null, sources: [], isMissing: detail.kind === 'missing' }
  if (detail.kind === 'gap') return { ...plain, text: gapInWords(detail.by, detail.unit) }
  if (detail.kind === 'points') return { ...plain, text: t('check.points', { reached: saidDetail(detail, speaking) }) }
  if (detail.kind !== 'used') return { ...plain, text: withDaysInWords(saidDetail(detail, speaking)) }
  const { scheme, parameter, clock, on, version } = detail.used
  const values = {
    ...{ title: said(parameter.title), value: versionValue(parameter, version) },
    ...{ clock: titleOfClock(clock, speaking), day: dayInWords(on) },
    period: periodInWords(version, on),
  }
  const text = t('check.used', values)
  return { text, href: parameterHref(scheme, parameter.id), sources: sourceViews(version.sources), isMissing: false }
}

function gapInWords(by: number, unit: string): string {
  if (by === 0) return t('check.gap.none')
  return t(by > 0 ? 'check.gap.above' : 'check.gap.below', { by: withUnit(Math.abs(by), unit) })
}
