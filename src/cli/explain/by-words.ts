import type { Sort } from '../../engine/facts/likelihood/features.ts'
import { isUnthinkable } from '../../engine/facts/likelihood/judge.ts'
import { type LikelyKind, likelyKinds } from '../../engine/facts/likelihood/likelihood.ts'
import { lookAround } from '../../engine/facts/likelihood/surroundings.ts'
import { isUnlikelyAdvice } from '../../engine/facts/recommendations/likely.ts'
import { sentencesOf } from '../../engine/language/sentences.ts'
import type { Reading } from '../../engine/read.ts'
import type { Flow } from '../../engine/structure/flow.ts'
import type { Range } from '../../engine/structure/view.ts'

/** What a sentence is by its words alone, and which of them say so. */
export interface ByWords {
  /** Of each kind in percent. */
  readonly likely: Readonly<Record<LikelyKind, number>>
  /** What the words speak for most. */
  readonly most: LikelyKind
  /** The features that speak most for it, and most against it, the heaviest first. */
  readonly for: readonly string[]
  readonly against: readonly string[]
  /** The kinds it is too unlikely for: their rules were not asked. */
  readonly unasked: readonly LikelyKind[]
}

const MOST_TOLD = 6

/** Null where the likelihood is off, or no sentence begins at `start`. */
export function byWordsOf({ flows, context, document }: Reading, flow: Flow, { start }: Range): ByWords | null {
  const sentences = sentencesOf(flows)
  const sentence = sentences.find((it) => it.flow === flow && it.start === start)
  if (!sentence || !context.likelihood) return null
  lookAround(sentences, context)
  const scores = context.likelihood.of(sentence, document.kind)
  const most = likelyKinds.reduce((best, it) => (scores[it] > scores[best] ? it : best))
  const shares = context.likelihood
    .sharesOf(sentence, document.kind)
    .map(({ sort, value, adds }) => ({ name: NAMES[sort](value.replace('_', ' ')), adds: adds[most] }))
    .sort((a, b) => b.adds - a.adds)
  const told = (of: typeof shares) => of.slice(0, MOST_TOLD).map((it) => it.name)
  return {
    likely: Object.fromEntries(likelyKinds.map((it) => [it, percentOf(scores[it])])) as ByWords['likely'],
    most,
    for: told(shares.filter((it) => it.adds > 0)),
    against: told(shares.filter((it) => it.adds < 0).reverse()),
    unasked: likelyKinds.filter((it) =>
      it === 'recommendation' ? isUnlikelyAdvice(sentence, context) : isUnthinkable(it, sentence, context),
    ),
  }
}

const NAMES: Readonly<Record<Sort, (value: string) => string>> = {
  word: (it) => `«${it}»`,
  stem: (it) => `«${it}…»`,
  pair: (it) => `«${it}»`,
  first: (it) => `begins «${it}»`,
  start: (it) => `begins «${it}»`,
  end: (it) => `ends in «${it}»`,
  lemma: (it) => `the verb ${it}`,
  doing: (it) => `who does it: ${it}`,
  act: (it) => `clause: ${it}`,
  heading: (it) => `heading «${it}»`,
  head: (it) => `above the list «${it}»`,
  place: (it) => it,
}

const percentOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds)))

export const byWordsInWords = ({ likely, most, unasked, ...says }: ByWords): string[] => [
  `By its words: ${likelyKinds.map((it) => `${it} ${likely[it]} %`).join(', ')}.`,
  `  For a ${most}: ${says.for.join(', ') || 'nothing'}; against it: ${says.against.join(', ') || 'nothing'}.`,
  ...(unasked.length > 0
    ? [`  Too unlikely for a ${unasked.join(', a ')}: rules that go by words were not asked.`]
    : []),
]
