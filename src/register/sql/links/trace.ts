import { type Kysely, sql } from 'kysely'
import type { Link, LinkType } from '../../../links/link.ts'
import type { LookedThrough, Trace, TraceDocument, TracedCommitment, TraceQuery } from '../../contract.ts'
import type { Tables } from '../tables.ts'
import { type Named, namesOf } from './stored.ts'
import { touched } from './touched.ts'

/** In four statements for the whole register, and without the words of passages: those of a few are asked for later. */
export async function trace(db: Kysely<Tables>, { touchedOnly = false }: TraceQuery = {}): Promise<Trace> {
  const names = touchedOnly ? await touchedNames(db) : await namesOf(db)
  return { documents: await documents(db, names, touchedOnly), links: await progressLinks(db, names) }
}

async function touchedNames(db: Kysely<Tables>): Promise<ReadonlyMap<number, Named>> {
  const rows = await db
    .selectFrom('text')
    .select(['seq', 'name', 'document_id'])
    .where('leads', '=', 1)
    .where('seq', 'in', db.selectFrom(touched(db).as('spoken')).select('spoken.text_seq'))
    .execute()
  return new Map(rows.map((it) => [it.seq, { name: it.name, document: it.document_id }]))
}

async function documents(
  db: Kysely<Tables>,
  names: ReadonlyMap<number, Named>,
  touchedOnly: boolean,
): Promise<TraceDocument[]> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title', 'date', 'date_from', 'date_to', 'sender_role'])
    .where('moved_to', 'is', null)
    .$if(touchedOnly, (it) => it.where('id', 'in', touchedIds(db)))
    .execute()
  const made = new Map(
    rows.map((it) => {
      const commitments: TracedCommitment[] = []
      const days = { from: it.date ?? it.date_from, to: it.date ?? it.date_to }
      return [it.id, { id: it.id, title: it.title, senderRole: it.sender_role, ...days, commitments }] as const
    }),
  )
  const all = db.selectFrom('promise').selectAll('promise').orderBy('promise.text_seq')
  const some = all.innerJoin(touched(db).as('spoken'), (on) =>
    on.onRef('spoken.text_seq', '=', 'promise.text_seq').onRef('spoken.fact_id', '=', 'promise.fact_id'),
  )
  const promises = await (touchedOnly ? some : all).execute()
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
  const found = [...made.values()]
  return touchedOnly ? found.filter((it) => it.commitments.length > 0) : found
}

const touchedIds = (db: Kysely<Tables>) =>
  db
    .selectFrom('text')
    .select('document_id')
    .where('seq', 'in', db.selectFrom(touched(db).as('spoken')).select('spoken.text_seq'))

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

/** A document of which only a period is known counts from its first day on. */
export async function lookedThrough(db: Kysely<Tables>, day: string): Promise<LookedThrough> {
  const begin = sql<string | null>`coalesce(date, date_from)`
  const row = await db
    .selectFrom('document')
    .select([(it) => it.fn.countAll<number>().as('n'), sql<string | null>`max(${begin})`.as('upTo')])
    .where('moved_to', 'is', null)
    .where((it) => it.or([it(begin, 'is', null), it(begin, '<=', day)]))
    .executeTakeFirstOrThrow()
  return { documents: Number(row.n), upTo: row.upTo }
}
