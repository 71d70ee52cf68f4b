import { type Fragment, firstWord, type MeasuredLine, widthWith } from './column-width.ts'
import type { Metric } from './letter-widths.ts'
import { type PhraseState, phraseState, RESEARCH_TYPES, STATUSES } from './phrases.ts'
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
}

const BEAM = 24
const MAX_THEME = 6
const MAX_SUBTHEME = 8
/** Units of a thousandth of the letter size that count as one: fonts are known to about that much. */
const SLACK = 300
const MAY_NOT_END = /(?:^|\s)(?:en|van|de|het|voor|in|op|met|te|der|aan|bij|of|naar|tot|over|per|door|een|uit|om|als)$/u

/** Divides the lines under a row's first line, at the least cost. Gives the cost and a cut for each line. */
export function decodeRow(
  head: RowHead,
  lines: readonly MeasuredLine[],
  widths: Widths,
): { cost: number; cuts: Cut[] } {
  let states: State[] = [
    { ...head, cost: 0, cut: null, before: null, typeGoesOn: true, statusGoesOn: true, summaryEnded: false },
  ]
  for (const line of lines) states = bestOf(states.flatMap((state) => stepsFrom(state, line, widths)))
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
    const key = `${Object.values(cut ?? {}).join()} ${typeGoesOn} ${type} ${year} ${status} ${article}`
    const known = least.get(key)
    if (!known || state.cost < known.cost) least.set(key, state)
  }
  const kept = [...least.values()]
  return kept.length <= BEAM ? kept : kept.sort((a, b) => a.cost - b.cost).slice(0, BEAM)
}

/** Cells that stop although their last words cannot end anything. */
const costOfEnd = (state: State): number => costOfStop(state.theme) + costOfStop(state.subtheme)

function stepsFrom(state: State, line: MeasuredLine, widths: Widths): State[] {
  const steps: State[] = []
  const { tokens } = line
  const mostTheme = state.theme ? Math.min(MAX_THEME, tokens.length) : 0
  for (let theme = 0; theme <= mostTheme; theme++) {
    const mostSub = state.subtheme ? Math.min(MAX_SUBTHEME, tokens.length - theme) : 0
    for (let sub = theme; sub <= theme + mostSub; sub++)
      for (const fixed of fixedSteps(state, tokens, sub))
        steps.push(...summarySteps(state, line, { theme, subtheme: sub, ...fixed }, widths))
  }
  return steps
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
  phrases: typeof RESEARCH_TYPES,
  isOpen: boolean,
): { end: number; text: string; cost: number }[] {
  const state: PhraseState = before === '' ? null : phraseState(before, phrases)
  if (!isOpen || state === null) return [{ end: from, text: before, cost: 0 }]
  const found = [{ end: from, text: before, cost: state === 'open' ? 3 : 0 }]
  for (let end = from + 1; end <= Math.min(tokens.length, from + 5); end++) {
    const more = printedOf(tokens.slice(from, end))
    for (const text of [`${before} ${more}`, `${before}${more}`]) {
      const after = phraseState(text, phrases)
      if (after !== null) found.push({ end, text, cost: state === 'open' ? 0 : 0.4 })
    }
  }
  // Words that complete a type and would be its longest reading: «en ex post» is never the start of a sentence.
  const longest = found.at(-1) as { end: number }
  return found.map((it) => (it.end < longest.end ? { ...it, cost: it.cost + 1.5 } : it))
}

type Before = Pick<Cut, 'theme' | 'subtheme'> & Fixed

function summarySteps(state: State, line: MeasuredLine, at: Before, widths: Widths): State[] {
  const steps: State[] = []
  for (const { summary, article, text, cost } of articleSteps(state, line.tokens, at.status)) {
    if (state.summaryEnded && summary > at.status) continue
    const { metric } = widths
    const theme = at.theme > 0 ? line.fragment(0, at.theme) : null
    const subtheme = at.subtheme > at.theme ? line.fragment(at.theme, at.subtheme) : null
    const body = summary > at.status ? line.fragment(at.status, summary) : null
    steps.push({
      ...at.said,
      theme,
      subtheme,
      summary: body ?? state.summary,
      article: text,
      cost:
        state.cost +
        at.fixedCost +
        cost +
        costOfLeft(state.theme, theme, widths.theme, metric) +
        costOfLeft(state.subtheme, subtheme, widths.subtheme, metric) +
        costOfSummary(state.summary, body, widths.summary, metric) +
        (subtheme ? 0.01 * (at.subtheme - at.theme) : 0),
      cut: {
        theme: at.theme,
        subtheme: at.subtheme,
        type: at.type,
        year: at.year,
        status: at.status,
        summary,
        article,
      },
      before: state,
      summaryEnded: state.summaryEnded || body === null,
    })
  }
  return steps
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

/** A narrow column at the left: words there are the exception, and they have to fit. */
function costOfLeft(before: Fragment | null, now: Fragment | null, width: number, metric: Metric): number {
  if (!now) return costOfStop(before)
  const words = now.text.split(' ').length
  return 0.5 + 0.05 * words + costOfOverflow(now, width) + costOfEarly(before, now, width, metric)
}

const costOfStop = (last: Fragment | null): number => (last && MAY_NOT_END.test(last.text) ? 2.5 : 0)

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
