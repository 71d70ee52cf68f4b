import { type FactKind, factKinds } from '../../engine/facts-file/schema.ts'

/** Kinds that say something with a whole passage; the others point at a few words of it. */
export const telling: readonly FactKind[] = [
  'studies',
  'findings',
  'recommendations',
  'reactions',
  'commitments',
  'statements',
  'effects',
  'withheld',
]
const tellingSet = new Set<string>(telling)
export const isTelling = (kind: string): boolean => tellingSet.has(kind)

/** Kinds as one number, a bit each. Their order in the facts file is fixed: kinds are only added at its end. */
export const maskOf = (kinds: Iterable<string>): number => {
  let mask = 0
  for (const kind of kinds) mask |= 1 << factKinds.indexOf(kind as FactKind)
  return mask
}

export const kindsIn = (mask: number): FactKind[] => factKinds.filter((_, i) => (mask & (1 << i)) !== 0)
