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

/** Groups of cues by the keys that they are tried on, so that every key of a sentence is looked up once. */
export class CueIndex {
  private readonly cues: { readonly cue: Cue; readonly group: number }[] = []
  private readonly byKey = new Map<string, number[]>()
  private readonly rules: readonly string[]

  constructor(groups: readonly CueGroup[]) {
    this.rules = groups.map((it) => it.rule)
    for (const [group, { cues }] of groups.entries()) for (const cue of cues) this.add(cue, group)
  }

  private add(cue: Cue, group: number): void {
    const at = this.cues.push({ cue, group }) - 1
    for (const key of new Set(cue.on.split(' '))) this.byKey.set(key, [...(this.byKey.get(key) ?? []), at])
  }

  /** The heaviest cue that the sentence has of each group, in the order of the groups. */
  heaviest(plain: Plain): Met[] {
    const tried = this.triedIn(plain)
    if (tried.length === 0) return []
    const best: (Met | undefined)[] = []
    for (const at of tried) {
      const { cue, group } = this.cues[at] as (typeof this.cues)[number]
      const before = best[group]
      if (before && Math.abs(cue.weight) <= Math.abs(before.weight)) continue
      best[group] = metIn(plain, cue, this.rules[group] as string) ?? before
    }
    return best.filter((it) => it !== undefined)
  }

  /** The cues that have a key of theirs in the sentence, in order: most sentences have few. */
  private triedIn(plain: Plain): readonly number[] {
    const tried: number[] = []
    for (const key of plain.keys)
      for (const at of this.byKey.get(key) ?? nothing) if (!tried.includes(at)) tried.push(at)
    return tried.sort((a, b) => a - b)
  }
}

const nothing: readonly number[] = []

function metIn(plain: Plain, cue: Cue, rule: string): Met | undefined {
  const match = cue.pattern.exec(plain.text)
  if (!match || (cue.also && !cue.also.test(plain.text))) return undefined
  const said = match.groups?.said ?? match[0]
  return { rule, weight: cue.weight, said: said.trim(), at: match.index + Math.max(0, match[0].indexOf(said)) }
}

const indexes = new WeakMap<CueGroup, CueIndex>()

/** The heaviest cue of a group that the sentence has; null when it has none. */
export function heaviest(plain: Plain, group: CueGroup): Met | null {
  const index = indexes.get(group) ?? new CueIndex([group])
  indexes.set(group, index)
  return index.heaviest(plain)[0] ?? null
}
