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
import { join } from 'node:path'
import type { Seen, Stood } from '../change.ts'
import type { MessageBody } from './message.ts'

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

/**
 * What survives the end of the program: a file for each message and one for the position. Messages are written first and
 * under names that follow from the position, so that a kill in between gives the same messages under the same ids.
 */
export class Kept {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** Null before the first look, and when the file is spoiled: then the next look is the first. */
  position(): Position | null {
    const read = this.#read(SEEN) as { installation: string; count: number; seen: [string, Stood][] } | null
    if (read === null || !Array.isArray(read.seen)) return null
    return { installation: read.installation, count: read.count, seen: new Map(read.seen) }
  }

  /** Keeps messages for each endpoint, and then the position after which nothing is told again. */
  advance(
    before: Position | null,
    seen: Seen,
    messages: readonly (MessageBody & { endpoint: string })[],
    now: number,
  ): void {
    const { installation, count } = before ?? { installation: randomUUID(), count: 0 }
    messages.forEach(({ endpoint, body }, i) => {
      const file = `${String(count).padStart(DIGITS, '0')}-${String(i).padStart(DIGITS, '0')}-${endpoint}.json`
      const id = `msg_${createHash('sha256').update(`${installation} ${file}`).digest('hex').slice(0, 32)}`
      this.keep({ file, id, endpoint, body, since: now, attempts: 0, next: now })
    })
    this.#write(SEEN, { installation, count: count + 1, seen: [...seen] })
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
}
