import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a person handed in at once, and what became of it. */
export interface UploadNote {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly files: readonly NotedFile[]
}

export interface NotedFile {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly state: 'waiting' | 'too-large' | 'new' | 'changed' | 'unchanged' | 'not-read' | 'withdrawn'
  readonly documentId: string | null
  readonly found: Readonly<Record<string, number>>
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
}

const MOST_NOTES = 100
const isId = (text: string): boolean => /^\d{14}-[0-9a-f]{12}$/.test(text)

/** Beside the kept bytes: what is still to be read when the program was ended, and what was told of the rest. */
export class UploadNotes {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  get(id: string): UploadNote | null {
    if (!isId(id)) return null
    try {
      return JSON.parse(readFileSync(this.#pathOf(id), 'utf8')) as UploadNote
    } catch {
      return null
    }
  }

  /** The newest first. */
  all(): UploadNote[] {
    if (!existsSync(this.#folder)) return []
    const ids = readdirSync(this.#folder).flatMap((it) => (it.endsWith('.json') ? [it.slice(0, -5)] : []))
    return ids
      .sort()
      .reverse()
      .flatMap((id) => this.get(id) ?? [])
  }

  put(note: UploadNote): void {
    mkdirSync(this.#folder, { recursive: true })
    const path = this.#pathOf(note.id)
    writeFileSync(`${path}.new`, JSON.stringify(note), { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
    const done = this.all().filter((it) => it.files.every(({ state }) => state !== 'waiting'))
    for (const { id } of done.slice(MOST_NOTES)) rmSync(this.#pathOf(id), { force: true })
  }

  /** Of what was withdrawn not even the name of its file stays. */
  forget(hashes: readonly string[]): void {
    for (const note of this.all()) {
      const files = note.files.filter((it) => !hashes.includes(it.sha256))
      if (files.length < note.files.length) this.put({ ...note, files })
    }
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`)
  }
}
