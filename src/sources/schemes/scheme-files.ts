import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file of one scheme as it lies on disk; nobody has read it yet. */
export interface SchemeFile {
  /** `nl/visvergunning/scheme.json`: below the folder that was given, with forward slashes. */
  readonly name: string
  readonly text: string
}

/** What could not be opened, and what to do. The other files are there. */
export interface UnopenedScheme {
  readonly name: string
  readonly message: string
}

export interface SchemeFiles {
  readonly files: readonly SchemeFile[]
  readonly unopened: readonly UnopenedScheme[]
}

const beside = new URL('../../../schemes', import.meta.url)

/** The schemes that come with the program. */
export const bundledSchemes: string = fileURLToPath(beside)

/** Years of sources and rules of one scheme come to some hundred kB; a file this large is something else. */
export const maxSchemeBytes = 10_000_000

/** All `<country>/<scheme>/scheme.json` below a folder, in the order of their names. */
export function schemeFilesIn(folder: string): SchemeFiles {
  const countries = foldersIn(folder, '')
  const schemes = countries.names.flatMap((country) => foldersIn(folder, country))
  const opened = schemes.flatMap((it) => it.names).map((name) => openedAt(folder, `${name}/scheme.json`))
  const unopened = [countries, ...schemes].flatMap((it) => it.unopened)
  return {
    files: opened.filter((it) => 'text' in it),
    unopened: [...unopened, ...opened.filter((it) => 'message' in it)],
  }
}

function foldersIn(root: string, name: string): { names: string[]; unopened: UnopenedScheme[] } {
  try {
    const entries = readdirSync(join(root, name), { withFileTypes: true }).filter((it) => isFolder(it))
    const names = entries.map((it) => (name === '' ? it.name : `${name}/${it.name}`))
    return { names: names.sort(), unopened: [] }
  } catch (cause) {
    const message = `The folder ${join(root, name)} cannot be read (${reason(cause)}). Give a folder with schemes.`
    return { names: [], unopened: [{ name, message }] }
  }
}

const isFolder = (entry: Dirent): boolean => entry.isDirectory() && !entry.name.startsWith('.')

export function openedAt(root: string, name: string): SchemeFile | UnopenedScheme {
  const path = join(root, name)
  try {
    const { size } = statSync(path)
    if (size > maxSchemeBytes)
      return { name, message: `${path} has ${size} bytes; at most ${maxSchemeBytes} are read.` }
    return { name, text: readFileSync(path, 'utf8') }
  } catch (cause) {
    return { name, message: `${path} cannot be read (${reason(cause)}). Each scheme has a folder with a scheme.json.` }
  }
}

const reason = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown')
