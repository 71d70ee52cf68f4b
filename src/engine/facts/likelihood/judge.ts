/**
 * What a sentence is, judged by all that is seen of it: its words and those of its neighbours (`surroundings.ts`), and
 * what the rules of its kind say. Rules go first; the judge may find what they are silent on, and may turn down what they read.
 */
import type { Context, DocumentKind } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { StatementKind } from '../meaning.ts'
import type { LikelyKind, Scores } from './likelihood.ts'
import { Trees } from './trees.ts'

/** Log-odds that a sentence is of a kind; null leaves it to the rules. `tell` tells what the rules of the kind saw of it. */
export type Judge = (kind: LikelyKind, sentence: Sentence, tell: Tell) => number | null
export type Tell = (see: See) => void
/** By its name a number, or whether it holds; what is not told is 0. */
export type See = (name: string, value: number | boolean) => void

/** For each kind the text of its trees. */
export type JudgeTrees = Readonly<Record<LikelyKind, string>>

export function judgeBy(texts: JudgeTrees): Judge {
  const sights = Object.fromEntries(Object.entries(texts).map(([kind, text]) => [kind, new Sight(new Trees(text))]))
  return (kind, sentence, tell) => sights[kind]?.oddsOf(sentence.surroundings, tell) ?? null
}

/** All that is seen of one sentence after the other, in the columns that trees ask for. */
class Sight {
  private readonly trees: Trees
  private readonly columns: ReadonlyMap<string, number>
  private readonly values: Float64Array
  private readonly see: See

  constructor(trees: Trees) {
    this.trees = trees
    this.columns = new Map(trees.names.map((name, i) => [name, i]))
    this.values = new Float64Array(trees.names.length)
    this.see = (name, value) => {
      const column = this.columns.get(name)
      if (column !== undefined) this.values[column] = Number(value)
    }
  }

  oddsOf(surroundings: Float64Array | null, tell: Tell): number {
    this.values.fill(0)
    this.values.set(surroundings ?? [])
    tell(this.see)
    return this.trees.of(this.values)
  }
}

/** Kinds of documents of which the labelled passages hold next to none: there rules decide. */
const UNKNOWN = new Set<DocumentKind>(['law', 'motie', 'handelingen', 'sea-annex'])

/** A rule that read something is believed unless the judge is this sure that there is nothing. Log-odds. */
export const DOUBT = -2.5

/** What rules made of a sentence before it is judged. */
export interface Ruled {
  /** What the sentence was taken for. */
  readonly taken: StatementKind | undefined
  /** A rule of the kind reads something in it. */
  readonly isRead: boolean
}

/**
 * Log-odds by its words alone below which a sentence that no rule reads is not judged: of a hundred sentences that are of a
 * kind one is below it (decision 22).
 */
const HOPELESS = -4
const SURELY_NOT = -9

/**
 * Log-odds by its words alone below which the rules of a kind are not asked of a sentence either, for they cost far more than
 * counting its words does (decision 22). Answers come in any words, and rules of promises are right most often: those are lower.
 */
const UNTHINKABLE: Scores = { finding: -4.5, recommendation: -4.5, reaction: -5, commitment: -6 }

const isBelow = (bound: number, kind: LikelyKind, { scores }: Sentence): boolean => (scores?.[kind] ?? 0) < bound

/** Of cells and notes no surroundings are told. */
const isJudged = ({ surroundings, text }: Sentence, document: DocumentKind): boolean =>
  surroundings !== null && !UNKNOWN.has(document) && !text.endsWith('?')

/** Whether a sentence that no rule reads need not be looked at any further. */
export const isSurelyNot = (kind: LikelyKind, sentence: Sentence, { likelihood, document }: Context): boolean =>
  likelihood !== null && isJudged(sentence, document.kind) && isBelow(HOPELESS, kind, sentence)

/** Whether the rules that go by the words of a sentence need not read it; those for lists and tables are asked all the same. */
export const isUnthinkable = (kind: LikelyKind, sentence: Sentence, { likelihood, document }: Context): boolean =>
  likelihood !== null && isJudged(sentence, document.kind) && isBelow(UNTHINKABLE[kind], kind, sentence)

/**
 * Log-odds that a sentence is of a kind; null where rules decide: without a judge, of questions, and in tables and notes, of
 * which the judge learnt little.
 */
export function judged(
  kind: LikelyKind,
  sentence: Sentence,
  { taken, isRead }: Ruled,
  tell: Tell,
  { likelihood, document }: Context,
): number | null {
  if (!likelihood || !isJudged(sentence, document.kind)) return null
  if (!isRead && isBelow(HOPELESS, kind, sentence)) return SURELY_NOT
  return likelihood.judge(kind, sentence, (see) => {
    see('isRead', isRead)
    if (taken) see(is(taken), true)
    tell(see)
  })
}

/** Names such as «by statements/aim@1», each made once: what is seen is told of every sentence. */
export function namesWith(prefix: string): (of: string) => string {
  const known = new Map<string, string>()
  return (of) => {
    const name = known.get(of) ?? `${prefix} ${of}`
    known.set(of, name)
    return name
  }
}

const is = namesWith('is')
/** The rule that read it. */
export const byRule = namesWith('by')

/** What stands on a fact that was read and turned down. */
export const UNLIKELY = 'what stands around it speaks against it'
