import type { Register } from '../../register/contract.ts'
import { hashOfLines } from '../../register/lines.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { progress } from '../progress.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { count, entriesOf } from '../summary.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly check?: boolean
  readonly links?: boolean
}

export const rebuildCommand: Command<[], Options> = {
  name: 'rebuild',
  arguments: '',
  summary: 'Make all tables of the register again from its journal. What it answers stays the same.',
  options: [
    ['--links', 'make only the links again, by words as they are counted now; no document is read again'],
    ['--check', 'compare all answers before and after; exit code 1 when they differ'],
    ['--json', 'print the outcome as JSON'],
    dataOption,
  ],
  run: (_, options, context) =>
    within(knownRegister(options, context), async (register) => {
      if (options.links) return relinked(register, options, context)
      const { output } = context
      const { entries } = await register.totals()
      const before = options.check ? await hashOfLines(register) : null
      const shown = progress(output, entries, 'Rebuilding')
      await register.rebuild(() => shown.step(''))
      shown.end()
      const isSame = before === null ? null : before === (await hashOfLines(register))
      if (options.json) output.line(JSON.stringify({ entries, isSame }))
      else output.line(`Made again from ${entriesOf(entries)}.${isSame === null ? '' : ` ${COMPARED[`${isSame}`]}`}`)
      return isSame === false ? 1 : 0
    }),
}

async function relinked(register: Register, options: Options, { output }: CommandContext): Promise<ExitCode> {
  const shown = progress(output, (await register.totals()).texts, 'Linking')
  const { texts } = await register.relink('program:rebuild', () => shown.step(''))
  shown.end()
  const links = (await register.links()).length
  if (options.json) output.line(JSON.stringify({ texts, links }))
  else output.line(`${count(links, 'link')} made again in ${count(texts, 'text')}.`)
  return 0
}

const COMPARED = {
  true: 'Every answer is as it was.',
  false: 'Some answers are not as they were: the tables had been changed by something else.',
}
