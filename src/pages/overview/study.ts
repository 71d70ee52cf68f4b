import type { Place } from '../../links/link.ts'
import type { RegisterFact } from '../../register/contract.ts'
import { type Advice, grouped, keyOf, placeKey, startOf } from './advice.ts'
import type { OverviewSource } from './source.ts'
import { studyNamesIn } from './study-names.ts'

/** The study that a recommendation comes from, as far as the register knows it. */
export interface StudyOf {
  /** The report itself, when it is in the register. */
  readonly documentId: string | null
  /** Where it is named. */
  readonly place: Place | null
  /** Its row in an evaluation agenda, or what running text says of it. */
  readonly row: RegisterFact | null
  readonly theme: string | null
  readonly subtheme: string | null
}

const NONE: StudyOf = { documentId: null, place: null, row: null, theme: null, subtheme: null }

/** Finds the study of recommendations; made once for all. */
export function studiesOf(source: OverviewSource): (advice: Advice) => StudyOf {
  const rows = new Map(source.facts.filter((it) => it.kind === 'studies').map((it) => [keyOf(it), it]))
  const names = studyNamesIn(source)
  const titles = titlesIn(source)
  const named = grouped(
    source.links.filter((it) => it.type === 'reacts_to' || it.type === 'offered_in'),
    // What is offered stands before the letter that offers it.
    (it) => (it.type === 'reacts_to' ? it.a : it.b).document,
  )
  const known = (place: Place): StudyOf => {
    const all = [place, ...names.others(place)]
    const found = all.flatMap((it) => rows.get(placeKey(it)) ?? [])
    const row = found.find((it) => it.fields.theme !== null) ?? found[0] ?? null
    const report = all.find((it) => isReport(it, source))
    const [theme, subtheme] = [wordsOf(row?.fields.theme), wordsOf(row?.fields.subtheme)]
    return { documentId: report?.document ?? null, place, row, theme, subtheme }
  }
  const knownReport = (id: string): StudyOf => {
    const title = titles.get(id)
    return title ? known(title) : NONE
  }
  return ({ fact }) => {
    if (source.documents.get(fact.documentId)?.kind === 'report')
      return { ...knownReport(fact.documentId), documentId: fact.documentId }
    const places = (named.get(fact.documentId) ?? []).map((it) => (it.type === 'reacts_to' ? it.b : it.a))
    const place = nearestBefore(fact, places, source)
    return place ? known(place) : NONE
  }
}

const wordsOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const isReport = ({ document, fact }: Place, { documents }: OverviewSource): boolean =>
  fact === null && documents.get(document)?.kind === 'report'

/** The titles of documents, as links name them. */
function titlesIn({ links }: OverviewSource): ReadonlyMap<string, Place> {
  const places = links.filter((it) => it.type === 'reacts_to' || it.type === 'same_study').flatMap(({ a, b }) => [a, b])
  return new Map(places.filter((it) => it.fact === null).map((it) => [it.document, it]))
}

/** A letter on one study speaks of that; of several the one named last before the recommendation. */
function nearestBefore(fact: RegisterFact, places: readonly Place[], source: OverviewSource): Place | null {
  const report = places.find((it) => isReport(it, source))
  const targets = new Set(places.map(placeKey))
  if (targets.size <= 2 && report) return report
  const before = places.filter((it) => it.document === fact.documentId && startOf(it) <= fact.start)
  return before.toSorted((a, b) => startOf(b) - startOf(a))[0] ?? places[0] ?? null
}
