import type { Posting, Shelf, Sought } from './linker.ts'

interface Entry<T> {
  readonly item: T
  readonly weight: number
}

/** What can be found by words and keys. `T` is a note, or, where notes are in a store, where it is kept. */
export class Postings<T> {
  private readonly lists = new Map<string, Entry<T>[]>()

  add(shelf: Shelf, item: T, postings: readonly Posting[]): void {
    for (const { key, weight } of postings) {
      const list = this.lists.get(`${shelf} ${key}`)
      if (list) list.push({ item, weight })
      else this.lists.set(`${shelf} ${key}`, [{ item, weight }])
    }
  }

  /** What shares enough of the words or one of the keys, with what all it shares weighs. */
  near({ shelf, words, least, keys }: Sought): Map<T, number> {
    const near = this.sums(shelf, words)
    for (const [item, sum] of near) if (sum < least) near.delete(item)
    for (const [item, sum] of this.sums(shelf, keys)) near.set(item, (near.get(item) ?? 0) + sum)
    return near
  }

  private sums(shelf: Shelf, keys: readonly string[]): Map<T, number> {
    const sums = new Map<T, number>()
    for (const key of keys)
      for (const { item, weight } of this.lists.get(`${shelf} ${key}`) ?? [])
        sums.set(item, (sums.get(item) ?? 0) + weight)
    return sums
  }
}
