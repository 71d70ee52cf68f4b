import type pg from 'pg'

/**
 * Who is reading what, as the server itself knows it: a lock that lasts as long as the connection of the worker. When a
 * worker is killed, the server gives its locks back at once, and with them its documents.
 */
export class Claims {
  readonly #client: pg.Client
  /** A connection gets its own locks a second time. */
  readonly #own = new Set<string>()

  constructor(client: pg.Client) {
    this.#client = client
  }

  /** False when somebody else is reading the document. */
  async take(sha256: string): Promise<boolean> {
    if (this.#own.has(sha256)) return false
    this.#own.add(sha256)
    const { rows } = await this.#client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${KEY}) as taken`, [
      sha256,
    ])
    if (rows[0]?.taken !== true) this.#own.delete(sha256)
    return this.#own.has(sha256)
  }

  async giveBack(sha256: string): Promise<void> {
    await this.#client.query(`select pg_advisory_unlock(${KEY})`, [sha256])
    this.#own.delete(sha256)
  }
}

const KEY = "hashtextextended('beleidsspoor queue ' || $1, 0)"
