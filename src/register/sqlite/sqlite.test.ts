import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { registerContract } from '../contract.suite.ts'
import type { NewEntry, Register } from '../contract.ts'
import { bareRules, linksContract } from '../contract-links.suite.ts'
import { RegisterProblem } from '../register-problem.ts'
import { type Sample, sampleReading } from '../sample-reading.ts'
import { openDatabase } from './driver.ts'
import { openSqlite } from './open.ts'

const root = await mkdtemp(join(tmpdir(), 'sqlite-'))
afterAll(() => rm(root, { recursive: true }))
let made = 0
const newPath = () => join(root, `folder-${++made}`, 'register.sqlite')

registerContract('sqlite', (settings) => openSqlite(newPath(), settings))
registerContract('sqlite in memory', (settings) => openSqlite(':memory:', settings))
linksContract('sqlite', (settings) => openSqlite(newPath(), settings))

const open = (path: string) => openSqlite(path, { now: () => new Date('2026-11-21T12:00:00Z') })

async function within<T>(path: string, act: (register: Register) => Promise<T>): Promise<T> {
  const register = await open(path)
  try {
    return await act(register)
  } finally {
    await register.close()
  }
}

const entry = (sample: Sample, engineVersion = '1'): NewEntry => ({
  kind: 'document-read',
  actor: 'program:test',
  engineVersion,
  file: sampleReading(sample),
})

/** Every row of every projection, as the file has them. */
function projections(path: string): unknown {
  const database = openDatabase(path)
  const tables = [
    'document',
    'text',
    'fact',
    'fact_count',
    'problem',
    'judgement',
    'link_judgement',
    'withdrawn',
    'search_unit',
    'search_terms',
  ]
  const rows = tables.map((it) => database.prepare(`select * from "${it}" order by 1, 2`).all([]))
  database.close()
  return rows
}
function execute(path: string, sql: string): void {
  const database = openDatabase(path)
  database.prepare(sql).run([])
  database.close()
}

test('what was acknowledged is there when the register is opened again', async () => {
  const path = newPath()
  await within(path, (it) => it.append([entry({ id: 'kst-1-1' })]))
  expect(await within(path, (it) => it.document('kst-1-1'))).toMatchObject({ names: ['brief.txt'] })
})

test('a rebuild makes every row of every projection as it was', async () => {
  const path = newPath()
  const samples: Sample[] = [
    { id: 'kst-1-1', text: 'oud', citations: ['a', 'b'] },
    { id: 'kst-1-1', text: 'nieuw', terms: [['2019-01-01', '2019-12-31']] },
    { bytes: 'once', text: 'x' },
    { bytes: 'once', text: 'x', id: 'kst-2-2' },
  ]
  await within(path, async (it) => {
    for (const sample of samples) await it.append([entry(sample)])
  })
  const before = projections(path)
  execute(path, 'delete from fact')
  execute(path, "update document set title = 'verzonnen'")
  expect(projections(path)).not.toEqual(before)
  await within(path, (it) => it.rebuild())
  expect(projections(path)).toEqual(before)
})

test('projections that an older version made are made again on opening', async () => {
  const path = newPath()
  await within(path, (it) => it.append([entry({ citations: ['a'] })]))
  execute(path, 'delete from fact_count')
  expect((await within(path, (it) => it.totals())).facts.citations).toBe(0)
  execute(path, "update meta set value = 'older'")
  expect((await within(path, (it) => it.totals())).facts.citations).toBe(1)
})

test('a clock that was set back puts no entry before those that were there', async () => {
  const path = newPath()
  await within(path, (it) => it.append([entry({ text: 'een' })]))
  const early = await openSqlite(path, { now: () => new Date('2020-01-01T00:00:00Z') })
  await early.append([entry({ text: 'twee' })])
  const entries = []
  for await (const it of early.journal()) entries.push([it.seq, it.at])
  await early.close()
  expect(entries).toEqual([
    [1, '2026-11-21T12:00:00.000Z'],
    [2, '2026-11-21T12:00:00.000Z'],
  ])
})

test('a text that is read five times is kept once', async () => {
  const path = newPath()
  const text = 'Een lange brief. '.repeat(200_000)
  await within(path, async (it) => {
    for (const version of ['1', '2', '3', '4', '5']) await it.append([entry({ text }, version)])
  })
  const database = openDatabase(path)
  expect(database.prepare('select length(bytes) as size from content').all([])).toEqual([{ size: text.length }])
  database.close()
})

test('two connections to one file write in turn and lose nothing', async () => {
  const path = newPath()
  const registers = [await open(path), await open(path)]
  const writes = Array.from({ length: 60 }, (_, i) =>
    registers[i % 2]?.append([entry({ id: `kst-${i}`, text: `${i}` })]),
  )
  await Promise.all(writes)
  for (const it of registers) expect(await it.totals()).toMatchObject({ documents: 60, entries: 60 })
  for (const it of registers) await it.close()
})

test('a register of a newer version is refused with what to do, and stays as it was', async () => {
  const path = newPath()
  await within(path, (it) => it.append([entry({ id: 'kst-1-1' })]))
  execute(path, "insert into kysely_migration values ('9999-later', '2030-01-01')")
  await expect(open(path)).rejects.toThrow(/newer version.*Open it with that version/)
  execute(path, "delete from kysely_migration where name = '9999-later'")
  expect(await within(path, (it) => it.document('kst-1-1'))).not.toBe(null)
})

test('a file that is no register, and a damaged one, are refused with what to do', async () => {
  const noRegister = join(root, 'brief.txt')
  await writeFile(noRegister, 'Geachte voorzitter, '.repeat(1000))
  await expect(open(noRegister)).rejects.toThrow(RegisterProblem)
  const cut = newPath()
  await within(cut, (it) => it.append([entry({ text: 'x'.repeat(500_000) })]))
  await truncate(cut, 8192)
  const act = () => within(cut, (it) => it.append([entry({ text: 'y' })]))
  await expect(act()).rejects.toThrow(/damaged/)
})

test('a place where no file can be is refused with what to do', async () => {
  const file = join(root, 'a-file')
  await writeFile(file, '')
  await expect(open(join(file, 'register.sqlite'))).rejects.toThrow(RegisterProblem)
})

test('after a withdrawal the words are not in the file, whichever table or free page held them', async () => {
  const path = newPath()
  const text = `De heer Zoutbaars leidt het werk. ${'Verder niets. '.repeat(2_000)}`
  const order = { documentId: 'kst-1-1', reason: 'Persoonsgegevens.', actor: 'person:test' }
  const hasWords = async () => /outbaa?r/i.test(await readFile(path, 'latin1'))
  await within(path, (it) => it.append([entry({ id: 'kst-1-1', text, title: 'Zoutbaars' })]))
  expect(await hasWords()).toBe(true)
  await within(path, (it) => it.withdraw({ ...order, passage: 'Zoutbaars' }))
  expect(await hasWords()).toBe(false)
  await within(path, (it) => it.append([entry({ id: 'kst-2-2', text: 'Zoutbaars bleef hier staan.' })]))
  await within(path, (it) => it.withdraw({ ...order, documentId: 'kst-2-2' }))
  expect(await hasWords()).toBe(false)
})

test('after a withdrawal neither the words nor their stems are in what linking keeps', async () => {
  const path = newPath()
  const text = 'Ik zal de heer Zoutbaars in de vuurtoren ontvangen.'
  const own = entry({ id: 'kst-1-1', date: '2031-03-14', text, terms: [null] })
  if (own.kind !== 'document-read') throw new Error('Bug: no reading')
  const [promise] = own.file.facts.commitments
  const commitments = promise ? [{ ...promise, text, spans: [[0, text.length]] as [number, number][] }] : []
  const file = { ...own.file, facts: { ...own.file.facts, commitments } }
  const register = await openSqlite(path, { now: () => new Date(), links: bareRules() })
  await register.append([{ ...own, file }])
  const order = { documentId: 'kst-1-1', passage: 'Zoutbaars', reason: 'Persoonsgegevens.', actor: 'person:test' }
  await register.withdraw(order)
  await register.close()
  const bytes = (await readFile(path)).toString('latin1')
  expect([/zoutba/i.test(bytes), /vuurtor/i.test(bytes)]).toEqual([false, true])
})

test('a file that can only be read is refused with what to do, and stays as it was', async () => {
  const path = newPath()
  await within(path, (it) => it.append([entry({ id: 'kst-1-1' })]))
  const before = await readFile(path)
  await expect(asNobody(path)).resolves.toMatch(
    /can only be read\. Make the file and its folder writable|cannot be opened/,
  )
  expect((await readFile(path)).equals(before)).toBe(true)
})

/** Root may write everything, so that another user tries; what the program says. */
async function asNobody(path: string): Promise<string> {
  await chmod(root, 0o755)
  await chmod(dirname(path), 0o555)
  await chmod(path, 0o444)
  const child = fileURLToPath(new URL('../../../test/faults/only-read.child.ts', import.meta.url))
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const ran = spawnSync(process.execPath, ['--import', 'tsx', child, path], { encoding: 'utf8', ...user })
  await chmod(dirname(path), 0o755)
  await chmod(path, 0o644)
  return ran.stdout + ran.stderr
}

test('a full disk is told with what to do, and what was acknowledged is kept', async (context) => {
  const disk = join(root, 'disk')
  await mkdir(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk])
  if (mounted.status !== 0) return context.skip('no small disk can be mounted here')
  try {
    const path = join(disk, 'register.sqlite')
    await within(path, (it) => it.append([entry({ id: 'kst-1-1' })]))
    const act = (it: Register) => it.append([entry({ id: 'kst-2-2', text: 'x'.repeat(3_000_000) })])
    await expect(within(path, act)).rejects.toThrow(/the disk is full or fails\. Make room and run the command again/)
    expect(await within(path, (it) => it.documents({ limit: 9 }))).toMatchObject([{ id: 'kst-1-1' }])
  } finally {
    spawnSync('umount', ['-l', disk])
  }
})

test('two processes that write to one file at the same time lose nothing', async () => {
  const path = newPath()
  await within(path, (it) => it.append([entry({ id: 'kst-0', text: '0' })]))
  const child = fileURLToPath(new URL('../../../test/faults/writer.child.ts', import.meta.url))
  const ended = ['a', 'b'].map(
    (name) =>
      new Promise<number | null>((resolve) =>
        spawn(process.execPath, ['--import', 'tsx', child, path, name], { stdio: 'inherit' }).on('close', resolve),
      ),
  )
  expect(await Promise.all(ended)).toEqual([0, 0])
  expect(await within(path, (it) => it.totals())).toMatchObject({ documents: 61, entries: 61 })
}, 60_000)

test('links that were not made, or by other rules, are made when the register is opened with rules', async () => {
  const path = newPath()
  const entries = [0, 1].map((i) => entry({ id: `kst-1-${i}`, text: `Ik zal ${i}.`, terms: [null] }))
  await within(path, (register) => register.append(entries))
  const promises = async (version: string) => {
    const register = await openSqlite(path, { now: () => new Date(), links: bareRules(version) })
    const documents = await register.statusDocuments()
    await register.close()
    return documents.flatMap((it) => it.commitments).length
  }
  expect(await within(path, async (it) => (await it.statusDocuments()).flatMap((one) => one.commitments))).toEqual([])
  expect([await promises('links:1'), await promises('links:1'), await promises('links:2')]).toEqual([2, 2, 2])
})
