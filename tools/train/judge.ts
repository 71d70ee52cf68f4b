/** What judges learn from: everything that is seen of the sentences they are asked about, while rules alone decide. */
import type { JudgeTrees, Tell } from '../../src/engine/facts/likelihood/judge.ts'
import { Likelihood, type LikelyKind, likelyKinds, type Weights } from '../../src/engine/facts/likelihood/likelihood.ts'
import { SURROUNDINGS } from '../../src/engine/facts/likelihood/surroundings.ts'
import type { Tools } from '../../src/engine/read.ts'
import { parseLabelledPassage } from '../../src/measure/labels.ts'
import { readPassage } from '../../src/measure/passages.ts'
import { boosted } from './boosting.ts'
import { type Example, passages } from './examples.ts'

/** A sentence that a judge was asked about. */
export interface Asked {
  readonly passage: string
  readonly kind: LikelyKind
  readonly surroundings: Float64Array
  readonly seen: ReadonlyMap<string, number>
  readonly isIt: boolean
}

/**
 * `weightsFor`: the weights of words that a passage is read with; never fitted on it, or its words would seem to say all.
 * Each passage is read whole and in pieces, for documents come short and cut off, and where one ends says little.
 */
export function askedOf(examples: readonly Example[], weightsFor: (passage: string) => Weights, tools: Tools): Asked[] {
  const labels = new Map(examples.map((it) => [`${it.passage} ${it.sentence.text}`, it.is]))
  return passages().flatMap(({ id, text }) => {
    const asked: Asked[] = []
    const likelihood = new Likelihood(weightsFor(id), (kind, sentence, tell) => {
      const isIt = labels.get(`${id} ${sentence.text}`)?.[kind] ?? null
      const { surroundings } = sentence
      if (isIt !== null && surroundings) asked.push({ passage: id, kind, isIt, seen: seenOf(tell), surroundings })
      return null
    })
    const passage = parseLabelledPassage(text)
    for (const piece of piecesOf(passage.text)) readPassage({ ...passage, text: piece }, { ...tools, likelihood })
    return asked
  })
}

/** The whole, and each two paragraphs by themselves. */
function piecesOf(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/u)
  const pairs = paragraphs.flatMap((it, i) => (i % 2 === 0 ? [[it, paragraphs[i + 1] ?? ''].join('\n\n')] : []))
  return paragraphs.length > 2 ? [text, ...pairs] : [text]
}

function seenOf(tell: Tell): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  tell((name, value) => void seen.set(name, Number(value)))
  return seen
}

/** In the order of `names`: first what stands around the sentence. */
export const valuesOf = (names: readonly string[], { surroundings, seen }: Asked): number[] => [
  ...surroundings,
  ...names.slice(SURROUNDINGS.length).map((name) => seen.get(name) ?? 0),
]

export const treesFrom = (asked: readonly Asked[]): JudgeTrees =>
  Object.fromEntries(
    likelyKinds.map((kind) => {
      const own = asked.filter((it) => it.kind === kind)
      const names = [...SURROUNDINGS, ...[...new Set(own.flatMap((it) => [...it.seen.keys()]))].sort()]
      return [
        kind,
        boosted(
          names,
          own.map((it) => ({ values: valuesOf(names, it), isIt: it.isIt })),
        ),
      ]
    }),
  ) as JudgeTrees

export const treesFile = (trees: JudgeTrees): string =>
  `// Made by tools/train.ts from the labelled passages for development. How to read it: trees.ts.
import type { JudgeTrees } from './judge.ts'

export const TREES: JudgeTrees = {
${likelyKinds.map((kind) => `  ${kind}: \`\n${trees[kind]}\n\`,`).join('\n')}
}
`
