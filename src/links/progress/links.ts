import type { Commitment, Passage } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { Evidence } from './evidence.ts'
import { type Promised, REPLACED, type Verdict } from './judge.ts'
import { promisedClass } from './verb-class.ts'

/** The links that a verdict makes: what moves or takes back a promise points at it; a promise points at what it led to. */
export function linksOf(promise: Promised, evidence: Evidence, verdict: Verdict): Link[] {
  const { successor } = evidence
  const isAct = verdict.type === 'postpones' || verdict.type === 'withdraws'
  if (!isAct) return [linkOf(promise.passage.place, evidence.place, 'a', evidence, verdict)]
  const own = linkOf(evidence.place, promise.passage.place, 'b', evidence, verdict)
  if (!successor) return [own]
  if (verdict.type === 'withdraws')
    return replaces(successor) ? [instead(successor, promise, evidence, verdict)] : [own]
  return isSameAct(successor, promise) ? [own, instead(successor, promise, evidence, verdict)] : [own]
}

/** A promise that is made in the same breath as another is moved or taken back comes in its place. */
const instead = (successor: Passage<Commitment>, promise: Promised, evidence: Evidence, verdict: Verdict): Link => {
  const type = verdict.type === 'withdraws' ? 'replaces' : verdict.type
  const rule = type === 'replaces' ? REPLACED : verdict.rule
  return linkOf(successor.place, promise.passage.place, 'b', evidence, { ...verdict, type, rule })
}

const replaces = ({ fact }: Passage<Commitment>): boolean =>
  /^(?:in (?:de )?plaats (?:daarvan|hiervan)|daarvoor in de plaats|ter vervanging|als alternatief)\b/iu.test(fact.text)

const isSameAct = ({ fact }: Passage<Commitment>, { passage }: Promised): boolean =>
  promisedClass(fact) === promisedClass(passage.fact)

const linkOf = (a: Place, b: Place, promise: 'a' | 'b', evidence: Evidence, verdict: Verdict): Link => ({
  type: verdict.type,
  a,
  b,
  score: verdict.score,
  because: [verdict.rule, ...verdict.features],
  progress: {
    shows: verdict.shows,
    promise,
    from: evidence.document.from ?? '',
    rank: evidence.rank,
    deadline: verdict.shows === 'postponed' ? evidence.deadline : null,
  },
})
