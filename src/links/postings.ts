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
// Whatever shares less than so many others do is not what is looked for.
const BEST = 100

/** The entries that share most words with a passage, at least `atLeast`, by the words that are rare enough to be keys. */
export function sharing(postings: Postings, words: readonly string[], atLeast: number): number[] {
  const lists = words.map((word) => postings.of(word)).filter((list) => list.length > 0 && list.length <= MOST)
  const counts = new Map<number, number>()
  for (const list of lists) for (const entry of list) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  const enough = [...counts].filter(([, count]) => count >= atLeast)
  // Of those that share as much the first: whichever comes later, they stay the same.
  if (enough.length > BEST) enough.sort((a, b) => b[1] - a[1] || a[0] - b[0]).splice(BEST)
  return enough.map(([entry]) => entry)
}
