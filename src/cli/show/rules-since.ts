import type { Register, RegisterFact } from '../../register/contract.ts'
import type { RuleTraceOf, TracedChange } from '../../rule-trace/rule-trace.ts'
import type { StatedValue } from '../../rules/changes/change.ts'
import { inLanguage, shownValue } from '../../rules/said/nodes.ts'
import { ruleTracing } from '../rule-tracing.ts'

/** What happened to the rules that a commitment is about, up to a day; null for what is about none. */
export async function rulesSince(
  register: Register,
  fact: RegisterFact,
  day: string,
  field: string,
): Promise<RuleTraceOf | null> {
  const file = fact.kind === 'commitments' ? await register.reading(fact.textSeq) : null
  return file && ruleTracing(field).of(file, fact, day)
}

/** For a person: what the rules are, then each change of policy; how many amounts only followed the year. */
export function rulesSinceLines(it: RuleTraceOf | null): string[] {
  if (it === null) return []
  const policy = it.changes.filter((change) => change.nature === 'policy')
  const yearly = it.changes.length - policy.length
  return [
    `the rule since ${it.since ?? 'an unknown day'}, beside the status:`,
    ...it.subjects.map(({ scheme, parts, how, words }) => `  ${scheme}${parts ? ' (a part)' : ''}: ${how} «${words}»`),
    ...(it.refusal ? [`  it asks for no other rule (${it.refusal}): what changed is context`] : []),
    ...(policy.length === 0 ? [`  no change known up to ${it.upTo}`] : policy.flatMap(changeLines)),
    ...(yearly > 0 ? [`  ${yearly} amounts that are set each year, which is no change of policy`] : []),
    ...it.notKnown.map(({ scheme, part, what, day }) => `  not known: ${what} of ${scheme} ${part.id}, seen on ${day}`),
    ...(it.isCut ? [`  after ${it.upTo} nobody looked`] : []),
    '',
  ]
}

function changeLines(it: TracedChange): string[] {
  const { day, isLatest, kind, part, scheme, before, after, judged, confidence, sources, basis, conditions } = it
  const value = after ? `: ${valueIn(after)}` : ''
  const was = before ? ` (was ${valueIn(before)})` : ''
  const says = judged.as === 'evidence' ? judged.type : `context, ${judged.why}`
  const sure = confidence === 'low' ? ', doubtful' : ''
  return [
    `  ${isLatest ? '≤ ' : ''}${day}  ${kind} ${scheme} ${part.id}${value}${was}  [${says}${sure}]`,
    ...conditions.map(
      ({ kind: what, said }) => `      ${what}: ${said.map((words) => inLanguage(words, 'en')).join(' → ')}`,
    ),
    `      ${[basis.join('; '), ...sources.map((source) => source.url)].filter((text) => text !== '').join('  ')}`,
  ]
}

const valueIn = ({ value, unit }: StatedValue): string =>
  `${shownValue(value)}${typeof value === 'number' && unit !== 'none' ? ` ${unit}` : ''}`
