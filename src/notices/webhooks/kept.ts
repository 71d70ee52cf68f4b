import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Seen, Stood } from '../change.ts'
import { type MessageBody, type ToldChange, without } from './message.ts'

/** Where the commitments stood when they were last looked at, and how often that was. */
export interface Position {
  readonly installation: string
  readonly count: number
  readonly seen: Seen
}

export interface WaitingFile {
  readonly file: string
  readonly endpoint: string
}

/** A message that waits to be sent. */
export interface Waiting extends WaitingFile {
  readonly id: string
  readonly body: string
  readonly since: number
  readonly attempts: number
  /** Not before this moment. */
  readonly next: number
}

const SEEN = 'seen.json'
const DIGITS = 10
const AT_ONCE = 50

/**
 * What survives the end of the program: a file for each message and one for the position. Messages are written first and
 * under names that follow from the position, so that a kill in between gives the same messages under the same ids.
 */
export class Kept {
  readonly #folder: string
  #position: Position | null = null

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** Null before the first look, and when the file is spoiled: then the next look is the first. Read once: it is large. */
  position(): Position | null {
    this.#position ??= this.#readPosition()
    return this.#position
  }

  #readPosition(): Position | null {
    const read = this.#read(SEEN) as { installation: string; count: number; seen: [string, Stood][] } | null
    if (read === null || !Array.isArray(read.seen)) return null
    return { installation: read.installation, count: read.count, seen: new Map(read.seen) }
  }

  /** Keeps messages for each endpoint, and then the position after which nothing is told again. */
  async advance(
    before: Position | null,
    seen: Seen,
    messages: readonly (MessageBody & { endpoint: string })[],
    now: number,
  ): Promise<void> {
    const { installation, count } = before ?? { installation: randomUUID(), count: 0 }
    const waiting = messages.map(({ endpoint, body }, i) => {
      const file = `${String(count).padStart(DIGITS, '0')}-${String(i).padStart(DIGITS, '0')}-${endpoint}.json`
      const id = `msg_${createHash('sha256').update(`${installation} ${file}`).digest('hex').slice(0, 32)}`
      return { file, id, endpoint, body, since: now, attempts: 0, next: now }
    })
    for (let i = 0; i < waiting.length; i += AT_ONCE)
      await Promise.all(waiting.slice(i, i + AT_ONCE).map(({ file, ...it }) => this.#writeBeside(file, it)))
    this.#onDisk()
    this.#write(SEEN, { installation, count: count + 1, seen: [...seen] })
    this.#onDisk()
    this.#position = { installation, count: count + 1, seen }
  }

  /** What waits, the oldest first; what is in it is read one by one, for it may be much. */
  waiting(): WaitingFile[] {
    const names = readdirSync(this.#folder).filter((it) => /^\d{10}-\d{10}-[0-9a-f]{12}\.json$/.test(it))
    return names.sort().map((file) => ({ file, endpoint: file.split(/[-.]/)[2] ?? '' }))
  }

  /** Null when it is spoiled. */
  read({ file }: WaitingFile): Waiting | null {
    const read = this.#read(file) as Omit<Waiting, 'file'> | null
    return read === null ? null : { ...read, file }
  }

  keep({ file, ...rest }: Waiting): void {
    this.#write(file, rest)
  }

  drop({ file }: WaitingFile): void {
    rmSync(join(this.#folder, file), { force: true })
  }

  /** Takes changes out of all that waits. */
  forget(isGone: (change: ToldChange) => boolean): void {
    for (const file of this.waiting()) {
      const it = this.read(file)
      const body = it && without(it.body, isGone)
      if (it && body === null) this.drop(it)
      else if (it && body !== null && body !== it.body) this.keep({ ...it, body })
    }
  }

  #read(name: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'))
    } catch {
      return null
    }
  }

  /** Whole or not at all, and on the disk when this returns. */
  #write(name: string, value: object): void {
    const path = join(this.#folder, name)
    const file = openSync(`${path}.new`, 'w', 0o600)
    try {
      writeSync(file, JSON.stringify(value))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(`${path}.new`, path)
  }

  /** The same for one of many, while others go on: each waits for the disk. */
  async #writeBeside(name: string, value: object): Promise<void> {
    const path = join(this.#folder, name)
    await writeFile(`${path}.new`, JSON.stringify(value), { mode: 0o600, flush: true })
    await rename(`${path}.new`, path)
  }

  /** That the files are there is known on the disk only after this; what is in them was written before. */
  #onDisk(): void {
    const folder = openSync(this.#folder, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  }
}
