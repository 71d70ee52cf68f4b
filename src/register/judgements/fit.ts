import type { FactKind, FactsFile } from '../../engine/facts-file/schema.ts'
import { BareText, locate, type Place } from './anchor.ts'
import type { Anchored, Judgement } from './judgement.ts'

/** A text that counts, with what was read in it. */
export interface JudgedText {
  readonly seq: number
  readonly text: string
  readonly facts: FactsFile['facts']
  readonly pages: FactsFile['source']['pages']
}

export interface GivenJudgement extends Judgement {
  readonly seq: number
}

interface Candidate extends Place {
  readonly textSeq: number
  readonly kind: FactKind
  readonly id: string
}

export const addedId = (seq: number): string => `j-${seq}`

/**
 * Where each judgement stands in these texts. One whose words are gone, or whose fact the rules no longer read there,
 * has no place and is left for a person. Given in the order in which they were given, because a later one may be about
 * a fact that an earlier one added.
 */
export function fit(
  judgements: readonly GivenJudgement[],
  texts: readonly JudgedText[],
): ReadonlyMap<number, Anchored | null> {
  const bare = texts.map((it) => ({ seq: it.seq, text: new BareText(it.text) }))
  const candidates = texts.flatMap(candidatesOf)
  const places = new Map<number, Anchored | null>()
  for (const judgement of judgements) {
    const place = placeOf(judgement, bare, candidates)
    places.set(judgement.seq, place)
    if (place && judgement.verdict === 'add')
      candidates.push({ ...place, kind: judgement.factKind, id: addedId(judgement.seq) })
  }
  return places
}

function placeOf(
  judgement: GivenJudgement,
  texts: readonly { readonly seq: number; readonly text: BareText }[],
  candidates: readonly Candidate[],
): Anchored | null {
  for (const { seq, text } of texts) {
    const place = locate(judgement.anchor, text)
    if (!place) continue
    if (judgement.verdict === 'add') return { textSeq: seq, ...place, factId: addedId(judgement.seq) }
    const fact = nearest(
      candidates.filter((it) => it.textSeq === seq && it.kind === judgement.factKind),
      place,
    )
    if (fact) return { textSeq: seq, ...place, factId: fact.id }
  }
  return null
}

/** A better rule may read a word more or less of the same sentence: what shares more than half is the same fact. */
function nearest(candidates: readonly Candidate[], place: Place): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0.5]
  for (const it of candidates) {
    const share = shared(it, place)
    if (share > most) [best, most] = [it, share]
  }
  return best
}

/** What both cover, as a part of what either covers. */
export function shared(a: Place, b: Place): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const candidatesOf = ({ seq, facts }: JudgedText): Candidate[] =>
  (Object.keys(facts) as FactKind[]).flatMap((kind) =>
    facts[kind].map((fact) => ({ textSeq: seq, kind, id: fact.id, ...outer(fact.spans) })),
  )

/** From the first to the last character of a passage that may have several pieces. */
export const outer = (spans: readonly (readonly [number, number])[]): Place => ({
  start: Math.min(...spans.map((it) => it[0])),
  end: Math.max(...spans.map((it) => it[1])),
})
