import type { Token } from '../language/token.ts'
import { WordNotes } from '../language/word-notes.ts'

interface Triggering {
  readonly triggers?: readonly string[]
  /** Pieces of words that do as well as the words in `triggers`. */
  readonly triggerParts?: readonly string[]
}

// Each rule is a bit of a number.
const MOST_RULES = 31

/**
 * Rules in order, of which a sentence is asked only those that have a word of theirs in it, and those without a list of
 * words. Every word is looked up once, however many rules there are.
 */
export class Triggered<R extends Triggering> {
  private readonly rules: readonly R[]
  private readonly bits = new Map<string, number>()
  private readonly parts: (readonly [part: string, bit: number])[] = []
  private readonly notes = new WordNotes((word) => this.bitsOf(word))
  private readonly always: number
  private readonly chosen = new Map<number, readonly R[]>()

  constructor(rules: readonly R[]) {
    if (rules.length > MOST_RULES) throw new Error(`Bug: more than ${MOST_RULES} rules in one list`)
    this.rules = rules
    this.always = rules.reduce((bits, it, i) => (it.triggers || it.triggerParts ? bits : bits | (1 << i)), 0)
    for (const [i, { triggers }] of rules.entries())
      for (const word of triggers ?? []) this.bits.set(word, (this.bits.get(word) ?? 0) | (1 << i))
    for (const [i, { triggerParts }] of rules.entries())
      for (const part of triggerParts ?? []) this.parts.push([part, 1 << i])
  }

  in(tokens: readonly Token[]): readonly R[] {
    const bits = this.always | this.notes.in(tokens)
    const known = this.chosen.get(bits)
    if (known) return known
    const chosen = this.rules.filter((_, i) => bits & (1 << i))
    this.chosen.set(bits, chosen)
    return chosen
  }

  private bitsOf(word: string): number {
    let bits = this.bits.get(word) ?? 0
    for (const [part, bit] of this.parts) if (word.includes(part)) bits |= bit
    return bits
  }
}
