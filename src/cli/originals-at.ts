import { join } from 'node:path'
import type { IntakeOptions } from '../intake/intake.ts'
import { UploadNotes } from '../intake/uploads/notes.ts'
import { Uploads } from '../intake/uploads/uploads.ts'
import { defaultPictureSettings, Pictures } from '../pictures/pictures.ts'
import type { Register } from '../register/contract.ts'
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

/** Documents that people hand in on the site. What was left when the program ended is taken up at once. */
export function uploadsAt(register: Register, ...[options, context]: Place): Uploads {
  const { settings, output } = context
  const uploads = new Uploads(register, {
    originals: originalsAt(options, context),
    folder: uploadNotesAt(options, context),
    reading: settings.reading,
    now: () => new Date(),
    onError: (error) => output.aside(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  })
  try {
    uploads.resume()
  } catch {
    output.aside('The folder of the register cannot be written, so documents cannot be added on the site.')
  }
  return uploads
}

const uploadNotesAt = (...[options, context]: Place): string => join(folderOf(options, context), 'originals', 'uploads')

/** What stands beside the register of files that were withdrawn: pictures, bytes, and names. */
export function forgetSources(hashes: readonly string[], ...[options, context]: Place): void {
  picturesAt(options, context).forget(hashes)
  originalsAt(options, context).forget(hashes)
  new UploadNotes(uploadNotesAt(options, context)).forget(hashes)
}

/** Pictures of pages, kept beside the register. */
export function picturesAt(...[options, context]: Place): Pictures {
  const { limits } = context.settings.reading
  const folder = join(folderOf(options, context), 'pictures')
  return new Pictures(originalsAt(options, context), folder, { ...defaultPictureSettings, limits })
}
