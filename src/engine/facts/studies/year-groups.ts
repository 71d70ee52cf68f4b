import type { AgendaRow } from './agenda-table.ts'
import { yearsIn } from './years.ts'

// «2023», «Afgerond in 2023:», «Planning 2024-2026». A theme may hold a year as well («Nederland 2050»).
const YEAR_GROUP =
  /^(?:(?:jaar|planning|gepland|afgerond|afronding|oplevering|lopend|te starten|onderzoeken?)(?: (?:in|van|voor|uit))?:? )?(?:19|20)\d\d(?: ?(?:[-–/]|t\/m|en) ?(?:19|20)?\d\d)?:?$/iu

/** The years that a row across the table gives for the rows under it; none for a row that names a theme. */
export function yearsOfGroup(row: AgendaRow): number[] {
  const text = row.isGroup ? ([...row.own.values()][0]?.text.trim() ?? '') : ''
  return text.length <= 40 && YEAR_GROUP.test(text) ? yearsIn(text) : []
}

export const isYearGroup = (row: AgendaRow): boolean => yearsOfGroup(row).length > 0
