/** Which entries have a key. Entries are numbers, so that a long list costs four bytes an entry. */
export class Postings {
  private readonly lists = new Map<string, number[]>()

  add(key: string, entry: number): void {
    const list = this.lists.get(key)
    if (list) list.push(entry)
    else this.lists.set(key, [entry])
  }

  of(key: string): readonly number[] {
    return this.lists.get(key) ?? []
  }
}

// A word that so many entries have is no key: reading its list would take longer the larger the register is.
const MOST = 400

/**
 * Entries that share at least `atLeast` words with a passage, by the words that are rare enough to be keys. The last
 * words that could still complete a match are looked up as well as the first, the longest lists are left unread.
 */
export function sharing(postings: Postings, words: readonly string[], atLeast: number): number[] {
  const lists = words
    .map((word) => postings.of(word))
    .filter((list) => list.length > 0 && list.length <= MOST)
    .sort((a, b) => a.length - b.length)
  const counts = new Map<number, number>()
  for (const list of lists) for (const entry of list) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= atLeast).map(([entry]) => entry)
}
