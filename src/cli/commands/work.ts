import { engineVersion } from '../../intake/engine-version.ts'
import type { Taken } from '../../intake/intake.ts'
import type { Left, ReadingQueue } from '../../intake/queue/queue.ts'
import { workOff } from '../../intake/queue/work.ts'
import { ReadingPool } from '../../intake/reading-pool.ts'
import type { Register } from '../../register/contract.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { followGrowth } from '../follow-growth.ts'
import { type Progress, progress } from '../progress.ts'
import { queueAt, withQueue } from '../queue-at.ts'
import { registerAt, registerToReadInto, within } from '../register-at.ts'
import { count } from '../summary.ts'
import { asAnswer, errorLines } from '../taken.ts'

interface Options {
  readonly json?: boolean
  readonly stay?: boolean
}

export const workCommand: Command<[], Options> = {
  name: 'work',
  arguments: '',
  summary:
    'Read the documents that "add --queue" put in the database, together with others who do, until none is left.',
  options: [
    ['--stay', 'wait for more when none is left, until stopped'],
    ['--json', 'print what became of each document that was read here, one a line'],
  ],
  run: (_, options, context) =>
    withQueue(queueAt(context), (queue) =>
      within(registerToReadInto(context), (register) => work(queue, register, options, context)),
    ),
}

async function work(
  queue: ReadingQueue,
  register: Register,
  options: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const { output, settings } = context
  const pool = new ReadingPool(settings.reading)
  const before = await queue.left()
  const shown = progress(output, before.waiting + before.reading, 'Reading')
  const tally = { read: 0, failed: 0, givenUp: before.givenUp }
  const failed: Taken[] = []
  const stopping = stopSignal()
  let linked = 0
  try {
    await workOff(queue, pool, register, {
      engineVersion: engineVersion(settings.reading),
      stays: options.stay === true,
      signal: stopping.signal,
      onEmpty: async () => {
        if (linked === tally.read) return
        linked = tally.read
        await link(context)
      },
      onLeft: (left) => {
        tally.givenUp = left.givenUp
        showLeft(shown, before, left)
      },
      onTaken: (taken) => {
        tally.read++
        if (taken.problems.some((it) => it.severity === 'error')) failed.push({ ...taken, file: null })
        if (options.json) output.line(JSON.stringify(asAnswer(taken)))
      },
    })
  } finally {
    stopping.forget()
    shown.end()
    pool.close()
  }
  if (!options.json) {
    for (const line of failed.flatMap(errorLines)) output.line(line)
    output.line(`${count(tally.read, 'document')} taken from the queue here.`)
  }
  if (tally.givenUp > 0)
    output.aside(
      `${count(tally.givenUp, 'document')} left alone: each ended the program that read it. Add it again to try once more.`,
    )
  return failed.length + tally.givenUp === 0 ? 0 : 1
}

/** Opening makes the links of what was added since; whoever comes second finds them made. */
const link = (context: CommandContext): Promise<void> =>
  within(registerAt({}, context), (register) => followGrowth(register, context))

function showLeft(shown: Progress, before: Left, { waiting, reading }: Left): void {
  const total = Math.max(before.waiting + before.reading, waiting + reading)
  shown.at(total - waiting - reading, total)
}

/** The first Ctrl+C lets what is being read be finished; the second ends the program. */
function stopSignal(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return { signal: controller.signal, forget: () => void process.off('SIGINT', stop).off('SIGTERM', stop) }
}
