import { readCase } from '../../rules/case/read-case.ts'
import { type Change, smallestChange } from '../../rules/decide/change.ts'
import { type Decision, decide } from '../../rules/decide/decide.ts'
import { receiptOf } from '../../rules/receipt.ts'
import {
  type ExplainedLine,
  explainedLines,
  saidChange,
  saidDetail,
  saidMissing,
  saidOutcome,
} from '../../rules/said/decision.ts'
import { inLanguage, type Speaking } from '../../rules/said/nodes.ts'
import type { Rule, Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import type { Output } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
import { ruleCalled } from './loaded.ts'

interface Asked {
  readonly scheme: Scheme
  readonly schemes: Schemes
  readonly rule: string | undefined
  readonly file: string
  readonly text: string
}

/** Decides and explains. Gives whether everything that was asked could be decided. */
export function printCheck(asked: Asked, isJson: boolean, output: Output): boolean {
  const { scheme, schemes } = asked
  const read = readCase(scheme, schemes, asked.text)
  if (read.problems.length > 0) {
    const lines = read.problems.map((it) => `${asked.file}:${it.line}: ${it.message}`)
    throw new UsageProblem(`The case cannot be used.\n${lines.join('\n')}\n`, 'Mend the file and try again.')
  }
  const rules = rulesFor(asked, Object.keys(read.case.dates))
  const decisions = rules.map((rule) => decide(schemes, scheme.id, rule.id, read.case))
  if (isJson)
    output.line(JSON.stringify({ format: 1, scheme: scheme.id, decisions: decisions.map((it) => json(it, schemes)) }))
  else for (const it of decisions) for (const line of decisionLines(it, schemes)) output.line(line)
  return decisions.every((it) => it.outcome !== 'undecided' && it.outcome !== 'no_rule')
}

/** The one that was asked for, or all whose day was given. */
function rulesFor({ scheme, rule, file }: Asked, clocks: readonly string[]): readonly Rule[] {
  if (rule !== undefined || scheme.rules.length < 2) return [ruleCalled(rule, scheme)]
  const those = scheme.rules.filter((it) => clocks.includes(it.clock))
  if (those.length > 0) return those
  const dates = [...new Set(scheme.rules.map((it) => it.clock))].join(', ')
  throw new UsageProblem(`${file} gives no date that a rule of ${scheme.id} looks at.`, `Give one of: ${dates}.`)
}

function json(decision: Decision, schemes: Schemes) {
  const { rule, outcome, choice, trace, missing, judgements } = decision
  return {
    rule: rule.id,
    outcome,
    choice: choice && saidChoice(choice),
    missing,
    judgements,
    change: smallestChange(decision, schemes),
    trace,
    receipt: receiptOf(decision, schemes),
  }
}

function* decisionLines(decision: Decision, schemes: Schemes): Generator<string> {
  const { scheme, rule, outcome, choice, trace, missing, judgements } = decision
  const speaking: Speaking = { schemes, scheme, language: 'en' }
  yield `${scheme.id} ${rule.id}: ${saidOutcome(outcome, 'en').toUpperCase()}`
  if (choice) yield `  ${saidChoice(choice).en}`
  if (trace) yield* traceLines(explainedLines(trace, speaking), speaking)
  for (const it of missing) yield `  ${saidMissing(it, speaking)}`
  for (const it of judgements)
    yield `  To be judged by ${inLanguage(it.by, 'en')}: ${inLanguage(it.about, 'en')}${it.fact === undefined ? '' : ` (fact ${it.fact} tells how)`}.`
  const change: Change | null = smallestChange(decision, schemes)
  if (change) yield `  ${saidChange(change, speaking)}`
  const receipt = receiptOf(decision, schemes)
  yield `  Receipt: ${receipt.engine}, ${receipt.schemes.map((it) => `${it.id} ${it.hash.slice(7, 19)}`).join(', ')}, input ${receipt.input.slice(7, 19)}`
  yield ''
}

const MARKS = { met: '✓', not_met: '✗', undecided: '?', judgement: '⚖' } as const

function* traceLines(lines: readonly ExplainedLine[], speaking: Speaking): Generator<string> {
  // The basis of each level that is open; what stands below has the same unless it says otherwise.
  const told: string[] = []
  for (const { depth, outcome, text, details, basis } of lines) {
    const indent = '  '.repeat(depth + 1)
    told[depth] = basis.join('; ')
    const isNew = told[depth] !== '' && told[depth] !== told[depth - 1]
    yield `${indent}${MARKS[outcome]} ${text}${isNew ? `  [${told[depth]}]` : ''}`
    for (const it of details) yield `${indent}    ${saidDetail(it, speaking)}`
  }
}
