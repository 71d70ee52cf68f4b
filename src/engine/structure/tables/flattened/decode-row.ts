import { articleSteps, type FixedColumns } from './fixed-columns.ts'
import type { MeasuredLine } from './measured-line.ts'
import { costOfUnseen, type SeenCells, seenAfter } from './seen-cells.ts'
import type { Twin } from './shared-left.ts'
import { COST_OF_GAP, costOfLeft, costOfSeams, costOfStop, costOfSummary, costOfTouching, SLACK } from './wrap-costs.ts'

/** The widths of the columns whose lines stand beside each other. */
export interface Widths {
  readonly theme: number
  readonly subtheme: number
  readonly summary: number
}

/** How the tokens of one line are divided: each number is where a column ends, from left to right. */
export interface Cut {
  readonly theme: number
  readonly subtheme: number
  readonly type: number
  readonly year: number
  readonly status: number
  readonly summary: number
  readonly article: number
}

/** A way to divide the first line of a row; the lines under it go on from there. */
export interface RowHead {
  readonly line: MeasuredLine
  readonly cut: Cut
  readonly fixed: FixedColumns
  readonly article: string
  readonly cost: number
}

/** A way to divide the lines so far. The theme stands on `line` before `theme`, the sub-theme behind that. */
interface State {
  readonly cost: number
  readonly line: MeasuredLine
  readonly theme: number
  readonly subtheme: number
  readonly summaryLine: MeasuredLine
  readonly summaryFrom: number
  readonly summaryTo: number
  readonly summaryEnded: boolean
  readonly fixed: FixedColumns
  readonly article: string
  /** Words of the theme on the first line. */
  readonly headTheme: number
  readonly seenTheme: SeenCells | null
  readonly seenSubtheme: SeenCells | null
  readonly cut: Cut
  readonly before: State | null
}

/** Ways of dividing the lines so far that are kept; those that cost this much more than the best never win. */
const BEAM = 24
const HOPELESS = 4
const MAX_THEME = 6
const MAX_SUBTHEME = 8

/** The division of a row: of its first line the one that was chosen, and the lines under it. */
export interface DividedRow {
  readonly head: Cut | null
  readonly cuts: readonly Cut[]
  readonly cost: number
}

/** What other rows tell of a row. */
export interface BesideRow {
  readonly number: number
  readonly seen: SeenCells
  /** Words at the beginning of each line that a row beside it has there as well. */
  readonly shared: readonly number[]
  readonly twins: readonly Twin[]
}

/**
 * The lines of a row under its first. What they cost when no other column has words on them is known beforehand, so
 * only the lines beside the cells at the left are looked at word by word.
 */
export class RowDecoder {
  private readonly lines: readonly MeasuredLine[]
  private readonly widths: Widths
  private readonly seen: SeenCells
  private readonly shared: readonly number[]
  private readonly beside: BesideRow
  /** For each line the cost of it and all that follow, as lines of the summary alone; the line above it is one too. */
  private readonly bare: Float64Array

  constructor(lines: readonly MeasuredLine[], widths: Widths, beside: BesideRow) {
    const { seen, shared } = beside
    this.beside = beside
    this.shared = shared
    this.lines = lines
    this.widths = widths
    this.seen = seen
    this.bare = new Float64Array(lines.length + 1)
    for (let i = lines.length - 1; i > 0; i--) {
      const [above, line] = [lines[i - 1] as MeasuredLine, lines[i] as MeasuredLine]
      const cost =
        costOfSummary(above, 0, above.length, line, 0, line.length, widths.summary) +
        costOfShared(shared[i], 0) +
        costOfSeams(line)
      this.bare[i] = cost + (this.bare[i + 1] as number)
    }
  }

  decode(heads: readonly RowHead[]): DividedRow {
    let best: State | null = null
    let open: State[] = []
    const end = (state: State, cost: number) => {
      if (!best || cost < best.cost) best = { ...state, cost }
    }
    for (const head of heads) {
      const state = this.stateOf(head)
      if (isClosed(state)) end(state, state.cost + this.costOfRest(state, 0))
      else open.push(state)
    }
    for (let i = 0; i < this.lines.length && open.length > 0; i++) {
      const steps = new Steps(this.lines[i] as MeasuredLine, this.widths, i, this.beside)
      for (const state of open) steps.take(state)
      open = []
      for (const state of steps.found) {
        if (isClosed(state)) end(state, state.cost + this.costOfRest(state, i + 1))
        else open.push(state)
      }
    }
    for (const state of open) end(state, state.cost + costOfEnd(state) + state.fixed.costOfEnd)
    return best ? this.dividedRow(best) : { head: null, cuts: this.lines.map(bareCut), cost: Number.POSITIVE_INFINITY }
  }

  private stateOf({ line, cut, fixed, article, cost }: RowHead): State {
    return {
      cost,
      line,
      theme: cut.theme,
      subtheme: cut.subtheme,
      summaryLine: line,
      summaryFrom: cut.status,
      summaryTo: cut.summary,
      summaryEnded: false,
      fixed,
      article,
      headTheme: cut.theme,
      seenTheme: seenAfter(this.seen, line, 0, cut.theme),
      seenSubtheme: seenAfter(this.seen, line, cut.theme, cut.subtheme),
      cut,
      before: null,
    }
  }

  /** What the lines from `next` on cost when nothing but the summary stands on them. */
  private costOfRest(state: State, next: number): number {
    const line = this.lines[next]
    if (!line) return 0
    const { summaryLine, summaryFrom, summaryTo } = state
    const first = costOfSummary(summaryLine, summaryFrom, summaryTo, line, 0, line.length, this.widths.summary)
    return (
      costOfShared(this.shared[next], 0) +
      costOfSeams(line) +
      first +
      (state.summaryEnded ? COST_OF_GAP : 0) +
      (this.bare[next + 1] as number)
    )
  }

  private dividedRow(last: State): DividedRow {
    const cuts: Cut[] = []
    let state = last
    for (; state.before; state = state.before) cuts.push(state.cut)
    cuts.reverse()
    return { head: state.cut, cuts: [...cuts, ...this.lines.slice(cuts.length).map(bareCut)], cost: last.cost }
  }
}

const bareCut = (line: MeasuredLine): Cut => ({
  theme: 0,
  subtheme: 0,
  type: 0,
  year: 0,
  status: 0,
  summary: line.length,
  article: line.length,
})

/** Whether no column but the summary can still have words. */
const isClosed = ({ subtheme, fixed, article }: State): boolean => subtheme === 0 && article === '' && !fixed.isOpen

/** Cells that stop although their last words cannot end anything. */
const costOfEnd = ({ line, theme, subtheme }: State): number =>
  costOfStop(line, 0, theme) + costOfStop(line, theme, subtheme)

/** Words that other rows print at the same place and that are left out of the cells at the left. */
const costOfShared = (shared: number | undefined, taken: number): number => 1.5 * Math.max(0, (shared ?? 0) - taken)

/** The best ways to divide one more line, in order of cost. */
class Steps {
  readonly found: State[] = []
  private readonly line: MeasuredLine
  private readonly widths: Widths
  private readonly shared: number | undefined
  private readonly index: number
  private readonly twins: readonly Twin[]
  private readonly row: number

  constructor(line: MeasuredLine, widths: Widths, index: number, { number, shared, twins }: BesideRow) {
    this.index = index
    this.twins = twins
    this.row = number
    this.shared = shared[index]
    this.line = line
    this.widths = widths
  }

  take(state: State): void {
    const { line, widths } = this
    const mostTheme = state.theme > 0 ? fitting(line, 0, MAX_THEME, widths.theme) : 0
    const goesOn = state.subtheme > state.theme
    for (let theme = 0; theme <= mostTheme; theme++) {
      const cost =
        state.cost +
        costOfLeft(state.line, 0, state.theme, line, 0, theme, widths.theme) +
        costOfUnseen(state.theme > 0 ? state.seenTheme : null, line, 0, theme, this.row) +
        costOfTouching(line, 0, theme, widths.theme) +
        this.costOfAlone(theme, (it) => state.headTheme > 0 && it.first >= state.headTheme)
      if (this.isHopeless(cost - 1)) continue
      const most = goesOn ? fitting(line, theme, MAX_SUBTHEME, widths.subtheme) : theme
      for (let subtheme = theme; subtheme <= most; subtheme++) {
        const both =
          cost +
          0.01 * (subtheme - theme) +
          costOfShared(this.shared, subtheme) +
          costOfLeft(state.line, state.theme, state.subtheme, line, theme, subtheme, widths.subtheme) +
          costOfUnseen(goesOn ? state.seenSubtheme : null, line, theme, subtheme, this.row) +
          costOfTouching(line, theme, subtheme, widths.subtheme) +
          this.costOfAlone(subtheme, (it) => it.isWhole)
        if (!this.isHopeless(both)) this.divideRest(state, theme, subtheme, both)
      }
    }
  }

  /** Rows that begin alike print the same words under each other: one that the other does not print is no part of it. */
  private costOfAlone(taken: number, isLike: (twin: Twin) => boolean): number {
    let same = -1
    for (const twin of this.twins) if (isLike(twin)) same = Math.max(same, twin.same[this.index] as number)
    return same < 0 ? 0 : 1.5 * Math.max(0, taken - same)
  }

  private divideRest(state: State, theme: number, subtheme: number, cost: number): void {
    const { line, widths } = this
    const { summaryLine, summaryFrom, summaryTo } = state
    for (const fixed of state.fixed.steps(line.tokens, subtheme)) {
      const from = fixed.status
      for (const rest of articleSteps(state.article, line.tokens, from)) {
        const to = rest.summary
        const again = state.summaryEnded && to > from ? COST_OF_GAP : 0
        const summary = costOfSummary(summaryLine, summaryFrom, summaryTo, line, from, to, widths.summary)
        const total = cost + costOfSeams(line, theme, subtheme, fixed.type) + fixed.cost + rest.cost + again + summary
        if (this.isHopeless(total)) continue
        this.keep({
          cost: total,
          line,
          theme,
          subtheme,
          summaryLine: to > from ? line : summaryLine,
          summaryFrom: to > from ? from : summaryFrom,
          summaryTo: to > from ? to : summaryTo,
          summaryEnded: state.summaryEnded || to <= from,
          fixed: fixed.after,
          article: rest.text,
          headTheme: state.headTheme,
          seenTheme: seenAfter(state.seenTheme, line, 0, theme),
          seenSubtheme: seenAfter(state.seenSubtheme, line, theme, subtheme),
          cut: {
            theme,
            subtheme,
            type: fixed.type,
            year: fixed.year,
            status: from,
            summary: to,
            article: rest.article,
          },
          before: state,
        })
      }
    }
  }

  private keep(state: State): void {
    const { found } = this
    const same = found.findIndex((it) => isSame(it, state))
    if (same >= 0 && (found[same] as State).cost <= state.cost) return
    if (same >= 0) found.splice(same, 1)
    let at = found.length
    while (at > 0 && (found[at - 1] as State).cost > state.cost) at--
    found.splice(at, 0, state)
    if (found.length > BEAM) found.pop()
  }

  private isHopeless(cost: number): boolean {
    const [best] = this.found
    return best !== undefined && cost > (this.found[BEAM - 1]?.cost ?? best.cost + HOPELESS)
  }
}

/** Whether two ways can go on in the same way. */
const isSame = (a: State, b: State): boolean =>
  a.theme === b.theme &&
  a.headTheme === b.headTheme &&
  a.subtheme === b.subtheme &&
  a.summaryLine === b.summaryLine &&
  a.summaryFrom === b.summaryFrom &&
  a.summaryTo === b.summaryTo &&
  a.summaryEnded === b.summaryEnded &&
  a.article === b.article &&
  a.seenTheme === b.seenTheme &&
  a.seenSubtheme === b.seenSubtheme &&
  a.fixed.isSameAs(b.fixed)

/** Where a cell can end at most: one word too many is looked at, because widths are not known exactly. */
function fitting(line: MeasuredLine, from: number, most: number, width: number): number {
  const last = Math.min(from + most, line.length)
  let end = from
  while (end < last && line.width(from, end + 1) <= width + 3 * SLACK) end++
  return Math.max(end, Math.min(from + 1, line.length))
}
