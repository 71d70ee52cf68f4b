import type { Register } from '../../register/contract.ts'
import { MOMENTS, type Moment, type StudyOnMap, studiesOf } from './studies.ts'

export interface AskMap {
  readonly moment?: string | undefined
  readonly theme?: string | undefined
  readonly year?: number | undefined
  readonly today: string
}

export interface MapView {
  readonly moments: readonly { readonly moment: Moment; readonly count: number }[]
  readonly chosen: { readonly moment: Moment | null; readonly theme: string | null; readonly year: number | null }
  /** All studies on the map, whatever was chosen. */
  readonly total: number
  readonly years: readonly Column[]
  readonly rows: readonly MapRow[]
  /** The rows are sub-themes of the chosen theme. */
  readonly isWithinTheme: boolean
  readonly studies: readonly StudyOnMap[]
  readonly moreStudies: number
}

/** One year, the years before those that have a column of their own, or no year. */
export interface Column {
  readonly year: number | null
  readonly isEarlier: boolean
}

export interface MapRow {
  /** Null: not stated. */
  readonly name: string | null
  readonly count: number
  readonly cells: readonly Cell[]
}
export type Cell = Readonly<Record<Moment, number>>

const MOST_STUDIES = 40
const MOST_ROWS = 40

export async function mapView(register: Register, ask: AskMap): Promise<MapView> {
  const all = await studiesOf(register)
  const moment = MOMENTS.find((it) => it === ask.moment) ?? null
  const theme = all.some((it) => it.theme === ask.theme) ? (ask.theme ?? null) : null
  const within = all.filter((it) => theme === null || it.theme === theme)
  const shown = within.filter((it) => moment === null || it.moment === moment)
  const years = columnsOf(within, Number(ask.today.slice(0, 4)))
  const year = ask.year ?? null
  const listed = shown.filter((it) => year === null || it.year === year).sort(newestFirst)
  return {
    moments: MOMENTS.map((it) => ({ moment: it, count: within.filter((study) => study.moment === it).length })),
    chosen: { moment, theme, year },
    total: all.length,
    years,
    rows: rowsOf(within, shown, years, theme !== null),
    isWithinTheme: theme !== null,
    studies: listed.slice(0, MOST_STUDIES),
    moreStudies: Math.max(0, listed.length - MOST_STUDIES),
  }
}

const newestFirst = (a: StudyOnMap, b: StudyOnMap): number =>
  (b.year ?? 0) - (a.year ?? 0) || String(a.title).localeCompare(String(b.title))

const MOST_YEARS = 12
/** Nothing is planned further ahead than this; a year beyond it was read wrongly. */
const AHEAD = 7

/** Years without a study stand between those with one: a gap must be seen. */
function columnsOf(studies: readonly StudyOnMap[], now: number): Column[] {
  const years = studies.flatMap((it) => it.year ?? []).filter((it) => it <= now + AHEAD)
  const columns: Column[] = []
  if (years.length > 0) {
    const last = Math.max(...years)
    const first = Math.max(Math.min(...years), last - MOST_YEARS + 1)
    if (years.some((it) => it < first)) columns.push({ year: first - 1, isEarlier: true })
    for (let year = first; year <= last; year++) columns.push({ year, isEarlier: false })
  }
  if (studies.some((it) => it.year === null || it.year > now + AHEAD)) columns.push({ year: null, isEarlier: false })
  return columns
}

function rowsOf(
  within: readonly StudyOnMap[],
  shown: readonly StudyOnMap[],
  years: readonly Column[],
  isWithinTheme: boolean,
): MapRow[] {
  const nameOf = (it: StudyOnMap) => (isWithinTheme ? it.subtheme : it.theme)
  // A theme that has no study of the chosen moment is a gap, and stays.
  const names = [...new Set(within.map(nameOf))]
  const rows = names.map((name): MapRow => {
    const own = shown.filter((it) => nameOf(it) === name)
    return { name, count: own.length, cells: cellsOf(own, years) }
  })
  return rows.sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count).slice(0, MOST_ROWS)
}

function cellsOf(studies: readonly StudyOnMap[], years: readonly Column[]): Cell[] {
  const cells = years.map(() => ({ ante: 0, durante: 0, post: 0, other: 0 }))
  const place = new Map(years.map((it, i) => [it.year, i]))
  const earlier = years.findIndex((it) => it.isEarlier)
  for (const { year, moment } of studies) {
    const own = year === null ? undefined : place.get(year)
    const isBefore = year !== null && earlier >= 0 && year < (years[earlier]?.year ?? 0)
    const cell = cells[own ?? (isBefore ? earlier : (place.get(null) ?? -1))]
    if (cell) cell[moment]++
  }
  return cells
}

export const sumOf = (cell: Cell): number => cell.ante + cell.durante + cell.post + cell.other
