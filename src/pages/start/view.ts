import type { Register } from '../../register/contract.ts'
import { allDocuments } from '../parts/all-documents.ts'
import { type CommitmentView, commitmentViews } from './view-commitments.ts'
import { type DocumentRow, type DocumentSummary, documentRow } from './view-documents.ts'

export interface StartView {
  readonly figures: {
    readonly documents: number
    readonly citations: number
    readonly times: number
    readonly commitments: number
    readonly problems: number
  }
  readonly today: string
  readonly commitments: readonly CommitmentView[]
  /** How many commitments with a term there are when not all are shown. */
  readonly moreCommitments: number
  readonly filter: { readonly chosen: string | null; readonly kinds: readonly KindCount[] }
  readonly documents: readonly DocumentRow[]
  readonly paging: { readonly page: number; readonly pages: number; readonly total: number }
}
export interface KindCount {
  readonly kind: string
  readonly documents: number
}

export interface AskStart {
  readonly kind?: string | undefined
  readonly page?: number | undefined
  readonly allCommitments?: boolean | undefined
  /** The day on which terms are passed or not, as a calendar day in the Netherlands. */
  readonly today: string
}

export const FIRST_COMMITMENTS = 8
export const PAGE_SIZE = 50

export async function startView(register: Register, ask: AskStart): Promise<StartView> {
  const [totals, terms, documents] = await Promise.all([
    register.totals(),
    termsOf(register, ask.today),
    allDocuments(register),
  ])
  const chosen = documents.filter((it) => ask.kind === undefined || it.kind === ask.kind)
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE_SIZE))
  const page = Math.min(Math.max(ask.page ?? 1, 1), pages)
  const shown = ask.allCommitments ? terms : terms.slice(0, FIRST_COMMITMENTS)
  return {
    figures: {
      documents: totals.documents,
      citations: totals.facts.citations,
      times: totals.facts.times,
      commitments: totals.facts.commitments,
      problems: totals.problems.error + totals.problems.warning,
    },
    today: ask.today,
    commitments: commitmentViews(shown, ask.today),
    moreCommitments: terms.length - shown.length,
    filter: { chosen: ask.kind ?? null, kinds: countKinds(documents) },
    documents: chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(documentRow),
    paging: { page, pages, total: chosen.length },
  }
}

type Term = Awaited<ReturnType<Register['deadlines']>>[number]
const MOST_TERMS = 1_000

/** What is still ahead first, the nearest on top; then what has passed, the latest on top. */
async function termsOf(register: Register, today: string): Promise<Term[]> {
  const ahead = await register.deadlines({ from: today }, MOST_TERMS)
  const past = await register.deadlines({ to: dayBefore(today) }, MOST_TERMS)
  return [...ahead, ...[...past].reverse()]
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

function countKinds(documents: readonly DocumentSummary[]): KindCount[] {
  const counts = new Map<string, number>()
  for (const { kind } of documents) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, n]) => ({ kind, documents: n })).sort((a, b) => b.documents - a.documents)
}
