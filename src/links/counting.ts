import type { Note } from './linker.ts'
import { type Counts, type Subject, subjects } from './rarity.ts'

// A word that only a few documents have is as rare as one that none has; and what is counted outlives what is withdrawn,
// so that it may not tell what stood in one document.
const LEAST = 5
/** Fewer documents tell nothing of what is rare. */
export const FEWEST = 100

/** Counts in how many documents the words of notes stand. */
export class WordCount {
  private readonly documents: Record<Subject, number> = { passages: 0, studies: 0 }
  private readonly words: Record<Subject, Map<string, number>> = { passages: new Map(), studies: new Map() }

  /** All notes of one document. */
  add(notes: readonly Pick<Note, 'subject' | 'words' | 'keys'>[]): void {
    for (const subject of subjects) {
      const own = notes.filter((it) => it.subject === subject)
      // A document that names no study tells nothing of how studies are named.
      if (own.length === 0 && subject === 'studies') continue
      this.documents[subject]++
      const words = this.words[subject]
      for (const word of new Set(own.flatMap((it) => [...it.words, ...it.keys])))
        words.set(word, (words.get(word) ?? 0) + 1)
    }
  }

  get counts(): Counts {
    return { passages: this.countsOf('passages'), studies: this.countsOf('studies') }
  }

  private countsOf(subject: Subject): Counts[Subject] {
    if (this.documents.passages < FEWEST) return { documents: 0, words: {} }
    const often = [...this.words[subject]].filter(([, count]) => count >= LEAST)
    return { documents: this.documents[subject], words: Object.fromEntries(often.sort(([a], [b]) => (a < b ? -1 : 1))) }
  }
}
