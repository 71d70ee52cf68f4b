import { type FactKind, factKinds, factsFileSchema } from '../../engine/facts-file/schema.ts'
import type { Problem } from '../../engine/positions.ts'
import type { SearchAnswer, SearchCounts, SearchFilters, SearchHit } from '../../register/search/search.ts'
import type { Command } from '../command.ts'
import { shortened, table } from '../output.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { badNumber, UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly facts?: string
  readonly kind?: string
  readonly year?: string
  readonly department?: string
  readonly limit?: string
  readonly after?: string
  readonly counts?: boolean
  readonly json?: boolean
}

export const searchCommand: Command<[words: string[]], Options> = {
  name: 'search',
  arguments: '<words...>',
  summary:
    'Search the passages and documents of the register. Words may be "in quotes" or end in a star, with AND, OR, NOT (or EN, OF, NIET) in capitals and round brackets.',
  options: [
    ['--facts <kinds>', `only in facts of these kinds, as in commitments,findings`],
    ['--kind <kinds>', 'only in documents of these kinds, as in kamerbrief,report'],
    ['--year <years>', 'only in documents of these years, as in 2019,2020'],
    ['--department <name>', 'only in documents of this department, as --counts prints it'],
    ['--limit <number>', 'hits to print; 20 unless told otherwise'],
    ['--after <cursor>', 'go on where an answer ended'],
    ['--counts', 'also count the hits by kind of fact, kind of document, year and department'],
    ['--json', 'print the answer as JSON'],
    dataOption,
  ],
  run: ([words], options, context) =>
    within(knownRegister(options, context), async (register) => {
      const typed = words.join(' ')
      const answer = await register.search({
        words: typed,
        filters: filtersOf(options),
        limit: numberOf('--limit', options.limit ?? '20'),
        withCounts: options.counts === true,
        ...(options.after !== undefined && { cursor: options.after }),
      })
      const [problem] = answer.problems
      if (problem) throw unreadable(typed, problem)
      if (options.json) context.output.line(JSON.stringify(answer))
      else for (const line of linesOf(answer)) context.output.line(line)
      return 0 as const
    }),
}

function filtersOf({ facts, kind, year, department }: Options): SearchFilters {
  return {
    ...(facts !== undefined && { factKinds: listOf('--facts', facts, factKinds) }),
    ...(kind !== undefined && { documentKinds: listOf('--kind', kind, documentKinds) }),
    ...(year !== undefined && { years: year.split(',').map((it) => numberOf('--year', it)) }),
    ...(department !== undefined && { departments: [department] }),
  }
}

const documentKinds = factsFileSchema.shape.document.shape.kind.options

function listOf<T extends string>(option: string, value: string, known: readonly T[]): T[] {
  return value.split(',').map((it) => {
    const found = known.find((name) => name === it.trim())
    if (found === undefined)
      throw new UsageProblem(`${option} has "${it}", which is none of its values.`, `They are ${known.join(', ')}.`)
    return found
  })
}

function numberOf(option: string, value: string): number {
  if (!/^\s*\d{1,6}\s*$/.test(value) || Number(value) === 0) throw badNumber(option, value)
  return Number(value)
}

function unreadable(typed: string, { message, spans }: Problem): UsageProblem {
  const [span] = spans
  const place = span && span.end > span.start ? ` At "${shortened(typed.slice(span.start, span.end), 40)}".` : ''
  return new UsageProblem(`This cannot be searched for: ${message}${place}`, 'Mend it and try again.')
}

function linesOf({ hits, counts, cursor }: SearchAnswer): string[] {
  return [
    ...(hits.length > 0 ? hits.flatMap(hitLines) : ['Nothing was found.', '']),
    ...(counts ? countLines(counts) : []),
    ...(cursor === null ? [] : [`There is more: --after ${cursor}`]),
  ]
}

function hitLines({ document, passage, snippet, facts }: SearchHit): string[] {
  const place = passage ? `, page ${passage.page}` : ''
  const kinds = [...new Set(facts.map((it) => it.kind))].filter((it) => !POINTING.has(it))
  return [
    `${document.id}  ${shortened(document.title ?? '', 90)}`.trim(),
    [`${document.kind}, ${document.date ?? 'no date'}${place}`, ...kinds].join('; '),
    `  ${marked(snippet)}`,
    '',
  ]
}
// Nearly every passage has one of these.
const POINTING = new Set<FactKind>(['citations', 'times', 'mentions', 'footnotes'])

/** What was found between angle quotes, on one line. */
function marked({ text, marks }: SearchHit['snippet']): string {
  let [line, from] = ['', 0]
  for (const { start, end } of marks) {
    line += `${text.slice(from, start)}«${text.slice(start, end)}»`
    from = end
  }
  return (line + text.slice(from)).replace(/\s+/gu, ' ').trim()
}

function countLines({ total, ...byFilter }: SearchCounts): string[] {
  const rows = Object.entries(byFilter).flatMap(([filter, values]) =>
    values.slice(0, MOST_VALUES).map(({ value, hits }) => [FILTERS[filter] ?? filter, String(value), String(hits)]),
  )
  return [`${total} hits`, '', ...(rows.length > 0 ? [...table(['filter', 'value', 'hits'], rows), ''] : [])]
}
const MOST_VALUES = 12
const FILTERS: Readonly<Record<string, string>> = {
  factKinds: '--facts',
  documentKinds: '--kind',
  years: '--year',
  departments: '--department',
}
