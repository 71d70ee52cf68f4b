import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { defaultLimits } from '../../engine/limits.ts'
import { type Problem, problem } from '../../engine/positions.ts'
import type { Offered } from '../offered.ts'

export interface FolderOptions {
  /** A larger file is offered with the problem `file-too-large`. */
  readonly maxBytes: number
}

/**
 * The documents of a folder and all below it, or of a single file. The order is that of the code units of the names, so
 * that two machines offer the same list. Hidden files and folders are left out, and what is certainly no document. A
 * file or folder that cannot be opened is offered with its problem; nothing is thrown.
 */
export async function* documentsIn(
  path: string,
  options: FolderOptions = { maxBytes: defaultLimits.maxBytes },
): AsyncGenerator<Offered> {
  const kind = await kindOf(path)
  if (kind === 'folder') yield* walk({ path, name: '' }, new Set(), options)
  else yield await offer({ path, name: basename(path) }, options)
}

interface Place {
  readonly path: string
  readonly name: string
}

/**
 * `seen` holds the real paths of the folders already walked. A symbolic link may lead back up, or many links to one
 * folder: each real folder is walked once, which ends loops and keeps the walk as large as the disk.
 */
async function* walk(folder: Place, seen: Set<string>, options: FolderOptions): AsyncGenerator<Offered> {
  const entries = await entriesOf(folder, seen)
  if (!Array.isArray(entries)) return yield unreadable(folder, reasonOf(entries))
  for (const entry of entries) {
    const place = {
      path: join(folder.path, entry.name),
      name: folder.name ? `${folder.name}/${entry.name}` : entry.name,
    }
    if ((await kindOf(place.path, entry)) === 'folder') yield* walk(place, seen, options)
    else yield await offer(place, options)
  }
}

async function entriesOf(folder: Place, seen: Set<string>): Promise<Dirent[] | NodeJS.ErrnoException> {
  try {
    const real = await realpath(folder.path)
    if (seen.has(real)) return []
    seen.add(real)
    const entries = await readdir(folder.path, { withFileTypes: true })
    return entries.filter((it) => !isLeftOut(it.name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

async function kindOf(path: string, entry?: Dirent): Promise<'folder' | 'other'> {
  if (entry?.isDirectory()) return 'folder'
  if (entry && !entry.isSymbolicLink()) return 'other'
  const stats = await stat(path).catch(() => null)
  return stats?.isDirectory() ? 'folder' : 'other'
}

// What file managers and word processors leave behind, and our own output.
const CLUTTER = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$|\.facts\.json$/i
const isLeftOut = (name: string): boolean => CLUTTER.test(name)

async function offer(place: Place, { maxBytes }: FolderOptions): Promise<Offered> {
  try {
    const stats = await stat(place.path)
    // Opening a pipe or a device may wait for ever.
    if (!stats.isFile()) return unreadable(place, 'it is not a regular file')
    const size = stats.size
    return {
      ...place,
      size,
      modified: stats.mtime.toISOString(),
      problem: size > maxBytes ? tooLarge(size, maxBytes) : null,
    }
  } catch (error) {
    return unreadable(place, reasonOf(error as NodeJS.ErrnoException))
  }
}

// The system's own message names the path on this machine, which is no business of whoever sees the problem.
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing under this name',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  ELOOP: 'its symbolic link leads back to itself',
}
export const reasonOf = (error: NodeJS.ErrnoException): string =>
  REASONS[error.code ?? ''] ?? `the system says ${error.code ?? error.name}`

const unreadable = (place: Place, why: string): Offered => ({
  ...place,
  size: 0,
  modified: null,
  problem: problem('file-unreadable', 'error', `The file could not be opened: ${why}.`),
})

const tooLarge = (size: number, maxBytes: number): Problem =>
  problem('file-too-large', 'error', `The file has ${size} bytes; the limit is ${maxBytes}. It was not read.`)
