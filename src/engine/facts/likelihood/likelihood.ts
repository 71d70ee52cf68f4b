/**
 * How likely a sentence is a finding, advice, an answer or a promise, judged by its words alone: a logistic regression on
 * the labelled letters for development. The judge (`judge.ts`) decides with it, and with what rules say and what stands around.
 * What it leaves alone: which words of a sentence count, what is answered, and by when something is promised.
 * Known problems: it knows letters; of reports and notes it saw few. What it goes by cannot be told in one sentence.
 */
import type { Context, DocumentKind } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { keepShape } from '../../shapes.ts'
import { actsOf } from '../commitments/act.ts'
import { Features, type Sort, sorts } from './features.ts'
import type { Judge } from './judge.ts'

export const likelyKinds = ['finding', 'recommendation', 'reaction', 'commitment'] as const
export type LikelyKind = (typeof likelyKinds)[number]

/** Log-odds: 0 is as likely as not. */
export type Scores = Readonly<Record<LikelyKind, number>>

/** Of each sort of feature a line a feature: its value, and its weight for each kind in hundredths, parted by tabs. */
export type Weights = Readonly<Record<Sort | 'base', string>>

const KINDS = likelyKinds.length

export class Likelihood {
  private readonly features: Features
  private readonly tables: ReadonlyMap<Sort, ReadonlyMap<string, number>>
  /** For each row one weight for each kind. */
  private readonly weights: Float64Array
  private readonly base: readonly number[]
  /** Which sentence met a row last, so that a word counts once. */
  private readonly met: Int32Array
  private sentence = 0
  readonly judge: Judge

  /** Without a judge rules decide. */
  constructor(weights: Weights, judge: Judge = () => null) {
    this.judge = judge
    const all: number[] = []
    const tables = new Map(sorts.map((sort) => [sort, rowsIn(weights[sort], all)]))
    this.tables = tables
    this.features = new Features((sort, value) => tables.get(sort)?.get(value) ?? -1)
    this.base = weights.base.split('\t').map((it) => Number(it) / 100)
    this.weights = Float64Array.from(all)
    this.met = new Int32Array(all.length / KINDS)
  }

  of(sentence: Sentence, document: DocumentKind): Scores {
    const { weights, met, base } = this
    const number = ++this.sentence
    let [finding, recommendation, reaction, commitment, count] = [0, 0, 0, 0, 0]
    for (const row of this.features.of(sentence, actsOf(sentence), document)) {
      if (met[row] === number) continue
      met[row] = number
      count++
      const at = row * KINDS
      finding += weights[at] as number
      recommendation += weights[at + 1] as number
      reaction += weights[at + 2] as number
      commitment += weights[at + 3] as number
    }
    const scale = scaleOf(count)
    return {
      finding: (base[0] ?? 0) + finding * scale,
      recommendation: (base[1] ?? 0) + recommendation * scale,
      reaction: (base[2] ?? 0) + reaction * scale,
      commitment: (base[3] ?? 0) + commitment * scale,
    }
  }

  /** What the scores of a sentence are made of, for who asks why; with the base they add up to them. Slow. */
  sharesOf(sentence: Sentence, document: DocumentKind): Share[] {
    const rows = new Set(this.features.of(sentence, actsOf(sentence), document))
    const scale = scaleOf(rows.size)
    const adds = (row: number, kind: number) => (this.weights[row * KINDS + kind] as number) * scale
    return [...this.tables].flatMap(([sort, table]) =>
      [...table]
        .filter(([, row]) => rows.has(row))
        .map(([value, row]) => ({
          sort,
          value,
          adds: {
            finding: adds(row, 0),
            recommendation: adds(row, 1),
            reaction: adds(row, 2),
            commitment: adds(row, 3),
          },
        })),
    )
  }
}

/** A long sentence has more words for and against: what counts is how they balance. */
const scaleOf = (count: number): number => 1 / Math.sqrt(count + 1)

/** What a feature of a sentence adds to the log-odds of each kind. */
export interface Share {
  readonly sort: Sort
  readonly value: string
  readonly adds: Scores
}

/** Reads a table, and puts its weights behind `all`. */
function rowsIn(table: string, all: number[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const line of table.split('\n')) {
    const [value = '', ...own] = line.split('\t')
    if (own.length !== KINDS) continue
    rows.set(value, all.length / KINDS)
    all.push(...own.map((it) => Number(it) / 100))
  }
  return rows
}

/** Worked out once for each sentence; null where only rules shall read. */
export function likelyScores(sentence: Sentence, { likelihood, document }: Context): Scores | null {
  if (likelihood) sentence.scores ??= likelihood.of(sentence, document.kind)
  return sentence.scores
}

const NOTHING = Object.fromEntries([...sorts, 'base'].map((it) => [it, ''])) as unknown as Weights
keepShape(new Likelihood(NOTHING))
