/**
 * Which rules a commitment is about.
 *
 * Reads: mentions of schemes and laws in the passage and in notes on it; words that all stand in what it promises; the
 * heading above it; a scheme named just before, where it says «deze regeling»; the commitment it is a part of, and its
 * parts. Leaves alone: schemes that are named elsewhere in the document, however often. Known problems: «de regeling»
 * without a pointing word is not led back to its name.
 */
import type { FactsFile } from '../engine/facts-file/schema.ts'
import { isWithin, startOf } from '../links/standing.ts'
import { wordsOf } from '../links/words/fold.ts'
import { stem } from '../links/words/stem.ts'
import { namedBy, type SchemeNames, type SchemePart } from './names.ts'
import type { Promised } from './promise.ts'
import type { How } from './words.ts'

export interface Subject {
  readonly scheme: string
  /** Ids of parameters and rules; null: the whole scheme. */
  readonly parts: readonly string[] | null
  readonly how: How
  /** The words that tell. */
  readonly words: string
}

export const isOwn = ({ how }: Subject): boolean => how === 'named' || how === 'law' || how === 'words'

/** Each part of a scheme once, under what tells it best. */
export function subjectsOf(promise: Promised, file: FactsFile, names: SchemeNames): Subject[] {
  const found = [...ownOf(promise, file, names), ...aroundOf(promise, file, names), ...kinOf(promise, file, names)]
  const byPart = new Map<string, Subject>()
  for (const it of found) {
    const key = `${it.scheme} ${it.parts?.join(' ') ?? ''}`
    if (!byPart.has(key)) byPart.set(key, it)
  }
  return [...byPart.values()]
}

function ownOf(promise: Promised, { facts }: FactsFile, names: SchemeNames): Subject[] {
  const inside = facts.mentions.filter((it) => isWithin(it.spans, promise.spans))
  const named = inside.map((it) => subjects(namedBy(names, it.canonical), it.type === 'law' ? 'law' : 'named', it.text))
  return [...ofWhole(named), ...byWords(aboutOf(promise), names, 'words')]
}

/** «Het looncriterium van de blauwe kaart» is no part of another scheme that has a «looncriterium» too. */
function ofWhole(named: readonly Subject[][]): Subject[] {
  const whole = new Set(named.flatMap(([first]) => (first?.parts === null ? [first.scheme] : [])))
  return named.filter(([first]) => first && (whole.size === 0 || whole.has(first.scheme))).flat()
}

// The items of a list share their head: what one of them is about stands in the item.
export const aboutOf = ({ head, object, text }: Promised): string => (head && object ? object : text)

function byWords(text: string, names: SchemeNames, how: How): Subject[] {
  const roots = wordsOf(text).map(stem)
  const has = (word: string): boolean => {
    const root = wordsOf(word).map(stem).join('')
    return roots.some((it) => it === root || (root.length >= LONG && it.startsWith(root)))
  }
  return names.words.flatMap(({ words, schemes }) => {
    const said = words.find((all) => all.every(has))
    return said ? subjects(schemes, how, said.join(', ')) : []
  })
}
// «Startuppersoneel» holds «startup»; of a shorter word the beginning says little.
const LONG = 6

// A pointing word takes up what was named a sentence or two before.
const NEAR = 400
const POINTS =
  /\b(?:deze|die|dit|dat|genoemde|bovengenoemde) (?:\p{L}+ )?(?:regeling|vergunning|criterium|eis|voorwaarden?|termijn|periode|pilot|norm|kaart|systeem|stelsel)\b/iu

function aroundOf(promise: Promised, { facts, sections }: FactsFile, names: SchemeNames): Subject[] {
  const at = startOf(promise.spans)
  const notes = facts.footnotes.filter((it) => isWithin(it.anchor, promise.spans) && it.anchor.length > 0)
  const noted = facts.mentions.filter((it) => notes.some((note) => isWithin(it.spans, note.spans)))
  const inside = sections.filter((it) => startOf(it.spans) <= at && at < (it.spans.at(-1)?.[1] ?? 0))
  const heading = inside.at(-1)
  const headed = facts.mentions.filter((it) => heading && isWithin(it.spans, heading.headingSpans))
  const since = Math.max(at - NEAR, startOf(heading?.spans ?? []))
  const before = POINTS.test(aboutOf(promise))
    ? facts.mentions.filter((it) => it.type === 'scheme' && since <= startOf(it.spans) && startOf(it.spans) < at)
    : []
  const of = (how: How, mentions: typeof noted) =>
    mentions.flatMap((it) => subjects(namedBy(names, it.canonical), how, it.text))
  return [...of('note', noted), ...of('heading', headed), ...of('before', before.slice(-1))]
}

/** What the commitment that this is a part of says for itself, and what its own parts say. */
function kinOf(promise: Promised, file: FactsFile, names: SchemeNames): Subject[] {
  const all = file.facts.commitments
  const whole = all.filter((it) => it.id === promise.partOf)
  const parts = all.filter((it) => it.partOf === promise.id)
  const of = (how: How, some: readonly Promised[]) =>
    some.flatMap((it) => ownOf(it, file, names).map((subject) => ({ ...subject, how })))
  return [...of('whole', whole), ...of('part', parts)]
}

const subjects = (parts: readonly SchemePart[], how: How, words: string): Subject[] =>
  parts.map((it) => ({ scheme: it.id, parts: it.parts ?? null, how, words: words.replace(/\s+/gu, ' ') }))
