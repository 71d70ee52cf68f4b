import type { Commitment, LinkDocument } from './document.ts'
import type { Link, Place, Shows } from './link.ts'
import { SAME_TEXT } from './same-text.ts'
import { plain } from './words/fold.ts'

/** The one list of statuses. There is no «broken»: silence proves nothing. */
export type Status =
  | 'fulfilled'
  | 'partially'
  | 'followed_up'
  | 'in_progress'
  | 'postponed'
  | 'open'
  | 'deadline_passed_no_evidence'
  | 'withdrawn'

export type Interval = readonly [string | null, string | null]

/** A term of a commitment, and the passage that set it. The first is its own, each later one moved it. */
export interface Term {
  readonly interval: Interval
  readonly setBy: Place
  /** The first day on which the document that set it can have existed; null when it is undated. */
  readonly on: string | null
}

export interface CommitmentStatus {
  readonly commitment: Place
  readonly status: Status
  readonly asOf: string
  /** The links that are the evidence, heaviest first; empty when there is none. */
  readonly by: readonly Link[]
  readonly because: readonly string[]
  readonly deadlines: readonly Term[]
  /** The text gives no day by which it is done. */
  readonly withoutDeadline: boolean
  /** Evidence that came after the deadline, or none yet after it. Computed, never stored. */
  readonly isLate: boolean
  /** What was looked through: the documents of the register up to the newest. */
  readonly looked: { readonly documents: number; readonly upTo: string | null }
}

/** What must be known of a document to tell the statuses of its commitments. */
export interface StatusDocument extends Pick<LinkDocument, 'from' | 'to'> {
  readonly commitments: readonly StatusCommitment[]
}
export interface StatusCommitment {
  readonly place: Place
  readonly fact: { readonly deadline: Pick<NonNullable<Commitment['deadline']>, 'interval'> | null }
}

/** Everything that statuses are computed from; made once for many commitments. */
export class Statuses {
  private readonly byPromise = new Map<string, Link[]>()
  private readonly reportedBy = new Map<string, Place[]>()
  private readonly commitments = new Map<string, { passage: StatusCommitment; document: StatusDocument }>()
  /** Of a promise that says again what another promised, that other one. */
  private readonly repeatedBy = new Map<string, Place[]>()
  /** The promises of a copy are those of the document that it is a copy of. */
  private readonly originals = new Map<string, string>()
  private readonly documents: readonly StatusDocument[]
  private readonly looked: CommitmentStatus['looked'] | null

  /** `looked`: what was looked through, where not all documents are given. */
  constructor(
    documents: readonly StatusDocument[],
    links: readonly Link[],
    looked: CommitmentStatus['looked'] | null = null,
  ) {
    this.documents = documents
    this.looked = looked
    for (const document of documents)
      for (const passage of document.commitments) this.commitments.set(keyOf(passage.place), { passage, document })
    for (const link of links) {
      if (link.progress) push(this.byPromise, keyOf(link.progress.promise === 'a' ? link.a : link.b), link)
      if (link.type === 'reporting_covers') push(this.reportedBy, keyOf(link.b), link.a)
      if (link.type === 'repeats') push(this.repeatedBy, keyOf(link.a), link.b)
    }
    this.copies(links)
  }

  private copies(links: readonly Link[]): void {
    const copied = links.filter((it) => it.because[0] === SAME_TEXT)
    if (copied.length === 0) return
    const byName = new Map(
      this.documents.flatMap((it) => (it.commitments[0] ? [[it.commitments[0].place.name, it]] : [])),
    )
    for (const { a, b } of copied) {
      const firsts = new Map((byName.get(a.name)?.commitments ?? []).map((it) => [plain(it.place.text), it.place]))
      for (const { place } of byName.get(b.name)?.commitments ?? []) {
        const first = firsts.get(plain(place.text))
        if (first && place.text !== '') this.originals.set(keyOf(place), keyOf(first))
      }
    }
  }

  /** The newest day on which a document of the register is dated. */
  get newest(): string | null {
    return this.documents.reduce<string | null>((last, { from, to }) => {
      const day = to !== null && from === to ? to : from
      return day !== null && (last === null || day > last) ? day : last
    }, null)
  }

  /** The status of each commitment on a day, as the documents up to that day show it. */
  on(day: string): CommitmentStatus[] {
    const looked = this.lookedOn(day)
    return [...this.commitments.values()]
      .filter(({ document }) => document.from === null || document.from <= day)
      .map(({ passage }) => this.statusOn(passage.place, day, looked, DEEPEST))
      .filter((it) => it !== null)
  }

  statusOf(commitment: Place, day: string): CommitmentStatus | null {
    return this.statusOn(commitment, day, this.lookedOn(day), DEEPEST)
  }

  /** What there was to look through on a day. */
  lookedOn(day: string): CommitmentStatus['looked'] {
    if (this.looked) return this.looked
    const seen = this.documents.filter(({ from }) => from === null || from <= day)
    const upTo = seen.reduce<string | null>((last, it) => {
      const own = it.from === it.to ? it.to : it.from
      return own !== null && (last === null || own > last) ? own : last
    }, null)
    return { documents: seen.length, upTo }
  }

  private statusOn(
    place: Place,
    day: string,
    looked: CommitmentStatus['looked'],
    depth: number,
  ): CommitmentStatus | null {
    const key = this.originals.get(keyOf(place)) ?? keyOf(place)
    const known = this.commitments.get(key)
    if (!known) return null
    const links = this.linksOn(key, known.document, day)
    const successors = this.successors(links, day, looked, depth)
    const deadlines = withSuccessors(this.termsOf(known, links), successors)
    const { status, by, because } = this.judged(known.passage, links, deadlines, { day, looked, successors })
    const due = deadlines.at(-1)?.interval[1] ?? null
    const isDone = status === 'fulfilled' || status === 'partially' || status === 'followed_up'
    const first = by[0]?.progress?.from ?? null
    return {
      commitment: place,
      status,
      asOf: day,
      by,
      because,
      deadlines,
      withoutDeadline: deadlines.every((it) => it.interval[1] === null),
      isLate: due !== null && status !== 'withdrawn' && (isDone ? first !== null && first > due : day > due),
      looked,
    }
  }

  private judged(
    { fact }: StatusCommitment,
    links: readonly Link[],
    deadlines: readonly Term[],
    now: { day: string; looked: CommitmentStatus['looked']; successors: readonly Successor[] },
  ): Pick<CommitmentStatus, 'status' | 'by' | 'because'> {
    const showing = (...shows: Shows[]) =>
      links.filter((it) => it.progress && shows.includes(it.progress.shows)).sort(heaviestFirst)
    const found = (status: Status, by: readonly Link[], rule: string) => ({ status, by, because: [rule] })
    const fulfilled = showing('fulfilled')
    const withdrawn = showing('withdrawn')
    if (fulfilled.length > 0) return found('fulfilled', fulfilled, 'links/status-from-delivery@1')
    if (withdrawn.length > 0) return found('withdrawn', withdrawn, 'links/status-from-withdrawal@1')
    const partially = showing('partially')
    if (partially.length > 0) return found('partially', partially, 'links/status-from-delivery@1')
    const followed = showing('followed_up')
    if (followed.length > 0) return found('followed_up', followed, 'links/status-from-measure@1')
    const successor = throughSuccessor(now.successors)
    if (successor) return successor
    const moved = showing('postponed')
    const due = deadlines.at(-1)?.interval[1] ?? null
    const isPassed = due !== null && due < now.day
    if (moved.length > 0 && !isPassed) return found('postponed', moved, 'links/status-from-new-term@1')
    const busy = showing('in_progress')
    if (busy.length > 0) return found('in_progress', busy, 'links/status-from-work-under-way@1')
    if (isPassed)
      return {
        status: 'deadline_passed_no_evidence',
        by: [],
        because: [
          'links/status-from-deadline@1',
          `the term ended on ${due}`,
          `nothing found in ${now.looked.documents} documents up to ${now.looked.upTo ?? 'an unknown day'}`,
          ...(fact.deadline?.interval ? [] : ['term of the report that covers it']),
        ],
      }
    return {
      status: 'open',
      by: [],
      because: ['links/status-open@1', due === null ? 'no term' : `the term ends on ${due}`],
    }
  }

  /** The links that tell of a promise up to a day; what is told of the promise that it repeats is told of it as well. */
  private linksOn(key: string, document: StatusDocument, day: string): Link[] {
    const own = this.byPromise.get(key) ?? []
    const repeated = (this.repeatedBy.get(key) ?? []).flatMap((it) => this.byPromise.get(keyOf(it)) ?? [])
    const since = repeated.filter(
      ({ type, progress }) => type !== 'repeats' && (progress?.from ?? '') > (document.from ?? ''),
    )
    return [...own, ...since].filter((it) => (it.progress?.from ?? '') <= day)
  }

  /** The promises that took the place of one, with what became of them. */
  private successors(
    links: readonly Link[],
    day: string,
    looked: CommitmentStatus['looked'],
    depth: number,
  ): Successor[] {
    if (depth === 0) return []
    const replaced = links.filter((it) => it.progress?.shows === 'postponed' || it.progress?.shows === 'repeated')
    return replaced.flatMap((link) => {
      // A statement that moves the term is no promise and has no status of its own.
      const newer = this.statusOn(link.a, day, looked, depth - 1)
      return newer ? [{ link, newer }] : []
    })
  }

  private termsOf(
    { passage, document }: { passage: StatusCommitment; document: StatusDocument },
    links: readonly Link[],
  ): Term[] {
    const own = passage.fact.deadline?.interval ?? null
    const moved = links
      .filter((it) => it.progress?.shows === 'postponed' && it.progress.deadline !== null)
      .sort((a, b) => compare(a.progress?.from ?? '', b.progress?.from ?? ''))
      .map((it) => ({ interval: it.progress?.deadline as Interval, setBy: it.a, on: it.progress?.from ?? null }))
    const first = own ? [{ interval: own, setBy: passage.place, on: document.from }] : this.inherited(passage, document)
    return [...first, ...moved]
  }

  /** A promise without a term that a reporting promise covers is answered for when that report is due. */
  private inherited({ place }: StatusCommitment, document: StatusDocument): Term[] {
    const reports = this.reportedBy.get(keyOf(place)) ?? []
    for (const setBy of reports) {
      const interval = this.commitments.get(keyOf(setBy))?.passage.fact.deadline?.interval
      if (interval) return [{ interval, setBy, on: document.from }]
    }
    return []
  }
}

interface Successor {
  readonly link: Link
  readonly newer: CommitmentStatus
}

/** What took the place of a promise was kept, taken back or put off again: so was the promise. */
function throughSuccessor(
  successors: readonly Successor[],
): Pick<CommitmentStatus, 'status' | 'by' | 'because'> | null {
  const settled = successors.find((it) => SETTLED.has(it.newer.status))
  const { link, newer } = settled ?? successors.find((it) => it.newer.status === 'postponed') ?? {}
  if (!link || !newer) return null
  return {
    status: newer.status,
    by: [link, ...newer.by.filter((it) => it !== link)],
    because: ['links/status-from-later-promise@1', ...newer.because],
  }
}

/** The terms that were set for a promise, and after those the ones set for what took its place. */
function withSuccessors(terms: readonly Term[], successors: readonly Successor[]): Term[] {
  const known = new Set(terms.map((it) => it.interval[1]))
  const later = successors
    .flatMap((it) => it.newer.deadlines)
    .filter(({ interval, on }) => !known.has(interval[1]) && (on ?? '') >= (terms.at(-1)?.on ?? ''))
  const once = [...new Map(later.map((it) => [it.interval[1], it])).values()]
  return [...terms, ...once.sort((a, b) => compare(a.on ?? '', b.on ?? ''))]
}

/** The status of one commitment on a day. */
export const statusOn = (
  commitment: Place,
  links: readonly Link[],
  documents: readonly LinkDocument[],
  day: string,
): CommitmentStatus | null => new Statuses(documents, links).statusOf(commitment, day)

// A promise that was put off more often than this is followed no further.
const DEEPEST = 12
const SETTLED: ReadonlySet<Status> = new Set(['fulfilled', 'partially', 'followed_up', 'withdrawn'])

// Files of different documents may bear one name.
const keyOf = ({ document, name, spans }: Place): string => `${document} ${name} ${spans.join()}`
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const heaviestFirst = (a: Link, b: Link): number =>
  (b.progress?.rank ?? 0) - (a.progress?.rank ?? 0) ||
  b.score - a.score ||
  compare(a.progress?.from ?? '', b.progress?.from ?? '')

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
