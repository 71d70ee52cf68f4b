import type { Kysely } from 'kysely'
import type { Link } from '../../../links/link.ts'
import type { CommitmentStatus } from '../../../links/status/status.ts'
import { Statuses } from '../../../links/status/statuses.ts'
import type { CommitmentDetail, CommitmentOn, CommitmentReasons, Evidence, Registered } from '../../commitments.ts'
import type { Answers } from '../answers.ts'
import { lookedThrough } from '../links/looked-through.ts'
import { officialsOf } from '../links/official.ts'
import type { Tables } from '../tables.ts'
import { closureOf, keyOf } from './closure.ts'
import { commitmentOn } from './commitments.ts'

export async function commitment(
  db: Kysely<Tables>,
  answers: Answers,
  id: string,
  on: string,
): Promise<CommitmentDetail | null> {
  const found = await commitmentOn(db, id, on)
  const [reasons] = found ? await reasonsOf(db, answers, [found], on) : []
  return found && reasons ? { ...found, ...reasons } : null
}

/** Why each of these stands where it does; in the same order. */
export async function reasonsOf(
  db: Kysely<Tables>,
  answers: Answers,
  of: readonly Pick<CommitmentOn, 'textSeq' | 'id'>[],
  on: string,
): Promise<CommitmentReasons[]> {
  const wanted = new Set(of.map((it) => keyOf({ text_seq: it.textSeq, fact_id: it.id })))
  const texts = [...new Set(of.map((it) => it.textSeq))]
  const { documents, links } = await closureOf(db, texts, (it) => wanted.has(keyOf(it)))
  const looked = await lookedThrough(db, answers, on)
  const statuses = new Statuses([...documents.values()], links, looked).onDay(on)
  const registered = await registeredFor(db, texts)
  return of.map(({ textSeq, id }) => {
    const place = documents.get(textSeq)?.commitments.find((it) => it.row.fact_id === id)?.place
    const fate = place ? statuses.of(place) : null
    const register = registered.get(keyOf({ text_seq: textSeq, fact_id: id })) ?? null
    return { ...(fate ? told(fate) : UNTOLD), register, looked }
  })
}

const UNTOLD = { because: [], deadlines: [], evidence: [] }

const told = (fate: CommitmentStatus): Pick<CommitmentReasons, 'because' | 'deadlines' | 'evidence'> => ({
  ...{ because: fate.because, deadlines: fate.deadlines, evidence: fate.by.map(evidenceOf) },
})

/** The side that is not the promise: where a later promise took the place of this one, it is kept through that. */
function evidenceOf(link: Link): Evidence {
  const other = link.progress?.promise === 'b' ? link.a : link.b
  return {
    ...{ type: link.type, documentId: other.document, fact: other.fact, on: link.progress?.from ?? null },
    ...{ text: other.text, because: link.because, score: link.score },
  }
}

async function registeredFor(db: Kysely<Tables>, texts: readonly number[]): Promise<ReadonlyMap<string, Registered>> {
  const all = await officialsOf(db, texts)
  return new Map(
    all.flatMap(({ promise, seenAt, match }) => {
      if (!match) return []
      const { key, status, deadline, fulfilledOn, letter } = promise
      const registered = { key, status, deadline, fulfilledOn, letter, seenAt, because: match.because }
      return [[keyOf({ text_seq: match.textSeq, fact_id: match.factId }), registered] as const]
    }),
  )
}
