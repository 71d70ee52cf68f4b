import type { Register } from '../../register/contract.ts'
import { allDocuments, type DocumentSummary } from '../parts/all-documents.ts'
import { publicText } from '../parts/text.ts'

export interface SourcesView {
  readonly documents: number
  readonly texts: number
  readonly problems: number
  readonly withdrawn: number
  readonly newest: string | null
  /** UTC. */
  readonly addedAt: string | null
  readonly kinds: readonly Group[]
  readonly senders: readonly Group[]
  /** Set when not all documents were counted for these tables. */
  readonly countedIn: number | null
  readonly official: { readonly n: number; readonly seenAt: string } | null
}

/** Documents that have something in common; null: it is not stated. */
export interface Group {
  readonly name: string | null
  readonly documents: number
  readonly first: string | null
  readonly last: string | null
}

const MOST_SENDERS = 15

export async function sourcesView(register: Register): Promise<SourcesView> {
  const [totals, documents, withdrawals, officials] = await Promise.all([
    register.totals(),
    allDocuments(register),
    register.withdrawals(),
    register.officials(),
  ])
  const newest = documents.map((it) => it.date ?? '').reduce((a, b) => (a > b ? a : b), '')
  const seenAt = officials.map((it) => it.seenAt).reduce((a, b) => (a > b ? a : b), '')
  return {
    documents: totals.documents,
    texts: totals.texts,
    problems: documents.filter((it) => it.problems.error > 0).length,
    withdrawn: withdrawals.length,
    newest: newest || null,
    addedAt: totals.lastEntryAt,
    kinds: groups(documents, (it) => it.kind),
    senders: groups(documents, (it) => it.senderRole && publicText(it.senderRole)).slice(0, MOST_SENDERS),
    countedIn: totals.documents > documents.length ? documents.length : null,
    official: officials.length > 0 ? { n: officials.length, seenAt } : null,
  }
}

function groups(documents: readonly DocumentSummary[], nameOf: (it: DocumentSummary) => string | null): Group[] {
  const byName = new Map<string | null, DocumentSummary[]>()
  for (const it of documents) {
    const group = byName.get(nameOf(it))
    if (group) group.push(it)
    else byName.set(nameOf(it), [it])
  }
  const found = [...byName].map(([name, all]): Group => {
    const days = all.flatMap((it) => it.date ?? []).sort()
    return { name, documents: all.length, first: days[0] ?? null, last: days.at(-1) ?? null }
  })
  return found.sort((a, b) => b.documents - a.documents || String(a.name).localeCompare(String(b.name)))
}
