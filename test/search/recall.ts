import type { Register } from '../../src/register/contract.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'
import { openDatabase } from '../../src/register/sqlite/driver.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { type Labelled, labelled, passages } from './labelled.ts'

export interface Answered {
  readonly it: Labelled
  readonly found: readonly string[]
}
/** Over all labels: of what must be found the part that was, and of what was found the part that may be. */
export interface Quality {
  readonly recall: number
  readonly precision: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

export function qualityOf(answers: readonly Answered[]): Quality {
  const missed = answers.flatMap(({ it, found }) =>
    it.finds.filter((name) => !found.includes(name)).map((name) => `${it.query} → ${name}`),
  )
  const wrong = answers.flatMap(({ it, found }) =>
    found.filter((name) => !it.finds.includes(name)).map((name) => `${it.query} → ${name}`),
  )
  const wanted = labelled.reduce((sum, it) => sum + it.finds.length, 0)
  const given = answers.reduce((sum, it) => sum + it.found.length, 0)
  return { recall: 1 - missed.length / wanted, precision: 1 - wrong.length / given, missed, wrong }
}

/** FTS5 as it comes, with its default tokenizer. */
export function plainAnswers(): Answered[] {
  const database = openDatabase(':memory:')
  database.prepare('create virtual table passage using fts5(name unindexed, body)').run([])
  for (const [name, body] of Object.entries(passages))
    database.prepare('insert into passage values (?, ?)').run([name, body])
  const find = database.prepare('select name from passage where passage match ?')
  const answers = labelled.map((it) => ({
    it,
    found: (find.all([it.plain ?? it.query]) as { name: string }[]).map((row) => row.name),
  }))
  database.close()
  return answers
}

const names = Object.keys(passages)

/** The search of a register of which each passage is a document. */
export async function ourAnswers(): Promise<Answered[]> {
  const register = await openSqlite(':memory:', { now: () => new Date(0) })
  await fill(register)
  const made: Answered[] = []
  for (const it of labelled) {
    const { hits, problems } = await register.search({ words: it.query, limit: 100 })
    if (problems.length > 0) throw new Error(`${it.query}: ${problems[0]?.message}`)
    made.push({ it, found: hits.map((hit) => names[Number(hit.document.id.slice(1))] ?? '') })
  }
  await register.close()
  return made
}

async function fill(register: Register): Promise<void> {
  const files = Object.values(passages).map((text, i) => sampleReading({ id: `x${i}`, text, name: `${i}` }))
  await register.append(
    files.map((file) => ({ kind: 'document-read', actor: 'program:test', engineVersion: '1', file })),
  )
}
