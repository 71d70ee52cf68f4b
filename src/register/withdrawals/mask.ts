import { createHash } from 'node:crypto'
import { type FactKind, type FactsFile, factKinds } from '../../engine/facts-file/schema.ts'
import { BareText, bareOf } from '../judgements/anchor.ts'
import type { Mask } from './withdrawal.ts'

/** Stands in a text for one unit of what was withdrawn, so that all other offsets hold. */
export const MASK = '█'

type Spans = readonly (readonly [number, number])[]

/** Where these words stand in a text, however it breaks its lines. */
export function spansOf(text: string, words: string): [number, number][] {
  const bare = new BareText(text)
  const length = bareOf(words).length
  return bare.placesOf(words).map((at) => {
    const { start, end } = bare.place(at, at + length)
    return [start, end]
  })
}

export function masked(text: string, spans: Spans): string {
  const parts: string[] = []
  let from = 0
  for (const [start, end] of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, MASK))
    from = end
  }
  return [...parts, text.slice(from)].join('')
}

export const maskOf = (text: string, textSha256: string, spans: Spans): Mask => ({
  textSha256,
  maskedSha256: createHash('sha256').update(masked(text, spans), 'utf8').digest('hex'),
  spans,
})

/**
 * A reading without the passage. Facts that rest on it, wholly or in part, go as well: nothing could prove them, and
 * what they say they say of it. Other strings keep their length.
 */
export function maskReading(file: FactsFile, mask: Mask): FactsFile {
  const text = file.source.text ?? ''
  const words = [...new Set(mask.spans.map(([start, end]) => text.slice(start, end)))]
  const { text: _, ...source } = file.source
  const untouched = maskWords({ ...file, source, facts: factsWithout(file.facts, mask.spans) }, words)
  return {
    ...untouched,
    source: { ...untouched.source, text: masked(text, mask.spans), textSha256: mask.maskedSha256 },
    document: identityWithout(untouched.document, mask.spans),
    sections: untouched.sections.map((it) =>
      overlaps(it.headingSpans, mask.spans) ? { ...it, title: MASK.repeat(it.title.length) } : it,
    ),
    problems: untouched.problems.map((it) => (overlaps(it.spans, mask.spans) ? { ...it, message: it.code } : it)),
  }
}

function factsWithout(facts: FactsFile['facts'], spans: Spans): FactsFile['facts'] {
  const left = factKinds.map((kind: FactKind) => [kind, facts[kind].filter((fact) => !rests(fact, spans))])
  return { ...facts, ...Object.fromEntries(left) }
}

/** Itself or any piece inside it. */
function rests(value: unknown, spans: Spans): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('spans' in value && overlaps(value.spans as Spans, spans)) return true
  return Object.values(value).some((it) => rests(it, spans))
}

const overlaps = (a: Spans, b: Spans): boolean =>
  a.some(([from, to]) => b.some(([start, end]) => from < end && start < to))

/** What a document says of itself, without what it says there. */
function identityWithout(identity: FactsFile['document'], spans: Spans): FactsFile['document'] {
  const gone = (key: string) => overlaps((identity.evidence[key] ?? []) as Spans, spans)
  return {
    ...identity,
    title: gone('title') ? null : identity.title,
    sender: gone('sender') ? null : identity.sender,
    reference: gone('reference') ? null : identity.reference,
  }
}

// Their values are names, hashes and days of our own making, which a masked one would make unreadable.
const OURS = new Set(
  `id kind because certainty code severity type role resolution mediaType reader sha256 textSha256 verdict factKind
  documentId interval date dateInterval chamber strength`.split(/\s+/),
)

/** Every string of a value with these words masked. */
export function maskWords<T>(value: T, words: readonly string[]): T {
  const wanted = words.map((it) => ({ words: it, bare: bareOf(it) })).filter((it) => it.bare !== '')
  const walk = (it: unknown): unknown => {
    if (typeof it === 'string') return wanted.reduce((said, { words, bare }) => maskIn(said, words, bare), it)
    if (Array.isArray(it)) return it.map(walk)
    if (typeof it !== 'object' || it === null) return it
    return Object.fromEntries(Object.entries(it).map(([key, inner]) => [key, OURS.has(key) ? inner : walk(inner)]))
  }
  return walk(value) as T
}

const maskIn = (text: string, words: string, bare: string): string =>
  text.length >= bare.length && bareOf(text).includes(bare) ? masked(text, spansOf(text, words)) : text
