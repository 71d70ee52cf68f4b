import { expect, test } from 'vitest'
import type { Register } from '../contract.ts'
import { bareRules } from '../contract-links.suite.ts'
import { sampleReading } from '../sample-reading.ts'
import { openSql } from '../sql/open.ts'
import { ImmediateDialect } from './dialect.ts'
import { openDatabase } from './driver.ts'
import { sqliteMatches } from './search.ts'
import { sqliteTypes } from './types.ts'

/** What SQLite goes through for all that was asked of the register while something was done, a line for each step. */
async function stepsOf(
  act: (register: Register) => Promise<unknown>,
  first: (register: Register) => Promise<unknown> = act,
): Promise<string[]> {
  const asked = new Set<string>()
  const database = openDatabase(':memory:')
  const listening = { prepare: (sql: string) => database.prepare(asked.add(sql) && sql), close: () => database.close() }
  const store = { dialect: new ImmediateDialect({ database: listening }), types: sqliteTypes, matches: sqliteMatches }
  const settings = { now: () => new Date('2026-11-21T12:00:00Z'), links: bareRules() }
  const register = await openSql({ ...store, place: ':memory:' }, settings)
  // Some things are asked only where something is there already.
  await first(register)
  asked.clear()
  await act(register)
  const steps = [...asked].flatMap((sql) => planOf(sql).map((it) => `${it}, for: ${sql}`))
  await register.close()
  return steps

  function planOf(sql: string): string[] {
    if (!/^(?:select|insert|update|delete|with) /.test(sql)) return []
    const rows = database.prepare(`explain query plan ${sql}`).all([]) as { detail: string }[]
    return rows.map((it) => it.detail)
  }
}

// A whole table, or all texts that lead or count.
const GROWS = /^SCAN|\((?:leads|superseded_by)=\?\)/
// The end of the journal, what is due, rows that are given, and what nothing can be.
const IS_SMALL = /^SCAN (?:link_due|status_due|\d+-ROW VALUES)|order by "seq" desc limit \?$| 1 = 0 /

// What a co-routine gives, and the queue in its order, of which a page takes the first.
const IS_IN_ORDER = /^SCAN (?:some,|link USING INDEX link_doubtful,)/

let number = 0
const taken = async (register: Register): Promise<void> => {
  for (let i = 0; i < 3; i++) {
    const id = `kst-1-${number++}`
    const file = sampleReading({
      id,
      date: '2031-03-01',
      text: `${id}: wij doen iets.`,
      terms: [['2031-01-01', '2031-12-31']],
    })
    await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
  }
}

test('to take in a document nothing is gone through that grows with the register', async () => {
  const steps = await stepsOf(taken)
  expect(steps.length).toBeGreaterThan(40)
  expect(steps.filter((it) => GROWS.test(it) && !IS_SMALL.test(it))).toEqual([])
})

test('for the history of a document no withdrawal of another is read', async () => {
  const steps = await stepsOf((register) => register.history(lastId()), taken)
  expect(steps.filter((it) => /from "journal" where "kind"/.test(it))).toEqual([])
})

const lastId = () => `kst-1-${number - 1}`
const questions: [what: string, ask: (register: Register) => Promise<unknown>][] = [
  ['links of a document', (it) => it.links({ documentId: lastId() })],
  ['links nobody judged', (it) => it.doubtfulLinks({ limit: 20 })],
  ['the newest documents', (it) => it.documents({ limit: 20 })],
  ['the rules of the newest documents', (it) => it.ruleCounts(20)],
  ['a commitment', (it) => it.commitment('commitment-0', '2031-06-01')],
  ['the history of a document', (it) => it.history(lastId())],
]
test('to go through all commitments nothing is counted and no document is looked at beside them', async () => {
  const steps = await stepsOf(async (register) => {
    for await (const _ of register.everyCommitment({ on: '2031-06-01' }));
  }, taken)
  expect(steps.length).toBeGreaterThan(0)
  expect(steps.filter((it) => /count\(\*\)|"document" where "moved_to"/.test(it))).toEqual([])
})

for (const [what, ask] of questions)
  test(`for ${what} no table is gone through, and none is put in order`, async () => {
    const steps = await stepsOf(ask, taken)
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((it) => GROWS.test(it) && !IS_SMALL.test(it) && !IS_IN_ORDER.test(it))).toEqual([])
    expect(steps.filter((it) => /^USE TEMP B-TREE FOR ORDER BY.* from "(?:link|document)" /.test(it))).toEqual([])
  })
