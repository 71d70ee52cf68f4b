/**
 * What became of a promise: a later passage that says it was kept, a measure on the same object, work under way, a new
 * term, a withdrawal, or the same promise made again.
 *
 * Reads: statements, ongoing actions, first mentions of measures and later promises, in documents that are certainly
 * later. Leaves alone: promises as evidence of promises, passages on another subject however well they fit in time, a
 * report to the House on something else, general words of effort. Known problems: a delivery that names neither the
 * promise nor two rare words of its object is missed; tables of dates are not read as deliveries.
 */
import { type LinkDocument, originOf } from '../document.ts'
import type { Link } from '../link.ts'
import type { Family, Knowledge, Linker } from '../linker.ts'
import { Postings, sharing } from '../postings.ts'
import { again } from '../progress/again.ts'
import { anchor, isSameObject } from '../progress/anchor.ts'
import { type Evidence, evidenceIn } from '../progress/evidence.ts'
import { judge, type Promised } from '../progress/judge.ts'
import { progressRules } from '../progress/rules.ts'
import { Rarity } from '../rarity.ts'
import { isLater } from '../when.ts'

/** Passages that can be found by two of their words, a scheme, or the paper they stand in or cite. */
class Shelf<T> {
  private readonly items: T[] = []
  private readonly words = new Postings()
  private readonly keys = new Postings()

  add(item: T, words: readonly string[], keys: readonly string[]): void {
    const at = this.items.push(item) - 1
    for (const word of words) this.words.add(word, at)
    for (const key of keys) this.keys.add(key, at)
  }

  near(words: readonly string[], keys: readonly string[]): T[] {
    const found = new Set(sharing(this.words, words, 2))
    // A key that very many passages have, as a scheme that all letters name, says little and takes long to go through.
    for (const key of keys) for (const at of this.keys.of(key).slice(-MOST)) found.add(at)
    return [...found].sort((a, b) => a - b).map((at) => this.items[at] as T)
  }
}
const MOST = 400

class Progress implements Linker {
  private readonly promises = new Shelf<Promised>()
  private readonly evidence = new Shelf<Evidence>()
  private readonly rarity = new Rarity()
  /** Promise and measure that were linked before: a measure is news once. */
  private readonly known = new Set<string>()

  add(document: LinkDocument): Link[] {
    const evidence = evidenceIn(document)
    const promises = promisesIn(document)
    const links = [
      ...evidence.flatMap((it) => this.promisesNear(it).flatMap((promise) => this.link(promise, it))),
      ...promises.flatMap((promise) => this.evidenceNear(promise).flatMap((it) => this.link(promise, it))),
      ...promises.flatMap((promise) => this.againIn(promise)),
    ]
    this.remember(document, promises, evidence)
    return links
  }

  private promisesNear({ content, schemes, cites }: Evidence): Promised[] {
    return this.promises.near(content, [...schemes.map((it) => `s ${it}`), ...cites.map((it) => `d ${it}`)])
  }

  private evidenceNear({ passage, document }: Promised): Evidence[] {
    return this.evidence.near(passage.content, [...passage.schemes.map((it) => `s ${it}`), `d ${document.id}`])
  }

  private link(promise: Promised, evidence: Evidence): Link[] {
    if (!isLater(evidence.document, promise.document)) return []
    const key = evidence.kind === 'measure' ? `${placeKey(promise)} ${evidence.schemes[0]}` : null
    if (key !== null && (this.known.has(key) || namedBefore(promise, evidence))) return []
    const verdict = judge(promise, evidence, anchor(promise.passage, evidence, this.rarity))
    if (!verdict) return []
    if (key !== null) this.known.add(key)
    // What moves or takes back a promise points at it; a promise points at what it led to.
    const isAct = verdict.type === 'postpones' || verdict.type === 'withdraws'
    const [a, b] = isAct ? [evidence.place, promise.passage.place] : [promise.passage.place, evidence.place]
    const progress = {
      shows: verdict.shows,
      promise: isAct ? ('b' as const) : ('a' as const),
      from: evidence.document.from ?? '',
      rank: evidence.rank,
      deadline: verdict.shows === 'postponed' ? evidence.deadline : null,
    }
    return [
      {
        type: verdict.type,
        a,
        b,
        score: verdict.score,
        because: [verdict.rule, ...verdict.features],
        progress,
      },
    ]
  }

  /** The same promise in an earlier and a later document. */
  private againIn(promise: Promised): Link[] {
    const keys = promise.passage.schemes.map((it) => `s ${it}`)
    return this.promises.near(promise.passage.content, keys).flatMap((other) => {
      const [older, newer] = isLater(promise.document, other.document) ? [other, promise] : [promise, other]
      if (!isLater(newer.document, older.document)) return []
      const it = anchor(older.passage, newer.passage, this.rarity)
      return isSameObject(it) ? again(older, newer, it) : []
    })
  }

  private remember(document: LinkDocument, promises: readonly Promised[], evidence: readonly Evidence[]): void {
    for (const it of promises)
      this.promises.add(it, it.passage.content, [`d ${document.id}`, ...it.passage.schemes.map((name) => `s ${name}`)])
    for (const it of evidence)
      this.evidence.add(it, it.content, [...it.schemes.map((name) => `s ${name}`), ...it.cites.map((id) => `d ${id}`)])
    this.rarity.add(new Set([...promises.map((it) => it.passage), ...evidence].flatMap((it) => it.content)))
  }
}

function promisesIn(document: LinkDocument): Promised[] {
  const origin = originOf(document)
  return document.commitments
    .filter((it) => it.fact.kind !== 'ongoing_action')
    .map((passage) => ({ passage, document: origin }))
}

const placeKey = ({ passage }: Promised): string => passage.place.fact ?? `${passage.place.name} ${passage.place.spans}`

/** What the promise's own document names is no news later. */
const namedBefore = ({ document }: Promised, { schemes }: Evidence): boolean =>
  schemes.some((it) => document.schemes.has(it))

export const progress: Family = { rules: progressRules, linker: (_: Knowledge) => new Progress() }
