import { dayInWords } from '../../pages/parts/days.ts'
import { named, t } from '../../pages/parts/messages/t.ts'
import type { CommitmentOn, CommitmentQuery } from '../../register/commitments.ts'
import type { LookedThrough, Register } from '../../register/contract.ts'
import { commitmentAddress, passageAddress, type SiteAddress } from '../site.ts'
import { type Cell, cellText, type Table } from '../table.ts'

export type CommitmentFilters = Omit<CommitmentQuery, 'limit' | 'cursor'>

export interface Commitments {
  readonly commitments: readonly CommitmentOn[]
  readonly looked: LookedThrough
}

/** All that the filters leave; at most `most`. */
export async function allCommitments(
  register: Register,
  filters: CommitmentFilters,
  onSome: (done: number, total: number) => void = () => {},
  most = Number.POSITIVE_INFINITY,
): Promise<Commitments> {
  const { total, looked } = await register.commitments({ ...filters, limit: 0 })
  const commitments: CommitmentOn[] = []
  for await (const it of register.everyCommitment({ ...filters, limit: most })) {
    commitments.push(it)
    onSome(commitments.length, Math.min(total, most))
  }
  return { commitments, looked }
}

export function commitmentTable({ commitments, looked }: Commitments, on: string, site: SiteAddress): Table {
  return {
    name: 'Toezeggingen',
    title: t('feed.commitments.title'),
    notes: [lookedIn(looked, on)],
    columns: COLUMNS.map(([head, width]) => ({ head, width })),
    rows: commitments.map((it) => COLUMNS.map(([, , cell]) => cell(it, site))),
  }
}

export const lookedIn = ({ documents, upTo }: LookedThrough, on: string): string =>
  t('overview.on', {
    day: dayInWords(on),
    documents,
    upTo: upTo === null ? t('overview.on.unknown') : dayInWords(upTo),
  })

const COLUMNS: readonly (readonly [
  head: string,
  width: number,
  cell: (it: CommitmentOn, site: SiteAddress) => Cell,
])[] = [
  ['Toezegging', 60, (it) => cellText(it.text)],
  ['Stand', 22, (it) => named('overview.state', it.status)],
  ['Termijn', 12, (it) => it.due],
  ['Te laat', 8, (it) => (it.isLate ? 'ja' : 'nee')],
  ['Departement', 24, (it) => it.department && cellText(it.department)],
  ['Document', 30, (it) => cellText(it.title ?? it.documentId)],
  ['Kenmerk', 20, (it) => cellText(it.documentId)],
  ['Datum', 12, (it) => (it.dates[0] === it.dates[1] ? it.dates[0] : null)],
  ['Bladzijde', 8, (it) => it.page],
  ['Soort', 14, (it) => it.kind],
  ['Hardheid', 12, (it) => it.strength],
  ['Adres', 40, (it, site) => linked(commitmentAddress(site, it.id))],
  ['Passage', 40, (it, site) => linked(passageAddress(site, it.documentId, it.id))],
  ['Nummer', 26, (it) => it.id],
]

const linked = (href: string): Cell => [{ text: href, href }]

/** One commitment as a machine reads it. */
export const commitmentJson = (it: CommitmentOn, site: SiteAddress) => ({
  ...{ id: it.id, document: it.documentId, title: it.title && cellText(it.title), dates: it.dates },
  ...{ department: it.department && cellText(it.department), text: cellText(it.text), about: cellText(it.about) },
  ...{ page: it.page, kind: it.kind, strength: it.strength, status: it.status, due: it.due, isLate: it.isLate },
  url: commitmentAddress(site, it.id),
})
