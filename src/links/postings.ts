import type { Note, Sought } from './linker.ts'

/** Notes by what they can be found by, in memory. A register does the same over its tables. */
export class Postings {
  private readonly lists = new Map<string, Note[]>()

  add(note: Note): void {
    for (const key of [...note.words, ...note.keys]) {
      const list = this.lists.get(`${note.shelf} ${key}`)
      if (list) list.push(note)
      else this.lists.set(`${note.shelf} ${key}`, [note])
    }
  }

  near({ shelf, words, atLeast, keys }: Sought): Note[] {
    const of = (key: string) => this.lists.get(`${shelf} ${key}`) ?? []
    const counts = new Map<Note, number>()
    for (const note of words.flatMap(of)) counts.set(note, (counts.get(note) ?? 0) + 1)
    const enough = [...counts].filter(([, count]) => count >= atLeast).map(([note]) => note)
    return [...new Set([...enough, ...keys.flatMap(of)])]
  }
}
