import { engineVersion } from '../intake/engine-version.ts'
import { type IntakeReport, type Taken, takeIn } from '../intake/intake.ts'
import { ReadingPool } from '../intake/reading-pool.ts'
import { forDocuments } from '../intake/settings.ts'
import type { Register } from '../register/contract.ts'
import type { Offered } from '../sources/offered.ts'
import type { CommandContext } from './command.ts'
import { followGrowth } from './follow-growth.ts'
import { notingSources, originalsAt } from './originals-at.ts'
import { progress } from './progress.ts'
import type { RegisterOptions } from './register-at.ts'

/**
 * Takes documents into a register, with their links. Where so many come that words are counted again, links are made once,
 * after all of them: made with each document, nearly all would be made in vain.
 */
export async function takeInto(
  register: Register,
  offered: readonly Offered[],
  options: RegisterOptions,
  context: CommandContext,
  onTaken: (taken: Taken) => void,
): Promise<IntakeReport> {
  const linksLater = await register.hasOutgrownCount(offered.length)
  const report = await read(register, offered, linksLater, options, context, onTaken)
  await followGrowth(register, context)
  // Fewer were new than were offered: the links of those few are still to be made.
  if (linksLater) await register.append([])
  return report
}

async function read(
  register: Register,
  offered: readonly Offered[],
  linksLater: boolean,
  options: RegisterOptions,
  context: CommandContext,
  onTaken: (taken: Taken) => void,
): Promise<IntakeReport> {
  const { output, settings } = context
  const pool = new ReadingPool(forDocuments(settings.reading, offered.length))
  const shown = progress(output, offered.length, 'Reading')
  try {
    return await takeIn(offered, pool, register, {
      engineVersion: engineVersion(settings.reading),
      linksLater,
      onSource: notingSources(originalsAt(options, context)),
      onProgress: (taken) => {
        shown.step(taken.name)
        onTaken(taken)
      },
    })
  } finally {
    shown.end()
    pool.close()
  }
}
