import type { Link, Place } from '../../links/link.ts'
import type { LookedThrough, Register, RegisterFact } from '../../register/contract.ts'
import type { RuleTraceOf } from '../../rule-trace/rule-trace.ts'
import { shortened } from '../output.ts'
import { type StatusRow, withReasons } from '../status/rows.ts'
import { rulesSince, rulesSinceLines } from './rules-since.ts'

/** What became of a fact: where a commitment stands, and every link with another passage. */
export interface ShownTrace {
  readonly status: StatusRow | null
  readonly looked: (LookedThrough & { readonly asOf: string }) | null
  readonly links: readonly Link[]
  /** Of a study: what other documents do with it under another name. */
  readonly elsewhere: readonly Link[]
  /** Of a commitment about a rule: what changed in it since. */
  readonly ruleChanges: RuleTraceOf | null
}

export async function traceOf(register: Register, fact: RegisterFact, day: string, field: string): Promise<ShownTrace> {
  const links = (await register.links({ documentId: fact.documentId })).filter((it) => touches(it, fact))
  const elsewhere = await elsewhereOf(register, fact, links)
  if (fact.kind !== 'commitments') return { status: null, looked: null, links, elsewhere, ruleChanges: null }
  const commitment = await register.commitment(fact.id, day)
  const [status] = commitment ? await withReasons(register, [commitment], day) : []
  const looked = { asOf: day, ...(await register.lookedThrough(day)) }
  const ruleChanges = await rulesSince(register, fact, day, field)
  return { status: status ?? null, looked, links, elsewhere, ruleChanges }
}

const touches = ({ a, b }: Link, fact: RegisterFact): boolean => isAt(a, fact) || isAt(b, fact)

/** A study is named by its title, which is a part of its row, and cited in a sentence that is a fact as well. */
function isAt({ document, spans, fact: id }: Place, fact: RegisterFact): boolean {
  if (document !== fact.documentId) return false
  if (id === fact.id) return true
  const start = spans[0]?.[0] ?? -1
  return fact.kind === 'studies' && fact.start <= start && start < fact.start + fact.text.length
}

// A study that more documents name is shown by the first of them.
const MOST = 20
const ABOUT_STUDIES = ['reacts_to', 'offered_in', 'evaluates'] as const

async function elsewhereOf(register: Register, fact: RegisterFact, links: readonly Link[]): Promise<Link[]> {
  const names = links
    .filter((it) => it.type === 'same_study')
    .map(({ a, b }) => (isAt(a, fact) ? b : a))
    .slice(0, MOST)
  const found: Link[] = []
  for (const name of names) {
    const there = await register.links({ documentId: name.document, types: ABOUT_STUDIES })
    found.push(...there.filter((it) => isSame(it.a, name) || isSame(it.b, name)))
  }
  return found
}

const isSame = (one: Place, other: Place): boolean =>
  one.document === other.document && one.name === other.name && one.spans.join() === other.spans.join()

/** For a person: the status with its reasons and terms, what a register says, then the links. */
export function traceLines(
  { status, looked, links, elsewhere, ruleChanges }: ShownTrace,
  fact: RegisterFact,
): string[] {
  return [
    ...(status ? [...statusLines(status, looked), ''] : []),
    ...rulesSinceLines(ruleChanges),
    ...[...links.map((it) => linkLine(it, fact)), ...elsewhere.map((it) => linkLine(it, fact))].flat(),
  ]
}

function statusLines(row: StatusRow, looked: ShownTrace['looked']): string[] {
  const { status, because, isLate, deadlines, register } = row
  const on = looked
    ? ` on ${looked.asOf}, in ${looked.documents} documents up to ${looked.upTo ?? 'an unknown day'}`
    : ''
  return [
    `status: ${status}${isLate ? ', late' : ''}${on}`,
    ...because.map((it) => `  ${it}`),
    ...deadlines.map(
      ({ interval: [from, to], setBy, on: since }) =>
        `term: ${from ?? '…'} to ${to ?? '…'}, set by ${setBy}${since ? ` (${since})` : ''}`,
    ),
    ...(register
      ? [`register: ${register.status ?? 'no status'}, ${register.key}, seen ${register.seenAt.slice(0, 10)}`]
      : []),
  ]
}

function linkLine(link: Link, fact: RegisterFact): string[] {
  const { type, a, b, because, score } = link
  const other = isAt(a, fact) ? b : a
  const way = isAt(a, fact) ? '→' : isAt(b, fact) ? '←' : '·'
  return [
    `${way} ${type}  ${other.document}${other.fact ? ` ${other.fact}` : ''}  «${shortened(other.text.replace(/\s+/gu, ' '), 90)}»`,
    `    because ${because.join('; ')} (${score})`,
  ]
}
