import type { Kysely } from 'kysely'
import type { Link, LinkType, Place } from '../../../links/link.ts'
import type { Linking, LinkRules } from '../../../links/linking.ts'
import type { LinkQuery } from '../../contract.ts'
import { currentId } from '../documents.ts'
import { leadingIn } from '../readings.ts'
import type { LinkTable, Tables } from '../tables.ts'
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
  const all = await selected(db, texts).execute()
  const made = rules ? await amongRows(db, await linkingOf(db, rules), texts) : []
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

function selected(db: Kysely<Tables>, texts: readonly number[] | null) {
  const all = db.selectFrom('link').selectAll().where('counts', '=', 1).where('type', '<>', 'registered_as')
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

/** Among all that bears a name that one of these texts has. A name of many documents gives each of them one link. */
async function amongRows(db: Kysely<Tables>, linking: Linking, texts: readonly number[] | null): Promise<Link[]> {
  const rows = await (texts === null ? db.selectFrom('link_row').selectAll() : namesakes(db, texts))
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
  const asked = texts === null ? null : new Set(texts)
  return asked === null ? made : made.filter((it) => endsOf(it).some((text) => asked.has(text)))
}

/** Found by the few names of these texts: asked of each row whether it shares one, SQLite goes through all of them for each. */
const namesakes = (db: Kysely<Tables>, texts: readonly number[]) =>
  db
    .selectFrom('link_row')
    .selectAll()
    .where((it) =>
      it(
        it.refTuple('family', 'key'),
        'in',
        it
          .selectFrom('link_row as mine')
          .select(['mine.family', 'mine.key'])
          .where('mine.text_seq', 'in', texts)
          .$asTuple('family', 'key'),
      ),
    )

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
