import type { Place } from '../../links/link.ts'
import type { RegisterFact } from '../../register/contract.ts'
import { grouped, keyOf, placeKey } from './advice.ts'
import type { OverviewSource, SourceDocument } from './source.ts'

/** The names of studies in rows, letters and reports, and which of them are one study. */
export interface StudyNames {
  /** One for all names of a study. */
  keyOf(study: RegisterFact): string
  reportOf(study: RegisterFact): SourceDocument | null
  /** All other places where a study is named. */
  others(place: Place): readonly Place[]
  /** A row of an agenda in the register is about this report. */
  isInAgenda(report: string): boolean
}

export function studyNamesIn({ links, facts, documents }: OverviewSource): StudyNames {
  const pairs = links.filter((it) => it.type === 'same_study')
  const next = grouped([...pairs, ...pairs.map(({ a, b }) => ({ a: b, b: a }))], (it) => placeKey(it.a))
  const around = (key: string): Place[] => {
    const [found, seen] = [[] as Place[], new Set([key])]
    for (const at of seen)
      for (const { b } of next.get(at) ?? []) {
        if (seen.has(placeKey(b))) continue
        seen.add(placeKey(b))
        found.push(b)
      }
    return found
  }
  const reportIn = (places: readonly Place[]): SourceDocument | null => {
    const found = places
      .map((it) => documents.get(it.document))
      .find((it, i) => it?.kind === 'report' && places[i]?.fact === null)
    return found ?? null
  }
  const rows = facts.filter((it) => it.kind === 'studies' && documents.get(it.documentId)?.kind === 'sea-annex')
  const inAgenda = new Set(rows.flatMap((it) => reportIn(around(keyOf(it)))?.id ?? []))
  return {
    keyOf: (it) => [keyOf(it), ...around(keyOf(it)).map(placeKey)].sort()[0] ?? keyOf(it),
    reportOf: (it) => reportIn(around(keyOf(it))),
    others: (place) => around(placeKey(place)),
    isInAgenda: (id) => inAgenda.has(id),
  }
}
