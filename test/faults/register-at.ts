import type { Register } from '../../src/register/contract.ts'
import { openPostgres } from '../../src/register/postgres/open.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'

/** A register by its path or by its address, for programs that tests start and kill. */
export const openAt = (place: string): Promise<Register> => {
  const settings = { now: () => new Date() }
  return place.startsWith('postgres:') ? openPostgres(place, settings) : openSqlite(place, settings)
}
