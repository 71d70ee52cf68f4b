import type { Kysely } from 'kysely'
import type { Link, LinkType } from '../../../links/link.ts'
import type { Trace, TraceDocument, TracedCommitment } from '../../contract.ts'
import type { Tables } from '../tables.ts'
import { type Named, namesOf } from './stored.ts'

/** In four statements for the whole register, and without the words of passages: those of a few are asked for later. */
export async function trace(db: Kysely<Tables>): Promise<Trace> {
  const names = await namesOf(db)
  return { documents: await documents(db, names), links: await progressLinks(db, names) }
}

async function documents(db: Kysely<Tables>, names: ReadonlyMap<number, Named>): Promise<TraceDocument[]> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title', 'date', 'date_from', 'date_to', 'sender_role'])
    .where('moved_to', 'is', null)
    .execute()
  const made = new Map(
    rows.map((it) => {
      const commitments: TracedCommitment[] = []
      const days = { from: it.date ?? it.date_from, to: it.date ?? it.date_to }
      return [it.id, { id: it.id, title: it.title, senderRole: it.sender_role, ...days, commitments }] as const
    }),
  )
  const promises = await db.selectFrom('promise').selectAll().orderBy('text_seq').execute()
  for (const it of promises) {
    const named = names.get(it.text_seq)
    if (!named) continue
    const interval = it.has_term === 1 ? ([it.due_from, it.due_to] as const) : null
    made.get(named.document)?.commitments.push({
      place: { ...named, spans: JSON.parse(it.spans), text: '', fact: it.fact_id },
      fact: { deadline: interval && { interval: [...interval] } },
      ...{ textSeq: it.text_seq, factId: it.fact_id, kind: it.kind, strength: it.strength, actor: it.actor },
    })
  }
  return [...made.values()]
}

async function progressLinks(db: Kysely<Tables>, names: ReadonlyMap<number, Named>): Promise<Link[]> {
  const rows = await db
    .selectFrom('link')
    .select(['type', 'a_text', 'a_fact', 'a', 'b_text', 'b_fact', 'b', 'score', 'because', 'progress'])
    .where('counts', '=', 1)
    .where((it) => it.or([it('progress', 'is not', null), it('type', '=', 'reporting_covers')]))
    .execute()
  return rows.map((it) => ({
    type: it.type as LinkType,
    a: { ...(names.get(it.a_text) ?? NOWHERE), ...JSON.parse(it.a) },
    b: { ...(names.get(it.b_text) ?? NOWHERE), ...JSON.parse(it.b) },
    score: it.score,
    because: JSON.parse(it.because),
    ...(it.progress === null ? {} : { progress: JSON.parse(it.progress) }),
  }))
}
const NOWHERE: Named = { name: '', document: '' }
