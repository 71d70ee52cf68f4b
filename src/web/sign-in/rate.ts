export interface RateLimits {
  readonly perPerson: number
  /** Of all people, so that another name is no way around it. */
  readonly together: number
  readonly windowMs: number
}

/** More than a quick person can judge, and little enough that a program that runs wild is noticed. */
export const defaultRate: RateLimits = { perPerson: 60, together: 240, windowMs: 60_000 }

/** Counts changes in windows of a minute. */
export class Rate {
  readonly #counts = new Map<string, number>()
  #window = 0
  readonly #limits: RateLimits
  readonly #now: () => number

  constructor(limits: RateLimits = defaultRate, now: () => number = Date.now) {
    this.#limits = limits
    this.#now = now
  }

  /** Counts one change; false when it is one too many. Who is over a limit of their own takes no room of others. */
  takes(person: string): boolean {
    const { perPerson, together, windowMs } = this.#limits
    const window = Math.floor(this.#now() / windowMs)
    if (window !== this.#window) this.#counts.clear()
    this.#window = window
    return this.#count(`person ${person}`, perPerson) && this.#count('*', together)
  }

  #count(key: string, most: number): boolean {
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count <= most
  }
}
