import { stem } from './stem.ts'

/** Whether a lower-case word stands in a word list. */
export type KnownWord = (word: string) => boolean

const LEAST = 4
const LONGEST = 40
const LINKS = ['', 's', 'en', 'e', 'n'] as const

// Endings that word lists also hold as words: a «regeling» is no «ling».
const SUFFIXES = new Set(['ling', 'lingen', 'heid', 'heden', 'schap', 'baar', 'lijk', 'loos', 'uren', 'eren', 'elen'])

/** Takes compounds apart by a word list: «verblijfsvergunning» is «verblijf» and «vergunning». */
export class Compounds {
  private readonly known = new Map<string, readonly string[]>()
  private readonly isWord: KnownWord

  constructor(isWord: KnownWord) {
    // Word lists hold few plurals: «migranten» is known as «migrant».
    this.isWord = (word) => !SUFFIXES.has(word) && (isWord(word) || isWord(stem(word)))
  }

  /** The parts of a compound, or the word alone. */
  partsOf(word: string): readonly string[] {
    const before = this.known.get(word)
    if (before) return before
    const parts = word.length >= 2 * LEAST && word.length <= LONGEST ? (this.split(word) ?? [word]) : [word]
    // A register has few different words; a hostile document may have many, so what is kept is bounded.
    if (this.known.size < 200_000) this.known.set(word, parts)
    return parts
  }

  /** The longest tail that is a word, before which a word or another compound stands. */
  private split(word: string): readonly string[] | null {
    // «Campagnes» is a word and no «camp» of «Agnes»: of a known word only longer pieces are parts.
    const least = this.isWord(word) ? LEAST + 1 : LEAST
    for (let at = least; at <= word.length - least; at++) {
      const tail = word.slice(at)
      if (!this.isWord(tail)) continue
      const head = this.head(word.slice(0, at))
      if (head !== null) return [head, tail].flatMap((part) => (part === word ? [part] : [...this.partsOf(part)]))
    }
    return null
  }

  private head(text: string): string | null {
    for (const link of LINKS) {
      if (!text.endsWith(link)) continue
      const bare = link === '' ? text : text.slice(0, -link.length)
      if (bare.length >= LEAST && this.isWord(bare)) return bare
    }
    return null
  }
}
