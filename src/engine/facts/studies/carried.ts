import type { Range } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import type { AgendaRow, AgendaTable } from './agenda-table.ts'
import type { StudyFields } from './study.ts'
import { isYearGroup, yearsOfGroup } from './year-groups.ts'

/** A theme or sub-theme as it was printed, and the study in whose row that was; none for a row that names a group. */
export interface Group {
  readonly text: string
  readonly range: Range
  readonly hit: Hit<StudyFields> | null
}

/**
 * Themes are merged cells: they hold for the rows under them until the next one. A new theme ends the sub-theme. Over a
 * page break they hold only where the pages follow each other.
 */
export interface Carried {
  theme: Group | null
  subtheme: Group | null
  /** Of a row across the table that gives the year of the rows under it. */
  years: { readonly of: readonly number[]; readonly range: Range } | null
  /** No theme was printed yet, so the one that holds may stand on a page that is not there. */
  mayBeBefore: boolean
}

export const nothingCarried = (): Carried => ({ theme: null, subtheme: null, years: null, mayBeBefore: true })

export function carryTheme(carried: Carried, group: Group): void {
  carried.theme = group
  carried.subtheme = null
  carried.mayBeBefore = false
}

export function carrySubtheme(carried: Carried, group: Group): void {
  carried.subtheme = group
}

const PREFIX = /^(?<level>(?:sub|deel)?thema)\s?\d{0,3}\s?[:.–-]?\s{0,3}(?=\S)/iu

/** A row that names the group of the rows under it: a year, a theme, or under a theme a sub-theme. */
export function carryGroupRow(carried: Carried, { columns, rows }: AgendaTable, row: AgendaRow, index: number): void {
  const held = [...row.own.values()][0]
  if (!held) return
  const years = columns.some((it) => it.kind === 'year') ? [] : yearsOfGroup(row)
  if (years.length > 0) {
    carried.years = { of: years, range: held.range }
    return
  }
  const prefix = PREFIX.exec(held.text)
  const range = { start: held.range.start + (prefix?.[0].length ?? 0), end: held.range.end }
  const group = { text: held.text.slice(prefix?.[0].length ?? 0), range, hit: null }
  const hasThemes = columns.some((it) => it.kind === 'theme')
  const isSecond = isName(rows[index - 1])
  const isPaired = !isName(rows[index + 1]) && rows.some((it, i) => isName(it) && isName(rows[i + 1]))
  const isSub = prefix ? /^(?:sub|deel)/iu.test(prefix.groups?.level ?? '') : !hasThemes && (isSecond || isPaired)
  if (isSub && (carried.theme || isSecond)) carrySubtheme(carried, group)
  else carryTheme(carried, group)
}

const isName = (row: AgendaRow | undefined): boolean => row?.isGroup === true && !isYearGroup(row)
