import { spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { loadTools } from '../../intake/engine-tools.ts'
import type { Command, CommandContext } from '../command.ts'
import { table } from '../output.ts'
import type { Settings } from '../settings.ts'

/** One thing the program needs or can use. `needed`: without it the program does not work. */
interface Check {
  readonly what: string
  readonly needed: boolean
  readonly ok: boolean
  readonly found: string
  /** What to do when it is not there. */
  readonly help: string
}

export const doctorCommand: Command<[], { json?: boolean }> = {
  name: 'doctor',
  arguments: '',
  summary: 'Check what the program needs on this machine, and say what to do about what is missing.',
  options: [['--json', 'print the checks as JSON']],
  async run(_, options, { output, settings }: CommandContext) {
    const checks = [
      nodeVersion(),
      await engine(settings),
      await database(settings),
      ...(settings.databaseUrl === null ? [writeAccess(settings.dataFolder)] : []),
      machine(),
      fonts(),
      ...programs(),
    ]
    if (options.json) output.line(JSON.stringify(checks))
    else {
      const rows = checks.map((it) => [it.ok ? '✓' : it.needed ? '✗' : '–', it.what, it.found, it.ok ? '' : it.help])
      for (const line of table(['', 'what', 'found', 'what to do'], rows)) output.line(line)
    }
    return checks.every((it) => it.ok || !it.needed) ? 0 : 1
  },
}

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 20)
  return { what: 'Node', needed: true, ok, found: process.versions.node, help: 'Install Node 20.20 or newer.' }
}

async function engine(settings: Settings): Promise<Check> {
  const what = 'engine (PDF reader, word list, field)'
  try {
    const tools = await loadTools(settings.reading)
    return {
      what,
      needed: true,
      ok: true,
      found: `field ${tools.field.name}, ${tools.field.acts.length} acts`,
      help: '',
    }
  } catch (error) {
    return {
      what,
      needed: true,
      ok: false,
      found: reason(error),
      help: 'Install again with npm ci, and check BELEIDSSPOOR_FIELD.',
    }
  }
}

const database = ({ databaseUrl }: Settings): Promise<Check> =>
  databaseUrl === null ? sqlite() : postgres(databaseUrl)

async function sqlite(): Promise<Check> {
  const what = 'register (a file of SQLite)'
  try {
    const { sqliteVersion } = await import('../../register/sqlite/driver.ts')
    return { what, needed: true, ok: true, found: `SQLite ${sqliteVersion()}`, help: '' }
  } catch (error) {
    return { what, needed: true, ok: false, found: reason(error), help: 'Install again with npm ci.' }
  }
}

async function postgres(address: string): Promise<Check> {
  const what = 'register (PostgreSQL)'
  try {
    const { serverState } = await import('../../register/postgres/state.ts')
    const { place, version, isDurable, hasRegister } = await serverState(address)
    const holds = hasRegister ? '' : ', no register in it yet'
    const help = 'What is acknowledged may be lost: set fsync and full_page_writes to on.'
    return { what, needed: true, ok: isDurable, found: `PostgreSQL ${version} at ${place}${holds}`, help }
  } catch (error) {
    return { what, needed: true, ok: false, found: reason(error), help: 'See docs/postgresql.md.' }
  }
}

function writeAccess(folder: string): Check {
  const what = 'write access to the data folder'
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    return { what, needed: true, ok: true, found: folder, help: '' }
  } catch (error) {
    return { what, needed: true, ok: false, found: reason(error), help: 'Name another folder in BELEIDSSPOOR_DATA.' }
  }
}

const machine = (): Check => ({
  what: 'machine',
  needed: false,
  ok: true,
  help: '',
  found: `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
})

/** Fonts are used by nothing yet but the browser in the tests; their absence explains odd screenshots. */
function fonts(): Check {
  const listed = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' })
  const families = new Set((listed.stdout ?? '').split('\n').filter(Boolean)).size
  return {
    what: 'fonts',
    needed: false,
    ok: families > 0,
    found: families > 0 ? `${families} families` : 'none listed',
    help: 'Debian: apt-get install fonts-dejavu',
  }
}

const OPTIONAL = [
  ['chromium', '--version', 'browser for the tests of the site', 'Debian: apt-get install chromium'],
  ['pdftotext', '-v', 'comparison of PDF readers', 'Debian: apt-get install poppler-utils'],
  ['pg_dump', '--version', 'backups of a register in PostgreSQL', 'Debian: apt-get install postgresql-client'],
] as const

const programs = (): Check[] =>
  OPTIONAL.map(([program, flag, what, help]) => {
    const run = spawnSync(program, [flag], { encoding: 'utf8', timeout: 20_000 })
    const said = `${run.stdout ?? ''}${run.stderr ?? ''}`.split('\n')[0]?.trim() ?? ''
    return {
      what: `${what} (${program})`,
      needed: false,
      ok: run.status === 0,
      found: run.status === 0 ? said : 'not found',
      help,
    }
  })

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
