import type { Tools } from '../../src/engine/read.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { growthOf, type Intake, type SeededRegister, seededRegister } from './register.ts'
import { measureLinking, measureStatus } from './trace.ts'

/** What a register of made dossiers costs: filling it, where all its commitments stand, and one letter more. */
export async function registerRows(documents: number, work: string, tools: Tools) {
  const register = seededRegister(documents, (line) => process.stderr.write(`${line}\n`))
  const status = await measureStatus(register.data)
  const { withLinks, withoutLinks } = await measureLinking(register.data, work, tools)
  return [
    ...intakeRow(register, readingSettings().readers),
    {
      what: `where all commitments of ${documents} documents stand on a day`,
      measured: `${status.toFixed(0)} ms`,
      against: 'the goal at 100,000 documents: 1,000 ms',
      ratio: (status / 1000).toFixed(2),
      goal: '≤ 1',
    },
    {
      what: `one letter more in a register of ${documents} documents`,
      measured: `${withLinks.toFixed(0)} ms with its links`,
      against: `${withoutLinks.toFixed(0)} ms without`,
      ratio: `linking ${Math.max(0, withLinks - withoutLinks).toFixed(0)} ms`,
      goal: '≤ 50 ms at 100,000',
    },
  ]
}

/** Nothing when the register was there already. */
function intakeRow({ intake }: SeededRegister, workers: number) {
  const perSecond = ({ documents, cost }: Intake) => (documents / cost.processor).toFixed(1)
  const [first, last] = [intake[0], intake.at(-1)]
  if (!first || !last) return []
  return [
    {
      what: `taking letters into the register, per second of one processor`,
      measured: `${perSecond(last)} documents over ${last.documents} (${(last.documents / last.cost.clock).toFixed(1)} a second on the clock, ${workers} readers)`,
      against: `${perSecond(first)} over the first ${first.documents}`,
      ratio: `exponent ${growthOf(intake).toFixed(2)}`,
      goal: '≤ 1.1',
    },
  ]
}
