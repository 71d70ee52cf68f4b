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
  /** All that is shared is the name of a scheme. */
  readonly isNameOnly: boolean
}

interface About {
  readonly content: readonly string[]
  readonly schemes: readonly string[]
  readonly named: readonly string[]
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
    isNameOnly: shared.length > 0 && shared.every((word) => promise.named.includes(word)),
  }
}

/**
 * The same object: rare words in common that are a good part of what is promised, or nearly all that is told. The name of
 * a measure is short, so there two words may be all; of a sentence two words that fit are easily found.
 */
export function isSameObject(it: Anchor, isName = false): boolean {
  if (!it.isRare || (it.isNameOnly && !isName)) return false
  if (it.ofPromise >= 0.34) return true
  return isName ? it.ofEvidence >= 0.6 : it.ofEvidence >= 0.8 && it.shared.length >= 3
}
