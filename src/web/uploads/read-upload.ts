import type { Context } from 'hono'
import type { FormError } from '../../pages/review/form.tsx'
import { type FormSessions, isToken, newSession, type Session } from '../sign-in/session.ts'
import { boundaryOf, fileName, multipart } from './multipart.ts'
import type { Arrived, Arriving, Uploads } from './uploads.ts'

/** What a form with files sent. Its files are on the disk, under names of ours, until they are accepted or dropped. */
export interface Sent {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly Arrived[]
  /** The same files, to drop them. */
  readonly arriving: readonly Arriving[]
  readonly session: Session
  readonly errors: readonly FormError[]
}

const MOST_FIELD_BYTES = 4_096
const MOST_FIELDS = 20
const FILES = 'bestanden'

/** Null for what is no form with files. The token stands before the files: without it none of them is written. */
export async function readUpload(c: Context, sessions: FormSessions, uploads: Uploads): Promise<Sent | null> {
  const boundary = boundaryOf(c.req.header('Content-Type') ?? '')
  if (boundary === null) return null
  const known = sessions.of(c)
  const reading = new Reading(uploads, (token) => known !== null && isToken(known, sessions.key, token))
  try {
    for await (const piece of multipart(reading.counted(c.req.raw.body), boundary)) {
      if (piece.kind === 'part') reading.begin(piece.name, piece.file)
      else if (piece.kind === 'bytes') await reading.more(piece.bytes)
      else await reading.end()
    }
  } catch {
    reading.isBroken = true
  }
  return reading.sent(known ?? newSession())
}

/** One form as it comes in. What is not to be kept is read to its end and thrown away, or the answer would not arrive. */
class Reading {
  readonly #uploads: Uploads
  readonly #isToken: (token: string) => boolean
  readonly #fields: Record<string, string> = Object.create(null)
  readonly #files: Arrived[] = []
  readonly #arriving: Arriving[] = []
  #part: { readonly name: string; readonly file: string | null; bytes: number; text: Buffer[] } | null = null
  #now: Arriving | null = null
  #total = 0
  #isLarge = false
  #isMany = false
  isBroken = false

  constructor(uploads: Uploads, isToken: (token: string) => boolean) {
    this.#uploads = uploads
    this.#isToken = isToken
  }

  async *counted(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
    for await (const chunk of body ?? []) {
      this.#total += chunk.length
      // The rest is taken in and thrown away, for a browser shows no answer before it has sent all.
      this.#isLarge ||= this.#total > this.#uploads.mostTogether
      if (!this.#isLarge) yield chunk
    }
  }

  begin(name: string, file: string | null): void {
    this.#part = { name, file, bytes: 0, text: [] }
    this.#now = null
    if (file === null || name !== FILES || !this.#isToken(this.#fields.sleutel ?? '')) return
    this.#isMany ||= this.#files.length >= this.#uploads.mostFiles
    if (this.#isMany) return
    this.#now = this.#uploads.begin()
    this.#arriving.push(this.#now)
  }

  async more(bytes: Buffer): Promise<void> {
    const part = this.#part
    if (!part) return
    part.bytes += bytes.length
    if (this.#now) await this.#now.write(bytes)
    else if (part.file === null && part.bytes <= MOST_FIELD_BYTES) part.text.push(Buffer.from(bytes))
  }

  async end(): Promise<void> {
    const part = this.#part
    this.#part = null
    if (!part) return
    if (this.#now) await this.#endFile(this.#now, part.file ?? '', part.bytes)
    else if (part.file === null && Object.keys(this.#fields).length < MOST_FIELDS)
      this.#fields[part.name] ??= Buffer.concat(part.text).toString('utf8')
  }

  /** A field for files in which none was chosen is sent as one file without a name and without bytes. */
  async #endFile(arriving: Arriving, name: string, bytes: number): Promise<void> {
    if (name === '' && bytes === 0) await arriving.drop()
    else this.#files.push(await arriving.end(fileName(name)))
  }

  sent(session: Session): Sent {
    const errors = this.#error()
    return {
      ...{ fields: this.#fields, files: this.#files, arriving: this.#arriving, session },
      errors: errors ? [errors] : [],
    }
  }

  #error(): FormError | null {
    if (this.#isLarge) return { input: FILES, text: 'upload.error.large' }
    if (!this.#isToken(this.#fields.sleutel ?? '')) return { input: null, text: 'review.error.token' }
    if (this.isBroken || this.#part !== null) return { input: FILES, text: 'upload.error.broken' }
    if (this.#isMany) return { input: FILES, text: 'upload.error.many', values: { n: this.#uploads.mostFiles } }
    return this.#files.length === 0 ? { input: FILES, text: 'upload.error.none' } : null
  }
}
