import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkRules } from '../intake/link-rules.ts'
import type { Register } from '../register/contract.ts'
import { openSqlite } from '../register/sqlite/open.ts'
import type { CommandContext } from './command.ts'
import { UsageProblem } from './usage-problem.ts'

export interface RegisterOptions {
  readonly data?: string
}

export const dataOption = [
  '--data <folder>',
  'folder of the register, also when DATABASE_URL names a database',
] as const

/** `examples`: a register apart, so that they never stand between a person's own documents. */
export type Which = 'own' | 'examples'

export type Place =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'postgres'; readonly address: string; readonly schema?: string }

/** Where the register is: a folder that was named on the command line, else the database, else the folder of the settings. */
export function placeOfRegister({ data }: RegisterOptions, { settings }: CommandContext, which: Which = 'own'): Place {
  const { databaseUrl: address, dataFolder } = settings
  const isOwn = which === 'own'
  if (data === undefined && address !== null)
    return { kind: 'postgres', address, ...(!isOwn && { schema: 'beleidsspoor_examples' }) }
  return { kind: 'file', path: join(data ?? dataFolder, isOwn ? 'register.sqlite' : 'examples.sqlite') }
}

const now = () => new Date()

/** Opens the register, made when it is not there. */
export const registerAt = (options: RegisterOptions, context: CommandContext, which?: Which): Promise<Register> =>
  opened(placeOfRegister(options, context, which), context, false)

/** Opens the register, which must be there: a command that asks for something makes no empty one. */
export const knownRegister = (options: RegisterOptions, context: CommandContext): Promise<Register> =>
  opened(placeOfRegister(options, context), context, true)

/**
 * The same without the rules of links: what is added is linked when the register is next opened with them. Links are made
 * while writing, one text after another, and would hold up others who add.
 */
export const registerToReadInto = (context: CommandContext): Promise<Register> =>
  opened(placeOfRegister({}, context), context, false, false)

async function opened(
  place: Place,
  { settings }: CommandContext,
  mustExist: boolean,
  isLinked = true,
): Promise<Register> {
  const registerSettings = { now, ...(isLinked && { links: linkRules(settings.reading) }) }
  if (place.kind === 'file') {
    if (mustExist && !existsSync(place.path)) throw noStore(place.path)
    return openSqlite(place.path, registerSettings)
  }
  const { address, ...schema } = place
  // Only those who use it wait for the library to load.
  const { openPostgres } = await import('../register/postgres/open.ts')
  return openPostgres(address, registerSettings, { mustExist, ...schema })
}

/** The file of the register, for what can be done with a file only. */
export function registerFile(options: RegisterOptions, context: CommandContext): string {
  const place = placeOfRegister(options, context)
  if (place.kind === 'file') return place.path
  throw new UsageProblem(
    'The register is in a PostgreSQL database, which has its own programs for this.',
    'Copy it with pg_dump and put it back with pg_restore, or name a folder with --data.',
  )
}

export const noStore = (path: string) =>
  new UsageProblem(
    `There is no register at ${path}.`,
    'Make one with "beleidsspoor add FOLDER", or name another with --data.',
  )

/** Gives the register to `act` and closes it, whatever happens. */
export async function within<T>(opening: Promise<Register>, act: (register: Register) => Promise<T>): Promise<T> {
  const register = await opening
  try {
    return await act(register)
  } finally {
    await register.close()
  }
}
