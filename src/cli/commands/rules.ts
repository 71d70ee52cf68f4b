import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import { bundledSchemes } from '../../sources/schemes/scheme-files.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { printCheck } from '../rules/check.ts'
import { printDifference } from '../rules/diff.ts'
import { printList } from '../rules/list.ts'
import { type Loaded, loadedFrom, schemeCalled } from '../rules/loaded.ts'
import { printPopulation } from '../rules/population.ts'
import { printScheme } from '../rules/show.ts'
import { type Named, printVariant } from '../rules/variant.ts'
import { badNumber, UsageProblem } from '../usage-problem.ts'

interface Options {
  readonly on?: string
  readonly rule?: string
  readonly population?: string
  readonly by?: string
  readonly rows?: string
  readonly seed?: string
  readonly knownOn?: string
  readonly schemes?: string
  readonly json?: boolean
}

export const rulesCommand: Command<[action: string, given: string[]], Options> = {
  name: 'rules',
  arguments: '<action> [given...]',
  summary:
    'Ask the admission schemes. Actions: list; show SCHEME (--on DAY); diff SCHEME DAY DAY; check SCHEME CASE.json; variant SCHEME PATCHES.json (--population FILE.csv); population SCHEME (ASSUMPTIONS.json), which makes cases. docs/rules.md tells the forms. Exit code 1 when something is not known or undecided.',
  options: [
    ['--on <day>', 'the day, as 2031-03-14; today unless given'],
    ['--rule <id>', 'of check: only this rule; of variant: this one instead of the first'],
    ['--population <file>', 'of variant: a CSV file with a case on each row'],
    ['--by <column>', 'of variant: also count by the values of this column or fact'],
    ['--rows <number>', 'of population: how many cases; 1000 unless given'],
    ['--seed <number>', 'of population: the same seed makes the same cases; 1 unless given'],
    ['--known-on <day>', 'leave out amounts that were made known later'],
    ['--schemes <folder>', 'schemes of your own instead of those that come with the program'],
    ['--json', 'print the answer as JSON'],
  ],
  async run([action, given], options, context): Promise<ExitCode> {
    const act = ACTIONS[action]
    if (!act)
      throw new UsageProblem(`"${action}" is no action of rules.`, `They are ${Object.keys(ACTIONS).join(', ')}.`)
    if (given.length < act.least || given.length > act.most)
      throw new UsageProblem(`"rules ${action}" was given ${given.length} arguments.`, `Use it as: rules ${act.form}.`)
    const loaded = loadedFrom(options.schemes, context.output)
    const isDone = act.run({ given, options, context, loaded: asKnown(loaded, options) })
    return isDone && loaded.isWhole ? 0 : 1
  },
}

function asKnown(loaded: Loaded, { knownOn }: Options): Loaded {
  if (knownOn === undefined) return loaded
  return { ...loaded, schemes: loaded.schemes.asKnownOn(dayOf('--known-on', knownOn)) }
}

interface Asked {
  readonly given: readonly string[]
  readonly options: Options
  readonly context: CommandContext
  readonly loaded: Loaded
}

interface Action {
  readonly form: string
  readonly least: number
  readonly most: number
  /** Gives whether everything was known. */
  run(asked: Asked): boolean
}

const ACTIONS: Readonly<Record<string, Action>> = {
  list: {
    ...{ form: 'list', least: 0, most: 0 },
    run({ options, context, loaded }) {
      printList(loaded, options.json === true, context.output)
      return true
    },
  },
  show: {
    ...{ form: 'show SCHEME --on DAY', least: 1, most: 1 },
    run: (asked) =>
      printScheme(
        schemeOf(asked),
        asked.loaded.schemes,
        onOf(asked),
        asked.options.json === true,
        asked.context.output,
      ),
  },
  diff: {
    ...{ form: 'diff SCHEME DAY DAY', least: 3, most: 3 },
    run(asked) {
      const { given, options, context, loaded } = asked
      const days = [dayOf('the first day', given[1] ?? ''), dayOf('the second day', given[2] ?? '')] as const
      printDifference(schemeOf(asked), loaded.schemes, days, options.json === true, context.output)
      return true
    },
  },
  check: {
    ...{ form: 'check SCHEME CASE.json', least: 2, most: 2 },
    run(asked) {
      const { given, options, context, loaded } = asked
      const scheme = schemeOf(asked)
      const { file, text } = fileAt(given[1] ?? '')
      const { rule } = options
      return printCheck({ scheme, schemes: loaded.schemes, rule, file, text }, options.json === true, context.output)
    },
  },
  variant: {
    ...{ form: 'variant SCHEME PATCHES.json --population FILE.csv', least: 2, most: 2 },
    run(asked) {
      const { given, options, context, loaded } = asked
      const { rule, by } = options
      const population = options.population === undefined ? null : fileAt(options.population)
      const base = { scheme: schemeOf(asked), schemes: loaded.schemes, rule, by, on: onOf(asked), population }
      printVariant({ ...base, patches: fileAt(given[1] ?? '') }, options.json === true, context.output)
      return true
    },
  },
  population: {
    ...{ form: 'population SCHEME (ASSUMPTIONS.json) --rows NUMBER --seed NUMBER', least: 1, most: 2 },
    run(asked) {
      const { given, options, context } = asked
      const scheme = schemeOf(asked)
      const size = { rows: numberOf('--rows', options.rows ?? '1000'), seed: numberOf('--seed', options.seed ?? '1') }
      const file = fileAt(given[1] ?? besides(scheme, asked))
      printPopulation(scheme, file, size, context.output)
      return true
    },
  },
}

const schemeOf = ({ given, loaded }: Asked): Scheme => schemeCalled(given[0], loaded.schemes)

const onOf = ({ options }: Asked): string => (options.on === undefined ? today() : dayOf('--on', options.on))

/** The assumptions that come with a scheme lie beside it. */
function besides(scheme: Scheme, { options, loaded }: Asked): string {
  const folder = dirname(loaded.files.get(scheme.id) ?? '')
  return join(options.schemes ?? bundledSchemes, folder, 'population.json')
}

function numberOf(option: string, value: string): number {
  if (!/^\d{1,8}$/u.test(value) || Number(value) === 0) throw badNumber(option, value)
  return Number(value)
}

function fileAt(file: string): Named {
  try {
    return { file, text: readFileSync(file, 'utf8') }
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    throw new UsageProblem(`${file} cannot be read${reason}.`, 'Give the path of a file.')
  }
}
