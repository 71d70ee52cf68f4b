import type { Plain } from './plain.ts'

/** Words that count for or against a sentence, with the weight and the reason for it. */
export interface Cue {
  /** One of these must be there (`~` before an infinitive: any form of it) before the pattern is tried. */
  readonly on: string
  /** Looked for in the bare words of the sentence; the group `said` holds the words that carry the meaning. */
  readonly pattern: RegExp
  /** Must be somewhere in the sentence as well. */
  readonly also?: RegExp
  readonly weight: number
  readonly why: string
}

/** Cues that belong together: each group counts once, with its heaviest cue, so that synonyms do not add up. */
export interface CueGroup {
  readonly rule: string
  readonly cues: readonly Cue[]
}

export interface Met {
  readonly rule: string
  readonly weight: number
  /** The words that carry the meaning. */
  readonly said: string
  /** Where they stand in the bare words. */
  readonly at: number
}

/** Positions of cues by the keys that they are tried on. */
type ByKey = ReadonlyMap<string, readonly number[]>
const ready = new WeakMap<CueGroup, ByKey>()

function byKey(group: CueGroup): ByKey {
  const known = ready.get(group)
  if (known) return known
  const made = new Map<string, number[]>()
  for (const [i, { on }] of group.cues.entries())
    for (const key of on.split(' ')) made.set(key, [...(made.get(key) ?? []), i])
  ready.set(group, made)
  return made
}

const nothing: readonly number[] = []

/** The cues that have a key of theirs in the sentence, in order: most sentences have none. */
function triedIn(plain: Plain, group: CueGroup): readonly number[] {
  const keyed = byKey(group)
  let tried: Set<number> | null = null
  for (const key of plain.keys) {
    const here = keyed.get(key)
    if (!here) continue
    tried ??= new Set()
    for (const at of here) tried.add(at)
  }
  return tried ? [...tried].sort((a, b) => a - b) : nothing
}

/** The heaviest cue of a group that the sentence has; null when it has none. */
export function heaviest(plain: Plain, group: CueGroup): Met | null {
  let best: Met | null = null
  for (const at of triedIn(plain, group)) {
    const cue = group.cues[at] as Cue
    if (best && Math.abs(cue.weight) <= Math.abs(best.weight)) continue
    const match = cue.pattern.exec(plain.text)
    if (match && (!cue.also || cue.also.test(plain.text)))
      best = {
        rule: group.rule,
        weight: cue.weight,
        said: (match.groups?.said ?? match[0]).trim(),
        at: match.index + Math.max(0, match[0].indexOf(match.groups?.said ?? match[0])),
      }
  }
  return best
}
