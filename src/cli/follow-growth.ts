import type { Register } from '../register/contract.ts'
import type { CommandContext } from './command.ts'
import { progress } from './progress.ts'

/** What is rare in a register of a few documents is not in one of many: then its words are counted again. */
export async function followGrowth(register: Register, { output }: CommandContext): Promise<void> {
  if (!(await register.hasOutgrownCount())) return
  const shown = progress(output, (await register.totals()).texts, 'Linking')
  await register.relink('program:add', () => shown.step(''))
  shown.end()
}
