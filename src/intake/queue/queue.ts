import pg from 'pg'
import PgBoss from 'pg-boss'
import { placeOf } from '../../register/postgres/address.ts'
import { newPool } from '../../register/postgres/pool.ts'
import { asRegisterProblem } from '../../register/postgres/problems.ts'
import { storable } from '../../register/storable.ts'
import { Claims } from './claims.ts'
import { makeTables, SCHEMA } from './tables.ts'

const QUEUE = 'documents'
// A document that ends its worker so often is left alone: it would end them all.
const MOST_TRIES = 3
// After this pg-boss offers a document again: one whose worker ended before it had locked it. What is locked is not taken.
const OFFER_AGAIN_SECONDS = 60
// Whoever gives a document back still has its lock for a moment.
const START_AFTER = '1 second'

/** A document that is this worker's to read. */
export interface Claimed {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Left {
  readonly waiting: number
  readonly reading: number
  /** Ended the worker that read them, each time. */
  readonly givenUp: number
}

/** Documents that wait for whichever worker has time, on any machine that reaches the database. */
export interface ReadingQueue {
  /** False when the same bytes wait already. */
  put(document: Claimed): Promise<boolean>
  /** The next document, and nobody else's until it is finished or this worker ends; null when none waits. */
  claim(): Promise<Claimed | null>
  /** What was read of it is in the register. */
  finish(sha256: string): Promise<void>
  /** Lets others read it after all. */
  giveBack(sha256: string): Promise<void>
  /** Gives documents of workers that ended back to the queue. */
  returnAbandoned(): Promise<void>
  left(): Promise<Left>
  close(): Promise<void>
}

export async function openQueue(address: string): Promise<ReadingQueue> {
  const place = placeOf(address)
  const pool = newPool(address)
  const client = new pg.Client({ connectionString: address, application_name: 'beleidsspoor work', keepAlive: true })
  // What it was used for next tells that it is gone.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const queue = new BossQueue(pool, new Claims(client), client, place)
    await queue.open()
    return queue
  } catch (error) {
    await Promise.allSettled([client.end(), pool.end()])
    throw asRegisterProblem(error, place)
  }
}

class BossQueue implements ReadingQueue {
  readonly #pool: pg.Pool
  readonly #client: pg.Client
  readonly #claims: Claims
  readonly #place: string
  readonly #boss: PgBoss
  #failure: unknown = null

  constructor(pool: pg.Pool, claims: Claims, client: pg.Client, place: string) {
    this.#pool = pool
    this.#claims = claims
    this.#client = client
    this.#place = place
    this.#boss = new PgBoss({
      db: this.#asBossWants(pool),
      schema: SCHEMA,
      schedule: false,
      maintenanceIntervalSeconds: 30,
    })
    this.#boss.on('error', (error) => {
      this.#failure ??= error
    })
  }

  async open(): Promise<void> {
    await this.#boss.start()
    // How often a document was begun is counted in its row: pg-boss also counts what was never locked.
    const options = {
      name: QUEUE,
      expireInSeconds: OFFER_AGAIN_SECONDS,
      retryLimit: 100_000,
      retryDelay: 0,
      retentionDays: 365,
    }
    await this.#boss.createQueue(QUEUE, options)
    await makeTables(this.#client)
  }

  put({ sha256, name, bytes }: Claimed): Promise<boolean> {
    return this.#together(async (client) => {
      const { rowCount } = await client.query(
        `insert into ${SCHEMA}.document (sha256, name, bytes) values ($1, $2, $3)
         on conflict (sha256) do update set tries = 0 where document.tries >= ${MOST_TRIES}`,
        [sha256, storable(name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
      )
      if (rowCount === 0) return false
      await this.#offer(client, sha256)
      return true
    })
  }

  claim(): Promise<Claimed | null> {
    return this.#told(async () => {
      for (;;) {
        const [job] = await this.#boss.fetch<{ sha256: string }>(QUEUE)
        // pg-boss takes every failure for a queue without work.
        if (this.#failure) throw this.#failure
        if (!job) return null
        const claimed = await this.#claimed(job.data.sha256)
        if (claimed) return claimed
      }
    })
  }

  async #claimed(sha256: string): Promise<Claimed | null> {
    if (!(await this.#claims.take(sha256))) return null
    const { rows } = await this.#pool.query<Claimed>(
      `update ${SCHEMA}.document set claimed = true, tries = tries + 1 where sha256 = $1 returning sha256, name, bytes`,
      [sha256],
    )
    const [claimed] = rows
    if (claimed) return claimed
    await this.#boss.deleteJob(QUEUE, jobOf(sha256))
    await this.#claims.giveBack(sha256)
    return null
  }

  async finish(sha256: string): Promise<void> {
    await this.#together(async (client) => {
      await client.query(`delete from ${SCHEMA}.document where sha256 = $1`, [sha256])
      await this.#boss.deleteJob(QUEUE, jobOf(sha256), { db: this.#asBossWants(client) })
    })
    await this.#told(() => this.#claims.giveBack(sha256))
  }

  giveBack(sha256: string): Promise<void> {
    return this.#told(async () => {
      await this.#backToQueue(sha256, 'tries - 1')
      await this.#claims.giveBack(sha256)
    })
  }

  returnAbandoned(): Promise<void> {
    return this.#told(async () => {
      const { rows } = await this.#pool.query<{ sha256: string }>(
        `select sha256 from ${SCHEMA}.document where claimed order by sha256`,
      )
      for (const { sha256 } of rows) {
        if (!(await this.#claims.take(sha256))) continue
        await this.#backToQueue(sha256, 'tries')
        await this.#claims.giveBack(sha256)
      }
    })
  }

  /** Under the lock of the document, so that nobody is reading it. */
  async #backToQueue(sha256: string, tries: string): Promise<void> {
    await this.#together(async (client) => {
      const { rows } = await client.query<{ tries: number }>(
        `update ${SCHEMA}.document set claimed = false, tries = ${tries} where sha256 = $1 and claimed returning tries`,
        [sha256],
      )
      if (!rows[0]) return
      await this.#boss.deleteJob(QUEUE, jobOf(sha256), { db: this.#asBossWants(client) })
      if (rows[0].tries < MOST_TRIES) await this.#offer(client, sha256, { startAfter: START_AFTER })
    })
  }

  async #offer(client: pg.PoolClient, sha256: string, options: { readonly startAfter?: string } = {}): Promise<void> {
    const job = { name: QUEUE, id: jobOf(sha256), data: { sha256 }, ...options }
    await this.#boss.insert([job], { db: this.#asBossWants(client) })
  }

  left(): Promise<Left> {
    return this.#told(async () => {
      const { rows } = await this.#pool.query<Left>(
        `select cast(count(*) filter (where not claimed and tries < ${MOST_TRIES}) as integer) as "waiting",
          cast(count(*) filter (where claimed) as integer) as "reading",
          cast(count(*) filter (where not claimed and tries >= ${MOST_TRIES}) as integer) as "givenUp"
        from ${SCHEMA}.document`,
      )
      return rows[0] ?? { waiting: 0, reading: 0, givenUp: 0 }
    })
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false })
    await Promise.allSettled([this.#client.end(), this.#pool.end()])
  }

  /** All or nothing, the part of pg-boss included. */
  #together<T>(act: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.#told(async () => {
      const client = await this.#pool.connect()
      let failure: unknown
      try {
        await client.query('begin')
        const value = await act(client)
        await client.query('commit')
        return value
      } catch (error) {
        failure = error
        throw error
      } finally {
        // A connection on which something failed is not used again; the server rolls back when it ends.
        client.release(failure !== undefined)
      }
    })
  }

  #asBossWants(client: pg.Pool | pg.PoolClient): PgBoss.Db {
    return {
      executeSql: async (text, values) => {
        try {
          return await client.query(text, values)
        } catch (error) {
          this.#failure ??= error
          throw error
        }
      },
    }
  }

  async #told<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      throw asRegisterProblem(error, this.#place)
    }
  }
}

/** One job for the same bytes: its name, as pg-boss wants names, is made of their hash. */
const jobOf = (sha256: string): string =>
  sha256.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
