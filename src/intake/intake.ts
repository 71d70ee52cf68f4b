import { setTimeout as pause } from 'node:timers/promises'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Appended, Register } from '../register/contract.ts'
import type { Offered } from '../sources/offered.ts'
import type { ReadingPool } from './reading-pool.ts'
import { hashOfFile, isUnread, isUnseen } from './unread.ts'

/** What became of one document that was offered. */
export interface Taken {
  readonly name: string
  /** `unchanged`: the register had it already, with the same outcome. `not-read`: its problems say why. */
  readonly outcome: 'read' | 'unchanged' | 'not-read' | 'withdrawn'
  /** Of what was read: whether anything was known of the document before. */
  readonly novelty?: 'new' | 'changed'
  readonly problems: FactsFile['problems']
  /** What the register keeps of it now; null when it keeps what it had. */
  readonly file: FactsFile | null
}

export interface IntakeReport {
  readonly read: number
  /** Of what was read: documents of which nothing was known, and others. */
  readonly new: number
  readonly changed: number
  /** Not taken in, because they were withdrawn before. */
  readonly withdrawn: number
  readonly unchanged: number
  readonly notRead: number
  /** Documents that were not or only partly read now: those with a problem of severity `error`. */
  readonly withErrors: readonly Taken[]
}

export interface IntakeOptions {
  /** Who is doing this, for the journal. */
  readonly actor?: string
  /** Facts of another version of the engine are read again. */
  readonly engineVersion: string
  /** Links are made when all is in: much quicker for many documents, after which words are counted again anyway. */
  readonly linksLater?: boolean
  /** Called for each file that could be opened, before it is read: where it lies, and the hash of its bytes. */
  readonly onSource?: (offered: Offered, sha256: string) => void
  /** Called once for each document, in order, when what it tells is safely in the register. */
  readonly onProgress?: (taken: Taken) => void
}

// A commit waits for the disk, so that several documents go into one; and yet a program that is ended loses little.
const MOST_AT_ONCE = 16
const MOST_CHARACTERS = 20_000_000
const MOST_WAIT_MS = 500

/** Carries documents into the register, as far as it does not have them yet. Stopped at any moment, it can be run again. */
export async function takeIn(
  offered: Iterable<Offered> | AsyncIterable<Offered>,
  pool: ReadingPool,
  register: Register,
  options: IntakeOptions,
): Promise<IntakeReport> {
  const tally = new Tally()
  const seen = new Set<string>()
  const results = pool.inOrder(offered, (it) => readIfNeeded(it, { pool, register, options, seen }))
  for await (const batch of batches(results)) {
    const taken = await keep(batch, register, options)
    for (const it of taken) tally.add(it)
    for (const it of taken) options.onProgress?.(it)
  }
  return tally.report()
}

/** The same for one document, whose promise is kept when what became of it is safely in the register. */
export async function takeInOne(
  offered: Offered,
  pool: ReadingPool,
  register: Register,
  options: IntakeOptions,
): Promise<Taken> {
  const read = await readIfNeeded(offered, { pool, register, options, seen: new Set() })
  const [taken] = await keep([read], register, options)
  return taken ?? read
}

interface Work {
  readonly pool: ReadingPool
  readonly register: Register
  readonly options: IntakeOptions
  /** Hashes begun in this run: copies of one file are read once. */
  readonly seen: Set<string>
}

async function readIfNeeded(offered: Offered, work: Work): Promise<Taken> {
  const { register, options, seen } = work
  const sha256 = offered.problem ? null : await hashOfFile(offered.path)
  if (typeof sha256 !== 'string') return readNow(offered, work)
  options.onSource?.(offered, sha256)
  if (seen.has(sha256)) return unchanged(offered.name)
  seen.add(sha256)
  const known = await register.currentReading(sha256)
  // What could not be read whole is tried again: the limits or the machine may be larger now.
  if (known?.engineVersion === options.engineVersion && !known.hasErrors) return unchanged(offered.name)
  return readNow(offered, work)
}

const unchanged = (name: string): Taken => ({ name, outcome: 'unchanged', problems: [], file: null })

async function readNow(offered: Offered, { pool, register }: Work): Promise<Taken> {
  const file = await pool.read(offered)
  const { name } = offered
  const { problems } = file
  if (!isUnread(file)) return { name, outcome: 'read', problems, file }
  // A failure is worth keeping where nothing is known of the document, and must not hide what was read before.
  const isWorthKeeping = !isUnseen(file) && (await register.currentReading(file.source.sha256)) === null
  return { name, outcome: 'not-read', problems, file: isWorthKeeping ? file : null }
}

/** Results together, until there are many or the next one is long in coming. */
async function* batches(results: AsyncGenerator<Taken>): AsyncGenerator<Taken[]> {
  let batch: Taken[] = []
  for (let next = promised(results); ; ) {
    const arrived =
      batch.length === 0 ? await next : await Promise.race([next, pause(MOST_WAIT_MS, 'late' as const, { ref: false })])
    if (arrived !== 'late') {
      if (arrived.done) break
      batch.push(arrived.value)
      next = promised(results)
      if (!isFull(batch)) continue
    }
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function promised(results: AsyncGenerator<Taken>): Promise<IteratorResult<Taken>> {
  const next = results.next()
  // It is reported when it is awaited; a failure before that must not end the program.
  next.catch(() => undefined)
  return next
}

function isFull(batch: readonly Taken[]): boolean {
  const characters = batch.reduce((sum, it) => sum + (it.file?.source.text?.length ?? 0), 0)
  return batch.length >= MOST_AT_ONCE || characters >= MOST_CHARACTERS
}

async function keep(batch: readonly Taken[], register: Register, options: IntakeOptions): Promise<Taken[]> {
  const { engineVersion, actor = 'program:intake', linksLater = false } = options
  const files = batch.flatMap((it) => it.file ?? [])
  const entries = files.map((file) => ({ kind: 'document-read' as const, actor, engineVersion, file }))
  const appended = await register.append(entries, { linksLater })
  const became = new Map(files.map((file, i) => [file, appended[i]]))
  return batch.map((it) => afterwards(it, it.file ? became.get(it.file) : undefined))
}

function afterwards(taken: Taken, became: Appended | undefined): Taken {
  if (!became) return taken
  if (became.isWithdrawn) return { ...taken, outcome: 'withdrawn', file: null }
  if (taken.outcome !== 'read') return taken
  return became.isNew ? { ...taken, novelty: became.isFirst ? 'new' : 'changed' } : { ...taken, outcome: 'unchanged' }
}

class Tally {
  readonly #counts = { read: 0, unchanged: 0, 'not-read': 0, withdrawn: 0, new: 0, changed: 0 }
  readonly #withErrors: Taken[] = []

  add(taken: Taken): void {
    this.#counts[taken.outcome]++
    if (taken.novelty) this.#counts[taken.novelty]++
    // Without the file: with many thousands of documents that fail, their texts must not stay in memory.
    if (taken.problems.some((it) => it.severity === 'error')) this.#withErrors.push({ ...taken, file: null })
  }
  report(): IntakeReport {
    const { 'not-read': notRead, ...counts } = this.#counts
    return { ...counts, notRead, withErrors: this.#withErrors }
  }
}
