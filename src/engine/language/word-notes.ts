import type { Token } from './token.ts'

let places = 0

/**
 * What a rule knows of a word alone, as bits. It is worked out once for each different word and kept with the word, so
 * that going through the words of a sentence costs no look-up in a table.
 */
export class WordNotes {
  private readonly place = places++
  private readonly noteOf: (word: string) => number

  /** `noteOf` must give the same for the same word, always. */
  constructor(noteOf: (word: string) => number) {
    this.noteOf = noteOf
  }

  of({ notes, word }: Token): number {
    const known = notes[this.place]
    if (known !== undefined) return known
    const note = this.noteOf(word)
    notes[this.place] = note
    return note
  }

  /** The bits of all words together. */
  in(tokens: readonly Token[]): number {
    let bits = 0
    for (let i = 0; i < tokens.length; i++) bits |= this.of(tokens[i] as Token)
    return bits
  }
}
