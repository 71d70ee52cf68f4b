import type { Kysely } from 'kysely'
import { type Link, type LinkType, linkTypes, type Place } from '../../../links/link.ts'
import type { LinkRules } from '../../../links/linking.ts'
import type { LinkQuery } from '../../contract.ts'
import { currentId } from '../documents.ts'
import { leadingIn } from '../readings.ts'
import type { LinkTable, Tables } from '../tables.ts'
import { linksAmongRows } from './among.ts'
import { COPY, copiesIn } from './copies.ts'
import { isRejected, lastLinkJudgements } from './judged.ts'
import { linkingOf } from './settle.ts'

/** What a file and its document are called now. */
export interface Named {
  readonly name: string
  readonly document: string
}

export async function links(db: Kysely<Tables>, rules: LinkRules | undefined, query: LinkQuery): Promise<Link[]> {
  const texts = query.documentId === undefined ? null : await leadingIn(db, await currentId(db, query.documentId))
  if (texts?.length === 0) return []
  // What an official register holds is asked for apart.
  const types = (query.types ?? linkTypes).filter((it) => it !== 'registered_as')
  const all = await selected(db, texts, types).execute()
  const made = rules ? await linksAmongRows(db, await linkingOf(db, rules), { texts, types }) : []
  const ends = texts === null ? null : [...all.flatMap((it) => [it.a_text, it.b_text]), ...made.flatMap(endsOf)]
  const copies = await copiesIn(db, ends)
  const isNews = (texts: readonly number[]) => !texts.some((it) => copies.has(it))
  const stored = all.filter((it) => isNews([it.a_text, it.b_text]) || it.type === COPY)
  const judgements = made.length > 0 ? await lastLinkJudgements(db, texts) : []
  const among = made.filter((it) => isNews(endsOf(it)) && !isRejected(it, judgements))
  const names = await namesOf(db, ends)
  return [...stored.map((it) => linkOf(it, names)), ...among.map((it) => named(it, names))]
    .map((link) => ({ link, key: keyOf(link) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((it) => it.link)
}

function selected(db: Kysely<Tables>, texts: readonly number[] | null, types: readonly LinkType[]) {
  const all = db.selectFrom('link').selectAll().where('counts', '=', 1).where('type', 'in', types)
  return texts === null ? all : all.where((it) => it.or([it('a_text', 'in', texts), it('b_text', 'in', texts)]))
}

const AT_ONCE = 500

/** Of these texts, or of all. */
export async function namesOf(
  db: Kysely<Tables>,
  texts: readonly number[] | null,
): Promise<ReadonlyMap<number, Named>> {
  const names = new Map<number, Named>()
  const leading = db.selectFrom('text').select(['seq', 'name', 'document_id']).where('leads', '=', 1)
  const asked = texts === null ? null : [...new Set(texts)]
  for (let i = 0; i < (asked?.length ?? 1); i += AT_ONCE) {
    const some = asked?.slice(i, i + AT_ONCE)
    const rows = await (some ? leading.where('seq', 'in', some) : leading).execute()
    for (const it of rows) names.set(it.seq, { name: it.name, document: it.document_id })
  }
  return names
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

const endsOf = ({ a, b }: Link): number[] => [Number(a.name), Number(b.name)]

/** A link whose texts are still called by their numbers. */
const named = (link: Link, names: ReadonlyMap<number, Named>): Link => ({
  ...link,
  a: placed(bare(link.a), Number(link.a.name), names),
  b: placed(bare(link.b), Number(link.b.name), names),
})

const bare = ({ spans, text, fact }: Place): Pick<Place, 'spans' | 'text' | 'fact'> => ({ spans, text, fact })

const keyOf = ({ type, a, b, because }: Link): string => [placeKey(a), placeKey(b), type, because[0]].join(' ')
const placeKey = ({ document, name, spans }: Place): string =>
  `${document} ${name} ${spans.map((pair) => pair.map((it) => String(it).padStart(9, '0')).join('-')).join(',')}`
