import type { Change } from '../decide/change.ts'
import type { Decision } from '../decide/decide.ts'
import type { Outcome } from '../decide/outcome.ts'
import type { ConditionTrace, Missing, TermTrace, Trace, UsedParameter } from '../decide/trace.ts'
import { saidChoice } from '../versions/said.ts'
import {
  inLanguage,
  type Language,
  phraseOf,
  type Speaking,
  saidValue,
  shownValue,
  titleOfClock,
  titleOfFact,
} from './nodes.ts'

/** One line of an explanation, to be indented or drawn by whoever shows it. */
export interface ExplainedLine {
  readonly depth: number
  readonly node: string
  readonly op: ConditionTrace['node']['op']
  readonly outcome: Outcome
  readonly text: string
  readonly details: readonly Detail[]
  readonly basis: readonly string[]
}

/** The values that were compared and the gap between them, what is missing, which version was used. */
export type Detail =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'points'; readonly least: number; readonly most: number; readonly needed: number | null }
  | { readonly kind: 'gap'; readonly by: number; readonly unit: string }
  | { readonly kind: 'missing'; readonly missing: Missing }
  | { readonly kind: 'used'; readonly used: UsedParameter }

const OUTCOMES: Readonly<Record<Language, Readonly<Record<Decision['outcome'], string>>>> = {
  nl: {
    met: 'voldaan',
    not_met: 'niet voldaan',
    undecided: 'onbeslist',
    judgement: 'oordeel van de autoriteit',
    no_rule: 'geen regel',
  },
  en: {
    met: 'met',
    not_met: 'not met',
    undecided: 'undecided',
    judgement: 'for an authority to judge',
    no_rule: 'no rule',
  },
}

/** From what was wanted to what was not. */
export const outcomeOrder = ['met', 'judgement', 'undecided', 'not_met', 'no_rule'] as const

export const saidOutcome = (outcome: Decision['outcome'], language: Language): string => OUTCOMES[language][outcome]

/** The conditions of a trace, each with its values; terms are told with the condition they belong to. */
export function explainedLines(trace: ConditionTrace, speaking: Speaking): ExplainedLine[] {
  return linesOf(trace, speaking, 0, [])
}

function linesOf(trace: ConditionTrace, speaking: Speaking, depth: number, above: readonly string[]): ExplainedLine[] {
  const basis = trace.node.basis ?? above
  const line: ExplainedLine = {
    ...{ depth, node: trace.node.id, op: trace.node.op, outcome: trace.outcome, basis },
    text: phraseOf(trace.node, speaking),
    details: detailsOf(trace, speaking),
  }
  return [line, ...conditionsBelow(trace).flatMap((it) => linesOf(it, speaking, depth + 1, basis))]
}

/** Also those that stand in a term, such as the test of an `if` that chooses an amount. */
function conditionsBelow(trace: Trace): ConditionTrace[] {
  return trace.of.flatMap((it) => (it.kind === 'condition' ? [it] : conditionsBelow(it)))
}

function detailsOf(trace: ConditionTrace, speaking: Speaking): Detail[] {
  const terms = trace.of.filter((it) => it.kind === 'term')
  const { points, gap, missing, used } = trace
  return [
    ...(trace.node.op === 'points' ? [] : terms.flatMap((it) => valuesOf(it, speaking))),
    ...(points ? [{ kind: 'points', ...points } as const] : []),
    ...(gap ? [{ kind: 'gap', by: Number(gap.by.toFixed(2)), unit: gap.unit } as const] : []),
    ...(missing ? [{ kind: 'missing', missing } as const] : []),
    ...(used ? [{ kind: 'used', used } as const] : []),
  ]
}

/** The value of a term; of a fact or parameter with where it came from, of a sum with its parts. */
function valuesOf(term: TermTrace, speaking: Speaking): Detail[] {
  if (term.node.op === 'value') return []
  if (term.missing) return [{ kind: 'missing', missing: term.missing }]
  const value = term.value === null ? '?' : saidValue(term.value, term.unit, speaking)
  const own: Detail = term.used
    ? { kind: 'used', used: term.used }
    : { kind: 'value', text: `${phraseOf(term.node, speaking)} = ${value}` }
  return [own, ...term.of.flatMap((it) => (it.kind === 'term' ? valuesOf(it, speaking) : []))]
}

/** A detail as one line of text. */
export function saidDetail(detail: Detail, speaking: Speaking): string {
  const nl = speaking.language === 'nl'
  switch (detail.kind) {
    case 'value':
      return detail.text
    case 'points': {
      const { least, most, needed } = detail
      return `${least === most ? least : `${least}–${most}`} / ${needed}`
    }
    case 'gap':
      return `${nl ? 'verschil' : 'gap'} ${detail.by > 0 ? '+' : ''}${detail.by} ${detail.unit}`
    case 'missing':
      return saidMissing(detail.missing, speaking)
    case 'used':
      return saidUsed(detail.used, speaking)
  }
}

function saidUsed({ scheme, parameter, clock, on, version }: UsedParameter, speaking: Speaking): string {
  const nl = speaking.language === 'nl'
  const until = version.to === 'open' ? (nl ? 'nu' : 'now') : version.to
  const unit = parameter.type === 'number' ? ` ${version.unit ?? parameter.unit}` : ''
  const source = version.sources[0]?.url ?? (nl ? 'geen bron' : 'no source')
  const where = scheme === speaking.scheme.id ? '' : `${scheme}#`
  return `${where}${parameter.id} = ${shownValue(version.value)}${unit}, ${titleOfClock(clock, speaking)} ${on}, ${nl ? 'versie' : 'version'} ${version.from} – ${until}, ${source}`
}

/** What is missing and why, as a sentence. */
export function saidMissing(missing: Missing, speaking: Speaking): string {
  const nl = speaking.language === 'nl'
  // A page has no use for the name that a file of a case would give it.
  const named = (id: string) => (speaking.shown ? '' : ` (${id})`)
  switch (missing.kind) {
    case 'fact':
      return nl
        ? `Niet bekend: ${titleOfFact(missing.fact, speaking)}${named(missing.fact)}.`
        : `Not known: ${titleOfFact(missing.fact, speaking)}${named(`fact ${missing.fact}`)}.`
    case 'clock':
      return nl
        ? `Niet gegeven: ${titleOfClock(missing.clock, speaking)}${named(missing.clock)}.`
        : `Not given: ${titleOfClock(missing.clock, speaking)}${named(`date ${missing.clock}`)}.`
    case 'parameter':
      return `${inLanguage(missing.parameter.title, speaking.language)}${named(missing.parameter.id)}: ${inLanguage(saidChoice(missing.choice), speaking.language)}`
    case 'unit':
      return nl
        ? `Niet te vergelijken: ${missing.left} met ${missing.right}.`
        : `Cannot be compared: ${missing.left} with ${missing.right}.`
  }
}

/** The smallest change that turns the outcome, as a sentence. */
export function saidChange({ facts, outcome }: Change, speaking: Speaking): string {
  const nl = speaking.language === 'nl'
  const each = facts.map(({ fact, from, to, unit }) => {
    return `${titleOfFact(fact, speaking)} ${saidValue(to, unit, speaking)} (was ${saidValue(from, speaking.shown ? unit : 'none', speaking)})`
  })
  const list = each.join(nl ? ' en ' : ' and ')
  return nl ? `Met ${list}: ${saidOutcome(outcome, 'nl')}.` : `With ${list}: ${saidOutcome(outcome, 'en')}.`
}
