import { mayFollow, type PhraseState, type Phrases, phraseState, RESEARCH_TYPES, STATUSES } from './phrases.ts'
import { isArticleList } from './row-start.ts'
import { printedOf, type Token } from './tokens.ts'

/** A way in which type, year and status go on over a line; numbers are tokens at which each ends. */
export interface FixedStep {
  readonly type: number
  readonly year: number
  readonly status: number
  readonly after: FixedColumns
  readonly cost: number
}

/** What type, year and status of a row say so far, and whether they can still go on. Ways to go on are looked up once. */
export class FixedColumns {
  readonly type: string
  readonly year: string
  readonly status: string
  private readonly typeGoesOn: boolean
  private readonly statusGoesOn: boolean
  private readonly known = new Map<readonly Token[], FixedStep[][]>()

  constructor(type: string, year: string, status: string, typeGoesOn = true, statusGoesOn = true) {
    this.type = type
    this.year = year
    this.status = status
    this.typeGoesOn = typeGoesOn && type !== ''
    this.statusGoesOn = statusGoesOn && status !== ''
  }

  get isOpen(): boolean {
    return this.typeGoesOn || this.statusGoesOn || this.isYearOpen
  }

  /** A type or status that ends in the middle: «ex ante of». */
  get costOfEnd(): number {
    const isOpen = (said: string, phrases: Phrases) => said !== '' && phraseState(said, phrases) === 'open'
    return (isOpen(this.type, RESEARCH_TYPES) ? 3 : 0) + (isOpen(this.status, STATUSES) ? 3 : 0)
  }

  private get isYearOpen(): boolean {
    return /[-–/]$/u.test(this.year)
  }

  isSameAs(other: FixedColumns): boolean {
    return (
      this === other ||
      (this.type === other.type &&
        this.year === other.year &&
        this.status === other.status &&
        this.typeGoesOn === other.typeGoesOn &&
        this.statusGoesOn === other.statusGoesOn)
    )
  }

  /** The ways to go on from token `from`. Nearly always one: none of the three does. */
  steps(tokens: readonly Token[], from: number): readonly FixedStep[] {
    const known = this.known.get(tokens) ?? []
    if (known.length === 0) this.known.set(tokens, known)
    const steps = known[from] ?? this.findSteps(tokens, from)
    known[from] = steps
    return steps
  }

  private findSteps(tokens: readonly Token[], from: number): FixedStep[] {
    return goesOn(tokens, from, this.type, RESEARCH_TYPES, this.typeGoesOn).flatMap((type) => {
      const hasYear = this.isYearOpen && /^(?:19|20)?\d\d$/u.test(tokens[type.end]?.text ?? '')
      const year = hasYear ? type.end + 1 : type.end
      const saidYear = hasYear ? `${this.year}${(tokens[type.end] as Token).text}` : this.year
      return goesOn(tokens, year, this.status, STATUSES, this.statusGoesOn).map((status) => ({
        type: type.end,
        year,
        status: status.end,
        after: new FixedColumns(type.text, saidYear, status.text, type.end > from, status.end > year),
        cost: type.cost + status.cost + (this.isYearOpen && !hasYear ? 2 : 0),
      }))
    })
  }
}

function goesOn(
  tokens: readonly Token[],
  from: number,
  before: string,
  phrases: Phrases,
  isOpen: boolean,
): { end: number; text: string; cost: number }[] {
  const state: PhraseState = !isOpen || before === '' ? null : phraseState(before, phrases)
  if (state === null || from >= tokens.length) return [{ end: from, text: before, cost: 0 }]
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

/** A way in which the articles go on: where the summary ends, where they do, and what they say on this line. */
export interface ArticleStep {
  readonly summary: number
  readonly article: number
  readonly text: string
  readonly cost: number
}

/** Articles that go on at the end of a line: only behind ones that end in a comma or «en», or with one of their own. */
export function articleSteps(before: string, tokens: readonly Token[], from: number): ArticleStep[] {
  const none = { summary: tokens.length, article: tokens.length, text: '', cost: 0 }
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
