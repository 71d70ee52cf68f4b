import { type Fragment, firstWord, type MeasuredLine, widthWith } from './column-width.ts'
import type { Metric } from './letter-widths.ts'
import { mayFollow, type PhraseState, type Phrases, phraseState, RESEARCH_TYPES, STATUSES } from './phrases.ts'
import { isArticleList } from './row-start.ts'
import { printedOf, type Token } from './tokens.ts'

/** The widths of the columns whose lines stand beside each other, and the font they are measured in. */
export interface Widths {
  readonly metric: Metric
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

/** What is known of a row when its first line is read; the lines under it are to be divided. */
export interface RowHead {
  readonly theme: Fragment | null
  readonly subtheme: Fragment | null
  readonly summary: Fragment | null
  readonly type: string
  readonly year: string
  readonly status: string
  readonly article: string
}

interface State extends RowHead {
  readonly cost: number
  readonly cut: Cut | null
  readonly before: State | null
  /** Which of the columns of fixed words still had words on this line. */
  readonly typeGoesOn: boolean
  readonly statusGoesOn: boolean
  readonly summaryEnded: boolean
  /** The lines of the two cells so far. */
  readonly themeSaid: string
  readonly subthemeSaid: string
}

/** For the lines of a cell so far the line that came next where the same cell is printed in another row. */
export type Seen = ReadonlyMap<string, ReadonlySet<string>>

/** Ways of dividing the lines so far that are kept; those that cost this much more than the best never win. */
const BEAM = 5
const HOPELESS = 4
/** A cell that has lines above and below a line on which it has none. */
const COST_OF_GAP = 3
const MAX_THEME = 6
const MAX_SUBTHEME = 8
/** Units of a thousandth of the letter size that count as one: fonts are known to about that much. */
const SLACK = 300
const MAY_NOT_END = /(?:^|\s)(?:en|van|de|het|voor|in|op|met|te|der|aan|bij|of|naar|tot|over|per|door|een|uit|om|als)$/u

/** Adjectives in the form they have before a noun, which then is still to come: «veilige», «duurzaam en betaalbare». */
const ATTRIBUTIVE = /(?:ige|elijke|ende|ische|ieve|iële|zame|bare|loze|betere|nieuwe|goede|[a-z]{3}baar|zaam)$/u

/** Divides the lines under a row's first line, at the least cost; null when that is `most` or more. */
export function decodeRow(
  head: RowHead,
  lines: readonly MeasuredLine[],
  widths: Widths,
  seen: Seen,
  most: number,
): { cost: number; cuts: Cut[] } | null {
  let states: State[] = [
    {
      ...head,
      cost: 0,
      cut: null,
      before: null,
      typeGoesOn: true,
      statusGoesOn: true,
      summaryEnded: false,
      themeSaid: head.theme?.text ?? '',
      subthemeSaid: head.subtheme?.text ?? '',
    },
  ]
  for (const line of lines) {
    states = bestOf(stepsOf(states, line, widths, seen))
    if ((states[0]?.cost ?? most) >= most) return null
  }
  const ended = states.map((state) => ({ ...state, cost: state.cost + costOfEnd(state) }))
  const best = ended.reduce((least, it) => (it.cost < least.cost ? it : least))
  const cuts: Cut[] = []
  for (let state: State | null = best; state?.cut; state = state.before) cuts.push(state.cut)
  return { cost: best.cost, cuts: cuts.reverse() }
}

function bestOf(states: State[]): State[] {
  const least = new Map<string, State>()
  for (const state of states) {
    const { cut, typeGoesOn, type, year, status, article } = state
    const key = `${Object.values(cut ?? {}).join()} ${state.themeSaid} ${state.subthemeSaid} ${typeGoesOn} ${type} ${year} ${status} ${article}`
    const known = least.get(key)
    if (!known || state.cost < known.cost) least.set(key, state)
  }
  const kept = [...least.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM)
  const most = (kept[0]?.cost ?? 0) + HOPELESS
  return kept.filter((it) => it.cost <= most)
}

/** Cells that stop although their last words cannot end anything. */
const costOfEnd = (state: State): number => costOfStop(state.theme) + costOfStop(state.subtheme)

/** The steps of one line. `states` begin with the best, so that most others are given up before they are made. */
function stepsOf(states: readonly State[], line: MeasuredLine, widths: Widths, seen: Seen): State[] {
  const steps = new Steps(line, widths, seen)
  for (const state of states) {
    const mostTheme = state.theme ? fitting(line, 0, MAX_THEME, widths.theme) : 0
    for (let theme = 0; theme <= mostTheme; theme++) {
      const mostSub = state.subtheme ? fitting(line, theme, MAX_SUBTHEME, widths.subtheme) : theme
      for (let subtheme = theme; subtheme <= mostSub; subtheme++) steps.take(state, theme, subtheme)
    }
  }
  return steps.found
}

class Steps {
  readonly found: State[] = []
  private least = Number.POSITIVE_INFINITY
  private readonly line: MeasuredLine
  private readonly widths: Widths
  private readonly seen: Seen

  constructor(line: MeasuredLine, widths: Widths, seen: Seen) {
    this.line = line
    this.widths = widths
    this.seen = seen
  }

  /** Each way to go on when the theme and the sub-theme end there. */
  take(state: State, themeTo: number, subthemeTo: number): void {
    const { line, widths } = this
    const theme = themeTo > 0 ? line.fragment(0, themeTo) : null
    const subtheme = subthemeTo > themeTo ? line.fragment(themeTo, subthemeTo) : null
    const cost =
      state.cost +
      costOfLeft(state.theme, theme, widths.theme, widths.metric) +
      costOfLeft(state.subtheme, subtheme, widths.subtheme, widths.metric) +
      costOfUnseen(this.seen, state.themeSaid, theme, line, 0) +
      costOfUnseen(this.seen, state.subthemeSaid, subtheme, line, themeTo) +
      (subtheme ? 0.01 * (subthemeTo - themeTo) : 0)
    if (this.isHopeless(cost)) return
    for (const fixed of fixedSteps(state, line.tokens, subthemeTo)) {
      const before = { theme, subtheme, themeTo, subthemeTo, cost: cost + fixed.fixedCost, fixed }
      if (!this.isHopeless(before.cost)) this.divideRest(state, before)
    }
  }

  private divideRest(state: State, { theme, subtheme, themeTo, subthemeTo, cost, fixed }: Left): void {
    const { line, widths } = this
    const { type, year, status, said } = fixed
    for (const rest of articleSteps(state, line.tokens, status)) {
      const body = rest.summary > status ? line.fragment(status, rest.summary) : null
      const again = state.summaryEnded && body ? COST_OF_GAP : 0
      const total = cost + rest.cost + again + costOfSummary(state.summary, body, widths.summary, widths.metric)
      if (this.isHopeless(total)) continue
      this.least = Math.min(this.least, total)
      const cut = {
        theme: themeTo,
        subtheme: subthemeTo,
        type,
        year,
        status,
        summary: rest.summary,
        article: rest.article,
      }
      this.found.push({
        ...said,
        theme,
        subtheme,
        summary: body ?? state.summary,
        article: rest.text,
        cost: total,
        cut,
        before: state,
        summaryEnded: state.summaryEnded || body === null,
        themeSaid: cellSaid(state.themeSaid, theme),
        subthemeSaid: cellSaid(state.subthemeSaid, subtheme),
      })
    }
  }

  private isHopeless(cost: number): boolean {
    return cost > this.least + HOPELESS
  }
}

interface Left {
  readonly theme: Fragment | null
  readonly subtheme: Fragment | null
  readonly themeTo: number
  readonly subthemeTo: number
  readonly cost: number
  readonly fixed: Fixed
}

/** Where a cell can end at most: one word too many is looked at, because widths are not known exactly. */
function fitting(line: MeasuredLine, from: number, most: number, width: number): number {
  const last = Math.min(from + most, line.length)
  let end = from
  while (end < last && line.fragment(from, end + 1).width <= width + 3 * SLACK) end++
  return Math.max(end, Math.min(from + 1, line.length))
}

interface Fixed {
  readonly type: number
  readonly year: number
  readonly status: number
  readonly said: Pick<State, 'type' | 'year' | 'status' | 'typeGoesOn' | 'statusGoesOn'>
  readonly fixedCost: number
}

/** The ways in which type, year and status can go on from token `from`. Nearly always one: none of them does. */
function fixedSteps(state: State, tokens: readonly Token[], from: number): Fixed[] {
  const found: Fixed[] = []
  for (const type of goesOn(tokens, from, state.type, RESEARCH_TYPES, state.typeGoesOn)) {
    const year =
      /[-–/]$/u.test(state.year) && /^(?:19|20)?\d\d$/u.test(tokens[type.end]?.text ?? '') ? type.end + 1 : type.end
    const saidYear = year > type.end ? `${state.year}${(tokens[type.end] as Token).text}` : state.year
    for (const status of goesOn(tokens, year, state.status, STATUSES, state.statusGoesOn))
      found.push({
        type: type.end,
        year,
        status: status.end,
        said: {
          type: type.text,
          year: saidYear,
          status: status.text,
          typeGoesOn: type.end > from,
          statusGoesOn: status.end > year,
        },
        fixedCost: type.cost + status.cost + (year === type.end && /[-–/]$/u.test(state.year) ? 2 : 0),
      })
  }
  return found
}

function goesOn(
  tokens: readonly Token[],
  from: number,
  before: string,
  phrases: Phrases,
  isOpen: boolean,
): { end: number; text: string; cost: number }[] {
  const state: PhraseState = before === '' ? null : phraseState(before, phrases)
  if (!isOpen || state === null || from >= tokens.length) return [{ end: from, text: before, cost: 0 }]
  const found = [{ end: from, text: before, cost: state === 'open' ? 3 : 0, isWhole: false }]
  if (state === 'complete' && !mayFollow(tokens[from]?.text ?? '', phrases)) return found
  for (let end = from + 1; end <= Math.min(tokens.length, from + 5); end++) {
    const more = printedOf(tokens.slice(from, end))
    for (const text of [`${before} ${more}`, `${before}${more}`]) {
      const after = phraseState(text, phrases)
      if (after !== null) found.push({ end, text, cost: state === 'open' ? 0 : 0.4, isWhole: after === 'complete' })
    }
  }
  // Words that complete a type are its own: no sentence begins with «en ex post».
  const longest = found.at(-1) as { end: number }
  return found.map((it) => (it.end < longest.end && !it.isWhole ? { ...it, cost: it.cost + 1.5 } : it))
}

/** Articles that go on at the end of a line: only behind ones that end in a comma or «en», or with one of their own. */
function articleSteps(state: State, tokens: readonly Token[], from: number) {
  const none = { summary: tokens.length, article: tokens.length, text: '', cost: 0 }
  const before = state.article
  if (before === '') return [none]
  const isOpen = /(?:,|\ben|artikel(?:en)?|art\.)$/iu.test(before)
  const found = [{ ...none, cost: isOpen ? 2 : 0 }]
  for (let at = tokens.length - 1; at >= Math.max(from, tokens.length - 4); at--) {
    if (!isArticleList(tokens.slice(at))) continue
    const text = printedOf(tokens.slice(at))
    const goesOn = isOpen || /^en /u.test(text)
    found.push({ summary: at, article: tokens.length, text, cost: goesOn ? 0.2 : 1.2 })
  }
  return found
}

const cellSaid = (before: string, now: Fragment | null): string => (now ? `${before}|${now.text}` : before)

/** A cell that another row prints as well goes on here as it does there, when the same words stand here. */
function costOfUnseen(seen: Seen, said: string, now: Fragment | null, line: MeasuredLine, from: number): number {
  const next = said === '' ? undefined : seen.get(said)
  if (!next) return 0
  for (const text of next) {
    const to = from + text.split(' ').length
    if (to > line.length || line.fragment(from, to).text !== text) continue
    return now?.text === text ? -0.5 : 1.5
  }
  return 0
}

/** A narrow column at the left: words there are the exception, and they have to fit. */
function costOfLeft(before: Fragment | null, now: Fragment | null, width: number, metric: Metric): number {
  if (!now) return costOfStop(before)
  const words = now.text.split(' ').length
  return 0.5 + 0.05 * words + costOfOverflow(now, width) + costOfEarly(before, now, width, metric)
}

function costOfStop(last: Fragment | null): number {
  if (!last) return 0
  return MAY_NOT_END.test(last.text) ? 2.5 : ATTRIBUTIVE.test(last.text) ? 1.2 : 0
}

function costOfSummary(before: Fragment | null, now: Fragment | null, width: number, metric: Metric): number {
  if (!now) return 0.8
  const early = costOfEarly(before, now, width, metric)
  // A cell may have paragraphs and bullets of its own.
  const mayBreak = before && (/[.:;?!]$/u.test(before.text) || /^[•▪–*-](?:\s|$)/u.test(now.text))
  return costOfOverflow(now, width) + (mayBreak ? Math.min(early, 1) : early)
}

const costOfOverflow = ({ width }: Fragment, most: number): number =>
  width <= most ? 0 : Math.min(6, ((width - most) / SLACK) * 1.5)

/** A word stands on a new line although it would have fitted above. */
function costOfEarly(before: Fragment | null, now: Fragment, width: number, metric: Metric): number {
  if (!before) return 0
  const word = firstWord(now.text)
  const room = width - widthWith(before, word, metric)
  if (room >= 0) return Math.min(4, 0.6 + room / SLACK)
  // Whether a line may end in a hyphen differs from writer to writer.
  const hyphen = word.indexOf('-', 1)
  const isBroken = hyphen > 0 && hyphen < word.length - 1
  return isBroken && widthWith(before, word.slice(0, hyphen + 1), metric) <= width ? 0.3 : 0
}
