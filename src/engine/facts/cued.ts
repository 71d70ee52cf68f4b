/**
 * Patterns on bare words («plain.ts») of which a text is asked only those that have a word of theirs in it. A few hundred
 * alternatives in one expression are all tried at every word of every sentence; most sentences have a word of one or two.
 */
import { openersOf } from './openers.ts'

interface Alternative {
  readonly source: string
  /** Compiled when a text first has a word of it: many never are. */
  pattern: RegExp | null
}

/** A pattern, or one with the words of which it holds at least one, where they do not stand in front. */
export type Cue = string | readonly [on: string, pattern: string]

/** What the lists have on a word, each at its own place. */
type OnWord = (readonly Alternative[] | undefined)[]
const onWords = new Map<string, OnWord>()
let places = 0

export class Cued {
  private readonly place = places++
  private readonly always: Alternative[] = []

  constructor(cues: readonly Cue[]) {
    for (const cue of cues) this.add(cue)
  }

  private add(cue: Cue): void {
    const made: Alternative = { source: typeof cue === 'string' ? cue : cue[1], pattern: null }
    const on = typeof cue === 'string' ? openersOf(cue) : cue[0].split(' ')
    if (on === null) this.always.push(made)
    for (const word of new Set(on)) {
      const known = onWords.get(word) ?? []
      onWords.set(word, known)
      known[this.place] = [...(known[this.place] ?? []), made]
    }
  }

  test(text: string): boolean {
    for (const it of this.always) if (holds(it, text)) return true
    for (const onWord of cuedIn(text)) {
      const cued = onWord[this.place]
      if (cued) for (const it of cued) if (holds(it, text)) return true
    }
    return false
  }
}

function holds(it: Alternative, text: string): boolean {
  it.pattern ??= new RegExp(` (?:${it.source}) `, 'u')
  return it.pattern.test(text)
}

// One text is asked of several lists, one after the other: its words are looked up once for all.
let lastText = ''
let lastCued: readonly OnWord[] = []

/** What the words of a text have on them, each word once. */
function cuedIn(text: string): readonly OnWord[] {
  if (text === lastText) return lastCued
  const cued: OnWord[] = []
  for (const word of text.split(' ')) {
    const found = onWords.get(word)
    if (found && !cued.includes(found)) cued.push(found)
  }
  lastText = text
  lastCued = cued
  return cued
}
