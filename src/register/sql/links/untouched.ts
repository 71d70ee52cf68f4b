import { type Kysely, sql } from 'kysely'
import type { Speakers, Untouched, UntouchedPromise, UntouchedQuery } from '../../contract.ts'
import type { Tables } from '../tables.ts'
import { saysSomething, touched } from './touched.ts'

/**
 * Commitments that no other passage says anything of: most of them, in a large register. The store counts them and gives
 * the first by their terms; only what other passages speak of must be looked at one by one.
 */
export async function untouched(db: Kysely<Tables>, query: UntouchedQuery): Promise<Untouched> {
  const all = await counted(selected(db, query), query.on)
  const known = await counted(
    selected(db, query).innerJoin(touched(db).as('spoken'), (on) =>
      on.onRef('spoken.text_seq', '=', 'promise.text_seq').onRef('spoken.fact_id', '=', 'promise.fact_id'),
    ),
    query.on,
  )
  return {
    passed: { count: all.passed - known.passed, first: await first(db, query, 'passed') },
    open: { count: all.open - known.open, first: await first(db, query, 'open') },
  }
}

const BEGIN = sql<string | null>`coalesce(document.date, document.date_from)`

function selected(db: Kysely<Tables>, { on, due, withoutKinds = [], speakers }: UntouchedQuery) {
  let query = db
    .selectFrom('promise')
    .innerJoin('text', 'text.seq', 'promise.text_seq')
    .innerJoin('document', 'document.id', 'text.document_id')
    .where('text.leads', '=', 1)
    .where((it) => it.or([it(BEGIN, 'is', null), it(BEGIN, '<=', on)]))
  if (withoutKinds.length > 0) query = query.where('promise.kind', 'not in', withoutKinds)
  if (due) query = query.where('promise.due_to', '>=', due[0]).where('promise.due_to', '<=', due[1])
  if (!speakers) return query
  const { actors, ministers, senders, others } = speakers
  return query.where((it) =>
    it.or([
      it('promise.actor', 'in', actors),
      it.and([
        it.or([it('promise.actor', 'is', null), it.not(it('promise.actor', 'in', ministers))]),
        it('document.sender_role', 'in', senders),
      ]),
      it.and([it('document.sender_role', 'is', null), it('promise.actor', 'in', others)]),
    ]),
  )
}

async function counted(query: ReturnType<typeof selected>, on: string): Promise<{ passed: number; open: number }> {
  const passed = sql<number>`sum(case when promise.due_to < ${on} then 1 else 0 end)`
  const row = await query
    .select([passed.as('passed'), (it) => it.fn.countAll<number>().as('n')])
    .executeTakeFirstOrThrow()
  return { passed: Number(row.passed ?? 0), open: Number(row.n) - Number(row.passed ?? 0) }
}

async function first(db: Kysely<Tables>, query: UntouchedQuery, of: 'passed' | 'open'): Promise<UntouchedPromise[]> {
  const rows = await selected(db, query)
    .where((it) =>
      of === 'passed'
        ? it('promise.due_to', '<', query.on)
        : it.or([it('promise.due_to', 'is', null), it('promise.due_to', '>=', query.on)]),
    )
    .where((it) => it.not(it.or([it.exists(spokenOf(db, 'a')), it.exists(spokenOf(db, 'b'))])))
    .selectAll('promise')
    .select(['text.name', 'document.id', 'document.title', 'document.sender_role'])
    .select(['document.date', 'document.date_from', 'document.date_to'])
    .orderBy(sql`promise.due_to is null`)
    .orderBy('promise.due_to')
    .orderBy('promise.text_seq')
    .orderBy('promise.fact_id')
    .limit(query.limit)
    .execute()
  return rows.map((it) => {
    const interval: [string | null, string | null] | null = it.has_term === 1 ? [it.due_from, it.due_to] : null
    const days = { from: it.date ?? it.date_from, to: it.date ?? it.date_to }
    return {
      commitment: {
        place: { name: it.name, document: it.id, spans: JSON.parse(it.spans), text: '', fact: it.fact_id },
        fact: { deadline: interval && { interval } },
        ...{ textSeq: it.text_seq, factId: it.fact_id, kind: it.kind, strength: it.strength, actor: it.actor },
      },
      document: { id: it.id, title: it.title, senderRole: it.sender_role, ...days, commitments: [] },
    }
  })
}

const spokenOf = (db: Kysely<Tables>, side: 'a' | 'b') =>
  db
    .selectFrom('link')
    .select('link.type')
    .whereRef(`link.${side}_text`, '=', sql.ref('promise.text_seq'))
    .whereRef(`link.${side}_fact`, '=', sql.ref('promise.fact_id'))
    .where(saysSomething)

/** Whoever the register says is to do something, or sent a document. */
export async function speakers(db: Kysely<Tables>): Promise<Speakers> {
  const actors = await db.selectFrom('promise').select('actor').distinct().where('actor', 'is not', null).execute()
  const senders = await db
    .selectFrom('document')
    .select('sender_role')
    .distinct()
    .where('sender_role', 'is not', null)
    .execute()
  return { actors: actors.map((it) => it.actor ?? ''), senders: senders.map((it) => it.sender_role ?? '') }
}
