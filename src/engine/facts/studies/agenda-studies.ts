import type { Context } from '../../context.ts'
import type { Span } from '../../positions.ts'
import type { Page } from '../../source.ts'
import type { CellTexts } from '../../structure/tables/cell-texts.ts'
import { type Range, spansIn } from '../../structure/view.ts'
import { chapterOf } from '../citations/budget-article.ts'
import type { Hit } from '../fact.ts'
import { agendaRow, fromPreviousPage, yearMatrix, yearRows } from './agenda-rules.ts'
import type { AgendaRow, AgendaTable, RowCell } from './agenda-table.ts'
import { type Carried, carryGroupRow, carrySubtheme, carryTheme, type Group, nothingCarried } from './carried.ts'
import { kindOfCell } from './cell-outcomes.ts'
import { followEachOther, pageOf } from './page-breaks.ts'
import { isLastOnPages, isUnfinished } from './row-ends.ts'
import { cellOf, type RowFields, rowFields } from './row-fields.ts'
import { isDueLater, statusByYears } from './status-by-years.ts'
import { nothingRead, type StudyFields } from './study.ts'
import type { WordJoins } from './word-joins.ts'
import { isYearGroup } from './year-groups.ts'

export interface AgendaScope {
  readonly source: string
  readonly pages: readonly Page[]
  readonly context: Context
  readonly text: CellTexts
  readonly joins: WordJoins
  /** Where something was found in the text, see `outcomesAt`. */
  readonly outcomes: readonly number[]
}
/** A row that is a study, before it is a hit: a row may still go on in the next one. */
interface Draft {
  readonly table: AgendaTable
  readonly row: AgendaRow
  readonly cells: RowCell[]
  /** The pieces of its summary, more than one when a page break cut it. */
  readonly summary: Range[]
  fields: StudyFields
  readonly inherited: Map<string, Hit<StudyFields> | null>
  readonly hit: { -readonly [K in keyof Hit<StudyFields>]: Hit<StudyFields>[K] }
}

/** The studies of all evaluation tables of a document, in order. */
export function agendaStudies(tables: readonly AgendaTable[], scope: AgendaScope): Hit<StudyFields>[] {
  const reader = new Reader(scope)
  for (const table of tables) reader.read(table)
  return reader.finish()
}

class Reader {
  private readonly drafts: Draft[] = []
  private carried: Carried = nothingCarried()
  private before: { table: AgendaTable; page: Page | null } | null = null
  private readonly scope: AgendaScope
  private readonly chapter: string | null

  constructor(scope: AgendaScope) {
    this.scope = scope
    this.chapter = chapterOf(scope.context)
  }

  read(table: AgendaTable): void {
    if (!this.before || heads(this.before.table) !== heads(table)) this.carried = nothingCarried()
    table.rows.forEach((row, index) => {
      const page = pageOf(this.scope.pages, row)
      if (this.before && !followEachOther(this.before.page, page)) this.carried = nothingCarried()
      this.readRow(table, row, index)
      this.before = { table, page: page ?? this.before?.page ?? null }
    })
  }

  finish(): Hit<StudyFields>[] {
    const last = this.drafts.at(-1)
    if (last && this.goesOnBeyond(last)) last.fields = { ...last.fields, continuesOnNextPage: true }
    return this.drafts.map(({ hit, fields: read, inherited, cells, summary }) => {
      const fields = { ...read, summaryKind: this.kindOf(read, summary) }
      const pieces = cells.map((it) => it.range)
      const done = Object.assign(hit, { fields, pieces, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 })
      if (inherited.size > 0)
        done.pointers = (idOf) => ({ fieldStatus: { ...fields.fieldStatus, ...namedById(inherited, idOf) } })
      return done
    })
  }

  private kindOf({ summary, status, years, continuesFromPreviousPage }: StudyFields, pieces: readonly Range[]) {
    if (summary === null) return null
    // Of a row that began on a page before nothing but the end is known; plans are seldom that long.
    if (continuesFromPreviousPage) return 'conclusion'
    const { document } = this.scope.context
    const state = status ?? statusByYears(years, document)
    const isDue = status === null && isDueLater(years, document)
    return kindOfCell(pieces, this.scope.text.flow.view, state, this.scope.outcomes, isDue)
  }

  private readRow(table: AgendaTable, row: AgendaRow, index: number): void {
    if (row.isGroup) carryGroupRow(this.carried, table, row, index)
    else if (row.own.size > 0) this.readOwn(table, row)
  }

  private readOwn(table: AgendaTable, row: AgendaRow): void {
    const kinds = kindsIn(table, row)
    const isStudy = [...kinds].some((it) => it !== 'theme' && it !== 'subtheme')
    const isBare = isStudy && ![...kinds].some((it) => ANCHORS.has(it)) && row.covering.size === 0
    const open = this.drafts.at(-1)
    if (open && isBare && kinds.has('summary') && this.isNext(open, table)) this.goOn(open, table, row)
    else this.add(table, row, isStudy, isBare && this.drafts.length === 0)
  }

  /** A table that begins anew on the next page goes on all the same. */
  private isNext(open: Draft, table: AgendaTable): boolean {
    return open.table === table || (this.before?.table === open.table && heads(open.table) === heads(table))
  }

  /** The rest of a cell that a page break cut: it belongs to the row before. */
  private goOn(open: Draft, table: AgendaTable, row: AgendaRow): void {
    const cell = cellOf(table, row, 'summary')
    if (!cell) return
    open.cells.push(...inOrder(row))
    open.summary.push(cell.range)
    const { summary, fieldSpans } = open.fields
    const more = this.scope.joins(cell.text)
    const whole = summary === null ? more : `${summary} ${more}`
    open.fields = {
      ...open.fields,
      summary: whole,
      fieldSpans: { ...fieldSpans, summary: [...(fieldSpans.summary ?? []), ...this.spans([cell.range])] },
    }
  }

  private add(table: AgendaTable, row: AgendaRow, isStudy: boolean, isTail: boolean): void {
    const hit: Draft['hit'] = {
      flow: this.scope.text.flow,
      start: 0,
      end: 0,
      because: isTail ? fromPreviousPage.id : ruleFor(table),
      certainty: 'stated',
      fields: nothingRead,
    }
    const own = this.carry(table, row, isStudy ? hit : null)
    if (!isStudy) return
    const draft: Draft = {
      table,
      row,
      cells: inOrder(row),
      summary: [],
      fields: nothingRead,
      inherited: new Map(),
      hit,
    }
    draft.fields = isTail ? this.tail(table, row) : this.whole(draft, own)
    this.drafts.push(draft)
  }

  /** Takes over what the row prints of theme and sub-theme; which of the two it prints. */
  private carry(table: AgendaTable, row: AgendaRow, hit: Hit<StudyFields> | null): ReadonlySet<string> {
    const own = new Set<string>()
    for (const [kind, carry] of [
      ['theme', carryTheme],
      ['subtheme', carrySubtheme],
    ] as const) {
      const at = table.columns.findIndex((it) => it.kind === kind)
      const held = row.own.get(at)
      if (!held) continue
      carry(this.carried, { text: this.scope.joins(held.text), range: held.range, hit })
      own.add(kind)
    }
    return own
  }

  private whole(draft: Draft, own: ReadonlySet<string>): StudyFields {
    const { table, row } = draft
    const read = rowFields(table, row, this.scope.text.flow.view.text, this.scope.context.field)
    const { theme, subtheme } = this.carried
    const fieldStatus: Record<string, string> = {}
    const ranges: Record<string, readonly Range[]> = {}
    for (const [name, group] of [
      ['theme', theme],
      ['subtheme', subtheme],
    ] as const) {
      if (group && (own.has(name) || group.hit === null)) ranges[name] = [group.range]
      else if (group) draft.inherited.set(name, group.hit)
      else if (this.carried.mayBeBefore && hasColumn(table, name)) fieldStatus[name] = BEFORE
    }
    draft.summary.push(...(read.ranges.summary ?? []))
    const { years } = this.carried
    const isOfGroup = read.years.length === 0 && years !== null && !hasColumn(table, 'year')
    if (isOfGroup) ranges.year = [years.range]
    const dated = isOfGroup ? { ...read, years: years.of } : read
    return this.fields(dated, { ...ranges, ...read.ranges }, { theme, subtheme }, fieldStatus)
  }

  private fields(
    read: RowFields,
    ranges: Readonly<Record<string, readonly Range[]>>,
    { theme, subtheme }: { theme: Group | null; subtheme: Group | null },
    fieldStatus: Record<string, string>,
  ): StudyFields {
    const { ranges: _, years, title, summary, articles, ...same } = read
    return {
      ...nothingRead,
      ...same,
      title: title && this.scope.joins(title),
      summary: summary && this.scope.joins(summary),
      year: years.at(-1) ?? null,
      years,
      theme: theme?.text ?? null,
      subtheme: subtheme?.text ?? null,
      articles: articles.map((it) => `begroting:${this.chapter === null ? '' : `${this.chapter}/`}${it}`),
      fieldSpans: Object.fromEntries(Object.entries(ranges).map(([name, of]) => [name, this.spans(of)])),
      fieldStatus,
    }
  }

  /** Nothing is known of a row that began on a page before but the end of its text. */
  private tail(table: AgendaTable, row: AgendaRow): StudyFields {
    const cell = cellOf(table, row, 'summary')
    const named = ['theme', 'subtheme', 'types', 'year', 'status', 'publicationKind', 'title', 'organisations']
    return {
      ...nothingRead,
      summary: cell && this.scope.joins(cell.text),
      continuesFromPreviousPage: true,
      fieldSpans: cell ? { summary: this.spans([cell.range]) } : {},
      fieldStatus: Object.fromEntries([...named, 'articles', 'hasLink'].map((it) => [it, BEFORE])),
    }
  }

  private goesOnBeyond({ fields, cells }: Draft): boolean {
    const { source, pages } = this.scope
    const end = Math.max(...cells.flatMap((it) => it.cell.spans.map((span) => span.end)))
    return fields.summary !== null && isUnfinished(fields.summary) && isLastOnPages(source, pages, end)
  }

  private spans(ranges: readonly Range[]): Span[] {
    return ranges.flatMap((range) => spansIn(this.scope.source, this.scope.text.flow.view, range))
  }
}

const BEFORE = 'unknown: previous page'
// What only the first line of a row holds: without any of these a row is the rest of another one.
const ANCHORS = new Set(['types', 'year', 'status', 'articles', 'title', 'yearMark', 'link', 'organisations'])

const kindsIn = ({ columns }: AgendaTable, row: AgendaRow): Set<string> =>
  new Set([...row.own.keys()].map((at) => columns[at]?.kind ?? 'other'))
const hasColumn = ({ columns }: AgendaTable, kind: string): boolean => columns.some((it) => it.kind === kind)
const heads = ({ columns }: AgendaTable): string => columns.map((it) => it.kind ?? '?').join(' ')
const inOrder = (row: AgendaRow): RowCell[] => [...row.own].sort((a, b) => a[0] - b[0]).map(([, cell]) => cell)
function ruleFor(table: AgendaTable): string {
  if (hasColumn(table, 'yearMark')) return yearMatrix.id
  return !hasColumn(table, 'year') && table.rows.some(isYearGroup) ? yearRows.id : agendaRow.id
}

function namedById(
  inherited: ReadonlyMap<string, Hit<StudyFields> | null>,
  idOf: (hit: Hit<unknown>) => string | null,
): Record<string, string> {
  return Object.fromEntries(
    [...inherited].flatMap(([name, hit]) => {
      const id = hit && idOf(hit)
      return id ? [[name, `inherited: ${id}`] as const] : []
    }),
  )
}
