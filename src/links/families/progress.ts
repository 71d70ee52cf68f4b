/**
 * What became of a promise: a later passage that says it was kept, a measure on the same object, work under way, a new
 * term, a withdrawal, or the same promise made again.
 *
 * Reads: statements, ongoing actions, first mentions of measures and later promises, in documents that are certainly
 * later. Leaves alone: promises as evidence of promises, passages on another subject however well they fit in time, a
 * report to the House on something else, general words of effort. Known problems: a delivery that names neither the
 * promise nor two rare words of its object is missed; tables of dates are not read as deliveries.
 */
import { type LinkDocument, type Origin, originOf } from '../document.ts'
import type { Link } from '../link.ts'
import type { Family, Knowledge, Linker } from '../linker.ts'
import { Postings, sharing } from '../postings.ts'
import { again } from '../progress/again.ts'
import { anchor } from '../progress/anchor.ts'
import { type Evidence, evidenceIn } from '../progress/evidence.ts'
import { judge, judgeNamed, type Promised } from '../progress/judge.ts'
import { linksOf, withoutDoubles } from '../progress/links.ts'
import { referredTo } from '../progress/reference.ts'
import { isRegulation } from '../progress/regulation.ts'
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
const PAPERS = 20

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
      ...evidence.flatMap((it) => this.of(it, this.promisesNear(it))),
      ...promises.flatMap((promise) => this.evidenceNear(promise).flatMap((it) => this.of(it, [promise]))),
      ...promises.flatMap((promise) => this.againIn(promise)),
    ]
    this.remember(document, promises, evidence)
    return withoutDoubles(links)
  }

  private of(evidence: Evidence, promises: readonly Promised[]): Link[] {
    const before = promises.filter((it) => isLater(evidence.document, it.document))
    if (!evidence.isExplicit) return before.flatMap((it) => this.link(it, evidence))
    return referredTo(evidence, before, this.rarity).flatMap((it) => {
      const verdict = judgeNamed(it, evidence, anchor(it.promise.passage, evidence, this.rarity))
      return verdict ? linksOf(it.promise, evidence, verdict) : []
    })
  }

  private promisesNear({ content, schemes, cites, ends, document, isExplicit }: Evidence): Promised[] {
    // «De aangekondigde campagne»: announced in a paper that the letter goes on from.
    const papers = isExplicit ? [...document.papers].slice(0, PAPERS) : cites
    return this.promises.near(content, [
      ...schemes.map((it) => `s ${it}`),
      ...papers.map((it) => `d ${it}`),
      ...termKeys(document, ends),
    ])
  }

  private evidenceNear({ passage, document }: Promised): Evidence[] {
    const keys = [...passage.schemes.map((it) => `s ${it}`), `d ${document.id}`, ...termKeys(document, endsOf(passage))]
    return this.evidence.near(passage.content, keys)
  }

  private link(promise: Promised, evidence: Evidence): Link[] {
    const key = evidence.kind === 'measure' ? `${placeKey(promise)} ${evidence.schemes[0]}` : null
    if (key !== null && (this.known.has(key) || namedBefore(promise, evidence))) return []
    const verdict = judge(promise, evidence, anchor(promise.passage, evidence, this.rarity))
    if (!verdict) return []
    if (key !== null) this.known.add(key)
    return linksOf(promise, evidence, verdict)
  }

  /** The same promise in an earlier and a later document. */
  private againIn(promise: Promised): Link[] {
    const { passage, document } = promise
    const keys = [...passage.schemes.map((it) => `s ${it}`), ...termKeys(document, endsOf(passage))]
    const words = [...passage.content, ...passage.heading]
    return this.promises.near(words, keys).flatMap((other) => {
      const [older, newer] = isLater(promise.document, other.document) ? [other, promise] : [promise, other]
      if (!isLater(newer.document, older.document)) return []
      return again(older, newer, this.rarity)
    })
  }

  private remember(document: LinkDocument, promises: readonly Promised[], evidence: readonly Evidence[]): void {
    for (const it of promises)
      this.promises.add(
        it,
        [...it.passage.content, ...it.passage.heading],
        [
          `d ${document.id}`,
          ...it.passage.schemes.map((name) => `s ${name}`),
          ...termKeys(it.document, endsOf(it.passage)),
        ],
      )
    for (const it of evidence)
      this.evidence.add(it, it.content, [
        ...it.schemes.map((name) => `s ${name}`),
        ...it.cites.map((id) => `d ${id}`),
        ...termKeys(it.document, it.isExplicit ? it.ends : []),
      ])
    this.rarity.add(new Set([...promises.map((it) => it.passage), ...evidence].flatMap((it) => it.content)))
  }
}

/** The promises of a document. A regulation makes none: «treedt in werking» is what it does. */
function promisesIn(document: LinkDocument): Promised[] {
  const origin = originOf(document)
  if (isRegulation(document)) return []
  return document.commitments
    .filter((it) => it.fact.kind !== 'ongoing_action')
    .map((passage) => ({ passage, document: origin }))
}

const endsOf = ({ fact }: Promised['passage']): string[] => {
  const end = fact.deadline?.interval?.[1]
  return end ? [end] : []
}
/** A term within a dossier is as good a key as two rare words. */
const termKeys = ({ dossiers }: Origin, ends: readonly string[]): string[] =>
  dossiers.flatMap((dossier) => ends.map((end) => `t ${dossier} ${end}`))

const placeKey = ({ passage }: Promised): string => passage.place.fact ?? `${passage.place.name} ${passage.place.spans}`

/** What the promise's own document names is no news later. */
const namedBefore = ({ document }: Promised, { schemes }: Evidence): boolean =>
  schemes.some((it) => document.schemes.has(it))

export const progress: Family = { rules: progressRules, linker: (_: Knowledge) => new Progress() }
