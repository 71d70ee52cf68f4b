import { type Kysely, type Selectable, sql } from 'kysely'
import type { Link, Pair } from '../../../links/link.ts'
import type { LinkJudgementEntry, LinkJudgementQuery } from '../../contract.ts'
import { BareText, locate, type Place } from '../../judgements/anchor.ts'
import { outer, shared } from '../../judgements/fit.ts'
import type { LinkJudgement, LinkJudgementRow, LinkSide } from '../../judgements/link-judgement.ts'
import { storable } from '../../storable.ts'
import { currentId } from '../documents.ts'
import { insertAll } from '../insert.ts'
import { leadingIn, readingOf } from '../readings.ts'
import type { LinkJudgementTable, LinkTable, Tables } from '../tables.ts'
import { copies } from './copies.ts'
import { isDue } from './due.ts'
import { linkOf, namesOf } from './stored.ts'

type Row = Selectable<LinkJudgementTable>

const NOWHERE = { a_text: null, a_start: null, a_end: null, b_text: null, b_start: null, b_end: null }

export async function projectLinkJudgement(
  db: Kysely<Tables>,
  { seq, at, actor, body }: LinkJudgementEntry,
): Promise<void> {
  const [a_document, b_document] = [
    await currentId(db, storable(body.a.documentId)),
    await currentId(db, storable(body.b.documentId)),
  ]
  const row = { seq, at, actor, verdict: body.verdict, type: body.type, body: JSON.stringify(body) }
  await insertAll(db, 'link_judgement', [{ ...row, a_document, b_document, ...NOWHERE, is_last: 0 }])
  await placeLinkJudgements(db, a_document)
}

/** A document that is another one now takes the judgements on its links along. */
export async function moveLinkJudgements(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db.updateTable('link_judgement').set({ a_document: to }).where('a_document', '=', from).execute()
  await db.updateTable('link_judgement').set({ b_document: to }).where('b_document', '=', from).execute()
}

/** Finds anew where the judgements on links of a document stand, and has the links there made again. */
export async function placeLinkJudgements(db: Kysely<Tables>, documentId: string): Promise<void> {
  const rows = await linkJudgementsOn(db, [documentId])
  if (rows.length === 0) return
  const texts = new Texts(db)
  const due = new Set<number>()
  for (const row of rows) {
    const body = JSON.parse(row.body) as LinkJudgement
    const [a, b] = [await texts.placeOf(body.a, row.a_document), await texts.placeOf(body.b, row.b_document)]
    const places = a && b ? { ...columns('a', a), ...columns('b', b) } : NOWHERE
    await db
      .updateTable('link_judgement')
      .set({ ...places, is_last: 0 })
      .where('seq', '=', row.seq)
      .execute()
    for (const it of [row.a_text, row.b_text, a?.textSeq, b?.textSeq]) if (it != null) due.add(it)
  }
  await markLast(db, documentId)
  await isDue(db, [...due])
}

const columns = <S extends 'a' | 'b'>(side: S, { textSeq, start, end }: TextPlace) =>
  ({ [`${side}_text`]: textSeq, [`${side}_start`]: start, [`${side}_end`]: end }) as Record<
    `${S}_text` | `${S}_start` | `${S}_end`,
    number
  >

async function markLast(db: Kysely<Tables>, documentId: string): Promise<void> {
  const rows = (await linkJudgementsOn(db, [documentId])).filter((it) => it.a_text !== null)
  const last = rows.filter((row, i) => !rows.slice(i + 1).some((later) => isSameLink(row, later)))
  for (const { seq } of last)
    await db.updateTable('link_judgement').set({ is_last: 1 }).where('seq', '=', seq).execute()
}

interface TextPlace extends Place {
  readonly textSeq: number
}

/** The leading texts of documents, each opened once. */
class Texts {
  readonly #db: Kysely<Tables>
  readonly #known = new Map<string, { readonly seq: number; readonly text: BareText }[]>()

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async placeOf({ anchor }: LinkSide, documentId: string): Promise<TextPlace | null> {
    for (const { seq, text } of await this.#of(documentId)) {
      const place = locate(anchor, text)
      if (place) return { textSeq: seq, ...place }
    }
    return null
  }

  async #of(id: string) {
    const known = this.#known.get(id) ?? (await this.#read(id))
    this.#known.set(id, known)
    return known
  }

  async #read(id: string) {
    const texts = []
    for (const seq of await leadingIn(this.#db, id))
      texts.push({ seq, text: new BareText((await readingOf(this.#db, seq))?.source.text ?? '') })
    return texts
  }
}

/** Judgements on links of which a side is in one of these documents. */
export const linkJudgementsOn = (db: Kysely<Tables>, ids: readonly string[]): Promise<Row[]> =>
  rowsOn(db, ids).orderBy('seq').execute()

/** Of all documents without `ids`. */
function rowsOn(db: Kysely<Tables>, ids: readonly string[] | null) {
  const all = db.selectFrom('link_judgement').selectAll()
  return ids === null ? all : all.where((it) => it.or([it('a_document', 'in', ids), it('b_document', 'in', ids)]))
}

/** Judgements that count, on links of these texts or on all. */
export async function lastLinkJudgements(db: Kysely<Tables>, texts: readonly number[] | null): Promise<Row[]> {
  const all = db.selectFrom('link_judgement').selectAll().where('is_last', '=', 1)
  const some = texts === null ? all : all.where((it) => it.or([it('a_text', 'in', texts), it('b_text', 'in', texts)]))
  return some.execute()
}

interface Ends {
  readonly type: string
  readonly a_text: number | null
  readonly a_start: number | null
  readonly a_end: number | null
  readonly b_text: number | null
  readonly b_start: number | null
  readonly b_end: number | null
}

/** Rules may read a word more or less, and say of two passages of one day which is the earlier in another way. */
function isSameLink(one: Ends, other: Ends): boolean {
  if (one.type !== other.type) return false
  const [a, b] = [endOf(one, 'a'), endOf(one, 'b')]
  const [c, d] = [endOf(other, 'a'), endOf(other, 'b')]
  return (isSame(a, c) && isSame(b, d)) || (isSame(a, d) && isSame(b, c))
}

const endOf = (it: Ends, side: 'a' | 'b') => ({
  text: it[`${side}_text`],
  place: { start: it[`${side}_start`] ?? 0, end: it[`${side}_end`] ?? 0 },
})
const isSame = (a: ReturnType<typeof endOf>, b: ReturnType<typeof endOf>): boolean =>
  a.text !== null && a.text === b.text && shared(a.place, b.place) > 0.5

/** What people said of each of these links: without those they rejected, and with who found one right. */
export function afterJudging(rows: readonly LinkTable[], judgements: readonly Row[]): LinkTable[] {
  if (judgements.length === 0) return [...rows]
  return rows.flatMap((row) => {
    const judged = judgements.find((it) => isSameLink(it, endsOf(row)))
    if (judged?.verdict === 'reject') return []
    return [judged ? { ...row, judged: judged.seq } : row]
  })
}

function endsOf({ type, a_text, b_text, a, b }: LinkTable): Ends {
  const [one, other] = [placeIn(a), placeIn(b)]
  return { type, a_text, b_text, a_start: one.start, a_end: one.end, b_start: other.start, b_end: other.end }
}
const placeIn = (passage: string): Place => outer((JSON.parse(passage) as { spans: Pair[] }).spans)

/** The same for a link that is made when it is asked for; its texts are still called by their numbers. */
export function isRejected({ type, a, b }: Link, judgements: readonly Row[]): boolean {
  const [one, other] = [outer(a.spans), outer(b.spans)]
  const ends: Ends = {
    ...{ type, a_text: Number(a.name), a_start: one.start, a_end: one.end },
    ...{ b_text: Number(b.name), b_start: other.start, b_end: other.end },
  }
  return judgements.some((it) => it.verdict === 'reject' && isSameLink(it, ends))
}

export async function linkJudgements(
  db: Kysely<Tables>,
  { documentId, newest }: LinkJudgementQuery,
): Promise<LinkJudgementRow[]> {
  const found = rowsOn(db, documentId === undefined ? null : [await currentId(db, documentId)])
  const ordered = newest
    ? found
        .orderBy('seq', 'desc')
        .limit(newest.limit)
        .offset(newest.offset ?? 0)
    : found.orderBy('seq')
  const rows = await ordered.execute()
  return rows.map(({ seq, at, actor, body, a_text, is_last }) => ({
    ...(JSON.parse(body) as LinkJudgement),
    ...{ seq, at, actor, fits: a_text !== null, isLast: is_last === 1 },
  }))
}

/** Links that tell something of a commitment and that nobody judged, the least sure first. */
export async function doubtfulLinks(
  db: Kysely<Tables>,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<Link[]> {
  const rows = await db
    .selectFrom('link')
    .selectAll()
    // In the words of its index, in which they stand in this order.
    .where(sql<boolean>`counts = 1 and judged is null and progress is not null`)
    .where('type', '<>', 'registered_as')
    .where('a_text', 'not in', copies(db))
    .where('b_text', 'not in', copies(db))
    .orderBy('score')
    .orderBy('a_text')
    .orderBy('a_start')
    .orderBy('b_text')
    .orderBy('b_start')
    .orderBy('type')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await namesOf(
    db,
    rows.flatMap((it) => [it.a_text, it.b_text]),
  )
  return rows.map((it) => linkOf(it, names))
}

/** Words of these documents go from here as well; gives the entries that said them. */
export async function dropLinkJudgements(db: Kysely<Tables>, ids: readonly string[]): Promise<number[]> {
  const seqs = (await linkJudgementsOn(db, ids)).map((it) => it.seq)
  await db.deleteFrom('link_judgement').where('seq', 'in', seqs).execute()
  return seqs
}
