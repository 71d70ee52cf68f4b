import { randomBytes } from 'node:crypto'
import type { Account } from './account.ts'

export interface SignedIn {
  /** Known to one browser alone; another at every sign-in. */
  readonly id: string
  readonly account: Account
  /** What the provider asks for when this person signs out there as well; read for nothing else. */
  readonly idToken: string | null
  readonly since: number
}

export interface SessionTimes {
  /** Without asking for anything. */
  readonly idleMs: number
  /** Whatever is asked for. */
  readonly longestMs: number
}

const HOUR_MS = 3_600_000
export const defaultTimes: SessionTimes = { idleMs: 2 * HOUR_MS, longestMs: 12 * HOUR_MS }

/** Far more than a ministry has people at work; a session takes a few kB. */
const MOST_SESSIONS = 5_000

/**
 * Who is signed in, in the memory of this server: what is ended here is ended, also for who copied the cookie. After a
 * restart everybody signs in again (docs/decisions/0017-shared-use.md).
 */
export class Sessions {
  readonly #known = new Map<string, { readonly it: SignedIn; seen: number }>()
  readonly #times: SessionTimes
  readonly #now: () => number

  constructor(times: SessionTimes = defaultTimes, now: () => number = Date.now) {
    this.#times = times
    this.#now = now
  }

  begin(account: Account, idToken: string | null): SignedIn {
    const now = this.#now()
    const it = { id: randomBytes(32).toString('base64url'), account, idToken, since: now }
    this.#known.set(it.id, { it, seen: now })
    // Who asked for nothing the longest stands first.
    for (const id of this.#known.keys()) {
      if (this.#known.size <= MOST_SESSIONS) break
      this.#known.delete(id)
    }
    return it
  }

  /** The session of this id, which now was asked for; null when it ended. */
  at(id: string): SignedIn | null {
    const found = this.#known.get(id)
    if (!found) return null
    const now = this.#now()
    this.#known.delete(id)
    if (now - found.seen > this.#times.idleMs || now - found.it.since > this.#times.longestMs) return null
    this.#known.set(id, { it: found.it, seen: now })
    return found.it
  }

  end(id: string): void {
    this.#known.delete(id)
  }
}
