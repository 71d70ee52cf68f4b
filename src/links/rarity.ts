/**
 * In how many documents words and other keys stood when they were last counted. A table of its own and not the register
 * itself: what binds two passages then hangs on them and on this table alone, whatever else is added and in what order.
 */
export interface Counted {
  readonly documents: number
  readonly words: Readonly<Record<string, number>>
}

/** Passages and names of studies are different texts, in which different words are rare. */
export const subjects = ['passages', 'studies'] as const
export type Subject = (typeof subjects)[number]
export type Counts = Readonly<Record<Subject, Counted>>

export const nothingCounted: Counts = {
  passages: { documents: 0, words: {} },
  studies: { documents: 0, words: {} },
}

// A register of a few documents knows nothing yet of what is rare: it is read as if this many others lay beside it.
const OTHERS = 200
const CHANCE = 1.8
// A word that so many documents have is no key: reading its list would take longer the larger the register is.
const MOST = 400

/** How rare words are, and how much two passages must share to have the same subject. */
export class Rarity {
  private readonly words: ReadonlyMap<string, number>
  private readonly count: number

  constructor({ documents, words }: Counted = nothingCounted.passages) {
    this.words = new Map(Object.entries(words))
    this.count = documents
  }

  /** Inverse document frequency, in natural logarithms. */
  of(word: string): number {
    return Math.log((this.count + OTHERS) / ((this.words.get(word) ?? 0) + 1))
  }

  sum(words: readonly string[]): number {
    let sum = 0
    for (const word of words) sum += this.of(word)
    return sum
  }

  /** Whether passages are looked up by this word. */
  isKey(word: string): boolean {
    return (this.words.get(word) ?? 0) <= MOST
  }

  /** The rarity as a whole number, so that sums are the same in whatever order they are made. */
  weightOf = (word: string): number => Math.round(1000 * this.of(word))

  /** What shared words must weigh together for two passages to be worth a look. */
  get least(): number {
    return Math.round(1000 * this.needed)
  }

  /**
   * Words whose rarities add up to this are expected together by chance in fewer than one document in six. It grows with
   * the register, as the number of documents that could match by chance does.
   */
  get needed(): number {
    return Math.log(this.count + OTHERS) + CHANCE
  }
}
