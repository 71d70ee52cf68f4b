import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandContext } from './command.ts'
import type { RegisterOptions } from './register-at.ts'

const KEY_FILE = 'sign-in.key'
const KEY_BYTES = 32

/** What the site needs to know who judges; null when the settings say that nobody may. */
export function signIn(
  { data }: RegisterOptions,
  { settings, output }: CommandContext,
): { readonly key: string; readonly name: string | null } | null {
  if (settings.review === null) return null
  const folder = data ?? settings.dataFolder
  return { key: keyIn(folder, (text) => output.aside(text)), name: settings.review.name }
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
