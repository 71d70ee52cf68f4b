import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SharedSettings } from '../web/sign-in/shared.ts'
import type { CommandContext } from './command.ts'
import type { RegisterOptions } from './register-at.ts'
import type { SharedUse } from './settings-shared.ts'
import { UsageProblem } from './usage-problem.ts'

const KEY_FILE = 'sign-in.key'
const KEY_BYTES = 32

/** What the site needs to know who judges. */
export interface WhoJudges {
  readonly review?: { readonly key: string; readonly name: string | null }
  readonly shared?: SharedSettings
}

/** Empty when the settings say that nobody may. Where people sign in, nobody does so as the person at this computer. */
export async function signIn({ data }: RegisterOptions, { settings, output }: CommandContext): Promise<WhoJudges> {
  const { shared, review, dataFolder } = settings
  const key = () => keyIn(data ?? dataFolder, (text) => output.aside(text))
  if (shared !== null) return { shared: await sharedWith(shared, key()) }
  return review === null ? {} : { review: { key: key(), name: review.name } }
}

/** The library for it is loaded when somebody signs in. */
async function sharedWith(shared: SharedUse, key: string): Promise<SharedSettings> {
  const { openIdProvider } = await import('../web/sign-in/openid.ts')
  const { publicOrigin, isPublic, roles, secretFile } = shared
  const secret = secretFile === null ? shared.secret : secretIn(secretFile)
  return { key, publicOrigin, isPublic, roles, provider: openIdProvider({ ...shared, secret }) }
}

/** What a file of the operator holds, without the line end. */
export function secretIn(path: string): string {
  try {
    const secret = readFileSync(path, 'utf8').trim()
    if (secret !== '') return secret
  } catch {
    throw new UsageProblem(
      `The file ${path} with a secret cannot be read.`,
      'Make it, or name another in the settings.',
    )
  }
  throw new UsageProblem(`The file ${path} with a secret is empty.`, 'Put the secret in it.')
}

/** Kept beside the register, so that names stay known when the program starts again; never in a backup of it. */
export function keyIn(folder: string, tell: (text: string) => void): string {
  const path = join(folder, KEY_FILE)
  const known = keyAt(path)
  if (known !== null) return known
  const key = randomBytes(KEY_BYTES).toString('base64url')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, key, { mode: 0o600 })
  } catch {
    tell(`${path} cannot be written, so the site asks for names again when it is next started.`)
  }
  return key
}

function keyAt(path: string): string | null {
  try {
    const key = readFileSync(path, 'utf8').trim()
    return key.length >= KEY_BYTES ? key : null
  } catch {
    return null
  }
}
