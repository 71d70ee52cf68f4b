import { hasAny, type Plain } from './plain.ts'

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

interface Ready {
  readonly cue: Cue
  readonly keys: readonly string[]
}
const ready = new WeakMap<CueGroup, readonly Ready[]>()

function readyOf(group: CueGroup): readonly Ready[] {
  const known = ready.get(group)
  if (known) return known
  const list = group.cues.map((cue) => ({ cue, keys: cue.on.split(' ') }))
  ready.set(group, list)
  return list
}

/** The heaviest cue of a group that the sentence has; null when it has none. */
export function heaviest(plain: Plain, group: CueGroup): Met | null {
  let best: Met | null = null
  for (const { cue, keys } of readyOf(group)) {
    if (best && Math.abs(cue.weight) <= Math.abs(best.weight)) continue
    if (!hasAny(plain, keys)) continue
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
