import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageProblem } from '../usage-problem.ts'

/** Before anything is made: a file that is there stays, unless it may go. */
export function refuseToOverwrite(file: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new UsageProblem(`There is a file ${file} already.`, 'Give another name, or overwrite it with --force.')
}

/** The file is there whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const path = resolve(file)
  const part = `${path}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(part, content)
    renameSync(part, path)
  } catch (error) {
    if (existsSync(part)) rmSync(part)
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new UsageProblem(`${file} cannot be written (${code}).`, 'Give a path in a folder that you may write to.')
  }
}
