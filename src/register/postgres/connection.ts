import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { PoolClient } from 'pg'
import { storable } from '../storable.ts'
import { asRegisterProblem, isLost } from './problems.ts'

const CHANGES = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

/** One connection to the server, in the words of kysely and with problems in ours. */
export class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient
  readonly #place: string
  #isLost = false

  constructor(client: PoolClient, place: string) {
    this.#client = client
    this.#place = place
  }

  get isLost(): boolean {
    return this.#isLost
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount, command } = await this.#guarded(() => this.#client.query(sql, parameters.map(asked)))
    return CHANGES.includes(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
  }

  /** Several statements in one message, without parameters. */
  async run(statements: string): Promise<void> {
    await this.#guarded(() => this.#client.query(statements))
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Bug: nothing streams; the journal is read a few entries at a time.')
  }

  release(): void {
    this.#client.release(this.#isLost)
  }

  async #guarded<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      this.#isLost ||= isLost(error)
      throw asRegisterProblem(error, this.#place)
    }
  }
}

/** A question may hold anything, such as an address that somebody typed; what is kept went through `storable`. */
const asked = (value: unknown): unknown => (typeof value === 'string' ? storable(value) : value)
