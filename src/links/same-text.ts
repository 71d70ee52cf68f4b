import type { LinkDocument } from './document.ts'
import type { Link, Place } from './link.ts'
import type { Knowledge, Note, PairLink, Sought } from './linker.ts'
import { hashOf } from './said.ts'
import { plain } from './words/fold.ts'

export const SAME_TEXT = 'links/same-text@1'

/**
 * A few sentences of a document, chosen by their hash, so that two documents keep the same ones when they say the same (a
 * minhash): the same document in two formats is known by them.
 */
interface Sketch extends Pick<LinkDocument, 'name' | 'id' | 'from' | 'to' | 'sender'> {
  readonly sentences: readonly { readonly hash: string; readonly place: Place }[]
}

// A letter of three sentences may be sent twice and be two letters.
const LEAST = 4
const MOST = 16
const ALIKE = 0.75
// One number, and most of the text the same: not another part of the document.
const ALIKE_OF_ID = 0.5
// Shorter sentences return in every letter: «Ik licht dit toe.»
const LONG_ENOUGH = 40

export function sketchNotes(document: LinkDocument): Note<Sketch>[] {
  const { statements, commitments, name, id, from, to, sender, order } = document
  const all = new Map<string, Place>()
  for (const { place } of [...statements, ...commitments]) {
    // A number before the text is a mark of a list in one format and text in another.
    const said = plain(place.text).replace(/^\d{1,3} /u, '')
    if (said.length >= LONG_ENOUGH) all.set(hashOf(said), place)
  }
  const sentences = [...all]
    .map(([key, place]) => ({ hash: key, place }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MOST)
  if (sentences.length < LEAST) return []
  const body = { name, id, from, to, sender, sentences }
  return [{ shelf: 'text', subject: 'passages', order, words: sentences.map((it) => it.hash), keys: [], body }]
}

/** Only texts that share enough for a copy: letters of one department have many a sentence in common. */
export function soughtCopies({ words }: Note<Sketch>, { rarity: { passages } }: Knowledge): Sought[] {
  const sought = words.filter((it) => passages.isKey(it))
  const weights = sought.map(passages.weightOf).sort((a, b) => a - b)
  // What so many texts say that nobody is found by it may be shared unseen.
  const shared = Math.ceil(words.length * ALIKE_OF_ID) - (words.length - sought.length)
  const least = weights.slice(0, Math.max(1, shared)).reduce((sum, it) => sum + it, 0)
  return [{ shelf: 'text', words: sought, least, keys: [] }]
}

/** The link of a copy with the document that comes first of the two. */
export function copyOf(one: Note<Sketch>, other: Note<Sketch>): PairLink[] {
  const [first, second] = one.order < other.order ? [one.body, other.body] : [other.body, one.body]
  const hashes = new Set(second.sentences.map((it) => it.hash))
  const shared = first.sentences.filter((it) => hashes.has(it.hash))
  const share = shared.length / Math.max(first.sentences.length, second.sentences.length)
  if (share < (first.id === second.id ? ALIKE_OF_ID : ALIKE) || !isCompatible(first, second)) return []
  const [a] = shared
  const b = second.sentences.find((it) => it.hash === a?.hash)
  if (!a || !b) return []
  const because = [SAME_TEXT, `${Math.round(share * 100)} % of the sentences are the same`] as const
  const link: Link = { type: 'same_source_document', a: a.place, b: b.place, score: 0.99, because }
  return [
    { link, rivals: { group: `copy ${second.name}`, most: 1, by: one.order < other.order ? one.order : other.order } },
  ]
}

/** Two letters of other days or by other senders are two letters, however alike. */
const isCompatible = (one: Sketch, other: Sketch): boolean =>
  one.name !== other.name &&
  (one.from === null || other.from === null || (one.from === other.from && one.to === other.to)) &&
  (one.sender === null || other.sender === null || one.sender === other.sender)

/** A copy says nothing new: it is linked with the first, and the first with all others. */
export function withoutCopies(links: readonly Link[]): Link[] {
  const copies = new Set(links.flatMap((it) => (it.because[0] === SAME_TEXT ? [it.b.name] : [])))
  if (copies.size === 0) return [...links]
  return links.filter((it) => it.because[0] === SAME_TEXT || !(copies.has(it.a.name) || copies.has(it.b.name)))
}
