import type { Status } from '../../links/status/status.ts'
import type { Register } from '../../register/contract.ts'
import type { Command, CommandContext } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { countsOf, csv, type Printing, printed } from '../status/printed.ts'
import { type StatusRow, statusRows } from '../status/rows.ts'
import { onTheme, type Wishes, wanted } from '../status/wanted.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions, Wishes {
  readonly on?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly limit?: string
}

const FEW = 50

function limitOf(given: string | undefined): number {
  const limit = Number(given ?? FEW)
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new UsageProblem(`--limit is "${given}".`, 'Give a whole number above zero.')
  return limit
}

export const statusCommand: Command<[], Options> = {
  name: 'status',
  arguments: '',
  summary: 'Tell where each commitment of the register stands on a day, why, and how its term moved.',
  options: [
    ['--on <day>', 'the day, as 2031-03-14; today unless given'],
    ['--department <name>', 'only of this ministry or minister, by name or abbreviation'],
    ['--theme <words>', 'only with these words in the commitment, the title, or the theme of a study in the document'],
    ['--due <period>', 'only with a term that ends in it: 2027, 2027-Q1, 2027-03, 2027-01..2027-06'],
    ['--overdue', 'only with a term that has passed and nothing that shows it was done'],
    ['--status <names>', 'only with one of these statuses, as open,postponed'],
    ['--all', 'also what is said to be going on already'],
    ['--limit <number>', 'at most so many of each status in the table (50); JSON and CSV have all'],
    ['--json', 'print them as JSON'],
    ['--csv', 'print them as CSV, for a spreadsheet'],
    dataOption,
  ],
  run: (_, options, context) =>
    within(knownRegister(options, context), async (register) => {
      const { output } = context
      const day = options.on === undefined ? today() : dayOf('--on', options.on)
      const query = await wanted(options, day, register)
      if (options.json || options.csv || options.theme !== undefined) {
        const { rows, looked } = await statusRows(register, query, Number.MAX_SAFE_INTEGER)
        const chosen = (await onTheme(rows, options.theme, register)).toSorted(byTerm)
        if (options.json) output.line(JSON.stringify({ format: 1, asOf: day, ...looked, commitments: chosen }))
        else if (options.csv) for (const line of csv(chosen)) output.line(line)
        else
          await print(
            register,
            { asOf: day, looked, counts: countsOf(chosen), limit: limitOf(options.limit) },
            chosen,
            output,
          )
        return 0 as const
      }
      const limit = limitOf(options.limit)
      const rows: StatusRow[] = []
      const counts = new Map<Status, number>()
      for (const status of query.statuses ?? []) {
        const found = await statusRows(register, { ...query, statuses: [status] }, limit)
        rows.push(...found.rows)
        if (found.total > 0) counts.set(status, found.total)
      }
      const looked = await register.lookedThrough(day)
      await print(register, { asOf: day, looked, counts, limit }, rows.toSorted(byTerm), output)
      return 0 as const
    }),
}

async function print(
  register: Register,
  printing: Omit<Printing, 'officials'>,
  rows: readonly StatusRow[],
  output: CommandContext['output'],
): Promise<void> {
  const officials = await register.officials()
  for (const line of printed(rows, { ...printing, officials })) output.line(line)
}

/** What is due first, then by document and place; without a term last. */
const byTerm = (a: StatusRow, b: StatusRow): number =>
  compare(a.due ?? '9999', b.due ?? '9999') ||
  compare(a.date ?? '9999', b.date ?? '9999') ||
  compare(a.document, b.document)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
