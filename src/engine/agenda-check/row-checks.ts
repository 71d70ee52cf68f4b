import type { RowCell } from '../facts/studies/agenda-table.ts'
import { cellOf } from '../facts/studies/row-fields.ts'
import type { Finding, RowCheck, RowScope } from './scope.ts'

// Checks of cells that must fit each other.

export const finished: RowCheck = (scope) => {
  if (scope.fields.status !== 'afgerond') return []
  return [...withoutLink(scope), ...withoutConclusion(scope)]
}

/** Null: a text that has lost its links says nothing of them. */
function withoutLink({ table, row, fields, model }: RowScope): Finding[] {
  const asks = model.needsLink || table.columns.some((it) => it.kind === 'link')
  if (!asks || fields.hasLink !== false) return []
  return [
    {
      code: 'finished-without-link',
      severity: 'error',
      message: 'Het onderzoek is afgerond, maar er is geen hyperlink naar het rapport.',
      advice: 'Zet een hyperlink naar het gepubliceerde rapport in de rij.',
      cells: known(cellOf(table, row, 'status')),
    },
  ]
}

function withoutConclusion({ table, row, fields }: RowScope): Finding[] {
  if (!table.columns.some((it) => it.kind === 'summary') || fields.summaryKind === 'conclusion') return []
  const isMissing = fields.summary === null
  return [
    {
      code: 'finished-without-conclusion',
      severity: isMissing ? 'error' : 'warning',
      message: isMissing
        ? 'Het onderzoek is afgerond, maar er staat geen conclusie.'
        : 'Het onderzoek is afgerond, maar de tekst lijkt alleen te beschrijven wat er is onderzocht.',
      advice: 'Schrijf op wat het onderzoek heeft gevonden en wat het aanbeveelt.',
      cells: known(cellOf(table, row, 'summary') ?? cellOf(table, row, 'status')),
    },
  ]
}

const known = (cell: RowCell | null): RowCell[] => (cell ? [cell] : [])

/** Only a table whose cells the format marks can have a row that is too long or too short. */
export const cellCount: RowCheck = ({ table, row }) => {
  if (table.table.origin !== 'marks' && table.table.origin !== 'pipes') return []
  const inRow = table.table.cells.filter((it) => it.row <= row.row && row.row < it.row + it.rowSpan)
  const count = inRow.reduce((sum, it) => sum + it.columnSpan, 0)
  if (count === table.columns.length || row.isGroup) return []
  return [
    {
      code: 'cell-count',
      severity: 'error',
      message: `Deze rij heeft ${cells(count)}; de tabel heeft ${table.columns.length} kolommen.`,
      advice: 'Kijk of er een cel ontbreekt, of een cel te veel is.',
      cells: [...row.own.values()].slice(0, 1),
    },
  ]
}

const cells = (count: number): string => (count === 1 ? '1 cel' : `${count} cellen`)
