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

export class Cued {
  private readonly byWord = new Map<string, Alternative[]>()
  private readonly always: Alternative[] = []

  constructor(cues: readonly Cue[]) {
    for (const cue of cues) this.add(cue)
  }

  private add(cue: Cue): void {
    const made: Alternative = { source: typeof cue === 'string' ? cue : cue[1], pattern: null }
    const on = typeof cue === 'string' ? openersOf(cue) : cue[0].split(' ')
    if (on === null) this.always.push(made)
    for (const word of new Set(on)) {
      const known = this.byWord.get(word)
      if (known) known.push(made)
      else this.byWord.set(word, [made])
    }
  }

  test(text: string): boolean {
    for (const it of this.always) if (holds(it, text)) return true
    const words = wordsOf(text)
    for (let i = 0; i < words.length; i++) {
      const cued = this.byWord.get(words[i] as string)
      if (cued) for (const it of cued) if (holds(it, text)) return true
    }
    return false
  }
}

function holds(it: Alternative, text: string): boolean {
  it.pattern ??= new RegExp(` (?:${it.source}) `, 'u')
  return it.pattern.test(text)
}

// One text is asked of several lists, one after the other.
let lastText = ''
let lastWords: readonly string[] = []

/** The different words of a text. */
function wordsOf(text: string): readonly string[] {
  if (text !== lastText) {
    lastWords = [...new Set(text.split(' '))]
    lastText = text
  }
  return lastWords
}
