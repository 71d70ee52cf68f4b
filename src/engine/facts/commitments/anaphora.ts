import type { Sentence } from '../../language/sentence.ts'
import type { Hit } from '../fact.ts'
import type { CommitmentFields } from '../meaning.ts'

/** A commitment beside the sentence it was read in. */
export interface Read {
  readonly sentence: Sentence
  readonly hit: Hit<CommitmentFields>
}

const ALL =
  /\b(?:bovengenoemde|bovenstaande|voornoemde|genoemde|deze|die|hierboven genoemde|alle)\s(?:\p{L}+\s){0,2}(?:acties|actiepunten|maatregelen|stappen|toezeggingen|voornemens|trajecten|verbeteringen|punten|onderdelen|onderwerpen)\b/iu
const ONE =
  /\b(?:hierover|daarover|hiervan|daarvan|hierop|daarop|de (?:uitkomsten?|resultaten|voortgang|uitwerking)(?: (?:hiervan|daarvan))?)\b/iu
const DETAIL = /^(?:[Hh]ierbij|[Dd]aarbij|[Hh]iertoe|[Dd]aartoe|[Hh]iervoor|[Dd]aarvoor)\b/u

/**
 * What anaphors point to: a promise to report covers the commitments above it in its section, «hierover» the nearest one
 * before it; «daarbij zal ik» is a detail of the promise before it. Fills in ids through pointers.
 */
export function withAnaphora(read: readonly Read[]): Hit<CommitmentFields>[] {
  // A hit that points is another object than the one it was read as; ids are kept by object.
  const pointing = new Map<Hit<CommitmentFields>, Hit<CommitmentFields>>()
  const now = (hit: Hit<CommitmentFields>) => pointing.get(hit) ?? hit
  return read.map((it, i) => {
    const covers = coveredBy(it, read, i)
    const whole = wholeOf(it, read, i)
    if (covers.length === 0 && !whole) return it.hit
    const pointers: NonNullable<Hit<CommitmentFields>['pointers']> = (idOf) => ({
      covers: covers.map((hit) => idOf(now(hit))).filter((id) => id !== null),
      partOf: whole ? idOf(now(whole)) : null,
    })
    const hit = Object.assign({}, it.hit, { pointers })
    pointing.set(it.hit, hit)
    return hit
  })
}

// No more than this is looked back: a section of a hundred promises is a list, not something that «deze» points to.
const LOOK_BACK = 60

function coveredBy({ sentence, hit }: Read, read: readonly Read[], at: number): Hit<CommitmentFields>[] {
  if (hit.fields.recipient === null && hit.fields.action !== 'informeren') return []
  const above = read
    .slice(Math.max(0, at - LOOK_BACK), at)
    .filter((it) => it.sentence.heading === sentence.heading && it.sentence.flow === sentence.flow)
  if (ALL.test(sentence.text)) return above.map((it) => it.hit)
  const nearest = above.at(-1)
  return nearest && ONE.test(sentence.text) && sentence.index - nearest.sentence.index <= 4 ? [nearest.hit] : []
}

function wholeOf({ sentence }: Read, read: readonly Read[], at: number): Hit<CommitmentFields> | null {
  const before = read[at - 1]
  if (!before || !DETAIL.test(sentence.text)) return null
  return before.sentence.flow === sentence.flow && sentence.index - before.sentence.index <= 2 ? before.hit : null
}
