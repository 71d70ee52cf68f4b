import { type Kysely, sql } from 'kysely'
import type { Link, LinkType, Place } from '../../../links/link.ts'
import type { Linking, LinkRules } from '../../../links/linking.ts'
import type { LinkQuery } from '../../contract.ts'
import { currentId } from '../documents.ts'
import type { LinkTable, Tables } from '../tables.ts'
import { linkingOf } from './settle.ts'

/** What a file and its document are called now. */
export interface Named {
  readonly name: string
  readonly document: string
}

export async function links(db: Kysely<Tables>, rules: LinkRules | undefined, query: LinkQuery): Promise<Link[]> {
  const texts = query.documentId === undefined ? null : await leadingIn(db, await currentId(db, query.documentId))
  const names = await namesOf(db)
  const stored = (await selected(db, texts).execute()).map((it) => linkOf(it, names))
  const among = rules ? await amongRows(db, await linkingOf(db, rules), texts, names) : []
  return [...stored, ...among]
    .map((link) => ({ link, key: keyOf(link) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((it) => it.link)
}

const leadingIn = async (db: Kysely<Tables>, id: string): Promise<number[]> => {
  const rows = await db.selectFrom('text').select('seq').where('document_id', '=', id).where('leads', '=', 1).execute()
  return rows.map((it) => it.seq)
}

function selected(db: Kysely<Tables>, texts: readonly number[] | null) {
  const all = db.selectFrom('link').selectAll().where('counts', '=', 1).where('type', '<>', 'registered_as')
  return texts === null ? all : all.where((it) => it.or([it('a_text', 'in', texts), it('b_text', 'in', texts)]))
}

export async function namesOf(db: Kysely<Tables>): Promise<ReadonlyMap<number, Named>> {
  const rows = await db.selectFrom('text').select(['seq', 'name', 'document_id']).where('leads', '=', 1).execute()
  return new Map(rows.map((it) => [it.seq, { name: it.name, document: it.document_id }]))
}

export function linkOf(row: LinkTable, names: ReadonlyMap<number, Named>): Link {
  return {
    type: row.type as LinkType,
    a: placed(JSON.parse(row.a), row.a_text, names),
    b: placed(JSON.parse(row.b), row.b_text, names),
    score: row.score,
    because: JSON.parse(row.because),
    ...(row.progress === null ? {} : { progress: JSON.parse(row.progress) }),
  }
}

export const placed = (
  passage: Pick<Place, 'spans' | 'text' | 'fact'>,
  text: number,
  names: ReadonlyMap<number, Named>,
): Place => ({ ...(names.get(text) ?? { name: '', document: '' }), ...passage })

/** Among all that bears a name that one of these texts has. A name of many documents gives each of them one link. */
async function amongRows(
  db: Kysely<Tables>,
  linking: Linking,
  texts: readonly number[] | null,
  names: ReadonlyMap<number, Named>,
): Promise<Link[]> {
  const own = db.selectFrom('link_row').selectAll()
  const shared = own.where((it) =>
    it.exists(
      db
        .selectFrom('link_row as mine')
        .select('mine.place')
        .whereRef('mine.family', '=', sql.ref('link_row.family'))
        .whereRef('mine.key', '=', sql.ref('link_row.key'))
        .where('mine.text_seq', 'in', texts ?? []),
    ),
  )
  const rows = await (texts === null ? own : shared)
    .orderBy('family')
    .orderBy('key')
    .orderBy('sort_key')
    .orderBy('text_seq')
    .orderBy('place')
    .execute()
  const made: Link[] = []
  for (let from = 0; from < rows.length; ) {
    const first = rows[from]
    let to = from
    while (rows[to]?.family === first?.family && rows[to]?.key === first?.key && to < rows.length) to++
    const bodies = rows.slice(from, to).map((it) => JSON.parse(it.body))
    made.push(...linking.among(first?.family ?? '', bodies))
    from = to
  }
  const isAsked = ({ a, b }: Link) => texts === null || texts.includes(Number(a.name)) || texts.includes(Number(b.name))
  return made.filter(isAsked).map((it) => ({
    ...it,
    a: placed(bare(it.a), Number(it.a.name), names),
    b: placed(bare(it.b), Number(it.b.name), names),
  }))
}

const bare = ({ spans, text, fact }: Place): Pick<Place, 'spans' | 'text' | 'fact'> => ({ spans, text, fact })

const keyOf = ({ type, a, b, because }: Link): string => [placeKey(a), placeKey(b), type, because[0]].join(' ')
const placeKey = ({ document, name, spans }: Place): string =>
  `${document} ${name} ${spans.map((pair) => pair.map((it) => String(it).padStart(9, '0')).join('-')).join(',')}`
