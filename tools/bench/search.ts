import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { NewReading, Register } from '../../src/register/contract.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'
import { openDatabase } from '../../src/register/sqlite/driver.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { MadeTexts, queriesOver } from './search-passages.ts'
import { median } from './timing.ts'

const PASSAGES_A_DOCUMENT = 10

export interface SearchMeasured {
  readonly passages: number
  readonly ours: Times
  readonly plain: Times
  readonly counts: Times
  readonly indexedPerSecond: number
  readonly plainPerSecond: number
  readonly megabytes: { readonly ours: number; readonly plain: number }
}
export interface Times {
  readonly p50: number
  readonly p95: number
}

/**
 * The search of a register, with snippets and marks, beside FTS5 as it comes (its default tokenizer, `order by rank`,
 * `snippet()`) over the same passages and the same queries, in turn.
 */
export async function measureSearch(
  folder: string,
  passages: number,
  tell: (line: string) => void,
): Promise<SearchMeasured> {
  mkdirSync(folder, { recursive: true })
  const [own, other] = [join(folder, 'register.sqlite'), join(folder, 'plain.sqlite')]
  for (const path of [own, other]) rmSync(path, { force: true })
  const register = await openSqlite(own, { now: () => new Date() })
  const plain = plainIndex(other)
  const texts = new MadeTexts(1)
  let [oursMs, plainMs] = [0, 0]
  for (let made = 0; made < passages; made += AT_ONCE * PASSAGES_A_DOCUMENT) {
    const batch = Array.from({ length: AT_ONCE }, () => texts.text(PASSAGES_A_DOCUMENT))
    oursMs += await cpuMs(() =>
      register.append(batch.map((text, i) => readingOf(text, made / PASSAGES_A_DOCUMENT + i))),
    )
    plainMs += await cpuMs(async () => plain.add(batch.flatMap((it) => it.split('\n\n'))))
    if (made % 100_000 < AT_ONCE * PASSAGES_A_DOCUMENT)
      tell(`${made} passages, ${(oursMs / 1000).toFixed(0)} s and ${(plainMs / 1000).toFixed(0)} s.`)
  }
  const queries = queriesOver(texts)
  await inTurn(register, plain, queries.slice(0, 40))
  const { ours, theirs, counted } = await inTurn(register, plain, queries)
  await register.close()
  plain.close()
  const size = (path: string) => statSync(path).size / 1e6
  return {
    passages,
    ours: timesOf(ours),
    plain: timesOf(theirs),
    counts: timesOf(counted),
    indexedPerSecond: (passages / oursMs) * 1000,
    plainPerSecond: (passages / plainMs) * 1000,
    megabytes: { ours: size(own), plain: size(other) },
  }
}

const AT_ONCE = 50
const ROUNDS = 3

async function inTurn(register: Register, plain: Plain, queries: readonly string[]) {
  const [ours, theirs, counted]: number[][] = [[], [], []]
  for (const words of queries) {
    const rounds: [number[], number[], number[]] = [[], [], []]
    for (let i = 0; i < ROUNDS; i++) {
      rounds[0].push(await cpuMs(() => register.search({ words, limit: 20 })))
      rounds[1].push(await cpuMs(async () => plain.find(words)))
      rounds[2].push(await cpuMs(() => register.search({ words, limit: 20, withCounts: true })))
    }
    ours?.push(median(rounds[0]))
    theirs?.push(median(rounds[1]))
    counted?.push(median(rounds[2]))
    if (process.env.BENCH_EACH)
      process.stderr.write(`${words}\t${rounds.map((it) => median(it).toFixed(1)).join('\t')}\n`)
  }
  return { ours: ours ?? [], theirs: theirs ?? [], counted: counted ?? [] }
}

function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: median(sorted), p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

/** Of this process: others that are busy on the machine do not count. */
async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

const readingOf = (text: string, i: number): NewReading => ({
  kind: 'document-read',
  actor: 'program:bench',
  engineVersion: '1',
  file: sampleReading({
    text,
    id: `made-${i}`,
    name: `${i}.txt`,
    title: `Brief ${i}`,
    date: `${2000 + (i % 27)}-05-01`,
  }),
})

interface Plain {
  add(passages: readonly string[]): void
  find(words: string): number
  close(): void
}

function plainIndex(path: string): Plain {
  const database = openDatabase(path)
  database.prepare('create virtual table passage using fts5(body)').run([])
  const insert = database.prepare('insert into passage(body) values (?)')
  const find = database.prepare(
    "select rowid, snippet(passage, 0, '«', '»', '…', 40) as shown from passage where passage match ? order by rank limit 20",
  )
  return {
    add(passages) {
      database.prepare('begin').run([])
      for (const it of passages) insert.run([it])
      database.prepare('commit').run([])
    },
    find: (words) => find.all([words]).length,
    close: () => database.close(),
  }
}
