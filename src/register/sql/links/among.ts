import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Link, LinkType } from '../../../links/link.ts'
import type { Linking } from '../../../links/linking.ts'
import type { LinkRowTable, Tables } from '../tables.ts'

interface Asked {
  /** Links with an end in one of these; null for all. */
  readonly texts: readonly number[] | null
  readonly types: readonly LinkType[]
}

/** Links among what bears one name. They are not stored: the first that bears it may change with every document. */
export async function linksAmongRows(db: Kysely<Tables>, linking: Linking, { texts, types }: Asked): Promise<Link[]> {
  const stars = new Map(linking.rowsGiving(types).map((it) => [it.family, it.isStar]))
  if (stars.size === 0) return []
  const rows = db
    .selectFrom('link_row')
    .selectAll()
    .where('family', 'in', [...stars.keys()])
  const own = byName(await inOrder(texts === null ? rows : rows.where('text_seq', 'in', texts)).execute())
  const made: Link[] = []
  for (const mine of own) {
    const all = texts === null ? mine : await namesakes(db, mine, stars.get(mine[0].family) ?? false)
    const bodies = all.map((it) => JSON.parse(it.body))
    made.push(...linking.among(mine[0].family, bodies))
  }
  return made.filter((it) => types.includes(it.type) && (texts === null || texts.some((text) => isAnEnd(it, text))))
}

type Some<T> = readonly [T, ...T[]]

/** Each name apart; the rows stand in order of their names. */
function byName(rows: readonly LinkRowTable[]): Some<LinkRowTable>[] {
  const groups: [LinkRowTable, ...LinkRowTable[]][] = []
  for (const it of rows) {
    const last = groups.at(-1)
    if (last && last[0].family === it.family && last[0].key === it.key) last.push(it)
    else groups.push([it])
  }
  return groups
}

/** All that one document needs of those that bear its name: of a star only the middle and what is first of each part. */
async function namesakes(db: Kysely<Tables>, mine: Some<LinkRowTable>, isStar: boolean): Promise<LinkRowTable[]> {
  const [{ family, key }] = mine
  const named = db.selectFrom('link_row').selectAll().where('family', '=', family).where('key', '=', key)
  if (!isStar) return inOrder(named).execute()
  const firsts: LinkRowTable[] = []
  for (const part of new Set(['', ...mine.map((it) => it.part)])) {
    const first = await inOrder(named.where('part', '=', part))
      .limit(1)
      .executeTakeFirst()
    if (first && part === '' && mine.some((it) => isSame(it, first))) return inOrder(named).execute()
    if (first) firsts.push(first)
  }
  return [...firsts, ...mine.filter((it) => !firsts.some((first) => isSame(it, first)))]
}

/** As `among` wants them; an index has them so under each name and part. */
const inOrder = <T>(rows: SelectQueryBuilder<Tables, 'link_row', T>) =>
  rows.orderBy('family').orderBy('key').orderBy('sort_key').orderBy('text_seq').orderBy('place')

const isSame = (one: LinkRowTable, other: LinkRowTable): boolean =>
  one.text_seq === other.text_seq && one.place === other.place

const isAnEnd = ({ a, b }: Link, text: number): boolean => Number(a.name) === text || Number(b.name) === text
