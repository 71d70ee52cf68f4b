import { type FactKind, factKinds } from '../../engine/facts-file/schema.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import type { Verdict } from '../../register/judgements/judgement.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { shortened, table } from '../output.ts'
import { actorOf, reasonOf } from '../person.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { askOnTerminal } from '../review/ask.ts'
import { judge, type Order } from '../review/judge.ts'
import { prompted } from '../review/prompted.ts'
import { count } from '../summary.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly document?: string
  readonly kind?: string
  readonly uncertain?: boolean
  readonly lost?: boolean
  readonly limit?: string
  readonly accept?: string
  readonly reject?: string
  readonly correct?: string
  readonly add?: string
  readonly set?: string
  readonly reason?: string
  readonly by?: string
}

export const reviewCommand: Command<[], Options> = {
  name: 'review',
  arguments: '',
  summary:
    'Judge facts: on a terminal one after another, or one with the options below. Else: list what nobody judged.',
  options: [
    ['--document <id>', 'only facts of this document'],
    ['--kind <kind>', 'only facts of this kind, as in commitments'],
    ['--uncertain', 'only facts that the text does not state itself'],
    ['--lost', 'list judgements that no longer fit the documents'],
    ['--limit <number>', 'at most so many facts (200)'],
    ['--accept <fact>', 'the fact is right'],
    ['--reject <fact>', 'the fact is wrong'],
    ['--correct <fact>', 'the fact is right with the fields of --set'],
    ['--add <words>', 'words of --document that are a fact of --kind, and were missed'],
    ['--set <json>', 'fields of the fact, by their names in the facts file'],
    ['--reason <text>', 'why'],
    ['--by <name>', 'who judges'],
    ['--json', 'print facts and judgements as JSON, one a line'],
    dataOption,
  ],
  run: (_, options, context) =>
    within(knownRegister(options, context), async (register): Promise<ExitCode> => {
      const order = orderOf(options)
      if (order) return given(order, register, options, context)
      if (options.lost) return listLost(register, options, context)
      const open = await openFacts(register, options)
      if (process.stdin.isTTY && context.output.isTerminal && !options.json)
        return prompted(open, register, options, context.output, askOnTerminal())
      for (const line of options.json ? open.map((it) => JSON.stringify(it)) : listed(open)) context.output.line(line)
      return 0
    }),
}

const VERDICTS: readonly Verdict[] = ['accept', 'reject', 'correct', 'add']

function orderOf(options: Options): Order | null {
  const [verdict, ...others] = VERDICTS.filter((it) => options[it] !== undefined)
  if (verdict === undefined) return null
  if (others.length > 0)
    throw new UsageProblem(`--${verdict} and --${others[0]} are two judgements.`, 'Give one at a time.')
  const base = { verdict, target: options[verdict] ?? '', fields: fieldsOf(options.set) }
  const who = { actor: actorOf(options.by), reason: reasonOf(options.reason) }
  return { ...base, ...who, documentId: options.document ?? null, kind: kindOf(options.kind) }
}

function fieldsOf(set: string | undefined): Record<string, unknown> | null {
  if (set === undefined) return null
  try {
    const fields: unknown = JSON.parse(set)
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return { ...fields }
  } catch {}
  throw new UsageProblem(`"${shortened(set, 40)}" is no JSON object.`, 'Give --set as {"strength": "effort"}.')
}

function kindOf(kind: string | undefined): FactKind | null {
  if (kind === undefined) return null
  const known = factKinds.find((it) => it === kind)
  if (!known) throw new UsageProblem(`There are no facts of kind "${kind}".`, `Give one of ${factKinds.join(', ')}.`)
  return known
}

async function given(
  order: Order,
  register: Register,
  options: Options,
  { output }: CommandContext,
): Promise<ExitCode> {
  const { seq, isNew, row } = await judge(order, register)
  if (options.json) output.line(JSON.stringify({ isNew, ...row }))
  else output.line(isNew ? `Kept as judgement ${seq} on ${row?.place?.factId}.` : `Judgement ${seq} says this already.`)
  return 0
}

async function openFacts(register: Register, options: Options): Promise<readonly RegisterFact[]> {
  const kind = kindOf(options.kind)
  const limit = Number(options.limit ?? 200)
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new UsageProblem(`--limit is "${options.limit}".`, 'Give a whole number above zero.')
  const facts = await register.facts({
    limit,
    standing: 'given',
    ...(options.document !== undefined && { documentId: options.document }),
    ...(kind && { kinds: [kind] }),
    ...(options.uncertain && { certainties: ['derived', 'assumed'] }),
  })
  return facts
}

function listed(facts: readonly RegisterFact[]): string[] {
  const rows = facts.map((it) => [
    it.id,
    it.documentId,
    it.kind,
    it.certainty,
    shortened(it.text.replace(/\s+/gu, ' '), 60),
  ])
  if (rows.length === 0) return ['There is nothing to judge.']
  return [
    ...table(['fact', 'document', 'kind', 'certainty', 'passage'], rows),
    '',
    `${count(rows.length, 'fact')} to judge.`,
  ]
}

async function listLost(register: Register, options: Options, { output }: CommandContext): Promise<ExitCode> {
  const lost = await register.judgements({
    lostOnly: true,
    ...(options.document !== undefined && { documentId: options.document }),
  })
  for (const it of lost) {
    const line = `${it.seq}  ${it.documentId}  ${it.actor}  ${it.verdict}  ${it.factKind}  «${shortened(it.anchor.exact.replace(/\s+/gu, ' '), 60)}»: ${it.reason}`
    output.line(options.json ? JSON.stringify(it) : line)
  }
  if (!options.json)
    output.line(lost.length === 0 ? 'Every judgement fits.' : `${count(lost.length, 'judgement')} no longer fit.`)
  return lost.length === 0 ? 0 : 1
}
