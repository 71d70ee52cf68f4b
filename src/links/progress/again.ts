import type { Link } from '../link.ts'
import { chance, weights } from '../weights.ts'
import type { Anchor } from './anchor.ts'
import { type Promised, REPEATED } from './judge.ts'
import { promisedClass } from './verb-class.ts'

/**
 * A later promise of the same act on the same object takes the place of the older one: with another, later term it
 * postpones it, else it repeats it. Neither is evidence that anything was done.
 */
export function again(older: Promised, newer: Promised, it: Anchor): Link[] {
  if (promisedClass(older.passage.fact) !== promisedClass(newer.passage.fact)) return []
  if (it.ofPromise < 0.5 || it.ofEvidence < 0.34) return []
  const [was, is] = [older, newer].map(({ passage }) => passage.fact.deadline?.interval ?? null)
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

const endOf = (interval: readonly [string | null, string | null] | null | undefined): string | null =>
  interval?.[1] ?? null
