import type { Place } from '../../links/link.ts'
import { type CommitmentStatus, type Status, Statuses } from '../../links/status.ts'
import type { Official, Register, RegisterFact, TraceDocument, TracedCommitment } from '../../register/contract.ts'

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

export interface Looked {
  readonly asOf: string
  readonly documents: number
  readonly upTo: string | null
}

/** The standing of every commitment of the register on a day, and what was looked through for it. */
export async function standingsOn(
  register: Register,
  day: string,
): Promise<{ readonly standings: readonly Standing[]; readonly looked: Looked }> {
  const { documents, links } = await register.trace()
  const known = new Map(
    documents.flatMap((document) =>
      document.commitments.map((it) => [it.place, { commitment: it, document }] as const),
    ),
  )
  const statuses = new Statuses(documents, links)
  const standings = statuses.on(day).flatMap((fate) => {
    const own = known.get(fate.commitment)
    return own ? [{ ...own, fate }] : []
  })
  return { standings, looked: { asOf: day, ...statuses.lookedOn(day) } }
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

const MINISTER = /^(?:minister|staatssecretaris)\b/iu

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
