import type { Item, Matched } from './match.ts'
import { type MeaningResult, meaningKinds } from './meaning.ts'
import type { PassageResult } from './passages.ts'
import { rounded } from './scores.ts'

/** How often a rule fired in the labelled passages. What the labels leave open is neither right nor wrong. */
export interface RuleRecord {
  readonly firings: number
  readonly right: number
  readonly wrong: number
  /** Of what could be judged, the share that was right; null when nothing could. */
  readonly precision: number | null
}

/** What is kept in gold/rules.json. Rules go by their name without its version: what counts is what they do now. */
export interface RuleLog {
  readonly development: Readonly<Record<string, RuleRecord>>
  /** Of the held-apart passages only the total is kept. */
  readonly heldApart: RuleRecord
}

export interface Results {
  readonly marked: readonly PassageResult[]
  readonly meaning: readonly MeaningResult[]
}

/** Seen too rarely or wrong too often to be relied on: what it finds is shown as a suggestion. */
export const isSuggestion = ({ firings, precision }: RuleRecord): boolean =>
  firings < LEAST_FIRINGS || precision === null || precision < LEAST_PRECISION
const LEAST_FIRINGS = 5
const LEAST_PRECISION = 0.7

export function ruleLog(development: Results, heldApart: Results): RuleLog {
  const all = firingsIn(development)
  const rules = [...new Set(all.map((it) => it.rule))].sort()
  return {
    development: Object.fromEntries(rules.map((rule) => [rule, recordOf(all.filter((it) => it.rule === rule))])),
    heldApart: recordOf(firingsIn(heldApart)),
  }
}

interface Firing {
  readonly rule: string
  readonly verdict: 'right' | 'wrong' | 'open'
}

function firingsIn({ marked, meaning }: Results): Firing[] {
  return [
    ...marked.flatMap((it) => [...firings(it.citations, wrong), ...firings(it.times, wrong)]),
    ...meaning.flatMap(({ matched, mistaken }) =>
      meaningKinds.flatMap((kind) =>
        // Statements are not all labelled, so one more is no mistake by itself.
        firings(matched[kind], kind === 'statements' ? (it) => (mistaken.includes(it) ? 'wrong' : 'open') : wrong),
      ),
    ),
  ]
}

const wrong = (): Firing['verdict'] => 'wrong'

const firings = ({ pairs, extra, neutral }: Matched, ofExtra: (it: Item) => Firing['verdict']): Firing[] => [
  ...pairs.map((pair) => firing(pair.found, pair.isRight ? 'right' : 'wrong')),
  ...extra.map((it) => firing(it, ofExtra(it))),
  ...neutral.map((it) => firing(it, 'open')),
]

const firing = ({ because = '' }: Item, verdict: Firing['verdict']): Firing => ({
  rule: because.replace(/@\d+$/u, ''),
  verdict,
})

function recordOf(firings: readonly Firing[]): RuleRecord {
  const count = (verdict: Firing['verdict']) => firings.filter((it) => it.verdict === verdict).length
  const [right, wrong] = [count('right'), count('wrong')]
  const precision = right + wrong === 0 ? null : rounded(right / (right + wrong))
  return { firings: firings.length, right, wrong, precision }
}
