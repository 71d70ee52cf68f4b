import { existsSync, readFileSync, statSync } from 'node:fs'
import { type RegisterFile, readRegisterFile } from '../../intake/registers/read.ts'
import type { Register } from '../../register/contract.ts'
import type { Command, CommandContext } from '../command.ts'
import { dataOption, type RegisterOptions, registerAt, within } from '../register-at.ts'
import { count } from '../summary.ts'
import { nothingAt, UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
}

export const importCommand: Command<[paths: string[]], Options> = {
  name: 'import',
  arguments: '<file...>',
  summary:
    'Take in what the registers of promises of the House and the Senate say, from files of their OData (JSON) or SyncFeed (XML) form. It is shown beside what the documents show.',
  options: [['--json', 'print the outcome as JSON'], dataOption],
  async run([paths], options, context) {
    const files = paths.map((path) => fileAt(path, context))
    return within(registerAt(options, context), async (register) => {
      const outcome = await keep(files, register)
      if (options.json) context.output.line(JSON.stringify(outcome))
      else for (const line of linesOf(outcome)) context.output.line(line)
      return outcome.nameless === 0 ? 0 : 1
    })
  },
}

function fileAt(path: string, { settings }: CommandContext): RegisterFile {
  if (!existsSync(path) || !statSync(path).isFile()) throw nothingAt(path)
  const { size } = statSync(path)
  const { maxBytes } = settings.reading.limits
  if (size > maxBytes)
    throw new UsageProblem(
      `${path} has ${size} bytes, more than ${maxBytes}.`,
      'Raise BELEIDSSPOOR_MAX_BYTES, or split it.',
    )
  const file = readRegisterFile(readFileSync(path, 'utf8'))
  if (!file)
    throw new UsageProblem(
      `${path} is no file of a register of promises.`,
      'Give one in its OData (JSON) or SyncFeed (XML) form.',
    )
  return file
}

interface Outcome {
  readonly read: number
  readonly new: number
  readonly changed: number
  readonly nameless: number
  readonly matched: number
  readonly inDoubt: number
}

const AT_ONCE = 200

async function keep(files: readonly RegisterFile[], register: Register): Promise<Outcome> {
  const promises = files.flatMap((it) => it.promises)
  const tally = { new: 0, changed: 0 }
  for (let i = 0; i < promises.length; i += AT_ONCE) {
    const entries = promises
      .slice(i, i + AT_ONCE)
      .map((promise) => ({ kind: 'official-promise' as const, actor: 'program:import', promise }))
    for (const it of await register.append(entries)) if (it.isNew) tally[it.isFirst ? 'new' : 'changed']++
  }
  const all = await register.officials()
  return {
    ...{ read: promises.length, ...tally, nameless: files.reduce((sum, it) => sum + it.nameless, 0) },
    ...{ matched: all.filter((it) => it.match).length, inDoubt: all.filter((it) => it.isDoubtful).length },
  }
}

const linesOf = (it: Outcome): string[] => [
  `${it.new} new, ${it.changed} changed, ${it.read - it.new - it.changed} known.`,
  ...(it.nameless > 0 ? [`${count(it.nameless, 'entry')} without a number and an id were left out.`] : []),
  `${it.matched} of all are promises of letters in the register; ${it.inDoubt} may be one of several and are left apart.`,
]
