import type { Driver, TransactionSettings } from 'kysely'
import type { Pool } from 'pg'
import { PostgresConnection } from './connection.ts'
import { asRegisterProblem } from './problems.ts'

/**
 * Writers come one at a time: each holds a lock from before it looks until its commit. So the numbers of the journal are
 * in the order of the commits, and whoever reads on from a number misses nothing that is committed later. The lock is of
 * one schema, so that two registers in one database do not wait for each other.
 *
 * A writer whose machine is gone would hold the lock for as long as the server believes in it; hence the limit on
 * silence, shorter than others wait. A server that acknowledges before the disk has it would break the promise of
 * `append`; a stricter setting stays as it is.
 */
const BEGIN_WRITE = `begin;
  set local idle_in_transaction_session_timeout = '120s';
  set local lock_timeout = '180s';
  select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off';
  select pg_advisory_xact_lock(hashtextextended('beleidsspoor register ' || current_schema(), 0))`

const BEGIN_READ = 'begin isolation level repeatable read, read only'

export class PostgresDriver implements Driver {
  readonly #pool: Pool
  readonly #place: string

  constructor(pool: Pool, place: string) {
    this.#pool = pool
    this.#place = place
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PostgresConnection> {
    try {
      return new PostgresConnection(await this.#pool.connect(), this.#place)
    } catch (error) {
      throw asRegisterProblem(error, this.#place)
    }
  }

  async beginTransaction(connection: PostgresConnection, { accessMode }: TransactionSettings): Promise<void> {
    try {
      await connection.run(accessMode === 'read only' ? BEGIN_READ : BEGIN_WRITE)
    } catch (error) {
      await this.rollbackTransaction(connection)
      throw error
    }
  }

  async commitTransaction(connection: PostgresConnection): Promise<void> {
    await connection.run('commit')
  }

  /** Without a connection there is nothing to roll back, and that must not hide why. */
  async rollbackTransaction(connection: PostgresConnection): Promise<void> {
    try {
      await connection.run('rollback')
    } catch (error) {
      if (!connection.isLost) throw error
    }
  }

  async releaseConnection(connection: PostgresConnection): Promise<void> {
    connection.release()
  }

  async destroy(): Promise<void> {
    await this.#pool.end()
  }
}
