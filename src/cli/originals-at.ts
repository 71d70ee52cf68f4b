import { join } from 'node:path'
import type { IntakeOptions } from '../intake/intake.ts'
import { defaultPictureSettings, Pictures } from '../pictures/pictures.ts'
import { Originals } from '../sources/originals/originals.ts'
import type { CommandContext } from './command.ts'
import type { RegisterOptions } from './register-at.ts'

type Place = readonly [options: RegisterOptions, context: CommandContext]

const folderOf = ({ data }: RegisterOptions, { settings }: CommandContext): string => data ?? settings.dataFolder

/** Where the files of the register's texts are, noted beside the register. */
export const originalsAt = (...[options, context]: Place): Originals =>
  new Originals(join(folderOf(options, context), 'originals'))

/** Notes where each file lies that is taken in. A folder that may not be written costs pictures of pages, no more. */
export function notingSources(originals: Originals): NonNullable<IntakeOptions['onSource']> {
  let isWritable = true
  return ({ path, size }, sha256) => {
    if (!isWritable) return
    try {
      originals.note(sha256, path, size)
    } catch {
      isWritable = false
    }
  }
}

/** Pictures of pages, kept beside the register. */
export function picturesAt(...[options, context]: Place): Pictures {
  const { limits } = context.settings.reading
  const folder = join(folderOf(options, context), 'pictures')
  return new Pictures(originalsAt(options, context), folder, { ...defaultPictureSettings, limits })
}
