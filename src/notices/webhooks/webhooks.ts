import type { Register } from '../../register/contract.ts'
import { look } from '../change.ts'
import type { Endpoint } from './endpoint.ts'
import { Kept, type Waiting, type WaitingFile } from './kept.ts'
import { messagesOf } from './message.ts'
import { type Sent, send } from './send.ts'

export interface WebhookSettings {
  readonly endpoints: readonly Endpoint[]
  /** Where what must survive the end of the program is kept. */
  readonly folder: string
  readonly today: () => string
  /** How people reach the site; null: messages hold no addresses of pages. */
  readonly site: string | null
  /** Told of what happened; endpoints by their key. */
  readonly onEvent: (outcome: string, more: Readonly<Record<string, string | number>>) => void
  readonly onError: (error: unknown) => void
  readonly everyMs?: number
  readonly now?: () => number
  readonly retryMs?: readonly number[]
  readonly timeoutMs?: number
}

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000]
const EVERY_MS = 15 * SECOND
const RETRY_MS = [15 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR]
/** Who was not reached by then has other worries; the API tells what changed since. */
const LONGEST_MS = 72 * HOUR
const MOST_WAITING = 1_000
/** While documents come in the register is another every second; it is looked at when it is still, and at last anyway. */
const MOST_UNREST_MS = 5 * MINUTE

/** Tells endpoints of what changed in the register, at least once, as long as the program runs. */
export class Webhooks {
  readonly #register: Register
  readonly #settings: WebhookSettings
  readonly #kept: Kept
  readonly #gone = new Set<string>()
  #looked = ''
  #before = ''
  #unrestSince: number | null = null
  #timer: NodeJS.Timeout | null = null
  #working: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(register: Register, settings: WebhookSettings) {
    this.#register = register
    this.#settings = settings
    this.#kept = new Kept(settings.folder)
  }

  start(): void {
    const turn = () => {
      this.#working = this.turn()
        .catch(this.#settings.onError)
        .finally(() => {
          if (!this.#isStopped) this.#timer = setTimeout(turn, this.#settings.everyMs ?? EVERY_MS)
        })
    }
    turn()
  }

  /** What is being sent is finished, or times out; the rest is sent after the next start. */
  async stop(): Promise<void> {
    this.#isStopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#working
  }

  /** Looks once, if there is something to see, and sends what is due. */
  async turn(): Promise<void> {
    const version = `${await this.#register.version()} ${this.#settings.today()}`
    if (version !== this.#looked && this.#isStill(version)) await this.#look(version)
    await this.#sendAll()
  }

  #isStill(version: string): boolean {
    const isSame = version === this.#before || this.#looked === ''
    this.#before = version
    this.#unrestSince ??= this.#now()
    return isSame || this.#now() - this.#unrestSince > MOST_UNREST_MS
  }

  async #look(version: string): Promise<void> {
    const { endpoints, today, site } = this.#settings
    const position = this.#kept.position()
    const on = today()
    const { seen, changes } = await look(this.#register, on, position?.seen ?? new Map())
    // All would be new at the first look, to who just now asked to be told of changes.
    const told = position === null ? [] : changes
    const at = new Date(this.#now()).toISOString()
    const messages = endpoints.flatMap(({ key, kinds }) => {
      const wanted = told.filter((it) => kinds.includes(it.kind))
      const all = messagesOf(wanted, on, at, site)
      const kept = all.slice(-MOST_WAITING)
      const lost = all.length - kept.length
      if (lost > 0) this.#settings.onEvent('given-up', { endpoint: key, attempts: 0, messages: lost })
      return kept.map((it) => ({ ...it, endpoint: key }))
    })
    // What was withdrawn is told of by nothing that still waits.
    const gone = new Set(changes.flatMap((it) => (it.now === null ? [it.id] : [])))
    if (gone.size > 0) this.#kept.forget((it) => gone.has(it.id))
    if (position === null || changes.length > 0) await this.#kept.advance(position, seen, messages, this.#now())
    this.#looked = version
    this.#unrestSince = null
  }

  async #sendAll(): Promise<void> {
    const waiting = this.#kept.waiting()
    const known = new Map(this.#settings.endpoints.map((it) => [it.key, it]))
    for (const it of waiting) if (!known.has(it.endpoint)) this.#kept.drop(it)
    const each = [...known.values()].map((endpoint) =>
      this.#sendTo(
        endpoint,
        waiting.filter((it) => it.endpoint === endpoint.key),
      ),
    )
    await Promise.all(each)
  }

  async #sendTo(endpoint: Endpoint, waiting: readonly WaitingFile[]): Promise<void> {
    const isOver = ({ since }: Waiting, i: number) =>
      this.#now() - since > LONGEST_MS || waiting.length - i > MOST_WAITING || this.#gone.has(endpoint.key)
    for (const [i, file] of waiting.entries()) {
      if (this.#isStopped) return
      const it = this.#kept.read(file)
      if (it === null) this.#kept.drop(file)
      else if (isOver(it, i)) this.#giveUp(it)
      else if (it.next <= this.#now() && !(await this.#attempt(endpoint, it))) return
    }
  }

  /** False when it failed: the others are tried at a later turn, so that who is down is not asked for each of them. */
  async #attempt(endpoint: Endpoint, it: Waiting): Promise<boolean> {
    const { timeoutMs, now } = this.#settings
    const sent = await send(endpoint, it, { ...(timeoutMs && { timeoutMs }), ...(now && { now }) })
    if (sent.kind === 'failed') return this.#failed(it, sent)
    this.#kept.drop(it)
    if (sent.kind === 'gone') this.#gone.add(endpoint.key)
    this.#settings.onEvent(sent.kind, { endpoint: endpoint.key, attempts: it.attempts + 1 })
    return true
  }

  #failed(it: Waiting, { why }: Extract<Sent, { kind: 'failed' }>): false {
    const waits = this.#settings.retryMs ?? RETRY_MS
    const wait = waits[Math.min(it.attempts, waits.length - 1)] ?? 0
    this.#kept.keep({ ...it, attempts: it.attempts + 1, next: this.#now() + wait })
    this.#settings.onEvent('failed', { endpoint: it.endpoint, attempts: it.attempts + 1, why })
    return false
  }

  #giveUp(it: Waiting): void {
    this.#kept.drop(it)
    this.#settings.onEvent('given-up', { endpoint: it.endpoint, attempts: it.attempts })
  }

  #now(): number {
    return (this.#settings.now ?? Date.now)()
  }
}
