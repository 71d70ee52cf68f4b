import type { Link, Place } from '../../links/link.ts'
import type { CommitmentStatus, Status } from '../../links/status/status.ts'
import { Statuses } from '../../links/status/statuses.ts'
import type {
  LookedThrough,
  Official,
  Register,
  RegisterFact,
  TraceDocument,
  TracedCommitment,
} from '../../register/contract.ts'
import type { Wanted } from './wanted.ts'

/** A commitment with where it stands, before its words are looked up. */
export interface Standing {
  readonly commitment: TracedCommitment
  readonly document: TraceDocument
  readonly fate: CommitmentStatus
}

/** A commitment as `status` prints it. */
export interface StatusRow {
  readonly id: string
  readonly document: string
  readonly title: string | null
  readonly date: string | null
  readonly department: string | null
  readonly text: string
  /** Of an item of a list the item alone: its head is that of all. */
  readonly about: string
  readonly kind: string
  readonly strength: string
  readonly status: Status
  readonly because: readonly string[]
  /** Last day of the term that holds now. */
  readonly due: string | null
  readonly isLate: boolean
  readonly withoutDeadline: boolean
  readonly deadlines: readonly {
    readonly interval: readonly [string | null, string | null]
    readonly setBy: string
    readonly on: string | null
  }[]
  readonly evidence: readonly Evidence[]
  /** What an official register says of it, word for word; null when none has it. */
  readonly register: Registered | null
}

export interface Registered {
  readonly key: string
  readonly status: string | null
  readonly deadline: string | null
  readonly fulfilledOn: string | null
  readonly letter: string | null
  /** UTC. */
  readonly seenAt: string
  readonly because: readonly string[]
}

export interface Evidence {
  readonly type: string
  readonly document: string
  readonly fact: string | null
  readonly on: string | null
  readonly text: string
  readonly because: readonly string[]
  readonly score: number
}

export interface Looked extends LookedThrough {
  readonly asOf: string
}

/** How many commitments of a status there are, of which not all may have been asked for. */
export type StatusCounts = ReadonlyMap<Status, number>

export interface Standings {
  readonly standings: readonly Standing[]
  readonly counts: StatusCounts
  readonly looked: Looked
}

/**
 * Where commitments stand on a day. What other passages speak of is computed one by one; of all others the term alone
 * tells it, so that the register counts them and gives only the first `limit` of each.
 */
export async function standingsOn(register: Register, day: string, wanted: Wanted, limit: number): Promise<Standings> {
  const looked = await register.lookedThrough(day)
  const { documents, links } = await register.trace({ touchedOnly: true })
  const all = documents.flatMap((document) => document.commitments.map((commitment) => ({ commitment, document })))
  const spokenOf = fatesOf(all, links, day, looked).filter(wanted.isWanted)
  const silent = await register.untouched({ ...(await wanted.query(register)), on: day, limit })
  const counts = new Map<Status, number>()
  const add = (status: Status, n: number) => counts.set(status, (counts.get(status) ?? 0) + n)
  for (const it of spokenOf) add(it.fate.status, 1)
  const standings = [...spokenOf]
  for (const [status, of] of [
    ['deadline_passed_no_evidence', silent.passed],
    ['open', silent.open],
  ] as const) {
    if (!wanted.statuses.has(status)) continue
    add(status, of.count)
    standings.push(...fatesOf(of.first, [], day, looked))
  }
  return { standings, counts, looked: { asOf: day, ...looked } }
}

/** The standing of one commitment. */
export async function standingOf(register: Register, fact: RegisterFact, day: string): Promise<Standing | null> {
  const looked = await register.lookedThrough(day)
  const { documents, links } = await register.trace()
  const all = documents.flatMap((document) => document.commitments.map((commitment) => ({ commitment, document })))
  const isIt = ({ commitment }: Standing) => commitment.factId === fact.id && commitment.textSeq === fact.textSeq
  return fatesOf(all, links, day, looked).find(isIt) ?? null
}

function fatesOf(
  all: readonly Pick<Standing, 'commitment' | 'document'>[],
  links: readonly Link[],
  day: string,
  looked: LookedThrough,
): Standing[] {
  const known = new Map(all.map((it) => [it.commitment.place, it]))
  const documents = all.map(({ commitment, document }) => ({ ...document, commitments: [commitment] }))
  return new Statuses(documents, links, looked).on(day).flatMap((fate) => {
    const own = known.get(fate.commitment)
    return own ? [{ ...own, fate }] : []
  })
}

const AT_ONCE = 500

/** With their words. */
export async function rowsOf(
  register: Register,
  standings: readonly Standing[],
  officials: readonly Official[],
): Promise<StatusRow[]> {
  const rows: StatusRow[] = []
  const byPromise = officialsByPlace(officials)
  for (let i = 0; i < standings.length; i += AT_ONCE) {
    const some = standings.slice(i, i + AT_ONCE)
    const ids = [...new Set(some.map((it) => it.commitment.factId))]
    const facts = await register.facts({ ids, kinds: ['commitments'], limit: Number.MAX_SAFE_INTEGER })
    const byPlace = new Map(facts.map((it) => [placeOf({ textSeq: it.textSeq, factId: it.id }), it]))
    rows.push(
      ...some.map((it) =>
        rowOf(it, byPlace.get(placeOf(it.commitment)), byPromise.get(placeOf(it.commitment)) ?? null),
      ),
    )
  }
  return rows
}

const placeOf = ({ textSeq, factId }: { readonly textSeq: number; readonly factId: string }): string =>
  `${textSeq} ${factId}`

function officialsByPlace(all: readonly Official[]): ReadonlyMap<string, Registered> {
  return new Map(
    all.flatMap((it) => (it.match ? [[placeOf(it.match), registered(it, it.match.because)] as const] : [])),
  )
}

export const registered = ({ promise, seenAt }: Official, because: readonly string[] = []): Registered => ({
  ...{ key: promise.key, status: promise.status, deadline: promise.deadline, fulfilledOn: promise.fulfilledOn },
  ...{ letter: promise.letter, seenAt, because },
})

function rowOf(
  { commitment, document, fate }: Standing,
  fact: RegisterFact | undefined,
  register: Registered | null,
): StatusRow {
  return {
    id: commitment.factId,
    document: document.id,
    title: document.title,
    date: document.from === document.to ? document.from : null,
    department: departmentOf({ commitment, document }),
    text: (fact?.text ?? '').replace(/\s+/gu, ' '),
    about: aboutOf(fact).replace(/\s+/gu, ' '),
    kind: commitment.kind,
    strength: commitment.strength,
    status: fate.status,
    because: fate.because,
    due: dueOf(fate),
    isLate: fate.isLate,
    withoutDeadline: fate.withoutDeadline,
    deadlines: fate.deadlines.map(({ interval, setBy, on }) => ({ interval, setBy: setBy.document, on })),
    evidence: fate.by.map((it) => evidenceOf(it, fate.commitment)),
    register,
  }
}

const aboutOf = (fact: RegisterFact | undefined): string =>
  fact?.fields.head && typeof fact.fields.object === 'string' ? `… ${fact.fields.object}` : (fact?.text ?? '')

export const dueOf = ({ deadlines }: CommitmentStatus): string | null => deadlines.at(-1)?.interval[1] ?? null

export const MINISTER = /^(?:minister|staatssecretaris)\b/iu

/** Who promised it: the minister whom the sentence means, else who sent the letter. */
export const departmentOf = ({ commitment, document }: Pick<Standing, 'commitment' | 'document'>): string | null =>
  commitment.actor !== null && MINISTER.test(commitment.actor)
    ? commitment.actor
    : (document.senderRole ?? commitment.actor)

function evidenceOf(link: CommitmentStatus['by'][number], commitment: Place): Evidence {
  const isFrom = link.a.fact === commitment.fact && link.a.document === commitment.document
  const other = isFrom ? link.b : link.a
  return {
    ...{ type: link.type, document: other.document, fact: other.fact, on: link.progress?.from ?? null },
    ...{ text: other.text.replace(/\s+/gu, ' '), because: link.because, score: link.score },
  }
}
