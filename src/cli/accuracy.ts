import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Measured } from '../measure/measured.ts'
import type { Accuracy, AccuracySet, KindAccuracy } from '../pages/about/accuracy.ts'

const SCORES = fileURLToPath(new URL('../../gold/scores.json', import.meta.url))

/** The figures of the last measurement as the site tells them. */
export function accuracy(): Accuracy | null {
  return existsSync(SCORES) ? accuracyOf(JSON.parse(readFileSync(SCORES, 'utf8')) as Measured) : null
}

export const accuracyOf = (scores: Measured): Accuracy => ({
  heldApart: setOf(scores.heldApart),
  development: setOf(scores.development),
  looks: scores.heldApartLooks ?? 0,
})

type Scores = Measured['heldApart']

function setOf({ citations, times, meaning }: Scores): AccuracySet {
  const marked = [kindOf('citations', citations), kindOf('times', times)]
  const meant = Object.entries(meaning?.kinds ?? {}).map(([kind, score]) => kindOf(kind, score, score.fields))
  return {
    passages: meaning?.passages ?? 0,
    kinds: [...meant, ...marked],
    traps: meaning?.traps.commitments ?? null,
  }
}

function kindOf(kind: string, { labels, found, extra }: Counts, fields: Fields = {}): KindAccuracy {
  return { kind, labels, found, extra, fields: Object.entries(fields).map(([name, it]) => ({ name, ...it })) }
}
type Counts = Pick<Scores['times'], 'labels' | 'found' | 'extra'>
type Fields = Readonly<Record<string, { readonly right: number; readonly of: number }>>
