import { existsSync } from 'node:fs'
import { backup } from '../../register/sqlite/backup.ts'
import type { Command } from '../command.ts'
import { dataOption, noStore, type RegisterOptions, registerFile } from '../register-at.ts'
import { entriesOf } from '../summary.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly force?: boolean
}

export const backupCommand: Command<[file: string], Options> = {
  name: 'backup',
  arguments: '<file>',
  summary: 'Copy the register, whole and checked, into one file. Others may go on using it.',
  options: [
    ['--force', 'overwrite the file when it is there'],
    ['--json', 'print what was copied as JSON'],
    dataOption,
  ],
  async run([file], options, context) {
    const path = registerFile(options, context)
    if (!existsSync(path)) throw noStore(path)
    const copied = backup(path, file, { force: options.force === true })
    if (options.json) context.output.line(JSON.stringify({ file, ...copied }))
    else
      context.output.line(`${file} holds ${entriesOf(copied.entries)}, up to ${copied.lastEntryAt ?? 'nothing yet'}.`)
    return 0
  },
}
