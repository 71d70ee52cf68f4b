import { Kysely } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { ImmediateDialect } from '../sqlite/dialect.ts'
import { openDatabase } from '../sqlite/driver.ts'
import type { Tables } from './tables.ts'
import { transactions } from './transactions.ts'

const db = new Kysely<Tables>({ dialect: new ImmediateDialect({ database: openDatabase(':memory:') }) })
afterAll(() => db.destroy())
const { write } = transactions(db, (error) => String(error).includes('again'))

const failing = (times: number, message: string) => {
  let tried = 0
  return async () => {
    if (++tried <= times) throw new Error(message)
    return tried
  }
}

test('a transaction that the store asks to run again is run again, a few times', async () => {
  expect(await write(failing(2, 'again'))).toBe(3)
  await expect(write(failing(9, 'again'))).rejects.toThrow('again')
})

test('any other failure is told at once, and the next writer has its turn', async () => {
  const act = failing(1, 'broken')
  await expect(write(act)).rejects.toThrow('broken')
  expect(await write(act)).toBe(2)
})
