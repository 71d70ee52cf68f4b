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

export const dataOption = ['--data <folder>', 'folder of the register'] as const

export const registerPath = ({ data }: RegisterOptions, { settings }: CommandContext): string =>
  join(data ?? settings.dataFolder, 'register.sqlite')

/** Opens the register, which must be there: a command that asks for something makes no empty one. */
export function knownRegister(options: RegisterOptions, context: CommandContext): Promise<Register> {
  const path = registerPath(options, context)
  if (!existsSync(path)) throw noStore(path)
  return registerAt(options, context)
}

/** Opens the register, made when it is not there. */
export const registerAt = (options: RegisterOptions, context: CommandContext): Promise<Register> =>
  openSqlite(registerPath(options, context), {
    now: () => new Date(),
    links: linkRules(context.settings.reading),
  })

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
