import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

interface Noted {
  readonly sha256: string
  readonly path: string
  readonly size: number
}

/**
 * Where the file of each text is, by the hash of its bytes. Files that people keep themselves stay where they are, and only
 * their place is noted; what was uploaded has no other place and is kept here. The register knows nothing of this: without
 * it all passages can still be proved against the text, and only pictures of pages and `verify --sources` miss something.
 */
export class Originals {
  readonly #folder: string
  readonly #noted = new Map<string, Noted>()
  #read = { file: 0, bytes: 0 }

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Null when it is not at hand. A file that was changed since is found out by who reads it, unless its size tells. */
  async pathOf(sha256: string): Promise<string | null> {
    if (!isHash(sha256)) return null
    const kept = this.keptAt(sha256)
    if ((await sizeOf(kept)) !== null) return kept
    this.#readNotes()
    const noted = this.#noted.get(sha256)
    return noted && (await sizeOf(noted.path)) === noted.size ? noted.path : null
  }

  /** Remembers where a file lies that was read from there. */
  note(sha256: string, path: string, size: number): void {
    const noted = { sha256, path: resolve(path), size }
    this.#readNotes()
    const known = this.#noted.get(sha256)
    if (known?.path === noted.path && known.size === size) return
    this.#noted.set(sha256, noted)
    mkdirSync(this.#folder, { recursive: true })
    appendFileSync(this.#notes, `${JSON.stringify(noted)}\n`)
  }

  /** Where the bytes of an uploaded file are kept: named by their hash alone, whatever its sender called it. */
  keptAt(sha256: string): string {
    return join(this.#folder, sha256)
  }

  /** For files on their way in, on the same disk, so that taking one in is a rename. */
  arriving(name: string): string {
    const folder = join(this.#folder, 'arriving')
    mkdirSync(folder, { recursive: true })
    return join(folder, name)
  }

  /** What was withdrawn: the bytes that are kept here, and the note of where others lie. */
  forget(hashes: readonly string[]): void {
    const gone = new Set(hashes.filter(isHash))
    for (const it of gone) rmSync(this.keptAt(it), { force: true })
    this.#readNotes()
    const left = [...this.#noted.values()].filter((it) => !gone.has(it.sha256))
    if (left.length === this.#noted.size) return
    const next = `${this.#notes}.new`
    writeFileSync(next, left.map((it) => `${JSON.stringify(it)}\n`).join(''))
    renameSync(next, this.#notes)
  }

  get #notes(): string {
    return join(this.#folder, 'places.jsonl')
  }

  /** Another program may have added some, or written all anew without what was withdrawn. Only what is new is read. */
  #readNotes(): void {
    const { ino = 0, size = 0 } = statSync(this.#notes, { throwIfNoEntry: false }) ?? {}
    if (ino !== this.#read.file || size < this.#read.bytes) {
      this.#noted.clear()
      this.#read = { file: ino, bytes: 0 }
    }
    if (size === this.#read.bytes) return
    const lines = wholeLines(this.#notes, this.#read.bytes, size)
    for (const it of lines.toString('utf8').split('\n').flatMap(notedIn)) this.#noted.set(it.sha256, it)
    this.#read.bytes += lines.length
  }
}

/** The bytes of a file between two places, up to its last line end. */
function wholeLines(path: string, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from)
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, bytes, 0, bytes.length, from)
    return bytes.subarray(0, bytes.subarray(0, length).lastIndexOf(LINE_END) + 1)
  } finally {
    closeSync(file)
  }
}
const LINE_END = 10

// A line that a killed program left half says nothing.
function notedIn(line: string): Noted[] {
  try {
    const it = JSON.parse(line) as Noted
    return isHash(it.sha256) && typeof it.path === 'string' ? [it] : []
  } catch {
    return []
  }
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

async function sizeOf(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null)
  return stats?.isFile() ? stats.size : null
}
