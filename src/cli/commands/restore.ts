import { restore } from '../../register/sqlite/backup.ts'
import type { Command } from '../command.ts'
import { dataOption, type RegisterOptions, registerFile } from '../register-at.ts'
import { entriesOf } from '../summary.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly force?: boolean
}

export const restoreCommand: Command<[file: string], Options> = {
  name: 'restore',
  arguments: '<file>',
  summary: 'Put a copy that backup made in the place of the register, after checking it.',
  options: [
    ['--force', 'replace a register that is there; it is kept beside the new one'],
    ['--json', 'print what was restored as JSON'],
    dataOption,
  ],
  async run([file], options, context) {
    const path = registerFile(options, context)
    const restored = restore(file, path, { force: options.force === true })
    if (options.json) context.output.line(JSON.stringify({ register: path, ...restored }))
    else {
      context.output.line(
        `${path} holds ${entriesOf(restored.entries)}, up to ${restored.lastEntryAt ?? 'nothing yet'}.`,
      )
      if (restored.kept) context.output.line(`What was there is now ${restored.kept}.`)
    }
    return 0
  },
}
