import type { Case, FactValue } from '../case/case.ts'
import { accepted, acceptedDay } from '../case/value.ts'
import type { FactKind, Scheme } from '../scheme/scheme.ts'
import { type CsvRow, csvRows } from './csv.ts'

/** Many cases from a CSV file, with columns that are only there to count by. */
export interface ReadPopulation {
  readonly cases: readonly Case[]
  /** For each column that is no fact or clock: its values, row by row. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly PopulationProblem[]
}

export interface PopulationProblem {
  readonly code: string
  readonly line: number
  readonly message: string
}

// A file with one mistake often has it in every row.
const MOST_PROBLEMS = 20

/**
 * The first row names facts and clocks, a number perhaps with its unit: `income [EUR/month]`. An empty cell is not known.
 * Other columns are refused unless they are in `groupsWanted`.
 */
export function readPopulation(scheme: Scheme, text: string, groupsWanted: readonly string[]): ReadPopulation {
  const [head, ...rows] = csvRows(text)
  if (!head) return { cases: [], groups: {}, problems: [{ code: 'empty', line: 1, message: 'The file is empty.' }] }
  const columns = head.cells.map((it) => columnOf(it, scheme, groupsWanted))
  const wrong = columns.flatMap((it) => (it.kind === 'wrong' ? [{ ...it.problem, line: head.line }] : []))
  const doubled = head.cells.filter((it, i) => head.cells.indexOf(it) !== i)
  if (wrong.length + doubled.length > 0) {
    const twice = doubled.map((it) => ({ code: 'column-twice', line: head.line, message: `"${it}" stands twice.` }))
    return { cases: [], groups: {}, problems: [...wrong, ...twice] }
  }
  const problems: PopulationProblem[] = []
  const cases = rows.map((row) => caseOf(row, columns, problems))
  const groups = Object.fromEntries(
    columns.flatMap((it, i) => (it.kind === 'group' ? [[it.name, rows.map((row) => row.cells[i] ?? '')]] : [])),
  )
  return { cases, groups, problems }
}

type Column =
  | { readonly kind: 'fact'; readonly fact: FactKind; readonly unit: string | null }
  | { readonly kind: 'clock'; readonly id: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'wrong'; readonly problem: { readonly code: string; readonly message: string } }

const NAMED = /^(?<name>[^[\]]+?) *(?:\[(?<unit>[^[\]]+)\])?$/u

function columnOf(head: string, scheme: Scheme, groupsWanted: readonly string[]): Column {
  const { name = head, unit } = NAMED.exec(head.trim())?.groups ?? {}
  const fact = scheme.facts.find((it) => it.id === name)
  if (fact) return { kind: 'fact', fact, unit: unit ?? null }
  if (scheme.clocks.some((it) => it.id === name)) return { kind: 'clock', id: name }
  if (groupsWanted.includes(name)) return { kind: 'group', name }
  const known = [...scheme.facts, ...scheme.clocks].map((it) => it.id).join(', ')
  const message = `The column "${name}" is no fact or date of ${scheme.id}. It has: ${known}. Use --by for a column to count by.`
  return { kind: 'wrong', problem: { code: 'unknown-column', message } }
}

function caseOf({ line, cells }: CsvRow, columns: readonly Column[], problems: PopulationProblem[]): Case {
  const [dates, facts]: [Record<string, string>, Record<string, FactValue>] = [{}, {}]
  const note = (code: string, message: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code, line, message })
  }
  if (cells.length !== columns.length)
    note('wrong-length', `This row has ${cells.length} cells; the first row has ${columns.length}.`)
  for (const [i, column] of columns.entries()) {
    const cell = cells[i]?.trim() ?? ''
    if (cell === '' || column.kind === 'group' || column.kind === 'wrong') continue
    const value =
      column.kind === 'clock'
        ? acceptedDay(column.id, cell)
        : accepted(column.fact, { value: cellValue(cell, column.fact), unit: column.unit })
    if (typeof value === 'object') note(value.code, value.message)
    else if (column.kind === 'clock') dates[column.id] = String(value)
    else facts[column.fact.id] = value
  }
  return { dates, facts }
}

const YES_OR_NO: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  ja: true,
  nee: false,
  '1': true,
  '0': false,
}

function cellValue(cell: string, { type }: FactKind): unknown {
  if (type === 'number') return /^-?\d+(?:\.\d+)?$/u.test(cell) ? Number(cell) : cell
  return type === 'boolean' ? (YES_OR_NO[cell.toLowerCase()] ?? cell) : cell
}
