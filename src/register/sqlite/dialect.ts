import { setTimeout as pause } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { isLocked } from './problems.ts'

/** SQLite as several processes can share it: every transaction takes the write lock when it begins, or waits for it. */
export class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config)
  }
}

// Long enough for another process to rebuild a large register.
const WAIT_MS = 120_000
const PAUSE_MS = 10

/**
 * A transaction that reads first and asks for the write lock later fails at once, without waiting, when another process
 * has written in between; hence `immediate`. The wait is ours, because SQLite's own holds up everything else that this
 * process does, such as serving pages. A transaction that only reads sees one moment without any lock.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === 'read only') return void (await connection.executeQuery(CompiledQuery.raw('begin')))
    const end = performance.now() + WAIT_MS
    for (;;) {
      try {
        return void (await connection.executeQuery(CompiledQuery.raw('begin immediate')))
      } catch (error) {
        if (!isLocked(error) || performance.now() > end) throw error
      }
      await pause(PAUSE_MS)
    }
  }

  /** On a full disk SQLite has rolled back by itself; that there is nothing left to roll back must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      if (!/no transaction is active/.test(String(error))) throw error
    }
  }
}
