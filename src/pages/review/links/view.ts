import type { Register } from '../../../register/contract.ts'
import { nameOfActor } from '../../../register/judgements/actor.ts'
import { decimalSign, named } from '../../parts/messages/t.ts'
import { documentName, factHref } from '../../parts/names.ts'
import { type ReasonView, reasonOf } from '../../parts/reasons/reasons.ts'
import type { RuleTexts } from '../../parts/rule-texts.ts'
import { shortened } from '../../parts/text.ts'
import { momentInWords } from '../moments.ts'
import { LINKS, linkHref, linkId, PAST_LINKS } from './names.ts'

export type KnownLink = Awaited<ReturnType<Register['links']>>[number]
export type JudgedLink = Awaited<ReturnType<Register['linkJudgements']>>[number]

export interface LinkRow {
  readonly href: string
  readonly type: string
  readonly score: string | null
  readonly a: SideView
  readonly b: SideView
}

export interface SideView {
  readonly passage: string
  readonly document: string
  readonly href: string | null
}

export interface LinkQueueView extends PageWays {
  readonly rows: readonly LinkRow[]
}

export interface PastLinksView extends PageWays {
  readonly past: readonly PastView[]
}

export interface PageWays {
  readonly previousHref: string | null
  readonly nextHref: string | null
}

export interface PastView {
  readonly row: LinkRow
  readonly said: SaidView
  readonly fits: boolean
}

export interface SaidView {
  readonly seq: number
  readonly verdict: 'accept' | 'reject'
  readonly who: string
  readonly at: string
  readonly atInWords: string
  readonly reason: string
}

export interface LinkItemView extends Omit<LinkRow, 'href'> {
  readonly action: string
  readonly reason: ReasonView | null
  readonly isRejected: boolean
  readonly history: readonly SaidView[]
}

const PAGE = 20

export async function linkQueueView(register: Register, offset: number): Promise<LinkQueueView> {
  const found = await register.doubtfulLinks({ limit: PAGE + 1, offset })
  const names = await namesOf(
    register,
    found.flatMap(({ a, b }) => [a.document, b.document]),
  )
  return {
    rows: found.slice(0, PAGE).map((it, i) => rowOf(it, names, offset + i)),
    ...waysFrom(LINKS, offset, found.length > PAGE),
  }
}

/** What people said of links, the last first. */
export async function pastLinksView(register: Register, offset: number): Promise<PastLinksView> {
  const found = await register.linkJudgements({ newest: { limit: PAGE + 1, offset } })
  const judged = found.slice(0, PAGE)
  const names = await namesOf(
    register,
    judged.flatMap(({ a, b }) => [a.documentId, b.documentId]),
  )
  const past = judged.map((it) => ({ row: judgedRow(it, names), said: saidOf(it), fits: it.fits }))
  return { past, ...waysFrom(PAST_LINKS, offset, found.length > PAGE) }
}

function waysFrom(path: string, offset: number, hasMore: boolean): PageWays {
  const at = (n: number) => (n === 0 ? path : `${path}?vanaf=${n}`)
  return {
    previousHref: offset > 0 ? at(Math.max(0, offset - PAGE)) : null,
    nextHref: hasMore ? at(offset + PAGE) : null,
  }
}

/** A link by its name: one that is there, or one that was rejected. */
export interface FoundLink {
  readonly link: KnownLink | null
  /** Judgements on it in order. */
  readonly judged: readonly JudgedLink[]
}

export async function findLink(register: Register, documentId: string, id: string): Promise<FoundLink | null> {
  const judged = (await register.linkJudgements({ documentId })).filter((it) => idOfJudged(it) === id)
  const link = (await register.links({ documentId })).find((it) => idOf(it) === id) ?? null
  return link || judged.length > 0 ? { link, judged } : null
}

export async function linkItemView(
  register: Register,
  { link, judged }: FoundLink,
  rules: Pick<RuleTexts, 'links'>,
): Promise<LinkItemView | null> {
  const last = judged.at(-1)
  if (!link && !last) return null
  const ends = link ? [link.a.document, link.b.document] : [last?.a.documentId ?? '', last?.b.documentId ?? '']
  const names = await namesOf(register, ends)
  const row = link ? rowOf(link, names) : judgedRow(last as JudgedLink, names)
  return {
    ...row,
    action: row.href,
    reason: link && reasonOf(link, rules),
    isRejected: link === null,
    history: judged.map(saidOf),
  }
}

export const idOf = ({ type, a, b }: KnownLink): string =>
  linkId({ type, a: { document: a.document, start: startOf(a) }, b: { document: b.document, start: startOf(b) } })

export const idOfJudged = ({ type, a, b }: JudgedLink): string =>
  linkId({
    type,
    a: { document: a.documentId, start: a.anchor.start },
    b: { document: b.documentId, start: b.anchor.start },
  })

const startOf = ({ spans }: KnownLink['a']): number => Math.min(...spans.map(([start]) => start))

type Names = ReadonlyMap<string, string>

function rowOf(link: KnownLink, names: Names, place?: number): LinkRow {
  return {
    href: linkHref(link.a.document, idOf(link), place),
    type: named('link.type', link.type),
    score: link.score.toFixed(2).replace('.', decimalSign()),
    a: sideOf(link.a.text, link.a.document, link.a.fact, names),
    b: sideOf(link.b.text, link.b.document, link.b.fact, names),
  }
}

const judgedRow = (it: JudgedLink, names: Names): LinkRow => ({
  href: linkHref(it.a.documentId, idOfJudged(it)),
  ...{ type: named('link.type', it.type), score: null },
  a: sideOf(it.a.anchor.exact, it.a.documentId, null, names),
  b: sideOf(it.b.anchor.exact, it.b.documentId, null, names),
})

const sideOf = (text: string, document: string, fact: string | null, names: Names): SideView => ({
  passage: shortened(text.replace(/\s+/g, ' '), 400),
  document: names.get(document) ?? document,
  href: fact === null ? `/documenten/${encodeURIComponent(document)}` : factHref(document, fact),
})

const saidOf = ({ seq, verdict, actor, at, reason }: JudgedLink): SaidView => ({
  ...{ seq, verdict, who: nameOfActor(actor), at, atInWords: momentInWords(at), reason: shortened(reason, 2_000) },
})

async function namesOf(register: Register, ids: readonly string[]): Promise<Names> {
  const documents = await Promise.all([...new Set(ids)].map((id) => register.document(id)))
  return new Map(documents.flatMap((it) => (it ? [[it.id, documentName(it)] as const] : [])))
}
