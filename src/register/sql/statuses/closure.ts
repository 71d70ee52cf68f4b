import type { Kysely } from 'kysely'
import type { Link } from '../../../links/link.ts'
import type { StatusCommitment, StatusDocument } from '../../../links/status/status.ts'
import { linkOf, type Named } from '../links/stored.ts'
import type { LinkTable, PromiseTable, Tables } from '../tables.ts'
import { tells } from './due.ts'

/** A commitment as it is stored, to be told apart from all others. */
export type StoredCommitment = StatusCommitment & { readonly row: PromiseTable }
export interface StoredDocument extends StatusDocument {
  readonly id: string
  readonly senderRole: string | null
  readonly commitments: readonly StoredCommitment[]
}

/** Commitments with all others on which their statuses hang, and the links between them. */
export interface Closure {
  readonly documents: ReadonlyMap<number, StoredDocument>
  readonly links: readonly Link[]
}

export type PromiseKey = `${number} ${string}`
export const keyOf = ({ text_seq, fact_id }: Pick<PromiseTable, 'text_seq' | 'fact_id'>): PromiseKey =>
  `${text_seq} ${fact_id}`

/** Follows links from all promises of these texts, or from some, as far as they lead. */
export async function closureOf(
  db: Kysely<Tables>,
  texts: readonly number[],
  isStart: (promise: PromiseTable) => boolean = () => true,
): Promise<Closure> {
  const promises = new Map<number, PromiseTable[]>()
  const links = new Map<string, LinkTable>()
  await addPromises(db, texts, promises)
  let frontier = [...promises.values()].flat().filter(isStart)
  const seen = new Set(frontier.map(keyOf))
  while (frontier.length > 0) {
    const from = new Set(frontier.map(keyOf))
    const found = (await linksAt(db, [...new Set(frontier.map((it) => it.text_seq))])).filter((it) => leadsOn(it, from))
    for (const it of found) links.set(`${it.type} ${it.a_text} ${it.a} ${it.b_text} ${it.b}`, it)
    await addPromises(
      db,
      found.flatMap((it) => [it.a_text, it.b_text]),
      promises,
    )
    frontier = endsOf(found, promises).filter((it) => !seen.has(keyOf(it)))
    for (const it of frontier) seen.add(keyOf(it))
  }
  const chosen = new Map([...promises].map(([text, all]) => [text, all.filter((it) => seen.has(keyOf(it)))]))
  return withNames(db, chosen, [...links.values()])
}

/** A copy has all its promises from its original. */
const isCopy = (link: LinkTable): boolean => link.type === 'same_source_document'
const leadsOn = (link: LinkTable, from: ReadonlySet<PromiseKey>): boolean =>
  isCopy(link) || from.has(`${link.a_text} ${link.a_fact ?? ''}`) || from.has(`${link.b_text} ${link.b_fact ?? ''}`)

function endsOf(links: readonly LinkTable[], promises: ReadonlyMap<number, PromiseTable[]>): PromiseTable[] {
  const at = (text: number, fact: string | null, isWhole: boolean) =>
    (promises.get(text) ?? []).filter((it) => isWhole || it.fact_id === fact)
  const ends = links.flatMap((it) => [...at(it.a_text, it.a_fact, isCopy(it)), ...at(it.b_text, it.b_fact, isCopy(it))])
  return [...new Map(ends.map((it) => [keyOf(it), it])).values()]
}

const AT_ONCE = 500

async function addPromises(
  db: Kysely<Tables>,
  texts: readonly number[],
  promises: Map<number, PromiseTable[]>,
): Promise<void> {
  const wanted = [...new Set(texts)].filter((it) => !promises.has(it))
  for (const it of wanted) promises.set(it, [])
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const some = wanted.slice(i, i + AT_ONCE)
    const rows = await db.selectFrom('promise').selectAll().where('text_seq', 'in', some).execute()
    for (const it of rows) promises.get(it.text_seq)?.push(it)
  }
}

async function linksAt(db: Kysely<Tables>, texts: readonly number[]): Promise<LinkTable[]> {
  const found: LinkTable[] = []
  for (let i = 0; i < texts.length; i += AT_ONCE)
    for (const side of ['a_text', 'b_text'] as const) {
      const some = texts.slice(i, i + AT_ONCE)
      found.push(...(await db.selectFrom('link').selectAll().where(side, 'in', some).where(tells).execute()))
    }
  return found
}

async function withNames(
  db: Kysely<Tables>,
  promises: ReadonlyMap<number, readonly PromiseTable[]>,
  links: readonly LinkTable[],
): Promise<Closure> {
  const documents = new Map<number, StoredDocument>()
  const names = new Map<number, Named>()
  const texts = [...promises.keys()]
  for (let i = 0; i < texts.length; i += AT_ONCE) {
    const rows = await db
      .selectFrom('text')
      .innerJoin('document', 'document.id', 'text.document_id')
      .select(['text.seq', 'text.name', 'document.id', 'document.date', 'document.date_from', 'document.date_to'])
      .select('document.sender_role')
      .where('text.seq', 'in', texts.slice(i, i + AT_ONCE))
      .where('text.leads', '=', 1)
      .execute()
    for (const { seq, name, id, date, date_from, date_to, sender_role: senderRole } of rows) {
      const named = { name, document: id }
      const commitments = (promises.get(seq) ?? []).map((row) => commitmentOf(row, named))
      names.set(seq, named)
      documents.set(seq, { ...{ id, senderRole, commitments }, from: date ?? date_from, to: date ?? date_to })
    }
  }
  return { documents, links: links.map((it) => linkOf(it, names)) }
}

export function commitmentOf(row: PromiseTable, named: Named): StoredCommitment {
  const interval = row.has_term === 1 ? ([row.due_from, row.due_to] as [string | null, string | null]) : null
  const place = { ...named, spans: JSON.parse(row.spans), text: '', fact: row.fact_id }
  return { row, place, said: row.said, fact: { deadline: interval && { interval } } }
}
