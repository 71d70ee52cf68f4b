import type { Register } from '../../register/contract.ts'
import { dayInWords, intervalInWords } from '../parts/days.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import { documentHref, documentId, documentKind, documentName } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'

type DocumentSummary = Awaited<ReturnType<Register['documents']>>[number]

export interface DocumentRow {
  readonly href: string
  readonly name: string
  readonly isTitled: boolean
  readonly id: string
  readonly kind: string
  readonly day: string | null
  /** Null: no date and nothing to derive one from. */
  readonly date: string | null
  readonly isDateDerived: boolean
  readonly sender: string | null
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[]
  readonly problems: number
}

export function documentRow(it: DocumentSummary): DocumentRow {
  return {
    href: documentHref(it.id),
    name: documentName(it),
    isTitled: Boolean(it.title?.trim()),
    id: documentId(it.id),
    kind: documentKind(it.kind),
    day: it.date,
    date: it.date ? dayInWords(it.date) : it.dateInterval && intervalInWords(it.dateInterval),
    isDateDerived: it.date === null && it.dateInterval !== null,
    sender: it.senderRole && publicText(it.senderRole),
    counts: kinds.map((kind) => ({ kind, count: it.facts[kind] })).filter((count) => count.count > 0),
    problems: it.problems.error + it.problems.warning,
  }
}
