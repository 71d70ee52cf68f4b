import type { Commitment, Origin, Passage } from '../document.ts'
import type { LinkType, Shows } from '../link.ts'
import { chance, weights } from '../weights.ts'
import { wordsOf } from '../words/fold.ts'
import { root } from '../words/stem.ts'
import { type Anchor, isSameObject } from './anchor.ts'
import { saysNotDone, saysPartly, saysUnderWay, saysWithdrawn } from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { Referred } from './reference.ts'
import { promisedClass, tellsOf, tellsSameVerb } from './verb-class.ts'

/** A promise beside the document that made it. */
export interface Promised {
  readonly passage: Passage<Commitment>
  readonly document: Origin
}

export interface Verdict {
  readonly type: LinkType
  readonly shows: Shows
  readonly rule: string
  readonly score: number
  readonly features: readonly string[]
}

const W = weights.progress

/** What a later passage tells of a promise that it does not name; null when it tells nothing of this one. */
export function judge(promise: Promised, evidence: Evidence, it: Anchor): Verdict | null {
  const { fact } = promise.passage
  const isOfClass = tellsOf(promisedClass(fact), evidence.text, fact.text)
  const features = featuresOf(it, { isExplicit: false, isOfClass, promise, evidence })
  const verdict = (type: LinkType, shows: Shows, rule: string): Verdict => ({
    type,
    shows,
    rule,
    score: chance(features.sum),
    features: features.names,
  })
  const isSame =
    isSameObject(it, evidence.kind === 'measure') || (it.schemes.length > 0 && isPromisedAct(fact, evidence))
  if (isSame) return told(verdict, { isExplicit: false, isOfClass, evidence, promise, it })
  const isCandidate = it.schemes.length > 0 && isOfClass && evidence.kind === 'done' && promisedClass(fact) !== 'inform'
  return isCandidate
    ? {
        ...verdict('commitment_progress_candidate', 'candidate', CANDIDATE),
        score: Math.min(0.5, chance(features.sum)),
      }
    : null
}

/** What a passage tells of the promise that it means. */
export function judgeNamed({ promise, score, features }: Referred, evidence: Evidence, it: Anchor): Verdict | null {
  const { fact } = promise.passage
  const isOfClass = tellsOf(promisedClass(fact), evidence.text, fact.text)
  const verdict = (type: LinkType, shows: Shows, rule: string): Verdict => ({
    type,
    shows,
    rule,
    score: chance(score - 2),
    features: ['says that it was promised', ...features],
  })
  return told(verdict, { isExplicit: true, isOfClass, evidence, promise, it })
}

interface Seen {
  readonly isExplicit: boolean
  readonly isOfClass: boolean
  readonly evidence: Evidence
  readonly promise: Promised
  readonly it: Anchor
}
type Say = (type: LinkType, shows: Shows, rule: string) => Verdict

function told(verdict: Say, seen: Seen): Verdict | null {
  const { evidence, isExplicit, promise } = seen
  const { fact } = promise.passage
  switch (evidence.kind) {
    case 'postponed':
      return verdict('postpones', 'postponed', POSTPONED)
    case 'under-way':
      return verdict('commitment_progress_statement', 'in_progress', UNDER_WAY)
    case 'refused':
      return saysWithdrawn(evidence.text) || isExplicit ? takenBack(verdict, seen) : null
    case 'measure':
      return promisedClass(fact) === 'inform'
        ? null
        : verdict('commitment_followed_up_by_measure', 'followed_up', FOLLOWED)
    case 'done':
      return done(verdict, seen)
  }
}

/** Who promised to explore and then decides against it has explored: that is the outcome, not a withdrawal. */
function takenBack(verdict: Say, { evidence, promise, isExplicit }: Seen): Verdict {
  const isOutcome =
    !isExplicit && promisedClass(promise.passage.fact) === 'explore' && !tellsOf('explore', evidence.text, '')
  return isOutcome
    ? verdict('commitment_followed_up_by_measure', 'followed_up', FOLLOWED)
    : verdict('withdraws', 'withdrawn', WITHDRAWN)
}

/**
 * A letter delivers what can be delivered by a letter. «Met deze brief kom ik mijn toezegging na» keeps the promise to
 * report on the desk, not the promise to open it.
 */
export const canDeliver = (fact: Commitment, { text }: Evidence): boolean =>
  tellsOf(promisedClass(fact), text, fact.text) ||
  tellsSameVerb(fact.action, text) ||
  (promisedClass(fact) === 'do' && !BY_LETTER.test(text))
const BY_LETTER =
  /\b(?:met (?:deze|dit) (?:brief|nota|stuk)|deze brief|hierbij|hiermee|bijgaand|informeer|bericht|bied|kom (?:ik|wij))\b/iu

/** Of a scheme in common the very act is told: the evaluation that was promised, the verb that was promised. */
const isPromisedAct = (fact: Commitment, { kind, text }: Evidence): boolean =>
  kind === 'done' &&
  (promisedClass(fact) === 'evaluate' ? tellsOf('evaluate', text, '') : tellsSameVerb(fact.action, text))

function done(verdict: Say, seen: Seen): Verdict | null {
  const { isExplicit, isOfClass, evidence, it } = seen
  const { fact } = seen.promise.passage
  const { text } = evidence
  if (saysWithdrawn(text)) return takenBack(verdict, seen)
  // Who says that a promise is kept means it, whatever else is still going on.
  if (isExplicit && evidence.isPart)
    return verdict('fulfilment', isPartOf(fact.text, evidence.own) ? 'partially' : 'fulfilled', EXPLICIT)
  if (saysUnderWay(text)) return verdict('commitment_progress_statement', 'in_progress', UNDER_WAY)
  if (saysNotDone(text, isExplicit)) return null
  if (isExplicit) return verdict('fulfilment', saysPartly(text) ? 'partially' : 'fulfilled', EXPLICIT)
  if (!isOfClass) return null
  // An effort has no end by which it could be known: only what is nearly all about it counts.
  if (fact.strength === 'effort' && it.ofPromise < 0.6) return null
  // «The House was informed» is not enough: a reporting promise asks for its own subject.
  if (promisedClass(fact) === 'inform' && it.ofPromise < 0.5) return null
  return verdict('commitment_followed_up_by_measure', 'followed_up', FOLLOWED)
}

/** «Over het bereik en over de leesmotivatie», of which the passage tells one and not the other. */
function isPartOf(promise: string, told: readonly string[]): boolean {
  const parts = promise.split(AND)
  const hits = parts.map((part) => {
    const roots = new Set(wordsOf(part).map(root))
    // «Over», «het»: short words stand in every part.
    return told.some((word) => word.length > 4 && roots.has(word))
  })
  return parts.length > 1 && hits.includes(true) && hits.includes(false)
}
const AND = /,? (?:en|alsmede|evenals)(?: ook)? (?=(?:over|van|voor|met|naar|in|op|bij) )/iu

function featuresOf(
  it: Anchor,
  seen: { isExplicit: boolean; isOfClass: boolean; promise: Promised; evidence: Evidence },
): { names: string[]; sum: number } {
  const names: string[] = []
  let sum = -1
  const add = (weight: number, name: string): void => {
    sum += weight
    names.push(name)
  }
  if (seen.isExplicit) add(W.explicit, 'says that it was promised')
  if (seen.evidence.cites.includes(seen.promise.document.id)) add(W.explicit, `cites ${seen.promise.document.id}`)
  if (it.shared.length > 0) add(W.object * Math.min(2, it.ofPromise * 3), `both about ${it.shared.join(', ')}`)
  if (it.schemes.length > 0) add(W.actor, `same scheme ${it.schemes.join(', ')}`)
  if (seen.isOfClass) add(W.verb, `tells of an act that was promised`)
  if (seen.promise.document.sender !== null && seen.promise.document.sender === seen.evidence.document.sender)
    add(W.actor, 'same sender')
  if (isInside(seen.promise.passage.fact, seen.evidence.document)) add(W.inside, 'before the deadline')
  return { names, sum }
}

function isInside({ deadline }: Commitment, { from, to }: Origin): boolean {
  const [, end] = deadline?.interval ?? [null, null]
  return end !== null && from !== null && (to ?? from) <= end
}

export const EXPLICIT = 'links/fulfilment-said@1'
export const FOLLOWED = 'links/followed-up@1'
export const UNDER_WAY = 'links/under-way@1'
export const POSTPONED = 'links/postponed@1'
export const WITHDRAWN = 'links/withdrawn@1'
export const REPLACED = 'links/replaced@1'
export const CANDIDATE = 'links/same-scheme-later@1'
export const REPEATED = 'links/promised-again@1'
