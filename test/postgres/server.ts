import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Where the tests cannot do without: there a missing server is a failure, not a reason to leave tests out. */
const isDemanded = process.env.CI !== undefined

/** False where no PostgreSQL is installed, which `npm test` says and tells what to do about. */
export const hasPostgres: boolean = isDemanded || programs() !== null

const USER = 'beleidsspoor'
export const PASSWORD = 'een-geheim-van-de-proef'

/** A server of its own for one file of tests, with its data in a folder that goes with it. */
export interface Server {
  /** Of a database; another user or password for tests of being refused. */
  address(database: string, user?: string, password?: string): string
  /** The same through the socket. */
  socketAddress(database: string): string
  /** A new, empty database. */
  newDatabase(options?: string): Promise<string>
  /** Asks the server itself, as its administrator. */
  ask(statement: string, database?: string): Promise<Record<string, unknown>[]>
  readonly folder: string
  /** As when the machine loses its power, for the server. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

export async function startServer(): Promise<Server> {
  const found = programs()
  if (!found) throw new Error('PostgreSQL is not installed. On Debian: sudo apt-get install postgresql')
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const data = join(folder, 'data')
  const owner = ownerOf()
  mkdirSync(data, { mode: 0o700 })
  const secret = join(folder, 'secret')
  writeFileSync(secret, PASSWORD)
  if (owner) for (const it of [folder, data, secret]) chownSync(it, owner.uid, owner.gid)
  chmodSync(folder, 0o755)
  const initdb = [`--username=${USER}`, `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync']
  execFileSync(join(found, 'initdb'), ['-D', data, '--locale=C.UTF-8', ...initdb], { ...owner, stdio: 'ignore' })
  const server = new OwnServer(join(found, 'postgres'), folder, await freePort(), owner)
  await server.start()
  return server
}

class OwnServer implements Server {
  readonly folder: string
  readonly #program: string
  readonly #port: number
  readonly #owner: Owner | undefined
  #child: ChildProcess | null = null
  #made = 0

  constructor(program: string, folder: string, port: number, owner: Owner | undefined) {
    this.#program = program
    this.folder = folder
    this.#port = port
    this.#owner = owner
  }

  address(database: string, user = USER, password = PASSWORD): string {
    return `postgres://${user}:${password}@127.0.0.1:${this.#port}/${database}`
  }
  socketAddress(database: string): string {
    return `postgres://${USER}:${PASSWORD}@/${database}?host=${this.folder}&port=${this.#port}`
  }

  async newDatabase(options = ''): Promise<string> {
    const name = `test_${++this.#made}`
    await this.ask(`create database ${name} ${options}`)
    return this.address(name)
  }

  async ask(statement: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.address(database) })
    // A server that is starting says so and hangs up; that it hung up is no second fault.
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query(statement)).rows
    } finally {
      await client.end()
    }
  }

  async start(): Promise<void> {
    const loopback = ['-c', 'listen_addresses=127.0.0.1', '-p', `${this.#port}`, '-k', this.folder]
    const args = ['-D', join(this.folder, 'data'), ...loopback, '-c', 'max_connections=60', '-c', 'fsync=on']
    this.#child = spawnBound(this.#program, args, this.#owner)
    for (let tried = 0; ; tried++) {
      try {
        return void (await this.ask('select 1'))
      } catch (error) {
        if (tried > 1200) throw error
        // Children of a server that was killed may still hold its memory: then the next one ends at once.
        if (this.#child.exitCode !== null) this.#child = spawnBound(this.#program, args, this.#owner)
      }
      await pause(50)
    }
  }

  async kill(): Promise<void> {
    await this.#end('SIGQUIT')
  }
  async stop(): Promise<void> {
    await this.#end('SIGINT')
    rmSync(this.folder, { recursive: true, force: true })
  }

  // SIGINT: at once, in order; SIGQUIT: at once, and the log is read back at the next start.
  async #end(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
}

/** Ends with the tests, also when they are killed: the system then ends the server. */
function spawnBound(program: string, args: readonly string[], owner: Owner | undefined): ChildProcess {
  const stdio = ['ignore', 'ignore', 'ignore'] as const
  if (spawnSync('setpriv', ['--version']).status !== 0) return spawn(program, args, { ...owner, stdio: [...stdio] })
  const user = owner ? [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'] : []
  return spawn('setpriv', ['--pdeathsig', 'INT', ...user, program, ...args], { stdio: [...stdio] })
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root: another user then does. */
function ownerOf(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  const [uid, gid] = [id('-u'), id('-g')]
  return uid > 0 ? { uid, gid } : { uid: 65_534, gid: 65_534 }
}

/** The folder of the newest server that is installed; Debian keeps them out of the path. */
function programs(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((it) => join(debian, it, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find((it) => existsSync(join(it, 'initdb')) && existsSync(join(it, 'postgres'))) ?? null
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
