// A register of a few documents knows nothing yet of what is rare: it is read as if this many others lay beside it.
const OTHERS = 200
const CHANCE = 1.8

/** How rare words are in what was linked so far, and how much two passages must share to have the same subject. */
export class Rarity {
  private readonly documents = new Map<string, number>()
  private count = 0

  add(content: ReadonlySet<string>): void {
    this.count++
    for (const word of content) this.documents.set(word, (this.documents.get(word) ?? 0) + 1)
  }

  /** Inverse document frequency, in natural logarithms. */
  of(word: string): number {
    return Math.log((this.count + OTHERS) / ((this.documents.get(word) ?? 0) + 1))
  }

  sum(words: readonly string[]): number {
    let sum = 0
    for (const word of words) sum += this.of(word)
    return sum
  }

  /**
   * Words whose rarities add up to this are expected together by chance in fewer than one document in six. It grows with
   * the register, as the number of documents that could match by chance does.
   */
  get needed(): number {
    return Math.log(this.count + OTHERS) + CHANCE
  }
}
