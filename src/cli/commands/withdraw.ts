import type { Command, ExitCode } from '../command.ts'
import { forgetSources } from '../originals-at.ts'
import { actorOf, reasonOf } from '../person.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { count } from '../summary.ts'
import { forgetWaiting } from '../webhooks.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly passage?: string
  readonly reason?: string
  readonly by?: string
}

export const withdrawCommand: Command<[id: string], Options> = {
  name: 'withdraw',
  arguments: '<id>',
  summary: 'Erase a document, or words in it, from the register for good. That it was done, by whom and why, is kept.',
  options: [
    ['--passage <words>', 'only these words, wherever the document has them; facts that rest on them go as well'],
    ['--reason <text>', 'why; it is kept, so say nothing in it of what must go'],
    ['--by <name>', 'who decides this'],
    ['--json', 'print the record of it as JSON'],
    dataOption,
  ],
  run([documentId], { passage, ...options }, context) {
    const order = { documentId, actor: actorOf(options.by), reason: reasonOf(options.reason) }
    return within(knownRegister(options, context), async (register): Promise<ExitCode> => {
      const record = await register.withdraw(passage === undefined ? order : { ...order, passage })
      forgetSources(record.files, options, context)
      await forgetWaiting(record.documentIds, options, context)
      const places = Math.max(0, ...record.masks.map((it) => it.spans.length))
      const what =
        passage === undefined ? `${documentId} was erased` : `The words were erased in ${count(places, 'place')}`
      if (options.json) context.output.line(JSON.stringify(record))
      else {
        context.output.line(`${what}, and do not come back when the document is added again.`)
        context.output.line('Copies that were made before still hold it: make new ones and destroy those.')
      }
      return 0
    })
  },
}
