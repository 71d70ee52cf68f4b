import type { DocumentGroup, Register } from '../../register/contract.ts'
import { publicText } from '../parts/text.ts'

export interface SourcesView {
  readonly documents: number
  readonly texts: number
  /** Documents of which something was not or only partly read. */
  readonly problems: number
  readonly withdrawn: number
  readonly newest: string | null
  /** UTC. */
  readonly addedAt: string | null
  readonly kinds: readonly DocumentGroup[]
  readonly senders: readonly DocumentGroup[]
  readonly official: { readonly n: number; readonly seenAt: string } | null
}

const MOST_SENDERS = 15

export async function sourcesView(register: Register): Promise<SourcesView> {
  const [totals, { kinds, senders, withErrors }, withdrawals, officials] = await Promise.all([
    register.totals(),
    register.sources(),
    register.withdrawals(),
    register.officials(),
  ])
  const seenAt = latest(officials.map((it) => it.seenAt))
  return {
    documents: totals.documents,
    texts: totals.texts,
    problems: withErrors,
    withdrawn: withdrawals.length,
    newest: latest(kinds.map((it) => it.last)),
    addedAt: totals.lastEntryAt,
    kinds,
    senders: senders.slice(0, MOST_SENDERS).map((it) => ({ ...it, name: it.name && publicText(it.name) })),
    official: seenAt === null ? null : { n: officials.length, seenAt },
  }
}

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null)
