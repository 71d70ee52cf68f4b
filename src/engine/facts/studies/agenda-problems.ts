import { type Problem, problem } from '../../positions.ts'
import type { AgendaRow, AgendaTable, RowCell } from './agenda-table.ts'
import { cellOf } from './row-fields.ts'
import { statusIn } from './statuses.ts'
import { templateText } from './template-text.ts'
import { typesIn } from './types.ts'

/*
 * What stands in the cells of an evaluation table and was left out of the studies: words of the model that nobody filled
 * in, and a type or status that is none. The check of an agenda tells its author what to do about it.
 */

export function agendaProblems(tables: readonly AgendaTable[]): Problem[] {
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => !row.isGroup)
      .flatMap((row) => [...template(row), ...type(table, row), ...status(table, row)]),
  )
}

const template = ({ own }: AgendaRow): Problem[] =>
  [...own.values()].flatMap((cell) => {
    const at = templateText(cell.text)
    return at
      ? [
          warning(
            'agenda-template-text',
            `This cell still holds words of the model, which are no value: ${cell.text.slice(at.start, at.end)}.`,
            cell,
          ),
        ]
      : []
  })

function type(table: AgendaTable, row: AgendaRow): Problem[] {
  const cell = valueIn(table, row, 'types')
  const unknown = cell ? typesIn(cell.text).unknown : []
  if (!cell || unknown.length === 0) return []
  return [
    warning('agenda-unknown-type', `This is no type of research that is known: ${short(unknown.join(', '))}.`, cell),
  ]
}

function status(table: AgendaTable, row: AgendaRow): Problem[] {
  const cell = valueIn(table, row, 'status')
  if (!cell || statusIn(cell.text) !== null) return []
  return [warning('agenda-unknown-status', `This is no status that is known: ${short(cell.text)}.`, cell)]
}

/** A cell that reaches down to more rows is told of once. */
function valueIn(table: AgendaTable, row: AgendaRow, kind: 'types' | 'status'): RowCell | null {
  const cell = cellOf(table, row, kind)
  const isOwn = cell !== null && cell.cell.row === row.row
  return isOwn && !/^[\s.–—-]*$/u.test(cell.text) && !templateText(cell.text) ? cell : null
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const warning = (code: string, message: string, { cell }: RowCell): Problem =>
  problem(code, 'warning', message, cell.spans)
