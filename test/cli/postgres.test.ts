import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPostgres, PASSWORD, type Server, startServer } from '../postgres/server.ts'
import { commandLine } from './running.ts'

describe.skipIf(!hasPostgres)('with DATABASE_URL', () => {
  let server: Server
  let address = ''
  beforeAll(async () => {
    server = await startServer()
    address = await server.newDatabase()
    writeFileSync(
      letter,
      'Geachte voorzitter,\n\nIk zal uw Kamer voor het zomerreces van 2027 informeren over de zee.\n',
    )
  })
  afterAll(async () => {
    await server?.stop()
    own.remove()
  })
  const own = commandLine()
  const letter = join(own.folder, 'brief.txt')
  const run = async (...args: string[]) => {
    const ran = await own.runWith({ DATABASE_URL: address }, ...args)
    expect(ran.all).not.toContain(PASSWORD)
    return ran
  }

  test('a question makes no register, and says how to make one', async () => {
    const ran = await run('show', 'kst-1-1')
    expect([ran.code, ran.all]).toEqual([
      2,
      expect.stringContaining('There is no register in the database at postgres://'),
    ])
    expect((await run('doctor')).all).toMatch(/PostgreSQL 1\d\.\d+ at postgres:.*, no register in it yet/)
  })

  test('a document is added once, shown, verified, judged and withdrawn', async () => {
    expect((await run('add', letter)).lines[0]).toBe('1 new, 0 changed, 0 known, 0 not read.')
    expect((await run('add', letter)).lines[0]).toBe('0 new, 0 changed, 1 known, 0 not read.')
    const found = await server.ask('select id from document', new URL(address).pathname.slice(1))
    const shown = await run('show', String(found[0]?.id))
    const fact = shown.lines.find((it) => / commitments /.test(it))?.split(' ')[0] ?? ''
    expect((await run('verify')).code).toBe(0)
    expect((await run('review', '--accept', fact, '--by', 'Jan', '--reason', 'Zo is het.')).code).toBe(0)
    expect((await run('show', fact)).lines[0]).toBe(`${fact}  commitments, accepted`)
    expect((await run('rebuild', '--check')).lines[0]).toMatch(/2 journal entries\. Every answer is as it was\./)
    const withdrawn = await run('withdraw', String(found[0]?.id), '--reason', 'Vergissing.', '--by', 'Jan')
    expect(withdrawn.code).toBe(0)
    expect((await run('show', fact)).code).toBe(2)
  })

  test('backup and restore name the programs of PostgreSQL, and a folder that is named goes first', async () => {
    for (const command of ['backup', 'restore']) {
      const ran = await run(command, join(own.folder, 'copy'))
      expect([ran.code, ran.all]).toEqual([
        2,
        expect.stringContaining('Copy it with pg_dump and put it back with pg_restore'),
      ])
    }
    expect((await run('add', letter, '--data', own.data)).lines[0]).toBe('1 new, 0 changed, 0 known, 0 not read.')
    expect((await run('backup', join(own.folder, 'copy'), '--data', own.data)).code).toBe(0)
  })

  test('start keeps the examples apart from a person’s own documents', async () => {
    const name = new URL(address).pathname.slice(1)
    const counted = async (table: string) => Number((await server.ask(`select count(*) from ${table}`, name))[0]?.count)
    const before = await counted('public.text')
    expect((await run('start', '--no-serve')).all).toMatch(/The register holds \d+ documents/)
    expect(await counted('public.text')).toBe(before)
    expect(await counted('beleidsspoor_examples.text')).toBeGreaterThan(5)
    writeFileSync(letter, 'Een andere brief.\n')
    expect((await run('start', own.folder, '--no-serve')).code).not.toBe(2)
    expect(await counted('public.text')).toBeGreaterThan(before)
  }, 240_000)

  test('documents that were put in the queue are read by whoever works, and once', async () => {
    const folder = join(own.folder, 'queue')
    mkdirSync(folder)
    for (const i of [1, 2, 3]) writeFileSync(join(folder, `${i}.txt`), `Brief ${i}. Ik zal u in 2027 informeren.\n`)
    expect((await run('add', '--queue', folder)).lines).toEqual(['3 put in the queue, 0 in it already, 0 known.'])
    expect((await run('add', '--queue', folder)).lines).toEqual(['0 put in the queue, 3 in it already, 0 known.'])
    const worked = await run('work')
    expect([worked.code, worked.lines]).toEqual([0, ['3 documents taken from the queue here.']])
    expect(worked.asides.at(-1)).toBe('Reading: 3 of 3')
    expect((await run('add', '--queue', folder, '--json')).lines).toEqual([
      '{"put":0,"known":3,"waiting":0,"errors":[]}',
    ])
    expect((await run('work', '--json')).lines).toEqual([])
    const misused = await run('add', '--queue', folder, '--data', own.data)
    expect([misused.code, misused.all]).toEqual([2, expect.stringContaining('Leave out --data, or leave out --queue.')])
  }, 240_000)

  test('doctor names the version of the server, and what is wrong with the address', async () => {
    const [said = ''] = (await run('doctor')).lines.filter((it) => it.includes('register (PostgreSQL)'))
    expect(said).toMatch(/✓ .*PostgreSQL 1\d\.\d+ at postgres:\/\/beleidsspoor@127\.0\.0\.1:\d+\/test_1$/)
    const ran = await own.runWith({ DATABASE_URL: server.address('nergens') }, 'doctor')
    expect([ran.code, ran.all]).toEqual([1, expect.stringContaining('has no such database')])
  })
})

test('what is no address of PostgreSQL is told without repeating it, which may hold a password', async () => {
  const own = commandLine()
  const ran = await own.runWith({ DATABASE_URL: `mysql://jan:${PASSWORD}@127.0.0.1/x` }, 'rebuild')
  expect([ran.code, ran.all]).toEqual([
    2,
    expect.stringContaining('DATABASE_URL is no address of a PostgreSQL database.'),
  ])
  expect(ran.all).not.toContain(PASSWORD)
  own.remove()
})

test('a queue needs a database', async () => {
  const own = commandLine()
  for (const args of [['work'], ['add', '--queue', own.folder]]) {
    const ran = await own.run(...args)
    expect([ran.code, ran.all]).toEqual([2, expect.stringContaining('DATABASE_URL is not set.')])
  }
  own.remove()
})
