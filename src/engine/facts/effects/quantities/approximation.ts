import type { Token } from '../../../language/token.ts'

/** What is said of a number before it. The passage begins at `from`; `lead` also takes in «gemiddeld», a measure. */
export interface Approximation {
  readonly from: number
  readonly lead: number
  /** `least`: the number is a lower bound, `most`: an upper one. */
  readonly bound: 'least' | 'most' | null
}

const ABOUT = new Set(
  `ruim bijna circa ca ongeveer zo'n krap rond zeker grofweg pakweg nagenoeg schatting nabij iets veel flink minstens
   minimaal tenminste maximaal hooguit hoogstens minste hoogste wel`.split(/\s+/),
)
const LEAST = new Set(['minstens', 'minimaal', 'tenminste', 'minste', 'zeker'])
const MOST = new Set(['maximaal', 'hooguit', 'hoogstens', 'hoogste'])
/** Words that stand before one of the above: «ten minste», «naar schatting», «om en nabij», «rond de», «tot wel». */
const BEFORE = new Map([
  ['minste', ['ten']],
  ['hoogste', ['ten']],
  ['schatting', ['naar']],
  ['nabij', ['en', 'om']],
  ['wel', ['tot']],
])
const MEASURE = new Set([
  'gemiddeld',
  'doorgaans',
  'jaarlijks',
  'netto',
  'bruto',
  'respectievelijk',
  'telkens',
  'samen',
])

/**
 * Reads backwards from a number. «meer dan 10» and «ruim 10» say where the number lies about; «minstens 10» and «maximaal
 * 10» leave one end open.
 */
export function approximationBefore(tokens: readonly Token[], at: number): Approximation {
  let from = at
  let bound: Approximation['bound'] = null
  for (let step = 0; step < 4; step++) {
    const next = stepBefore(tokens, from)
    if (next === from) break
    for (let i = next; i < from; i++) bound ??= boundOf(tokens[i]?.word ?? '')
    from = next
  }
  let lead = from
  while (lead > 0 && lead > from - 3 && MEASURE.has(tokens[lead - 1]?.word ?? '')) lead--
  return { from, lead, bound }
}

const boundOf = (word: string): Approximation['bound'] => (LEAST.has(word) ? 'least' : MOST.has(word) ? 'most' : null)

/** The token where one more such word or pair of words begins; the place itself when there is none. */
function stepBefore(tokens: readonly Token[], at: number): number {
  const word = tokens[at - 1]?.word ?? ''
  if (word === 'dan' && /^(?:meer|minder)$/u.test(tokens[at - 2]?.word ?? '')) return at - 2
  if (word === 'de' && tokens[at - 2]?.word === 'rond') return at - 2
  if (word === '.' && tokens[at - 2]?.word === 'ca') return at - 2
  if (word === 'niet' && tokens[at]?.word === 'meer') return at - 1
  if (!ABOUT.has(word)) return at
  const needed = BEFORE.get(word)
  if (!needed) return at - 1
  return needed.every((it, i) => tokens[at - 2 - i]?.word === it) ? at - 1 - needed.length : at
}
