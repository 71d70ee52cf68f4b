import type { Link } from '../../links/link.ts'
import type { RegisterFact } from '../../register/contract.ts'
import { type Advice, type Answer, endOf, grouped, keyOf, placeKey, startOf } from './advice.ts'
import type { OverviewSource, Sections } from './source.ts'

/** A commitment that tells what is done with a recommendation. */
export interface Bound {
  readonly fact: RegisterFact
  /** `said`: the answer says so, or a link. `follows`: it only stands behind the answer, under the same heading. */
  readonly how: 'said' | 'follows'
}

/** The sections of a text, by document and name of the file. */
export type SectionsOf = (documentId: string, name: string) => Sections

/** What was promised on each recommendation, by the key of the recommendation. */
export function boundTo(
  advices: readonly Advice[],
  source: OverviewSource,
  sectionsOf: SectionsOf,
): ReadonlyMap<string, readonly Bound[]> {
  const said = new Map(saidOn(advices, source))
  const taken = new Set([...said.values()].flat().map(keyOf))
  const inDocument = grouped(source.facts, (it) => it.documentId)
  return new Map(
    advices.map((advice) => {
      const own = said.get(keyOf(advice.fact)) ?? []
      const behind = advice.answers.flatMap((it) =>
        behindOf(it, inDocument.get(it.place.document) ?? [], taken, sectionsOf),
      )
      const bounds = [
        ...own.map((fact) => ({ fact, how: 'said' as const })),
        ...behind.map((fact) => ({ fact, how: 'follows' as const })),
      ]
      return [keyOf(advice.fact), [...new Map(bounds.map((it) => [keyOf(it.fact), it])).values()]]
    }),
  )
}

function saidOn(advices: readonly Advice[], { facts, links, documents }: OverviewSource) {
  const commitments = facts.filter((it) => it.kind === 'commitments' && !documents.get(it.documentId)?.isCopy)
  const byKey = new Map(commitments.map((it) => [keyOf(it), it]))
  const inDocument = grouped(commitments, (it) => it.documentId)
  const responding = grouped(
    links.filter((it) => it.type === 'responds_to'),
    (it) => placeKey(it.b),
  )
  return advices.map((advice): [string, RegisterFact[]] => {
    const keys = [advice.fact, ...advice.restated].map(keyOf)
    const linked = keys.flatMap((key) => responding.get(key) ?? []).map((it: Link) => placeKey(it.a))
    const within = advice.answers.flatMap(({ place }) =>
      (inDocument.get(place.document) ?? []).filter((it) => isWithin(it, place)),
    )
    const found = [...linked.flatMap((key) => byKey.get(key) ?? []), ...within]
    return [keyOf(advice.fact), [...new Map(found.map((it) => [keyOf(it), it])).values()]]
  })
}

const isWithin = (fact: RegisterFact, { spans, fact: id }: Answer['place']): boolean =>
  fact.id === id || spans.some(([start, end]) => start <= fact.start && fact.start < end)

// Two or three sentences: further on a letter speaks of something else.
const NEAR = 600

/**
 * «Die aanbeveling neem ik over. Ik zal …»: what is promised behind an answer, under the same heading and before the next
 * answer or recommendation, is how it is done. Behind a refusal nothing of it is promised.
 */
function behindOf(
  { stance, place }: Answer,
  facts: readonly RegisterFact[],
  taken: ReadonlySet<string>,
  sectionsOf: SectionsOf,
): RegisterFact[] {
  if (stance === 'rejects' || stance === 'notes') return []
  const sections = sectionsOf(place.document, place.name)
  const heading = headingOf(startOf(place), sections)
  let end = endOf(place)
  const found: RegisterFact[] = []
  const promised = new Set(facts.filter((it) => it.kind === 'commitments').map((it) => it.start))
  for (const it of facts) {
    if (it.start < end || it.kind === 'studies') continue
    // Of a promise that is read as an answer as well, the promise counts.
    if (it.kind === 'reactions' && promised.has(it.start)) continue
    if (it.start - end > NEAR || headingOf(it.start, sections) !== heading) break
    if (it.kind !== 'commitments' || taken.has(keyOf(it)) || isOnOther(it)) break
    found.push(it)
    end = it.start + it.text.length
  }
  return found
}

/** «Over de termijn ben ik in gesprek»: what names its own matter in front is about that, and not about the answer before. */
const isOnOther = ({ text }: RegisterFact): boolean =>
  /^(?:Over|Ten aanzien van|Met betrekking tot) (?:de|het) (?!(?:voortgang|uitkomst|uitkomsten|vervolg|uitvoering|uitwerking|resultaten|inrichting|invulling|planning)\b)/u.test(
    text,
  ) && !/\b(?:hiervan|daarvan)\b/u.test(text)

/** The innermost section in which a place stands. */
function headingOf(at: number, sections: Sections): number {
  return sections.findLastIndex((it) => it.spans.some(([start, end]) => start <= at && at < end))
}
