import type { IntakeReport } from '../../intake/intake.ts'
import type { Register } from '../../register/contract.ts'
import type { Offered } from '../../sources/offered.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { nothingToRead, offeredAt } from '../offered.ts'
import { queueAt, withQueue } from '../queue-at.ts'
import { putInQueue } from '../queueing.ts'
import { dataOption, type RegisterOptions, registerAt, within } from '../register-at.ts'
import { count } from '../summary.ts'
import { takeInto } from '../take-into.ts'
import { asAnswer, errorLines } from '../taken.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly queue?: boolean
}

export const addCommand: Command<[paths: string[]], Options> = {
  name: 'add',
  arguments: '<path...>',
  summary: 'Take documents into the register. The same document a second time changes nothing.',
  options: [
    ['--queue', 'only put them in the database, where "beleidsspoor work" reads them, on any machine'],
    ['--json', 'print what became of each document, one a line'],
    dataOption,
  ],
  async run([paths], options, context) {
    const offered = await offeredAt(paths, context.settings)
    if (offered.length === 0) context.output.aside(nothingToRead(paths))
    if (options.queue) return queued(offered, options, context)
    return within(registerAt(options, context), async (register) => {
      const report = await takeInto(register, offered, options, context, (taken) => {
        if (options.json) context.output.line(JSON.stringify(asAnswer(taken)))
      })
      if (!options.json) for (const line of await linesOf(report, register)) context.output.line(line)
      return report.withErrors.length === 0 ? 0 : 1
    })
  },
}

function queued(offered: readonly Offered[], options: Options, context: CommandContext): Promise<ExitCode> {
  if (options.data !== undefined)
    throw new UsageProblem('A queue is in the database of DATABASE_URL.', 'Leave out --data, or leave out --queue.')
  return withQueue(queueAt(context), (queue) =>
    within(registerAt(options, context), async (register) => {
      const { errors, ...counts } = await putInQueue(offered, queue, register, context)
      const { put, known, waiting } = counts
      if (options.json) context.output.line(JSON.stringify({ ...counts, errors }))
      else {
        context.output.line(`${put} put in the queue, ${waiting} in it already, ${known} known.`)
        for (const it of errors) context.output.line(it)
      }
      return errors.length === 0 ? 0 : 1
    }),
  )
}

async function linesOf(report: IntakeReport, register: Register): Promise<string[]> {
  const { documents, texts } = await register.totals()
  const errors = report.withErrors.flatMap(errorLines)
  const withdrawn = report.withdrawn > 0 ? [`${report.withdrawn} withdrawn before, and not taken in again.`] : []
  return [
    `${report.new} new, ${report.changed} changed, ${report.unchanged} known, ${report.notRead} not read.`,
    ...withdrawn,
    ...errors,
    `The register holds ${count(documents, 'document')} in ${count(texts, 'file')}.`,
  ]
}
