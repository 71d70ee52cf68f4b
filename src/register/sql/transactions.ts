import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

const TRIES = 5

/** How a store runs work that belongs together. */
export interface Transactions {
  /** All or nothing, and alone among writers. Run again when the store asks for that. */
  write<T>(act: (tx: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Queries that answer one question together see the register as it is at one moment. */
  read<T>(act: (tx: Transaction<Tables>) => Promise<T>): Promise<T>
}

export function transactions(db: Kysely<Tables>, isWorthRetrying: (error: unknown) => boolean): Transactions {
  // Writers of one process wait here, so that they do not take all connections from those who read.
  let last: Promise<unknown> = Promise.resolve()
  return {
    write(act) {
      const mine = last.then(() => retried(() => db.transaction().execute(act), isWorthRetrying))
      last = mine.catch(() => undefined)
      return mine
    },
    read: (act) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(act),
  }
}

async function retried<T>(act: () => Promise<T>, isWorthRetrying: (error: unknown) => boolean): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await act()
    } catch (error) {
      if (tried === TRIES || !isWorthRetrying(error)) throw error
    }
  }
}
