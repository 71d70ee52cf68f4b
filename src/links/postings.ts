import type { Note, Posting, Sought } from './linker.ts'

interface Entry {
  readonly note: Note
  readonly weight: number
}

/** Notes by what they can be found by, in memory. A register does the same over its tables. */
export class Postings {
  private readonly lists = new Map<string, Entry[]>()

  add(note: Note, postings: readonly Posting[]): void {
    for (const { key, weight } of postings) {
      const list = this.lists.get(`${note.shelf} ${key}`)
      if (list) list.push({ note, weight })
      else this.lists.set(`${note.shelf} ${key}`, [{ note, weight }])
    }
  }

  near({ shelf, words, least, keys }: Sought): Note[] {
    const of = (key: string) => this.lists.get(`${shelf} ${key}`) ?? []
    const sums = new Map<Note, number>()
    for (const { note, weight } of words.flatMap(of)) sums.set(note, (sums.get(note) ?? 0) + weight)
    const enough = [...sums].filter(([, sum]) => sum >= least).map(([note]) => note)
    return [...new Set([...enough, ...keys.flatMap(of).map((it) => it.note)])]
  }
}
