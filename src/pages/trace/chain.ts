import type { Link, LinkType, Place } from '../../links/link.ts'

// What a trace is made of, and in which order it is read: always from the earlier passage to the later one. Of types that
// are named from the later side (a reaction adopts a recommendation) the ends change places.
const FORWARD = new Set<LinkType>([
  'fulfilment',
  'commitment_followed_up_by_measure',
  'commitment_progress_statement',
  'commitment_progress_candidate',
])
const BACKWARD = new Set<LinkType>([
  'reacts_to',
  'adopts',
  'adopts_partly',
  'explores',
  'rejects',
  'notes',
  'responds_to',
  'reporting_covers',
  'repeats',
  'postpones',
  'withdraws',
  'replaces',
  'implements',
  'amends',
  'repeals',
])

export const CHAINED: readonly LinkType[] = [...FORWARD, ...BACKWARD]

/**
 * Not of a link: a recommendation and the report in which it stands; a promise and the letter that reacts to a study; a
 * rule that changed after a promise about it.
 */
export type Joined = 'stands-in' | 'same-letter' | 'rule-fits' | 'rule-since'

export interface Step {
  readonly from: number
  readonly to: number
  readonly type: LinkType | Joined
  /** Null: of no link. */
  readonly link: Link | null
}

/** A passage of the trace, with all facts that stand in it; without spans the document itself. */
export interface Spot {
  readonly index: number
  readonly document: string
  readonly isWhole: boolean
  readonly facts: readonly string[]
  readonly text: string
}

/** Passages and what binds them. A sentence that is a reaction and a promise at once is one passage. */
export class Chain {
  readonly #spots: { places: Place[]; isWhole: boolean }[] = []
  readonly #steps = new Map<string, Step>()

  get size(): number {
    return this.#spots.length
  }

  /** The passage at this place, which is made when it is not yet there. */
  at(place: Place): number {
    const known = this.#find(place)
    if (known < 0) return this.#spots.push({ places: [place], isWhole: place.fact === null }) - 1
    this.#spots[known]?.places.push(place)
    return known
  }

  has = (place: Place): boolean => this.#find(place) >= 0

  #find(place: Place): number {
    const isWhole = place.fact === null
    return this.#spots.findIndex(
      (it) => it.isWhole === isWhole && it.places.some((other) => isSame(place, other, isWhole)),
    )
  }

  join(link: Link): void {
    const [earlier, later] = FORWARD.has(link.type) ? [link.a, link.b] : [link.b, link.a]
    this.step({ from: this.at(earlier), to: this.at(later), type: link.type, link })
  }

  step(step: Step): void {
    const key = `${step.from} ${step.to} ${step.type}`
    if (step.from !== step.to && !this.#steps.has(key)) this.#steps.set(key, step)
  }

  get spots(): Spot[] {
    return this.#spots.map(({ places, isWhole }, index) => ({
      ...{ index, isWhole, document: places[0]?.document ?? '', text: longest(places) },
      facts: [...new Set(places.flatMap((it) => it.fact ?? []))],
    }))
  }

  get steps(): Step[] {
    return [...this.#steps.values()]
  }
}

const longest = (places: readonly Place[]): string =>
  places.map((it) => it.text).reduce((a, b) => (b.length > a.length ? b : a), '')

/** Of one document and over each other, or word for word the same, as in the copy of a letter. */
function isSame(one: Place, other: Place, isWhole: boolean): boolean {
  if (one.document === other.document && isWhole) return true
  if (!isWhole && plain(one.text) === plain(other.text)) return true
  return one.document === other.document && one.name === other.name && overlap(one, other)
}

const overlap = (one: Place, other: Place): boolean =>
  one.spans.some(([start, end]) => other.spans.some(([from, to]) => start < to && from < end))

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
