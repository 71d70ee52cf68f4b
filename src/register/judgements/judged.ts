import type { FactKind, FactsFile } from '../../engine/facts-file/schema.ts'
import type { Anchored, Judgement } from './judgement.ts'

export interface PlacedJudgement extends Judgement {
  readonly place: Anchored
}

/**
 * A reading as people judged it: without what they rejected, with their corrections and with what they added. Of added
 * facts those of which linking knows enough; of one fact only the last judgement is given.
 */
export function judged(file: FactsFile, judgements: readonly PlacedJudgement[]): FactsFile {
  if (judgements.length === 0) return file
  const lists = Object.entries(file.facts) as [FactKind, readonly { readonly id: string }[]][]
  const facts = Object.fromEntries(
    lists.map(([kind, list]) => {
      const own = judgements.filter((it) => it.factKind === kind)
      return [kind, own.length === 0 ? list : [...list.flatMap((it) => kept(it, own)), ...added(kind, own, file)]]
    }),
  )
  return { ...file, facts: facts as FactsFile['facts'] }
}

function kept<F extends { readonly id: string }>(fact: F, judgements: readonly PlacedJudgement[]): F[] {
  const it = judgements.find(({ place }) => place.factId === fact.id)
  if (it?.verdict === 'reject') return []
  return it?.verdict === 'correct' ? [{ ...fact, ...it.fields }] : [fact]
}

function added(kind: FactKind, judgements: readonly PlacedJudgement[], { source }: FactsFile) {
  const blank = BLANK[kind]
  if (!blank) return []
  return judgements
    .filter((it) => it.verdict === 'add')
    .map(({ anchor, fields, place: { factId, start, end } }) => ({
      ...{ id: factId, spans: [[start, end]], text: anchor.exact, because: 'person', certainty: 'stated' },
      page: source.pages.findLast((it) => it.span[0] <= start)?.number ?? 1,
      ...{ ...blank, ...fields },
    }))
}

const BLANK: Readonly<Partial<Record<FactKind, object>>> = {
  commitments: {
    ...{ kind: 'promise', strength: 'firm', actor: { canonical: null, spans: [] }, coActors: [], recipient: null },
    ...{ action: null, object: null, deadline: null, condition: null, qualifiers: [], exception: null, head: null },
    ...{ disjuncts: [], isExpected: false, partOf: null, covers: [] },
  },
  statements: { kind: 'other', deadline: null },
}

/** The fields of a fact that a person adds, as long as nothing is said of them. */
export const blankOf = (kind: 'commitments'): Readonly<Record<string, unknown>> => ({ ...BLANK[kind] })
