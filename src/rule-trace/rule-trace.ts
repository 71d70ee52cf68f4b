import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Changes, Days, NotKnown, RuleChange } from '../rules/changes/change.ts'
import { SchemeChanges } from '../rules/changes/changes.ts'
import type { Said } from '../rules/scheme/words.ts'
import type { Schemes } from '../rules/schemes.ts'
import { type Asks, asksOf } from './asked.ts'
import { type About, type Judged, judged } from './judged.ts'
import { meantIn } from './meant-parts.ts'
import type { SchemeNames } from './names.ts'
import { type KeptCommitment, promiseOf } from './promise.ts'
import { aboutOf, isOwn, type Subject, subjectsOf } from './subjects.ts'

/** What happened to the rules that a commitment is about, after it was made, up to a day. */
export interface RuleTraceOf {
  /** Changes after this day count; null: the document is undated, and nothing is certainly later. */
  readonly since: string | null
  /** Up to this day: the day that was asked for, or the last one on which changes were looked for. */
  readonly upTo: string
  /** Changes were not looked for up to the day that was asked for. */
  readonly isCut: boolean
  readonly subjects: readonly NamedSubject[]
  /** Null: it asks for a change of the rule itself. */
  readonly refusal: Asks['refusal']
  /** Oldest first. Empty: no change is known. */
  readonly changes: readonly TracedChange[]
  readonly notKnown: readonly NotKnown[]
}
export interface NamedSubject extends Subject {
  readonly names: Said
}
export interface TracedChange extends RuleChange {
  /** How it is known that the commitment is about what changed. */
  readonly subject: NamedSubject
  readonly judged: Judged
}

/** What pages and programs ask; a site without schemes has none. */
export type RuleTracing = Pick<RuleTrace, 'of'>

/** From commitments to the changes of the rules they are about. Pure: the schemes and names are given. */
export class RuleTrace {
  readonly #schemes: Schemes
  readonly #changes: SchemeChanges
  readonly #names: SchemeNames

  constructor(schemes: Schemes, names: SchemeNames) {
    this.#schemes = schemes
    this.#changes = new SchemeChanges(schemes)
    this.#names = names
  }

  /** Null: the commitment is about no rule that is described here. */
  of(file: FactsFile, kept: KeptCommitment, on: string): RuleTraceOf | null {
    const promise = promiseOf(file, kept)
    const subjects = promise ? this.#named(subjectsOf(promise, file, this.#names)) : []
    if (!promise || subjects.length === 0) return null
    const asks = asksOf(promise)
    const { lookedUpTo } = this.#names
    const [since, upTo] = [madeBy(file), on < lookedUpTo ? on : lookedUpTo]
    const days = { after: since ?? '9999-12-31', upTo }
    const found = subjects.map((it) => ({ subject: it, ...this.#since(it, days) }))
    const about = aboutOf(promise)
    const changes = found.flatMap(({ subject, changes: own }) => {
      const meant = meantIn(about, this.#schemes.get(subject.scheme), own)
      return own.map((it) => this.#traced(it, { subject, asks, meant }))
    })
    return {
      ...{ since, upTo, isCut: upTo < on, subjects, refusal: asks.refusal },
      changes: once(changes).toSorted(byDay),
      notKnown: once(found.flatMap((it) => it.notKnown)),
    }
  }

  #named(subjects: readonly Subject[]): NamedSubject[] {
    return subjects.flatMap((it) => {
      const scheme = this.#schemes.get(it.scheme)
      return scheme ? [{ ...it, names: scheme.names }] : []
    })
  }

  #since({ scheme: id, parts }: Subject, days: Days): Listed {
    const scheme = this.#schemes.get(id)
    return scheme ? listed(this.#changes.of(scheme, days, parts ?? undefined)) : { changes: [], notKnown: [] }
  }

  #traced(change: RuleChange, about: Pick<About, 'asks' | 'meant'> & { subject: NamedSubject }): TracedChange {
    const { subject } = about
    // Who names a part of a scheme means that part, a fee too.
    const isBeside = subject.parts === null && (this.#names.besides[change.scheme] ?? []).includes(change.part.id)
    return { ...change, subject, judged: judged(change, { ...about, isBeside }) }
  }
}

/** Oldest first; of one day what fits the commitment first. */
const byDay = (a: TracedChange, b: TracedChange): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.judged.as !== 'evidence') - Number(b.judged.as !== 'evidence')

interface Listed {
  readonly changes: readonly RuleChange[]
  readonly notKnown: readonly NotKnown[]
}
const listed = (it: Changes): Listed => ({ changes: it.kind === 'changes' ? it.changes : [], notKnown: it.notKnown })

/** The last day on which the document can have been made: what changed after it is certainly later. */
const madeBy = ({ document: { date, dateInterval } }: FactsFile): string | null => date ?? dateInterval?.[1] ?? null

/** A part that two names lead to is told once; what the commitment says itself comes first. */
function once<T extends { readonly scheme: string; readonly part: { readonly id: string }; readonly day: string }>(
  all: readonly T[],
): T[] {
  const first = new Map<string, T>()
  const own = (it: T): boolean => 'subject' in it && isOwn(it.subject as Subject)
  for (const it of [...all].sort((a, b) => Number(own(b)) - Number(own(a)))) {
    const key = `${it.scheme} ${it.part.id} ${it.day} ${'kind' in it ? it.kind : ''}`
    if (!first.has(key)) first.set(key, it)
  }
  return [...first.values()]
}
