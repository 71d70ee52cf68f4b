/**
 * What can be seen of a sentence beside its own words: what its neighbours are likely to be, where in its paragraph and in
 * the document it stands, and under what heading. An answer behind advice, or a finding among findings, is known by that.
 */
import type { Context } from '../../context.ts'
import { type Sentence, sectionRoles } from '../../language/sentence.ts'
import { type LikelyKind, likelyKinds, likelyScores } from './likelihood.ts'

const NEIGHBOURS = [-2, -1, 0, 1, 2] as const

/** The names of the values in `Sentence.surroundings`, in their order. */
export const SURROUNDINGS: readonly string[] = [
  ...NEIGHBOURS.flatMap((at) => likelyKinds.map((kind) => `${kind} at ${at}`)),
  'same paragraph as before',
  'same paragraph as next',
  ...likelyKinds.map((kind) => `${kind} around`),
  'paragraphs before',
  'paragraphs behind',
  'sentences before',
  'sentences behind',
  'words',
  'item',
  ...sectionRoles.map((it) => `under ${it}`),
]

/** How far sentences count as around. */
const AROUND = 8
/** The end of a letter is its last paragraphs; farther from it, how far says nothing. */
const FAR = 3
const LONG = 60
/** Stands for the log-odds where there is no sentence. */
const NONE = -4

/** Puts its surroundings on each sentence, where a likelihood is known. In the order of the document, all of them. */
export function lookAround(sentences: readonly Sentence[], context: Context): void {
  if (!context.likelihood) return
  const around = likelyKinds.map((kind) => sharesAround(sentences, kind, context))
  const places = placesOf(sentences)
  for (const [i, sentence] of sentences.entries())
    sentence.surroundings = [
      ...NEIGHBOURS.flatMap((at) => scoresAt(sentences[i + at], sentence, context)),
      Number(sentences[i - 1]?.block === sentence.block),
      Number(sentences[i + 1]?.block === sentence.block),
      ...around.map((of) => of[i] as number),
      ...(places[i] as Place),
      Math.min(LONG, sentence.tokens.length),
      Number(sentence.head !== null),
      ...sectionRoles.map((it) => Number(sentence.section === it)),
    ]
}

function scoresAt(at: Sentence | undefined, from: Sentence, context: Context): readonly number[] {
  const scores = at && at.flow === from.flow ? likelyScores(at, context) : null
  return likelyKinds.map((kind) => scores?.[kind] ?? NONE)
}

/** How large a part of the sentences of its flow around each is likely to be of a kind. */
function sharesAround(sentences: readonly Sentence[], kind: LikelyKind, context: Context): Float64Array {
  const sums = new Float64Array(sentences.length + 1)
  for (const [i, it] of sentences.entries())
    sums[i + 1] = (sums[i] as number) + 1 / (1 + Math.exp(-(likelyScores(it, context)?.[kind] ?? NONE)))
  let [begin, end] = [0, 0]
  return Float64Array.from(sentences, ({ flow }, i) => {
    if (i === end) {
      begin = i
      while (sentences[end]?.flow === flow) end++
    }
    const [from, to] = [Math.max(begin, i - AROUND), Math.min(end, i + AROUND + 1)]
    return ((sums[to] as number) - (sums[from] as number)) / (to - from)
  })
}

type Place = readonly [paragraphsBefore: number, paragraphsBehind: number, before: number, behind: number]

/** How many paragraphs of its flow and sentences of its paragraph stand before each and behind it, at most `FAR`. */
function placesOf(sentences: readonly Sentence[]): Place[] {
  const behind = countsBefore([...sentences].reverse()).reverse()
  return countsBefore(sentences).map(
    ([paragraphs, own], i): Place => [paragraphs, behind[i]?.[0] ?? 0, own, behind[i]?.[1] ?? 0],
  )
}

function countsBefore(sentences: readonly Sentence[]): (readonly [paragraphs: number, sentences: number])[] {
  let [paragraphs, own] = [0, 0]
  return sentences.map((it, i) => {
    const before = sentences[i - 1]
    if (before?.flow !== it.flow) [paragraphs, own] = [0, 0]
    else if (before.block !== it.block) [paragraphs, own] = [Math.min(FAR, paragraphs + 1), 0]
    else own = Math.min(FAR, own + 1)
    return [paragraphs, own] as const
  })
}
