import type { AsKnown, DocumentDetail, HistoryLine, Official, Register, RegisterFact } from '../../register/contract.ts'
import type { Command } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { knownAt } from '../known-at.ts'
import { shortened, table } from '../output.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { type ShownTrace, traceLines, traceOf } from '../show/trace.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly knownOn?: string
  readonly on?: string
}

const dayAsked = ({ on, knownOn }: Options): string => (on === undefined ? (knownOn ?? today()) : dayOf('--on', on))

export const showCommand: Command<[id: string], Options> = {
  name: 'show',
  arguments: '<id>',
  summary: 'Show a document or a fact: the passage, the reason, and what happened to it.',
  options: [
    ['--on <day>', 'the day to tell the status of a commitment of; today unless given'],
    ['--known-on <day>', 'as it was known at the end of that day; links and statuses are those of now'],
    ['--json', 'print it as JSON'],
    dataOption,
  ],
  run: ([id], options, context) =>
    within(knownRegister(options, context), async (register) => {
      const shown = await found(register, id, {
        asKnown: knownAt(options.knownOn),
        ...{ day: dayAsked(options), field: context.settings.reading.field },
      })
      if (options.json) context.output.line(JSON.stringify(shown))
      else for (const line of linesOf(shown)) context.output.line(line)
      return 0 as const
    }),
}

interface ShownDocument {
  readonly document: DocumentDetail
  readonly facts: readonly RegisterFact[]
  readonly history: readonly HistoryLine[]
}
interface ShownFact {
  readonly fact: RegisterFact
  readonly around: string
  readonly trace: ShownTrace
  readonly history: readonly HistoryLine[]
}

interface Asked {
  readonly asKnown: AsKnown
  readonly day: string
  /** The policy field, whose rules commitments are about. */
  readonly field: string
}

async function found(
  register: Register,
  id: string,
  { asKnown, day, field }: Asked,
): Promise<ShownDocument | ShownFact | ShownOfficial> {
  const official = /^(?:tk|ek)-toezegging:/u.test(id) ? await officialUnder(register, id) : null
  if (official) return { official }
  const document = await register.document(id, asKnown)
  if (document) {
    const facts = await register.facts({ documentId: document.id, limit: Number.MAX_SAFE_INTEGER, ...asKnown })
    return { document, facts, history: await historyOf(register, document.id, asKnown) }
  }
  const [fact] = await register.facts({ id, limit: 1, ...asKnown })
  if (!fact) throw await nothingUnder(register, id)
  const judged = await register.judgements({ documentId: fact.documentId })
  const own = new Set(judged.filter((it) => it.place?.factId === fact.id).map((it) => it.seq))
  const history = await historyOf(register, fact.documentId, asKnown)
  const around = await passageOf(register, fact)
  const trace = await traceOf(register, fact, day, field)
  return { fact, around, trace, history: history.filter((it) => it.kind !== 'judgement' || own.has(it.seq)) }
}

async function historyOf(register: Register, id: string, { knownAt }: AsKnown): Promise<readonly HistoryLine[]> {
  const lines = await register.history(id)
  return lines.filter((it) => knownAt === undefined || it.at <= knownAt)
}

async function nothingUnder(register: Register, id: string): Promise<UsageProblem> {
  const gone = (await register.withdrawals()).find((it) => it.masks.length === 0 && it.documentIds.includes(id))
  if (gone)
    return new UsageProblem(
      `${id} was withdrawn on ${gone.at.slice(0, 10)} by ${gone.actor}: ${gone.reason}.`,
      'Nothing of it is kept.',
    )
  return new UsageProblem(
    `There is nothing under ${id} in the register.`,
    'Give the id of a document, as "kst-30573-171", or of a fact, as "show" of its document prints.',
  )
}

const AROUND = 160

/** The words of a fact as they are printed, with some of what stands around them. */
async function passageOf(register: Register, fact: RegisterFact): Promise<string> {
  const text = (await register.reading(fact.textSeq))?.source.text ?? ''
  const from = Math.max(0, fact.start - AROUND)
  return text
    .slice(from, fact.start + fact.text.length + AROUND)
    .replace(/\s+/gu, ' ')
    .trim()
}

interface ShownOfficial {
  readonly official: Official
}

const officialUnder = async (register: Register, key: string): Promise<Official | null> =>
  (await register.officials()).find((it) => it.promise.key === key) ?? null

function linesOf(shown: ShownDocument | ShownFact | ShownOfficial): string[] {
  if ('official' in shown) return officialLines(shown.official)
  return 'document' in shown ? documentLines(shown) : factLines(shown)
}

function officialLines({ promise, seenAt, match, isDoubtful }: Official): string[] {
  const said = Object.entries(promise).filter(([key, value]) => key !== 'key' && value !== null && !isEmpty(value))
  const found = match ? `the promise ${match.factId} (${match.score}): ${match.because.join('; ')}` : null
  return [
    `${promise.key}, as the register had it on ${seenAt.slice(0, 10)}`,
    '',
    ...said.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    '',
    `in letters: ${found ?? (isDoubtful ? 'may be one of several promises' : 'none that fits')}`,
  ]
}

function documentLines({ document, facts, history }: ShownDocument): string[] {
  const rows = facts.map((it) => [
    it.id,
    it.kind,
    it.standing,
    it.certainty,
    shortened(it.text.replace(/\s+/gu, ' '), 60),
  ])
  return [
    `${document.id}  ${document.title ?? ''}`.trim(),
    `${document.kind}, ${document.date ?? 'no date'}; read from ${document.names.join(', ')}`,
    '',
    ...(rows.length > 0 ? table(['fact', 'kind', 'standing', 'certainty', 'passage'], rows) : ['No facts.']),
    '',
    ...historyLines(history),
  ]
}

function factLines({ fact, around, trace, history }: ShownFact): string[] {
  const said = Object.entries(fact.fields).filter(([, value]) => value !== null && !isEmpty(value))
  return [
    `${fact.id}  ${fact.kind}, ${fact.standing}`,
    `in ${fact.documentId}, page ${fact.page}`,
    '',
    `«${fact.text.replace(/\s+/gu, ' ')}»`,
    `… ${around} …`,
    '',
    `because ${fact.because} (${fact.certainty})`,
    ...said.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    '',
    ...traceLines(trace, fact),
    '',
    ...historyLines(history),
  ]
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const historyLines = (history: readonly HistoryLine[]): string[] =>
  history.map(
    (it) => `${it.at}  ${it.actor}  ${it.verdict ?? it.kind}  ${shortened(it.what.replace(/\s+/gu, ' '), 100)}`,
  )
