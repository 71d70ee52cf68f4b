import type { Rarity } from '../rarity.ts'
import { weights } from '../weights.ts'
import { anchor, isSameObject } from './anchor.ts'
import type { Evidence } from './evidence.ts'
import { canDeliver, type Promised } from './judge.ts'
import { promisedClass, speaksOfTelling } from './verb-class.ts'

/** A promise that a passage means by «de toezegging», and why. */
export interface Referred {
  readonly promise: Promised
  readonly score: number
  readonly features: readonly string[]
}

const W = weights.reference

/**
 * Whether a passage that says «toegezegd» may mean a promise: it names its paper, its term, its subject or some of these.
 * Of all promises that fit, the one that fits best is meant.
 */
export function referred(evidence: Evidence, promise: Promised, rarity: Rarity): Referred | null {
  if (namesAnother(promise, evidence)) return null
  const { passage, document } = promise
  const it = anchor(passage, evidence, rarity)
  const features: string[] = []
  let score = 0
  const add = (weight: number, feature: string): void => {
    score += weight
    features.push(feature)
  }
  const ofHeading = [
    ...passage.heading.filter((word) => evidence.content.includes(word) || evidence.heading.includes(word)),
    ...passage.content.filter((word) => evidence.heading.includes(word) && !passage.heading.includes(word)),
  ]
  const alike = passage.all.filter((word) => evidence.all.includes(word))
  const isCited = evidence.cites.includes(document.id)
  // A term or a paper alone is no subject: a letter makes several promises, often for the same day.
  if (it.shared.length === 0 && ofHeading.length === 0 && !(isCited && alike.length > 1)) return null
  if (isCited) add(W.cited, `cites ${document.id}`)
  else if (evidence.document.papers.includes(document.id)) add(W.paper, `goes on from ${document.id}`)
  if (document.dossiers.some((dossier) => evidence.document.dossiers.includes(dossier))) add(W.dossier, 'same dossier')
  if (document.sender !== null && document.sender === evidence.document.sender) add(W.sender, 'same sender')
  const end = passage.fact.deadline?.interval?.[1] ?? null
  if (end !== null && evidence.ends.includes(end)) add(W.term, `names the term ${end}`)
  const part = Math.max(it.ofPromise, it.ofEvidence)
  if (it.shared.length > 0) add(W.object * part, `both about ${it.shared.join(', ')}`)
  if (ofHeading.length > 0)
    add(Math.min(2, ofHeading.length) * W.heading, `under a heading about ${ofHeading.join(', ')}`)
  if (alike.length > 0) add(Math.min(4, alike.length) * W.word, `same words ${alike.join(', ')}`)
  score += classWeight(evidence, promise)
  const isSame = isSameObject(it) || (it.schemes.length > 0 && it.shared.length > 0)
  if (score < weights.reference.needed && !isSame) return null
  if (evidence.kind === 'done' && !canDeliver(passage.fact, evidence)) return null
  return { promise, score, features }
}

/** What is told to the House was promised to be told; what was done was promised to be done. */
function classWeight({ text, kind }: Evidence, { passage }: Promised): number {
  const promised = promisedClass(passage.fact)
  if (kind === 'refused') return 0
  return (promised === 'inform') === speaksOfTelling(text) ? W.verb : -W.verb
}

/** The passage says where the promise was made, in a paper or in a debate, and this one was made elsewhere. */
const namesAnother = ({ document }: Promised, { cites, text, document: later }: Evidence): boolean => {
  if (IN_DEBATE.test(text) && document.kind !== 'handelingen') return true
  const papers = cites.filter((id) => id.startsWith('kst-') && id !== later.id)
  return papers.length > 0 && document.id.startsWith('kst-') && !papers.includes(document.id)
}
const IN_DEBATE =
  /\btoegezegd\p{L}* (?:in|tijdens|bij) (?:het|een|de) (?:\p{L}+ ){0,2}(?:\p{L}*debat|\p{L}*overleg|vragenuur|dertigledendebat|behandeling|regeling van werkzaamheden)\b/iu
