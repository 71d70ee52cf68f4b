import type { Rarity } from '../rarity.ts'

/** What two passages have in common that no other subject would have. */
export interface Anchor {
  readonly shared: readonly string[]
  readonly schemes: readonly string[]
  /** Of all that one passage says, the share that the other says too, by rarity. */
  readonly ofPromise: number
  readonly ofEvidence: number
  /** Rare enough together that another subject is unlikely. */
  readonly isRare: boolean
}

interface About {
  readonly content: readonly string[]
  readonly schemes: readonly string[]
}

export function anchor(promise: About, later: About, rarity: Rarity): Anchor {
  const has = new Set(later.content)
  const shared = promise.content.filter((word) => has.has(word))
  const sum = rarity.sum(shared)
  const part = (of: readonly string[]): number => (of.length === 0 ? 0 : sum / rarity.sum(of))
  return {
    shared,
    schemes: promise.schemes.filter((it) => later.schemes.includes(it)),
    ofPromise: part(promise.content),
    ofEvidence: part(later.content),
    isRare: shared.length >= 2 && sum >= rarity.needed,
  }
}

/**
 * The same object: two rare words or more, and these are a good part of what is promised, or nearly all that is told.
 * A scheme in common makes the words beside its name count sooner.
 */
export function isSameObject(it: Anchor): boolean {
  if (!it.isRare) return false
  return it.ofPromise >= 0.34 || it.ofEvidence >= 0.6
}
