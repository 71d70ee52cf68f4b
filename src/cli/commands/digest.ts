import { addDays } from '../../engine/calendar/day.ts'
import type { Message } from '../../notices/digest/written.tsx'
import type { Register } from '../../register/contract.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { departmentNamed } from '../export/department.ts'
import type { Output } from '../output.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { isAddress, mailServer } from '../settings-mail.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly since?: string
  readonly on?: string
  readonly weeks: string
  readonly department?: string
  readonly to?: string
  readonly language: string
  readonly html?: boolean
  readonly always?: boolean
}

const WEEK = 7

export const digestCommand: Command<[], Options> = {
  name: 'digest',
  arguments: '',
  summary:
    'Tell what happened to commitments: terms that end soon, terms that passed, what was done, what was promised. Prints it, or mails it with --to; each reader gets a message of their own. Who gets it is your list: there is no other. Exit code 1 when the mail server refused a reader.',
  options: [
    ['--since <day>', 'what happened from this day on, as 2031-03-14; a week ago unless given'],
    ['--on <day>', 'up to this day; today unless given'],
    ['--weeks <number>', 'terms that end in so many weeks', '4'],
    ['--department <name>', 'only of this department, as in "Justitie en Veiligheid"'],
    ['--to <addresses>', 'mail it to these, with commas between them'],
    ['--language <which>', 'nl or en', 'nl'],
    ['--html', 'print the message as it looks in a program for mail, in place of plain text'],
    ['--always', 'mail it also when nothing happened'],
    dataOption,
  ],
  async run(_, options, context) {
    const readers = readersIn(options.to)
    // Before anything is looked up: a setting that is wrong is told at once.
    const server = readers.length === 0 ? null : mailServer(context.settings.mail)
    const { message, isEmpty } = await within(knownRegister(options, context), (register) =>
      made(register, options, context),
    )
    const { output } = context
    if (server === null) {
      output.line(options.html ? message.html : message.text)
      return 0
    }
    if (isEmpty && !options.always) {
      output.line('Nothing happened, so nothing was sent.')
      return 0
    }
    const { mailTo } = await import('../../notices/digest/mail.ts')
    return told(await mailTo(readers, message, server), output)
  },
}

async function made(
  register: Register,
  options: Options,
  { settings }: CommandContext,
): Promise<{ message: Message; isEmpty: boolean }> {
  const [{ digestOf }, { written }, { during }] = await Promise.all([
    import('../../notices/digest/contents.ts'),
    import('../../notices/digest/written.tsx'),
    import('../../pages/parts/visit.ts'),
  ])
  const on = options.on === undefined ? today() : dayOf('--on', options.on)
  const since = options.since === undefined ? addDays(on, -WEEK) : dayOf('--since', options.since)
  if (since > on) throw new UsageProblem(`--since is "${since}", which is after ${on}.`, 'Give an earlier day.')
  const department = await departmentNamed(register, options.department ?? null, on)
  const digest = await digestOf(register, {
    ...{ since, on, until: addDays(on, weeksOf(options.weeks) * WEEK) },
    before: { since: addDays(since, -1), on: addDays(on, -1) },
    ...(department ? { departments: [department] } : {}),
  })
  const language = languageOf(options.language)
  const message = during({ language }, () => written(digest, settings.publicOrigin))
  return { message, isEmpty: digest.sections.length === 0 }
}

function told(mailed: readonly { kind: string; to: string; why?: string }[], output: Output): ExitCode {
  const refused = mailed.filter((it) => it.kind === 'refused')
  for (const { to, why } of refused) output.aside(`${to} was refused by the mail server: ${why}.`)
  output.line(`Sent to ${mailed.length - refused.length} of ${mailed.length}.`)
  return refused.length === 0 ? 0 : 1
}

const MOST_READERS = 1_000

function readersIn(given: string | undefined): string[] {
  if (given === undefined) return []
  const readers = [...new Set(given.split(',').map((it) => it.trim()))]
  const wrong = readers.find((it) => !isAddress(it))
  if (wrong !== undefined)
    throw new UsageProblem(`--to has "${wrong}", which is no address.`, 'Give addresses with commas between them.')
  if (readers.length <= MOST_READERS) return readers
  throw new UsageProblem(
    `--to has ${readers.length} addresses.`,
    `Give at most ${MOST_READERS}, or a list that your mail server knows.`,
  )
}

function weeksOf(given: string): number {
  const weeks = Number(given)
  if (/^\d{1,3}$/.test(given) && weeks >= 1 && weeks <= 104) return weeks
  throw new UsageProblem(`--weeks is "${given}".`, 'Give a number from 1 to 104.')
}

function languageOf(given: string): 'nl' | 'en' {
  if (given === 'nl' || given === 'en') return given
  throw new UsageProblem(`--language is "${given}".`, 'Give nl or en.')
}
