import type { LinkDocument } from './document.ts'
import type { Link, Place } from './link.ts'
import { Postings } from './postings.ts'
import { plain } from './words/fold.ts'

export const SAME_TEXT = 'links/same-text@1'

/**
 * The same document in two formats: its sentences return word for word. Of each document a few sentences are kept, chosen
 * by their hash, so that two documents keep the same ones when they say the same (a minhash).
 */
export class SameTexts {
  private readonly documents: Kept[] = []
  private readonly byHash = new Postings()

  /** The link with the document that it is a copy of; remembers it when it is none. */
  add(document: LinkDocument): Link | null {
    const { kept, places } = sketchOf(document)
    if (kept.length < LEAST) return null
    const counts = new Map<number, number>()
    for (const hash of kept) for (const at of this.byHash.of(hash)) counts.set(at, (counts.get(at) ?? 0) + 1)
    for (const [at, count] of counts) {
      const other = this.documents[at]
      const share = other ? count / Math.max(kept.length, other.kept.length) : 0
      const needed = other?.id === document.id ? ALIKE_OF_ID : ALIKE
      if (other && share >= needed && isCompatible(other, document)) return linkOf(other, places, share)
    }
    const { name, id, from, to, sender } = document
    const at = this.documents.push({ name, id, from, to, sender, kept, places }) - 1
    for (const hash of kept) this.byHash.add(hash, at)
    return null
  }
}

interface Kept extends Pick<LinkDocument, 'name' | 'id' | 'from' | 'to' | 'sender'> {
  readonly kept: readonly string[]
  readonly places: ReadonlyMap<string, Place>
}

// A letter of three sentences may be sent twice and be two letters.
const LEAST = 4
const MOST = 16
const ALIKE = 0.75
// One number, and most of the text the same: not another part of the document.
const ALIKE_OF_ID = 0.5
// Shorter sentences return in every letter: «Ik licht dit toe.»
const LONG_ENOUGH = 40

function sketchOf({ statements, commitments }: LinkDocument): Pick<Kept, 'kept' | 'places'> {
  const all = new Map<string, Place>()
  for (const { place } of [...statements, ...commitments]) {
    // A number before the text is a mark of a list in one format and text in another.
    const said = plain(place.text).replace(/^\d{1,3} /u, '')
    if (said.length >= LONG_ENOUGH) all.set(hash(said), place)
  }
  const kept = [...all.keys()].sort().slice(0, MOST)
  return { kept, places: new Map(kept.flatMap((it) => (all.has(it) ? [[it, all.get(it) as Place]] : []))) }
}

/** Two letters of other days or by other senders are two letters, however alike. */
const isCompatible = (one: Kept, other: LinkDocument): boolean =>
  one.name !== other.name &&
  (one.from === null || other.from === null || (one.from === other.from && one.to === other.to)) &&
  (one.sender === null || other.sender === null || one.sender === other.sender)

function linkOf(other: Kept, places: ReadonlyMap<string, Place>, share: number): Link {
  const [hash = ''] = other.kept.filter((it) => places.has(it))
  const [a, b] = [other.places.get(hash) as Place, places.get(hash) as Place]
  const because = [SAME_TEXT, `${Math.round(share * 100)} % of the sentences are the same`] as const
  return { type: 'same_source_document', a, b, score: share === 1 ? 0.999 : 0.99, because }
}

/** FNV-1a over UTF-16 units, twice, to 64 bits: enough for sentences of millions of documents. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) + i
  }
  return `${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`
}
