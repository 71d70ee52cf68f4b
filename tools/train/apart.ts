/** Judges each passage for development by weights that were fitted on the others: what the likelihood is worth on other letters. */
import { createHash } from 'node:crypto'
import { Likelihood } from '../../src/engine/facts/likelihood/likelihood.ts'
import type { Tools } from '../../src/engine/read.ts'
import { type MeaningKind, type MeaningResult, meaningKinds, measureMeaning } from '../../src/measure/meaning.ts'
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

/** Precision, recall and F1 of what was read, a line a kind. */
export function scoresOf(results: readonly MeaningResult[]): string[] {
  return meaningKinds
    .filter((it) => it !== 'statements')
    .map((kind) => {
      const { found, wanted, extra } = countsOf(results, kind)
      const [precision, recall] = [found / (found + extra), found / wanted]
      const f1 = (2 * precision * recall) / (precision + recall)
      return `${kind.padEnd(16)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`
    })
}

function countsOf(results: readonly MeaningResult[], kind: MeaningKind) {
  const all = results.map((it) => it.matched[kind])
  const found = all.reduce((sum, it) => sum + it.pairs.filter(({ label }) => !label.isOptional).length, 0)
  const missed = all.reduce((sum, it) => sum + it.missed.length, 0)
  return { found, wanted: found + missed, extra: all.reduce((sum, it) => sum + it.extra.length, 0) }
}
