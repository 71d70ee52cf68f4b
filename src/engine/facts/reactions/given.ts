import type { Sentence } from '../../language/sentence.ts'
import type { Recommended } from './answered.ts'

/** Advice that stands: neither given way nor only announced. */
export const isAdvice = ({ lost, fields }: Recommended): boolean =>
  lost === undefined && fields.kind === 'recommendation'

/** Which recommendations each sentence gives. Hits and sentences are in the same order: one walk over both. */
export function bySentence(
  sentences: readonly Sentence[],
  hits: readonly Recommended[],
): ReadonlyMap<Sentence, readonly Recommended[]> {
  const found = new Map<Sentence, Recommended[]>()
  let at = 0
  for (const hit of hits) {
    while (at < sentences.length && !holds(sentences[at], hit) && !isAbove(hit, sentences[at])) at++
    const sentence = sentences[at]
    if (!sentence) break
    const given = found.get(sentence)
    if (given) given.push(hit)
    else found.set(sentence, [hit])
  }
  return found
}

const holds = (sentence: Sentence | undefined, hit: Recommended): boolean =>
  sentence !== undefined && sentence.flow === hit.flow && sentence.start <= hit.start && hit.start < sentence.end

/** In a heading: what the first sentence under it answers. */
export const isAbove = (hit: Recommended, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.flow === hit.flow && hit.end <= sentence.start
