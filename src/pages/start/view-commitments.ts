import type { Register } from '../../register/contract.ts'
import { dayInWords, type Interval, intervalInWords } from '../parts/days.ts'
import { documentId, factHref } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { type Scale, scaleOf } from '../parts/timeline/scale.ts'

export interface CommitmentView {
  /** The sentence, with the words of its term apart. */
  readonly before: string
  readonly termWords: string
  readonly after: string
  readonly href: string
  readonly document: string
  readonly documentDay: string | null
  readonly documentDayInWords: string | null
  readonly sender: string | null
  readonly term: Interval
  readonly termInWords: string
  readonly isPast: boolean
  readonly scale: Scale
}

type Deadline = Awaited<ReturnType<Register['deadlines']>>[number]

export function commitmentViews(deadlines: readonly Deadline[], today: string): CommitmentView[] {
  const scale = scaleOf([today, ...deadlines.flatMap((it) => [...it.term, it.documentDate])])
  if (!scale) return []
  return deadlines.map((it) => ({
    ...aroundTerm(publicText(it.text), publicText(it.termText)),
    href: factHref(it.documentId, it.factId),
    document: it.documentTitle === null ? documentId(it.documentId) : publicText(it.documentTitle),
    documentDay: it.documentDate,
    documentDayInWords: it.documentDate && dayInWords(it.documentDate),
    sender: it.senderRole && publicText(it.senderRole),
    term: it.term,
    termInWords: intervalInWords(it.term),
    isPast: it.term[1] !== null && it.term[1] < today,
    scale,
  }))
}

function aroundTerm(sentence: string, term: string): Pick<CommitmentView, 'before' | 'termWords' | 'after'> {
  const at = term === '' ? -1 : sentence.indexOf(term)
  if (at < 0) return { before: sentence, termWords: '', after: '' }
  return { before: sentence.slice(0, at), termWords: term, after: sentence.slice(at + term.length) }
}
