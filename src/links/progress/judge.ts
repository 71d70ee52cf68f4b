import type { Commitment, Origin, Passage } from '../document.ts'
import type { LinkType, Shows } from '../link.ts'
import { chance, weights } from '../weights.ts'
import { type Anchor, isSameObject } from './anchor.ts'
import { saysNotDone, saysPartly, saysUnderWay, saysWithdrawn } from './cues.ts'
import type { Evidence } from './evidence.ts'
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

/** What a later passage tells of a promise; null when it tells nothing of this one. */
export function judge(promise: Promised, evidence: Evidence, it: Anchor): Verdict | null {
  const { fact } = promise.passage
  const citesIt = evidence.cites.includes(promise.document.id)
  const isExplicit = (evidence.isExplicit && !namesAnother(promise, evidence)) || (citesIt && evidence.isExplicit)
  const isOfClass = tellsOf(promisedClass(fact), evidence.text, fact.text)
  const isSame =
    isSameObject(it, evidence.kind === 'measure') ||
    (isExplicit && citesIt && it.shared.length >= 1) ||
    (it.schemes.length > 0 && (isExplicit || isPromisedAct(fact, evidence)))
  const features = featuresOf(it, { isExplicit, citesIt, isOfClass, promise, evidence })
  const verdict = (type: LinkType, shows: Shows, rule: string): Verdict => ({
    type,
    shows,
    rule,
    score: chance(features.sum),
    features: features.names,
  })
  if (!isSame) {
    const isCandidate =
      it.schemes.length > 0 && isOfClass && evidence.kind === 'done' && promisedClass(fact) !== 'inform'
    return isCandidate
      ? {
          ...verdict('commitment_progress_candidate', 'candidate', CANDIDATE),
          score: Math.min(0.5, chance(features.sum)),
        }
      : null
  }
  switch (evidence.kind) {
    case 'postponed':
      return verdict('postpones', 'postponed', POSTPONED)
    case 'under-way':
      return verdict('commitment_progress_statement', 'in_progress', UNDER_WAY)
    case 'refused':
      return saysWithdrawn(evidence.text) || isExplicit ? verdict('withdraws', 'withdrawn', WITHDRAWN) : null
    case 'measure':
      return promisedClass(fact) === 'inform'
        ? null
        : verdict('commitment_followed_up_by_measure', 'followed_up', FOLLOWED)
    case 'done':
      return done(verdict, { isExplicit, isOfClass, evidence, fact, it })
  }
}

/**
 * A letter delivers what can be delivered by a letter. «Met deze brief kom ik mijn toezegging na» keeps the promise to
 * report on the desk, not the promise to open it.
 */
const canDeliver = (fact: Commitment, { text }: Evidence, isOfClass: boolean): boolean =>
  isOfClass || tellsSameVerb(fact.action, text) || (promisedClass(fact) === 'do' && !BY_LETTER.test(text))
const BY_LETTER =
  /\b(?:met (?:deze|dit) (?:brief|nota|stuk)|deze brief|hierbij|hiermee|bijgaand|informeer|bericht|bied|kom (?:ik|wij))\b/iu

/** Of a scheme in common the very act is told: the evaluation that was promised, the verb that was promised. */
const isPromisedAct = (fact: Commitment, { kind, text }: Evidence): boolean =>
  kind === 'done' &&
  (promisedClass(fact) === 'evaluate' ? tellsOf('evaluate', text, '') : tellsSameVerb(fact.action, text))

interface Seen {
  readonly isExplicit: boolean
  readonly isOfClass: boolean
  readonly evidence: Evidence
  readonly fact: Commitment
  readonly it: Anchor
}

function done(
  verdict: (type: LinkType, shows: Shows, rule: string) => Verdict,
  { isExplicit, isOfClass, evidence, fact, it }: Seen,
): Verdict | null {
  const { text } = evidence
  if (saysWithdrawn(text)) return verdict('withdraws', 'withdrawn', WITHDRAWN)
  if (saysUnderWay(text)) return verdict('commitment_progress_statement', 'in_progress', UNDER_WAY)
  if (saysNotDone(text, isExplicit)) return null
  if (isExplicit && !canDeliver(fact, evidence, isOfClass)) return null
  if (isExplicit) return verdict('fulfilment', saysPartly(text) ? 'partially' : 'fulfilled', EXPLICIT)
  if (!isOfClass) return null
  // An effort has no end by which it could be known: only what is nearly all about it counts.
  if (fact.strength === 'effort' && it.ofPromise < 0.6) return null
  // «The House was informed» is not enough: a reporting promise asks for its own subject.
  if (promisedClass(fact) === 'inform' && it.ofPromise < 0.5) return null
  return verdict('commitment_followed_up_by_measure', 'followed_up', FOLLOWED)
}

/** The passage cites a paper as the place of a promise, and it is another paper than this one. */
const namesAnother = ({ document }: Promised, { cites, document: later }: Evidence): boolean => {
  const papers = cites.filter((id) => id.startsWith('kst-') && id !== later.id)
  return papers.length > 0 && document.id.startsWith('kst-') && !papers.includes(document.id)
}

function featuresOf(
  it: Anchor,
  seen: { isExplicit: boolean; citesIt: boolean; isOfClass: boolean; promise: Promised; evidence: Evidence },
): { names: string[]; sum: number } {
  const names: string[] = []
  let sum = -1
  const add = (weight: number, name: string): void => {
    sum += weight
    names.push(name)
  }
  if (seen.isExplicit) add(W.explicit, 'says that it was promised')
  if (seen.citesIt) add(W.explicit, `cites ${seen.promise.document.id}`)
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
export const CANDIDATE = 'links/same-scheme-later@1'
export const REPEATED = 'links/promised-again@1'
