import type { Context } from '../../src/engine/context.ts'
import { citations } from '../../src/engine/facts/citations/citations.ts'
import { meanings } from '../../src/engine/facts/meanings.ts'
import { times } from '../../src/engine/facts/times/times.ts'
import type { Tools } from '../../src/engine/read.ts'
import type { SourceText } from '../../src/engine/source.ts'
import { structureOf } from '../../src/engine/structure/structure.ts'
import { readText } from '../../src/engine/text/read-text.ts'

/** The two halves of reading a set of letters: what is read before, and what the letters say on top of it. */
export function halves(letters: readonly string[], tools: Tools): { before: () => void; meaning: () => void } {
  const sources = letters.map((text) => sourceOf(text, tools))
  const read = sources.map((source) => readBefore(source, tools))
  return {
    before: () => sources.forEach((it) => void readBefore(it, tools)),
    meaning: () =>
      read.forEach(({ flows, context, cited, timed }, i) => {
        const { text } = sources[i] as SourceText
        meanings(flows, text, context, { citations: cited, times: timed })
      }),
  }
}

const sourceOf = (text: string, { limits }: Tools): SourceText =>
  readText(new TextEncoder().encode(text), { name: 'letter.txt', limits }).value

function readBefore(source: SourceText, { field, knownIds, likelihood, words }: Tools) {
  const { identity, flows, footnotes } = structureOf(source, '', words)
  const context: Context = { document: identity, field, knownIds, likelihood, footnotes }
  const cited = citations(flows, source.text, context)
  return { flows, context, cited, timed: times(flows, source.text, context, cited) }
}
