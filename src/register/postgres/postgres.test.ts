import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { hasPostgres, PASSWORD, type Server, startServer } from '../../../test/postgres/server.ts'
import { registerContract } from '../contract.suite.ts'
import type { NewEntry, NewReading, Register, RegisterSettings } from '../contract.ts'
import { linksContract } from '../contract-links.suite.ts'
import { RegisterProblem } from '../register-problem.ts'
import { type Sample, sampleReading } from '../sample-reading.ts'
import { openPostgres } from './open.ts'
import { serverState } from './state.ts'

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: Server
  let made = 0
  beforeAll(async () => {
    server = await startServer()
    await server.ask('create database contract')
  })
  afterAll(() => server?.stop())

  const make = (settings: RegisterSettings) =>
    openPostgres(server.address('contract'), settings, { schema: `register_${++made}` })
  registerContract('postgres', make)
  linksContract('postgres', make)

  test('what was acknowledged is there when the register is opened again, and through the socket', async () => {
    const address = await server.newDatabase()
    await within(address, (it) => it.append([entry({ id: 'kst-1-1', citations: ['a'] })]))
    const totals = { documents: 1, entries: 1, facts: { citations: 1 } }
    expect(await within(address, (it) => it.totals())).toMatchObject(totals)
    const socket = server.socketAddress(new URL(address).pathname.slice(1))
    expect(await within(socket, (it) => it.totals())).toMatchObject(totals)
  })

  test('whoever reads on in the journal while three connections write misses no entry', async () => {
    const address = await server.newDatabase()
    const writers = [await open(address), await open(address), await open(address)]
    const read: number[] = []
    let isWriting = true
    const reading = within(address, async (register) => {
      for (let isLast = false; !isLast; ) {
        isLast = !isWriting
        for await (const it of register.journal(read.at(-1) ?? 0)) read.push(it.seq)
      }
    })
    const numbers = Array.from({ length: 90 }, (_, i) => i)
    await Promise.all(numbers.map((i) => writers[i % 3]?.append([entry({ id: `kst-${i}`, text: `${i}` })])))
    isWriting = false
    await reading
    for (const it of writers) await it.close()
    expect(read).toEqual(numbers.map((i) => i + 1))
  })

  test('an entry that another writer has not yet committed keeps later ones waiting', async () => {
    const address = await server.newDatabase()
    await within(address, (it) => it.append([entry({ text: 'eerste' })]))
    const slow = new pg.Client({ connectionString: address })
    await slow.connect()
    await slow.query("begin; select pg_advisory_xact_lock(hashtextextended('beleidsspoor register public', 0))")
    await slow.query("insert into journal values (2, '2026-01-01', 'person:x', 'erased', '', '{}')")
    const register = await open(address)
    const later = register.append([entry({ text: 'later' })])
    const first = await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])
    expect(first).toBe('waits')
    expect((await register.totals()).entries).toBe(1)
    await slow.query('commit')
    expect(await later).toMatchObject([{ seq: 3 }])
    await slow.end()
    await register.close()
  })

  test('a batch that fails takes no number from the journal', async () => {
    await within(await server.newDatabase(), async (register) => {
      const { text: _, ...source } = sampleReading({ text: 'zonder' }).source
      const bad: NewEntry = { ...reading(sampleReading()), file: { ...sampleReading(), source } }
      await expect(register.append([entry({ text: 'goed' }), bad])).rejects.toThrow('without its text')
      expect(await register.append([entry({ text: 'goed' })])).toMatchObject([{ seq: 1 }])
    })
  })

  test('documents come in one order, whatever the language of the database', async () => {
    const address = await server.newDatabase("template template0 locale_provider icu icu_locale 'nl'")
    const ids = ['a', 'B', 'á', 'b', '_', 'Z']
    const found = await within(address, async (register) => {
      for (const id of ids) await register.append([entry({ id, name: id, text: id })])
      return (await register.documents({ limit: 9 })).map((it) => it.id)
    })
    expect(found).toEqual(['B', 'Z', '_', 'a', 'b', 'á'])
  })

  test('two processes that write at the same time lose nothing', async () => {
    const address = await server.newDatabase()
    const child = fileURLToPath(new URL('../../../test/faults/writer.child.ts', import.meta.url))
    const ended = ['a', 'b'].map(
      (name) =>
        new Promise<number | null>((resolve) =>
          spawn(process.execPath, ['--import', 'tsx', child, address, name], { stdio: 'inherit' }).on('close', resolve),
        ),
    )
    expect(await Promise.all(ended)).toEqual([0, 0])
    expect(await within(address, (it) => it.totals())).toMatchObject({ documents: 60, entries: 60 })
  })

  test('after a withdrawal the words are in no file of a table', async () => {
    const address = await server.newDatabase()
    const name = new URL(address).pathname.slice(1)
    const [known] = await server.ask(`select oid from pg_database where datname = '${name}'`)
    const hasWords = async () => {
      await server.ask('checkpoint')
      return spawnSync('grep', ['-rqiE', 'outbaa?r', `${server.folder}/data/base/${known?.oid}`]).status === 0
    }
    await within(address, async (register) => {
      const text = `De heer Zoutbaars leidt het werk. ${'Verder niets. '.repeat(50)}`
      await register.append([entry({ id: 'kst-1-1', text, title: 'Zoutbaars' })])
      expect(await hasWords()).toBe(true)
      const order = { documentId: 'kst-1-1', reason: 'Persoonsgegevens.', actor: 'person:test' }
      // As whoever asks at length: the server keeps for them what is erased, until they are done.
      const asker = new pg.Client({ connectionString: address })
      await asker.connect()
      await asker.query('begin isolation level repeatable read; select 1 from pg_class limit 1')
      setTimeout(() => void asker.query('commit').then(() => asker.end()), 700)
      await register.withdraw({ ...order, passage: 'Zoutbaars' })
      expect(await hasWords()).toBe(false)
      await register.append([entry({ id: 'kst-2-2', text: 'Zoutbaars bleef hier staan.' })])
      await register.withdraw({ ...order, documentId: 'kst-2-2' })
      expect(await hasWords()).toBe(false)
    })
  })

  describe('is refused with what to do, and never with the password', () => {
    const says = async (address: string): Promise<string> => {
      const error = await within(address, (it) => it.append([entry()])).catch((it: unknown) => it)
      expect(error).toBeInstanceOf(RegisterProblem)
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(PASSWORD)
      return error instanceof RegisterProblem ? error.message : ''
    }

    test('what is no address', async () => {
      const what = /^DATABASE_URL is no address of a PostgreSQL database\. Set it as postgres:/
      expect(await says(`mysql://x:${PASSWORD}@127.0.0.1/x`)).toMatch(what)
      expect(await says(`postgres://x:${PASSWORD}@127.0.0.1:port/x`)).toMatch(what)
    })

    test('a server that does not answer', async () => {
      const said = await says(`postgres://x:${PASSWORD}@127.0.0.1:1/register`)
      expect(said).toMatch(
        /^The register at postgres:\/\/x@127\.0\.0\.1:1\/register cannot be reached\. Start the server/,
      )
      expect(await says(`postgres://x:${PASSWORD}@no-such-host.invalid/register`)).toContain('cannot be reached')
    })

    test('a wrong password, an unknown user, no password', async () => {
      const what = 'refuses this name and password. Mend them in DATABASE_URL'
      expect(await says(server.address('postgres', 'beleidsspoor', `niet-${PASSWORD}`))).toContain(what)
      expect(await says(server.address('postgres', 'onbekend'))).toContain(what)
      expect(await says(server.address('postgres').replace(`:${PASSWORD}`, ''))).toContain(what)
    })

    test('a database that is not there', async () => {
      expect(await says(server.address('nergens'))).toContain('has no such database. Make it with "createdb')
    })

    test('a user without rights', async () => {
      const address = await server.newDatabase()
      await server.ask(`create role gast login password '${PASSWORD}'`)
      const guest = address.replace('//beleidsspoor:', '//gast:')
      expect(await says(guest)).toMatch(/may not be used so by this user\. Make the user owner/)
    })

    test('a database of another encoding', async () => {
      const address = await server.newDatabase("template template0 encoding 'LATIN1' locale 'C'")
      expect(await says(address)).toMatch(/keeps text as LATIN1\. Make one with "createdb --encoding=UTF8/)
    })

    test('a register of a newer version, which stays as it was', async () => {
      const address = await server.newDatabase()
      const name = new URL(address).pathname.slice(1)
      await within(address, (it) => it.append([entry({ id: 'kst-1-1' })]))
      await server.ask("insert into kysely_migration values ('9999-later', '2030-01-01')", name)
      expect(await says(address)).toMatch(/was made by a newer version\. Open it with that version\./)
      await server.ask("delete from kysely_migration where name = '9999-later'", name)
      expect(await within(address, (it) => it.document('kst-1-1'))).not.toBe(null)
    })

    test('a server that takes no writes', async () => {
      const address = await server.newDatabase()
      await within(address, (it) => it.append([entry({ id: 'kst-1-1' })]))
      const name = new URL(address).pathname.slice(1)
      await server.ask(`alter database ${name} set default_transaction_read_only = on`)
      expect(await says(address)).toMatch(/can only be read\. Name the server that takes writes/)
      expect(await within(address, (it) => it.document('kst-1-1'))).not.toBe(null)
    })

    test('a question about a database without a register, in which nothing is made', async () => {
      const address = await server.newDatabase()
      const asked = openPostgres(address, { now }, { mustExist: true })
      await expect(asked).rejects.toThrow('Make one with "beleidsspoor add FOLDER"')
      expect(await serverState(address)).toMatchObject({ hasRegister: false, isDurable: true })
    })
  })

  test('whoever may only read the tables can ask, and is told that writing is not for them', async () => {
    const address = await server.newDatabase()
    await within(address, (it) => it.append([entry({ id: 'kst-1-1' })]))
    const name = new URL(address).pathname.slice(1)
    await server.ask(`create role lezer login password '${PASSWORD}'`)
    await server.ask('grant select on all tables in schema public to lezer', name)
    await within(address.replace('//beleidsspoor:', '//lezer:'), async (register) => {
      expect((await register.document('kst-1-1'))?.id).toBe('kst-1-1')
      await expect(register.append([entry({ text: 'nieuw' })])).rejects.toThrow('may not be used so by this user')
    })
  })

  test('a connection that is ended while nobody uses it is replaced', async () => {
    const address = await server.newDatabase()
    await within(address, async (register) => {
      await register.append([entry({ text: 'een' })])
      await endConnections(server, address)
      await expect(retried(() => register.append([entry({ text: 'twee' })]))).resolves.toMatchObject([{ isNew: true }])
    })
  })

  test('a full disk is told with what to do, and what was acknowledged is kept', async (context) => {
    const disk = `${server.folder}/disk`
    mkdirSync(disk)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk])
    if (mounted.status !== 0) return context.skip('no small disk can be mounted here')
    try {
      const { uid, gid } = statSync(server.folder)
      chownSync(disk, uid, gid)
      await server.ask(`create tablespace small location '${disk}'`)
      const address = await server.newDatabase('tablespace small')
      const text = randomBytes(20_000_000).toString('base64')
      await within(address, async (register) => {
        await register.append([entry({ id: 'kst-1-1' })])
        const told = /the disk or the memory of the server is full, or fails\. Make room and run the command again/
        await expect(register.append([entry({ id: 'kst-2-2', text })])).rejects.toThrow(told)
        expect(await register.documents({ limit: 9 })).toMatchObject([{ id: 'kst-1-1' }])
        expect(await register.append([entry({ id: 'kst-3-3', text: 'klein' })])).toMatchObject([{ seq: 2 }])
      })
    } finally {
      spawnSync('umount', ['-l', disk])
    }
  })

  test('a server that is gone in the middle of a write is told, and what was acknowledged is kept', async () => {
    // One of its own: a server that was killed first looks through every file of every database.
    const server = await startServer()
    onTestFinished(() => server.stop())
    const register = await open(await server.newDatabase())
    const acknowledged: string[] = []
    const writing = (async () => {
      for (let i = 0; ; i++) {
        await register.append([entry({ id: `kst-${i}`, text: `brief ${i} `.repeat(2000), citations: ['a'] })])
        acknowledged.push(`kst-${i}`)
      }
    })()
    let early: unknown = null
    const told = writing.catch((error: unknown) => (early = error))
    while (acknowledged.length < 20 && early === null) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(early).toBeNull()
    await server.kill()
    const problem = await told
    expect(problem).toBeInstanceOf(RegisterProblem)
    expect(String(problem)).toMatch(/was lost while it was used\. See whether the server runs|cannot be reached/)
    await server.start()
    const { documents, entries, facts } = await register.totals()
    expect(documents - acknowledged.length).toBeOneOf([0, 1])
    expect([entries, facts.citations]).toEqual([documents, documents])
    for (const id of acknowledged) expect((await register.document(id))?.id).toBe(id)
    await register.append([entry({ text: 'daarna' })])
    await register.close()
  })
})

const now = () => new Date('2026-11-21T12:00:00Z')
const open = (address: string) => openPostgres(address, { now })

async function within<T>(address: string, act: (register: Register) => Promise<T>): Promise<T> {
  const register = await open(address)
  try {
    return await act(register)
  } finally {
    await register.close()
  }
}

const reading = (file: NewReading['file']): NewReading => ({
  kind: 'document-read',
  actor: 'program:test',
  engineVersion: '1',
  file,
})
const entry = (sample: Sample = {}): NewEntry => reading(sampleReading(sample))

const endConnections = (server: Server, address: string) =>
  server.ask(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(address).pathname.slice(1)}'`,
  )

/** The end of a connection may be seen only when it is used once more. */
async function retried<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    expect(String(error)).toContain('was lost while it was used')
    return act()
  }
}
