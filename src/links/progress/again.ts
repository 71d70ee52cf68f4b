import { unique } from '../document.ts'
import type { Link } from '../link.ts'
import type { Rarity } from '../rarity.ts'
import { chance, weights } from '../weights.ts'
import { type Anchor, anchor, isSameObject } from './anchor.ts'
import { saysAgain } from './cues.ts'
import { type Promised, REPEATED } from './judge.ts'
import { promisedClass } from './verb-class.ts'

/**
 * A later promise of the same act on the same object takes the place of the older one: with another, later term it
 * postpones it, else it repeats it. Neither is evidence that anything was done.
 */
export function again(older: Promised, newer: Promised, rarity: Rarity): Link[] {
  const { passage } = newer
  // What a promise is about may stand in the heading above it.
  const headed =
    passage.heading.length === 0 ? passage : { ...passage, content: unique([...passage.content, ...passage.heading]) }
  const it = anchor(older.passage, headed, rarity)
  const isSame =
    isSameObject(it) &&
    it.ofPromise >= 0.5 &&
    (it.ofEvidence >= 0.34 || it.ofPromise === 1) &&
    hasOwn(it, passage.content)
  if (!isSame && !isSaidAgain(older, newer, it)) return []
  if (isStance(older) !== isStance(newer) || isDetail(older) !== isDetail(newer)) return []
  if (promisedClass(older.passage.fact) !== promisedClass(passage.fact)) return []
  const [was, is] = [older, newer].map((promise) => promise.passage.fact.deadline?.interval ?? null)
  const isPutOff = endOf(was) !== null && endOf(is) !== null && (endOf(is) ?? '') > (endOf(was) ?? '')
  const features = [`both promise ${it.shared.join(', ')}`]
  if (isPutOff) features.push(`${endOf(was)} became ${endOf(is)}`)
  return [
    {
      type: isPutOff ? 'postpones' : 'repeats',
      a: newer.passage.place,
      b: older.passage.place,
      score: chance(weights.progress.object * it.ofPromise * 3 + weights.progress.verb - 1),
      because: [REPEATED, ...features],
      progress: {
        shows: isPutOff ? 'postponed' : 'repeated',
        promise: 'b',
        from: newer.document.from ?? '',
        rank: 1,
        deadline: is ?? null,
      },
    },
  ]
}

/** «De aanbeveling neem ik over» answers advice; what is done about it then is a promise of its own. */
const isStance = ({ passage: { fact } }: Promised): boolean => fact.action === 'overnemen' || fact.action === 'opvolgen'

/** «Daarbij ga ik in op …» tells what a promised letter will hold: it is no other promise that stands by itself, nor is that one it. */
const isDetail = ({ passage: { fact } }: Promised): boolean => fact.partOf !== null

/** A heading covers many sentences: the promise itself must take up a word of it, «opengaan» under «Openstelling». */
const hasOwn = ({ shared }: Anchor, own: readonly string[]): boolean =>
  shared.some((word) => own.some((it) => it.slice(0, ROOT) === word.slice(0, ROOT)))
const ROOT = 4

/** «Zoals gezegd rapporteer ik voor 1 juli over het bereik»: said again, for the same day, in the same dossier. */
const isSaidAgain = (older: Promised, newer: Promised, { shared }: Anchor): boolean => {
  const end = endOf(older.passage.fact.deadline?.interval)
  return (
    shared.length > 0 &&
    end !== null &&
    end === endOf(newer.passage.fact.deadline?.interval) &&
    older.document.dossiers.some((it) => newer.document.dossiers.includes(it)) &&
    saysAgain(newer.passage.fact.text)
  )
}

const endOf = (interval: readonly [string | null, string | null] | null | undefined): string | null =>
  interval?.[1] ?? null
