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
import type { Family, Knowledge, Note, PairLink, Sought } from '../linker.ts'
import { again } from '../progress/again.ts'
import { anchor, isSameObject } from '../progress/anchor.ts'
import { type Evidence, evidenceIn } from '../progress/evidence.ts'
import { judge, type Promised } from '../progress/judge.ts'
import { progressRules } from '../progress/rules.ts'
import type { Rarity } from '../rarity.ts'
import { isLater } from '../when.ts'

const schemeKeys = (schemes: readonly string[]): string[] => schemes.map((it) => `s ${it}`)

function notes(document: LinkDocument): Note<Promised | Evidence>[] {
  const { order, id } = document
  const base = { subject: 'passages', order } as const
  return [
    ...promisesIn(document).map((body) => ({
      ...{ ...base, shelf: 'promise' as const, body, words: body.passage.content },
      keys: [`d ${id}`, ...schemeKeys(body.passage.schemes)],
    })),
    ...evidenceIn(document).map((body) => ({
      ...{ ...base, shelf: 'evidence' as const, body, words: body.content },
      keys: [...schemeKeys(body.schemes), ...body.cites.map((it) => `d ${it}`)],
    })),
  ]
}

function seeks({ shelf, words, keys, body }: Note<Promised | Evidence>, { rarity: { passages } }: Knowledge): Sought[] {
  const { least } = passages
  if (shelf === 'evidence') return [{ shelf: 'promise', words, least, keys }]
  const ownSchemes = 'passage' in body ? schemeKeys(body.passage.schemes) : []
  return [
    { shelf: 'evidence', words, least, keys },
    { shelf: 'promise', words, least, keys: ownSchemes },
  ]
}

function pair(
  one: Note<Promised | Evidence>,
  other: Note<Promised | Evidence>,
  { rarity: { passages: rarity } }: Knowledge,
): PairLink[] {
  const [a, b] = [one.body, other.body]
  if ('passage' in a && 'passage' in b) return againOf(a, b, rarity)
  if ('passage' in a && !('passage' in b)) return link(a, b, other.order, rarity)
  if (!('passage' in a) && 'passage' in b) return link(b, a, one.order, rarity)
  return []
}

function link(promise: Promised, evidence: Evidence, order: string, rarity: Rarity): PairLink[] {
  if (!isLater(evidence.document, promise.document)) return []
  const isMeasure = evidence.kind === 'measure'
  if (isMeasure && namedBefore(promise, evidence)) return []
  const verdict = judge(promise, evidence, anchor(promise.passage, evidence, rarity))
  if (!verdict) return []
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
  const made = { type: verdict.type, a, b, score: verdict.score, because: [verdict.rule, ...verdict.features] as const }
  // A measure is news once.
  const rivals = isMeasure ? { group: `measure ${placeKey(promise)} ${evidence.schemes[0]}`, most: 1, by: order } : null
  return [{ link: { ...made, progress }, rivals }]
}

/** The same promise in an earlier and a later document. */
function againOf(one: Promised, other: Promised, rarity: Rarity): PairLink[] {
  const [older, newer] = isLater(one.document, other.document) ? [other, one] : [one, other]
  if (!isLater(newer.document, older.document)) return []
  const it = anchor(older.passage, newer.passage, rarity)
  return isSameObject(it) ? again(older, newer, it).map((made) => ({ link: made, rivals: null })) : []
}

function promisesIn(document: LinkDocument): Promised[] {
  const origin = originOf(document)
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
