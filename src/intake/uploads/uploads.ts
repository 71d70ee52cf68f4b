import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { factKinds } from '../../engine/facts-file/schema.ts'
import { problem } from '../../engine/positions.ts'
import type { Register } from '../../register/contract.ts'
import type { Originals } from '../../sources/originals/originals.ts'
import { engineVersion } from '../engine-version.ts'
import { type Taken, takeInOne } from '../intake.ts'
import { ReadingPool } from '../reading-pool.ts'
import type { ReadingSettings } from '../settings.ts'
import { type ArrivedFile, ArrivingFile } from './arriving.ts'
import { type NotedFile, type UploadNote, UploadNotes } from './notes.ts'

export interface UploadSettings {
  readonly originals: Originals
  /** Where the notes of uploads are. */
  readonly folder: string
  readonly reading: ReadingSettings
  readonly now: () => Date
  /** Told of what kept an upload from being read; it is tried again when the program starts anew. */
  readonly onError: (error: unknown) => void
  /** Tests give a stand-in for the engine. */
  readonly reader?: URL
}

/** Who reads the site waits while a text is written: what is larger goes in with `add`. */
const MOST_BYTES = 50_000_000
/** Counting all words again holds up who is reading the site: a large register does it with `add`. */
const MOST_TEXTS_TO_RELINK = 2_000
const LEFT_AFTER_MS = 3_600_000

/**
 * Documents that people hand in on the site. Their bytes are on the disk before anybody is told so; they are then read one
 * upload after another, with the same intake as the command `add`, and what is read is in the journal. What was still to be
 * read when the program ended is read when it starts again.
 */
export class Uploads {
  readonly mostFiles = 20
  readonly mostBytes: number
  readonly mostTogether = 250_000_000
  readonly #register: Register
  readonly #settings: UploadSettings
  readonly #notes: UploadNotes
  #last: Promise<void> = Promise.resolve()
  #pool: ReadingPool | null = null
  #isClosed = false
  #version: string | null = null

  constructor(register: Register, settings: UploadSettings) {
    this.#register = register
    this.#settings = settings
    this.#notes = new UploadNotes(settings.folder)
    this.mostBytes = Math.min(settings.reading.limits.maxBytes, MOST_BYTES)
  }

  /** Takes up what was left, and removes what arrived half. */
  resume(): void {
    const folder = dirname(this.#settings.originals.arriving('x'))
    const before = this.#settings.now().getTime() - LEFT_AFTER_MS
    for (const name of readdirSync(folder))
      if (statSync(join(folder, name)).mtimeMs < before) rmSync(join(folder, name), { force: true })
    for (const note of this.#notes.all().reverse()) if (isUnfinished(note)) this.#readInTurn(note.id)
  }

  begin(): ArrivingFile {
    return new ArrivingFile(this.#settings.originals, this.mostBytes)
  }

  async accept(actor: string, files: readonly ArrivedFile[]): Promise<string> {
    const at = this.#settings.now().toISOString()
    const id = `${at.replace(/\D/g, '').slice(0, 14)}-${randomBytes(6).toString('hex')}`
    const noted: NotedFile[] = []
    for (const it of files) noted.push(await this.#keep(it))
    this.#notes.put({ id, at, actor, files: noted })
    this.#readInTurn(id)
    return id
  }

  async upload(id: string): Promise<UploadNote | null> {
    return this.#notes.get(id)
  }

  async latest(): Promise<readonly UploadNote[]> {
    return this.#notes.all().slice(0, 10)
  }

  /** Ends what is being read; it is taken up when the program starts again. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#pool?.close()
    await this.#last
  }

  /** Bytes that are at hand already are not kept twice. */
  async #keep({ name, sha256, size, path, isTooLarge }: ArrivedFile): Promise<NotedFile> {
    const base = { name, sha256, size, documentId: null, found: {} }
    if (isTooLarge) {
      const { mostBytes } = this
      const why = problem('file-too-large', 'error', `The file has ${size} bytes; the limit is ${mostBytes}.`)
      return { ...base, state: 'too-large', problems: [why] }
    }
    const { originals } = this.#settings
    if ((await originals.pathOf(sha256)) !== null) rmSync(path, { force: true })
    else {
      mkdirSync(dirname(originals.keptAt(sha256)), { recursive: true })
      renameSync(path, originals.keptAt(sha256))
    }
    return { ...base, state: 'waiting', problems: [] }
  }

  #readInTurn(id: string): void {
    this.#last = this.#last.then(() => this.#read(id)).catch((error) => this.#settings.onError(error))
  }

  async #read(id: string): Promise<void> {
    const files = this.#notes.get(id)?.files ?? []
    const { reading, reader } = this.#settings
    if (this.#isClosed) return
    const pool = reader
      ? new ReadingPool({ ...reading, readers: 1 }, reader)
      : new ReadingPool({ ...reading, readers: 1 })
    this.#pool = pool
    try {
      for (const it of files) if (it.state === 'waiting') await this.#readOne(id, it, pool)
      await this.#relink()
    } catch (error) {
      if (!this.#isClosed) throw error
    } finally {
      pool.close()
    }
  }

  async #readOne(id: string, file: NotedFile, pool: ReadingPool): Promise<void> {
    const { originals, reading } = this.#settings
    const { name, sha256, size } = file
    const path = (await originals.pathOf(sha256)) ?? originals.keptAt(sha256)
    const actor = this.#notes.get(id)?.actor ?? 'program:intake'
    this.#version ??= engineVersion(reading)
    const options = { actor, engineVersion: this.#version }
    const offered = { name, path, size, modified: null, problem: null }
    const taken = await takeInOne(offered, pool, this.#register, options)
    const told = await this.#told(file, taken)
    // Of what the register does not hold no bytes stay either: least of all of what was withdrawn.
    if (told.documentId === null) originals.forget([sha256])
    const note = this.#notes.get(id)
    // Asked for again, because it may have been withdrawn meanwhile.
    if (note)
      this.#notes.put({
        ...note,
        files: note.files.map((it) => (it.sha256 === sha256 ? { ...told, name: it.name } : it)),
      })
  }

  async #told(file: NotedFile, { outcome, novelty, problems }: Taken): Promise<NotedFile> {
    const known = outcome === 'withdrawn' ? null : await this.#register.currentReading(file.sha256)
    const read = known && (await this.#register.reading(known.seq))
    const found = read ? factKinds.map((kind) => [kind, read.facts[kind].length] as const) : []
    return {
      ...file,
      state: novelty ?? (outcome === 'read' ? 'changed' : outcome),
      documentId: read?.document.id ?? null,
      found: Object.fromEntries(found.filter(([, n]) => n > 0)),
      problems: (problems.length > 0 ? problems : (read?.problems ?? []))
        .slice(0, 20)
        .map(({ code, severity, message }) => ({ code, severity, message })),
    }
  }

  async #relink(): Promise<void> {
    const { texts } = await this.#register.totals()
    if (texts <= MOST_TEXTS_TO_RELINK && (await this.#register.hasOutgrownCount()))
      await this.#register.relink('program:add')
  }
}

const isUnfinished = ({ files }: UploadNote): boolean => files.some((it) => it.state === 'waiting')
