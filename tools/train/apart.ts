/** Judges each passage for development by weights that were fitted on the others: what the likelihood is worth on other letters. */
import { createHash } from 'node:crypto'
import { Likelihood } from '../../src/engine/facts/likelihood/likelihood.ts'
import type { Tools } from '../../src/engine/read.ts'
import type { Item } from '../../src/measure/match.ts'
import { type MeaningKind, type MeaningResult, measureMeaning } from '../../src/measure/meaning.ts'
import { meaningScores } from '../../src/measure/meaning-scores.ts'
import { type Example, passages } from './examples.ts'
import { weightsFrom } from './weights.ts'

const FOLDS = 5

export interface Apart {
  /** The log-odds of an answer of each example. */
  readonly answers: ReadonlyMap<Example, number>
  readonly results: readonly MeaningResult[]
}

export function readApart(examples: readonly Example[], tools: Tools): Apart {
  const answers = new Map<Example, number>()
  const results: MeaningResult[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const likelihood = new Likelihood(weightsFrom(examples.filter((it) => foldOf(it.passage) !== fold)))
    for (const it of examples)
      if (foldOf(it.passage) === fold) answers.set(it, likelihood.of(it.sentence, it.document).reaction)
    for (const { id, text } of passages())
      if (foldOf(id) === fold) results.push(measureMeaning(text, { ...tools, likelihood }))
  }
  return { answers, results }
}

const foldOf = (passage: string): number => createHash('sha256').update(passage).digest().readUInt16BE(0) % FOLDS

/** Precision, recall and F1 of what was read, a line a kind; then how often what only the likelihood found was right. */
export function scoresOf(results: readonly MeaningResult[]): string[] {
  const { kinds } = meaningScores(results)
  return [
    ...Object.entries(kinds).map(
      ([kind, it]) => `${kind.padEnd(16)} F1 ${it.partialF1}  precision ${it.precision}  recall ${it.recall}`,
    ),
    ...Object.keys(kinds).flatMap((kind) => byWordsAlone(results, kind as MeaningKind)),
  ]
}

/** What an optional label allows counts as neither. */
function byWordsAlone(results: readonly MeaningResult[], kind: MeaningKind): string[] {
  const isLikely = ({ because }: Item) => because?.includes('/likely@') === true
  const all = results.map((it) => it.matched[kind])
  const right = all.flatMap((it) => it.pairs).filter(({ label, found }) => isLikely(found) && !label.isOptional).length
  const wrong = all.flatMap((it) => it.extra).filter(isLikely).length
  return right + wrong > 0 ? [`${kind.padEnd(16)} by words alone: ${right} right, ${wrong} wrong`] : []
}
