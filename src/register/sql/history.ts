import type { Kysely } from 'kysely'
import type { HistoryLine } from '../contract.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { LinkJudgement, LinkVerdict } from '../judgements/link-judgement.ts'
import { family } from './documents.ts'
import { judgementRow } from './judgements.ts'
import { linkJudgementsOn } from './links/judged.ts'
import type { Tables } from './tables.ts'
import { withdrawalsOf } from './withdrawn.ts'

/** Readings, judgements and withdrawals of a document, under whichever of its ids. */
export async function history(db: Kysely<Tables>, documentId: string): Promise<HistoryLine[]> {
  const ids = await family(db, documentId)
  const texts = await db.selectFrom('text').selectAll().where('document_id', 'in', ids).execute()
  const read = texts.map((it) => ({ seq: it.seq, at: it.read_at, kind: 'document-read' as const, what: it.name }))
  const actors = await actorsOf(
    db,
    texts.map((it) => it.seq),
  )
  const judged = await db.selectFrom('judgement').selectAll().where('document_id', 'in', ids).execute()
  const links = (await linkJudgementsOn(db, ids)).map((it) => ({ ...it, verdict: it.verdict as LinkVerdict }))
  const gone = await withdrawalsOf(db, ids)
  const lines: HistoryLine[] = [
    ...read.map((it) => ({ ...it, actor: actors.get(it.seq) ?? '', verdict: null })),
    ...judged.map(judgementRow).map((it) => ({ ...lineOf(it), kind: 'judgement' as const, what: said(it) })),
    ...links.map((it) => ({ ...lineOf(it), kind: 'link-judgement' as const, what: linkSaid(it) })),
    ...gone.map((it) => ({ ...lineOf(it), kind: 'withdrawal' as const, what: it.reason })),
  ]
  return lines.sort((a, b) => a.seq - b.seq)
}

const lineOf = (it: { seq: number; at: string; actor: string } & Partial<Pick<Judgement, 'verdict'>>) => ({
  seq: it.seq,
  at: it.at,
  actor: it.actor,
  verdict: it.verdict ?? null,
})

const linkSaid = (row: { body: string }): string => {
  const { a, b, reason } = JSON.parse(row.body) as LinkJudgement
  return `«${a.anchor.exact}» – «${b.anchor.exact}»: ${reason}`
}

const said = ({ anchor, reason }: Judgement): string => `«${anchor.exact}»: ${reason}`

async function actorsOf(db: Kysely<Tables>, seqs: readonly number[]): Promise<Map<number, string>> {
  if (seqs.length === 0) return new Map()
  const rows = await db.selectFrom('journal').select(['seq', 'actor']).where('seq', 'in', seqs).execute()
  return new Map(rows.map((it) => [it.seq, it.actor]))
}
