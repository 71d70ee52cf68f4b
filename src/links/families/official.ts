/**
 * A promise in a letter that an official register of the House or the Senate has as well.
 *
 * Reads: the words of both, who made them and when. Leaves alone: promises of another minister, of more than a year apart,
 * and those that have no two rare words in common. Known problems: the registers hold what was said in a meeting, in
 * other words than the letter; a promise that is told very shortly there is not found. When two promises of letters fit
 * about as well, whoever asks is told that it is not sure, and neither is taken.
 */
import type { Link, Place } from '../link.ts'
import type { Family, Knowledge, Note, PairLink, Sought } from '../linker.ts'
import type { OfficialPromise } from '../official.ts'
import { anchor } from '../progress/anchor.ts'
import type { Promised } from '../progress/judge.ts'
import { chance } from '../weights.ts'
import { plain } from '../words/fold.ts'

export const REGISTERED = 'links/registered-as@1'

interface Registered {
  readonly place: Place
  readonly content: readonly string[]
  readonly promise: OfficialPromise
}

/** The note of an entry of a register; `name` says which. */
export function officialNote(promise: OfficialPromise, name: string, { words }: Knowledge): Note<Registered> {
  const text = promise.text ?? ''
  const place = { name, document: promise.key, spans: [[0, text.length]] as const, text, fact: null }
  const content = words.of(text)
  const order = `${promise.made ?? '9999-99-99'} ${promise.key}`
  return { shelf: 'official', subject: 'passages', order, words: content, keys: [], body: { place, content, promise } }
}

type Either = Note<Promised | Registered>

const seeks = ({ shelf, words }: Either, { rarity: { passages } }: Knowledge): Sought[] => [
  { shelf: shelf === 'official' ? 'promise' : 'official', words, least: passages.least, keys: [] },
]

function pair(one: Either, other: Either, knowledge: Knowledge): PairLink[] {
  const [a, b] = [one.body, other.body]
  if ('passage' in a && 'promise' in b) return matched(a, b, knowledge)
  if ('promise' in a && 'passage' in b) return matched(b, a, knowledge)
  return []
}

function matched(own: Promised, official: Registered, { rarity: { passages } }: Knowledge): PairLink[] {
  const days = daysApart(own, official.promise)
  const person = personOf(own, official.promise)
  if (person === 'other' || (days !== null && days > MOST_DAYS)) return []
  const about = { content: official.content, schemes: [], named: [] }
  const it = anchor(own.passage, about, passages)
  if (!it.isRare) return []
  const alike = (it.ofPromise + it.ofEvidence) / 2
  const sum = 5 * alike - 2.5 + (person === 'same' ? 1 : 0) + (days !== null && days <= NEAR_DAYS ? 0.5 : 0)
  if (sum < 0.5 || it.ofEvidence < 0.34) return []
  const features = [`both about ${it.shared.join(', ')}`]
  if (person === 'same') features.push('made by the same')
  if (days !== null) features.push(`${days} days apart`)
  const link: Link = {
    ...{ type: 'registered_as', a: own.passage.place, b: official.place, score: chance(sum) },
    because: [REGISTERED, ...features],
  }
  return [{ link, rivals: null }]
}

const MOST_DAYS = 400
const NEAR_DAYS = 100

/** Between the day in the register and the nearest day on which the letter can have been written. */
function daysApart({ document: { from, to } }: Promised, { made }: OfficialPromise): number | null {
  if (made === null || from === null || to === null) return null
  if (made >= from && made <= to) return 0
  const [early, late] = made < from ? [made, from] : [to, made]
  return Math.round((Date.parse(late) - Date.parse(early)) / 86_400_000)
}

/** A letter is signed by name, or says of which minister it is; where neither is known it may be anybody. */
function personOf({ document }: Promised, { surname, role }: OfficialPromise): 'same' | 'other' | 'unknown' {
  const named = document.person !== null && surname !== null
  if (named && ` ${plain(document.person ?? '')} `.includes(` ${plain(surname ?? '')} `)) return 'same'
  const roles = document.sender !== null && role !== null
  if (roles && sameRole(document.sender ?? '', role ?? '')) return 'same'
  return named || roles ? 'other' : 'unknown'
}

const sameRole = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((it) =>
    plain(it)
      .replace(/\b(?:de|het|en|van|voor)\b/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  return a === b
}

export const official: Family = { rules: [], pairs: { shelves: ['promise', 'official'], notes: () => [], seeks, pair } }
