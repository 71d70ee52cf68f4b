import type { Register } from '../../register/contract.ts'
import { dayInWords, intervalInWords } from '../parts/days.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import { t } from '../parts/messages/t.ts'
import { documentHref, documentId, documentKind, documentName } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'

type Document = Awaited<ReturnType<Register['documents']>>[number]

export interface DocumentRow {
  readonly href: string
  readonly name: string
  readonly id: string
  readonly kind: string
  readonly day: string | null
  readonly date: string
  readonly sender: string | null
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[]
  readonly problems: number
}

export const rowOf = (it: Document): DocumentRow => ({
  ...{ href: documentHref(it.id), name: documentName(it), id: documentId(it.id), kind: documentKind(it.kind) },
  ...{ day: it.date, date: dateOf(it), sender: it.senderRole && publicText(it.senderRole) },
  counts: SHOWN.map((kind) => ({ kind, count: it.facts[kind] })).filter((count) => count.count > 0),
  problems: it.problems.error + it.problems.warning,
})

// Every letter has citations, times and names by the dozen: they tell nothing of one.
const POINTING = new Set<Kind>(['citations', 'times', 'mentions', 'footnotes', 'statements'])
const SHOWN = kinds.filter((it) => !POINTING.has(it))

function dateOf({ date, dateInterval }: Document): string {
  if (date) return dayInWords(date)
  return dateInterval ? t('start.date.derived', { interval: intervalInWords(dateInterval) }) : t('start.date.none')
}
