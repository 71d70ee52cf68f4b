/**
 * What became of a promise: a later passage that says it was kept, a measure on the same object, work under way, a new
 * term, a withdrawal, or the same promise made again.
 *
 * Reads: statements, ongoing actions, first mentions of measures and later promises, in documents that are certainly
 * later. Leaves alone: promises as evidence of promises, passages on another subject however well they fit in time, a
 * report to the House on something else, general words of effort. Known problems: a delivery that names neither the
 * promise nor two rare words of its object is missed; tables of dates are not read as deliveries.
 */
import { type LinkDocument, type Origin, originOf, unique } from '../document.ts'
import type { Family, Knowledge, Note, PairLink, Sought } from '../linker.ts'
import { again } from '../progress/again.ts'
import { evidenceIn } from '../progress/all-evidence.ts'
import { anchor } from '../progress/anchor.ts'
import type { Evidence } from '../progress/evidence.ts'
import { judge, judgeNamed, type Promised } from '../progress/judge.ts'
import { linksOf } from '../progress/links.ts'
import { referred } from '../progress/reference.ts'
import { isRegulation } from '../progress/regulation.ts'
import { progressRules } from '../progress/rules.ts'
import type { Rarity } from '../rarity.ts'
import { startOf } from '../standing.ts'
import { isLater } from '../when.ts'

const schemeKeys = (schemes: readonly string[]): string[] => schemes.map((it) => `s ${it}`)
/** A term within a dossier is as good a key as two rare words. */
const termKeys = ({ dossiers }: Origin, ends: readonly string[]): string[] =>
  dossiers.flatMap((dossier) => ends.map((end) => `t ${dossier} ${end}`))
const endsOf = ({ fact }: Promised['passage']): string[] => {
  const end = fact.deadline?.interval?.[1]
  return end ? [end] : []
}
// «De aangekondigde campagne»: announced in a paper that the letter goes on from.
const PAPERS = 20
const papersOf = ({ isExplicit, cites, document }: Evidence): readonly string[] =>
  isExplicit ? unique([...cites, ...document.papers]).slice(0, PAPERS) : cites

function notes(document: LinkDocument): Note<Promised | Evidence>[] {
  const { order, id } = document
  const base = { subject: 'passages', order } as const
  return [
    ...promisesIn(document).map((body) => ({
      ...{ ...base, shelf: 'promise' as const, body },
      words: unique([...body.passage.content, ...body.passage.heading]),
      keys: [`d ${id}`, ...schemeKeys(body.passage.schemes), ...termKeys(body.document, endsOf(body.passage))],
    })),
    ...evidenceIn(document).map((body) => ({
      ...{ ...base, shelf: 'evidence' as const, body, words: body.content },
      keys: [
        ...schemeKeys(body.schemes),
        ...papersOf(body).map((it) => `d ${it}`),
        ...termKeys(body.document, body.isExplicit ? body.ends : []),
      ],
    })),
  ]
}

function seeks({ shelf, words, keys, body }: Note<Promised | Evidence>, { rarity: { passages } }: Knowledge): Sought[] {
  const { least } = passages
  if (shelf === 'evidence') return [{ shelf: 'promise', words, least, keys }]
  const own =
    'passage' in body ? [...schemeKeys(body.passage.schemes), ...termKeys(body.document, endsOf(body.passage))] : []
  return [
    { shelf: 'evidence', words: 'passage' in body ? body.passage.content : words, least, keys },
    { shelf: 'promise', words, least, keys: own },
  ]
}

function pair(
  one: Note<Promised | Evidence>,
  other: Note<Promised | Evidence>,
  { rarity: { passages: rarity } }: Knowledge,
): PairLink[] {
  const [a, b] = [one.body, other.body]
  if ('passage' in a && 'passage' in b) return againOf(a, b, rarity)
  if ('passage' in a && !('passage' in b)) return link(a, b, one.order, other.order, rarity)
  if (!('passage' in a) && 'passage' in b) return link(b, a, other.order, one.order, rarity)
  return []
}

function link(promise: Promised, evidence: Evidence, promised: string, told: string, rarity: Rarity): PairLink[] {
  if (!isLater(evidence.document, promise.document)) return []
  if (evidence.isExplicit) return named(promise, evidence, promised, rarity)
  const isMeasure = evidence.kind === 'measure'
  if (isMeasure && namedBefore(promise, evidence)) return []
  const verdict = judge(promise, evidence, anchor(promise.passage, evidence, rarity))
  if (!verdict) return []
  // A measure is news once.
  const group = `measure ${placeKey(promise)} ${evidence.schemes[0] ?? evidence.place.name}`
  const rivals = isMeasure ? { group, most: 1, by: told } : null
  return linksOf(promise, evidence, verdict).map((it) => ({ link: it, rivals }))
}

/** Of all promises that a passage may mean the one that fits best counts: one of each paper that it cites, else one in all. */
function named(promise: Promised, evidence: Evidence, order: string, rarity: Rarity): PairLink[] {
  const found = referred(evidence, promise, rarity)
  const verdict = found && judgeNamed(found, evidence, anchor(promise.passage, evidence, rarity))
  if (!verdict) return []
  const { name, spans } = evidence.place
  const { id } = promise.document
  const by = `${heaviestFirst(found.score)} ${order} ${String(startOf(promise.passage.place.spans)).padStart(9, '0')}`
  return linksOf(promise, evidence, verdict).map((it) => {
    const of = `${it.a.fact === evidence.place.fact || it.b.fact === evidence.place.fact ? 'told' : 'instead'}`
    const group = `named ${of} ${name} ${spans}${evidence.cites.includes(id) ? ` ${id}` : ''}`
    return { link: it, rivals: { group, most: 1, by } }
  })
}

/** Sorts as text, the highest score first. */
const heaviestFirst = (score: number): string => String(Math.round((1_000 - score) * 1000)).padStart(8, '0')

/** The same promise in an earlier and a later document. */
function againOf(one: Promised, other: Promised, rarity: Rarity): PairLink[] {
  const [older, newer] = isLater(one.document, other.document) ? [other, one] : [one, other]
  if (!isLater(newer.document, older.document)) return []
  return again(older, newer, rarity).map((made) => ({ link: made, rivals: null }))
}

/** The promises of a document. A regulation makes none: «treedt in werking» is what it does. */
function promisesIn(document: LinkDocument): Promised[] {
  const origin = originOf(document)
  if (isRegulation(document)) return []
  return document.commitments
    .filter((it) => it.fact.kind !== 'ongoing_action')
    .map((passage) => ({ passage, document: origin }))
}

// Two files with the same text have facts of the same ids.
const placeKey = ({ passage: { place } }: Promised): string => `${place.name} ${place.fact ?? place.spans}`

/** What the promise's own document names is no news later. */
const namedBefore = ({ document }: Promised, { schemes }: Evidence): boolean =>
  schemes.some((it) => document.schemes.includes(it))

export const progress: Family = {
  rules: progressRules,
  pairs: { shelves: ['promise', 'evidence'], notes, seeks, pair },
}
