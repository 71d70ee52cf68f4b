import { cpSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { registerLines } from '../../src/register/lines.ts'
import { openDatabase } from '../../src/register/sqlite/driver.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { commandLine, forgetStatements } from './running.ts'

const { folder, path, run, remove } = commandLine()
afterAll(remove)

const letter = join(folder, 'brief.txt')
writeFileSync(
  letter,
  'Geachte voorzitter,\n\nIk zal uw Kamer voor het zomerreces van 2027 informeren over de zeewering.\n',
)
await run('add', letter)

async function exported(): Promise<string> {
  const register = await openSqlite(path, { now: () => new Date() })
  const lines: string[] = []
  for await (const line of registerLines(register)) lines.push(line)
  await register.close()
  return lines.join('\n')
}
function execute(sql: string): void {
  const database = openDatabase(path)
  database.prepare(sql).run([])
  database.close()
}

test('add tells what is new, known and changed; the same document twice changes nothing', async () => {
  const own = commandLine()
  const at = join(own.folder, 'brief.txt')
  cpSync(letter, at)
  expect((await own.run('add', at)).lines).toEqual([
    '1 new, 0 changed, 0 known, 0 not read.',
    'The register holds 1 document in 1 file.',
  ])
  expect((await own.run('add', at)).lines[0]).toBe('0 new, 0 changed, 1 known, 0 not read.')
  const [known] = (await own.run('add', at, '--json')).lines.map((it) => JSON.parse(it))
  expect(known).toEqual({ name: 'brief.txt', outcome: 'unchanged', id: null, problems: [] })
  writeFileSync(join(own.folder, 'leeg.txt'), '')
  const ran = await own.run('add', join(own.folder, 'leeg.txt'))
  expect([ran.code, ran.all]).toEqual([1, expect.stringContaining('error  leeg.txt: ')])
  own.remove()
})

test('start takes in a large folder as add does: words are counted and links made once, after all of it', async () => {
  const own = commandLine()
  const documents = join(own.folder, 'brieven')
  mkdirSync(documents)
  for (let i = 0; i < 100; i++) writeFileSync(join(documents, `brief-${i}.txt`), `Ik zal brief ${i} sturen.\n`)
  expect((await own.run('start', documents, '--no-serve')).code).toBe(0)
  const register = await openSqlite(own.path, { now: () => new Date() })
  const kinds: string[] = []
  for await (const it of register.journal()) kinds.push(it.kind)
  await register.close()
  expect([kinds.length, kinds.at(-1)]).toEqual([101, 'words-counted'])
  own.remove()
})

test('show prints a document with its facts, and a fact with its passage, reason and history', async () => {
  const register = await openSqlite(path, { now: () => new Date() })
  const [document] = await register.documents({ limit: 1 })
  await register.close()
  const ofDocument = await run('show', document?.id ?? '')
  const id = ofDocument.lines.find((it) => / commitments /.test(it))?.split(' ')[0] ?? ''
  const { lines, code } = await run('show', id)
  expect(code).toBe(0)
  expect(lines[0]).toBe(`${id}  commitments, given`)
  expect(lines.join('\n')).toMatch(/«Ik zal uw Kamer .*»/)
  expect(lines.join('\n')).toMatch(/because commitments\/[\w-]+@\d+ \(stated\)/)
  expect(lines.at(-1)).toMatch(/Z {2}program:intake {2}document-read {2}brief\.txt$/)
  const before = await run('show', id, '--known-on', '2020-01-01')
  expect([before.code, before.all]).toEqual([2, expect.stringContaining(`There is nothing under ${id}`)])
})

test('the export before and after a rebuild is the same, byte for byte', async () => {
  const before = await exported()
  expect((await run('rebuild', '--check')).lines).toEqual([
    'Made again from 1 journal entry. Every answer is as it was.',
  ])
  expect(await exported()).toBe(before)
  execute("update fact set passage = 'verzonnen'")
  const mended = await run('rebuild', '--check', '--json')
  expect([mended.code, mended.lines]).toEqual([1, ['{"entries":1,"isSame":false}']])
  expect(await exported()).toBe(before)
})

test('a backup is the register as it was, also while another connection writes', async () => {
  const copy = join(folder, 'copies', 'a.sqlite')
  const other = openDatabase(path)
  other.prepare('begin immediate').run([])
  other.prepare("insert into meta values ('half', 'written')").run([])
  const made = await run('backup', copy)
  other.prepare('rollback').run([])
  other.close()
  expect(made.lines[0]).toMatch(/holds 1 journal entry, up to 20\d\d-/)
  expect((await run('backup', copy)).all).toContain('Name another, or overwrite it with --force.')
  expect((await run('backup', copy, '--force')).code).toBe(0)
})

test('restore checks the copy, refuses to overwrite, and keeps what was there', async () => {
  const copy = join(folder, 'b.sqlite')
  await run('backup', copy)
  const before = await exported()
  const refused = await run('restore', copy)
  expect([refused.code, refused.all]).toEqual([2, expect.stringContaining('Replace it with --force')])
  execute('delete from fact')
  await forgetStatements()
  const restored = await run('restore', copy, '--force')
  expect(restored.lines[1]).toMatch(/^What was there is now .*\.replaced-1\.$/)
  expect(existsSync(`${path}.replaced-1`)).toBe(true)
  expect(await exported()).toBe(before)
})

test('restore refuses a damaged copy, a file that is no register, one of a newer version, and a register in use', async () => {
  const copy = join(folder, 'c.sqlite')
  await run('backup', copy)
  const before = await exported()
  const says = async (at: string) => {
    const ran = await run('restore', at, '--force')
    expect(ran.code).toBe(2)
    return ran.all
  }
  const [cut, newer] = [join(folder, 'cut.sqlite'), join(folder, 'newer.sqlite')]
  cpSync(copy, cut)
  truncateSync(cut, statSync(cut).size - 8192)
  expect(await says(cut)).toMatch(/damaged/)
  cpSync(copy, newer)
  const database = openDatabase(newer)
  database.prepare("insert into kysely_migration values ('9999-later', '2030-01-01')").run([])
  database.close()
  expect(await says(newer)).toContain('newer.sqlite was made by a newer version.')
  expect(await says(letter)).toMatch(/brief\.txt is damaged or no register/)
  expect(await says(join(folder, 'nergens.sqlite'))).toContain('There is no file at')
  const other = openDatabase(path)
  other.prepare('select * from meta').all([])
  expect(await says(copy)).toContain('is locked by another program. Wait until it is done, or stop it')
  other.close()
  expect(await exported()).toBe(before)
})

const misuses: [args: string[], says: string][] = [
  [['show', 'kst-1-1'], 'There is nothing under kst-1-1 in the register. Give the id of a document'],
  [['show', 'kst-1-1', '--known-on', '2026-02-30'], '"2026-02-30" is no day. Give it as 2026-11-21.'],
  [['show', 'kst-1-1', '--data', join(folder, 'nergens')], 'Make one with "beleidsspoor add FOLDER"'],
  [['rebuild', '--data', join(folder, 'nergens')], 'There is no register at'],
  [['backup', join(folder, 'd.sqlite'), '--data', join(folder, 'nergens')], 'There is no register at'],
  [['add', join(folder, 'nergens')], 'There is nothing at'],
]
for (const [args, says] of misuses) {
  test(`used wrongly: ${args.slice(0, 3).join(' ').slice(0, 40)}`, async () => {
    const ran = await run(...args)
    expect([ran.code, ran.all]).toEqual([2, expect.stringContaining(says)])
  })
}

test('every answer of a command about the register is there as JSON', async () => {
  const copy = join(folder, 'e.sqlite')
  for (const args of [['rebuild'], ['backup', copy], ['restore', copy, '--force']]) {
    await forgetStatements()
    const { lines, code } = await run(...args, '--json')
    expect([code, lines.length, typeof JSON.parse(lines[0] ?? '')]).toEqual([0, 1, 'object'])
  }
  expect(readFileSync(copy).subarray(0, 15).toString()).toBe('SQLite format 3')
})
