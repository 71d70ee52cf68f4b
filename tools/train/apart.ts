/** Judges each passage for development by what was learnt from the others: what the likelihood is worth on other letters. */
import { createHash } from 'node:crypto'
import { judgeBy } from '../../src/engine/facts/likelihood/judge.ts'
import { Likelihood, type Weights } from '../../src/engine/facts/likelihood/likelihood.ts'
import type { Tools } from '../../src/engine/read.ts'
import type { Item } from '../../src/measure/match.ts'
import { type MeaningKind, type MeaningResult, measureMeaning } from '../../src/measure/meaning.ts'
import { meaningScores } from '../../src/measure/meaning-scores.ts'
import { type Example, passages } from './examples.ts'
import { type Asked, askedOf, treesFrom } from './judge.ts'
import { weightsFrom } from './weights.ts'

const FOLDS = 5

export interface Apart {
  /** All that judges were asked, each passage read by weights of words that were fitted on the others. */
  readonly asked: readonly Asked[]
  /** What each passage scores by weights and trees that were fitted on the others. */
  readonly results: () => readonly MeaningResult[]
}

export function readApart(examples: readonly Example[], tools: Tools): Apart {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    weightsFrom(examples.filter((it) => foldOf(it.passage) !== fold)),
  )
  const asked = askedOf(examples, (passage) => weights[foldOf(passage)] as Weights, tools)
  return { asked, results: () => weights.flatMap((own, fold) => resultsOf(fold, own, asked, tools)) }
}

function resultsOf(fold: number, weights: Weights, asked: readonly Asked[], tools: Tools): MeaningResult[] {
  const trees = treesFrom(asked.filter((it) => foldOf(it.passage) !== fold))
  const likelihood = new Likelihood(weights, judgeBy(trees))
  return passages()
    .filter(({ id }) => foldOf(id) === fold)
    .map(({ text }) => measureMeaning(text, { ...tools, likelihood }))
}

const foldOf = (passage: string): number => createHash('sha256').update(passage).digest().readUInt16BE(0) % FOLDS

/** Precision, recall and F1 of what was read, a line a kind; then how often what only the likelihood found was right. */
export function scoresOf(results: readonly MeaningResult[]): string[] {
  const { kinds } = meaningScores(results)
  return [
    ...Object.entries(kinds).map(
      ([kind, it]) => `${kind.padEnd(16)} F1 ${it.partialF1}  precision ${it.precision}  recall ${it.recall}`,
    ),
    ...Object.keys(kinds).flatMap((kind) => byJudgeAlone(results, kind as MeaningKind)),
  ]
}

/** What an optional label allows counts as neither. */
function byJudgeAlone(results: readonly MeaningResult[], kind: MeaningKind): string[] {
  const isLikely = ({ because }: Item) => because?.includes('/likely@') === true
  const all = results.map((it) => it.matched[kind])
  const right = all.flatMap((it) => it.pairs).filter(({ label, found }) => isLikely(found) && !label.isOptional).length
  const wrong = all.flatMap((it) => it.extra).filter(isLikely).length
  return right + wrong > 0 ? [`${kind.padEnd(16)} by the judge alone: ${right} right, ${wrong} wrong`] : []
}
