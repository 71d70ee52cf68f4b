import { firstFrom, type Span } from '../../positions.ts'
import type { FactBase } from '../fact.ts'
import { agendaRules } from './agenda-rules.ts'

const ROWS = new Set(agendaRules.map((it) => it.id))

/** Gives facts that stand in the cells of a row the study of that row. */
export function studiesOfRows(
  studies: readonly FactBase[],
): <F extends FactBase & { readonly study: string | null }>(facts: readonly F[]) => readonly F[] {
  const places = studies
    .filter((it) => ROWS.has(it.because))
    .flatMap(({ id, spans }) => spans.map((span: Span) => ({ ...span, id })))
    .sort((a, b) => a.start - b.start)
  if (places.length === 0) return (facts) => facts
  const studyAt = (offset: number): string | null => {
    const place = places[firstFrom(places, offset + 1, (it) => it.start) - 1]
    return place && offset < place.end ? place.id : null
  }
  return (facts) =>
    facts.map((fact) => {
      const study = fact.study ?? studyAt(fact.spans[0]?.start ?? -1)
      return study === fact.study ? fact : { ...fact, study }
    })
}
