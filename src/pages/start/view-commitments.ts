import type { CommitmentOn } from '../../register/commitments.ts'
import { dayInWords, type Interval, intervalInWords } from '../parts/days.ts'
import { isPage } from '../parts/layout/nav.ts'
import { documentNameOf, factHref } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { type Scale, scaleOf } from '../parts/timeline/scale.ts'

export interface CommitmentView {
  /** The sentence, with the words of its term apart. */
  readonly before: string
  readonly termWords: string
  readonly after: string
  /** Where it is printed. */
  readonly href: string
  /** What became of it; null when the site has no page for that. */
  readonly storyHref: string | null
  readonly document: string
  readonly isTitled: boolean
  readonly documentDay: string | null
  readonly documentDayInWords: string | null
  readonly department: string | null
  readonly status: CommitmentOn['status']
  readonly term: Interval
  readonly termInWords: string
  readonly isPast: boolean
  readonly scale: Scale
}

export function commitmentViews(commitments: readonly CommitmentOn[], today: string): CommitmentView[] {
  const scale = scaleOf([today, ...commitments.flatMap((it) => [...termOf(it), dayOf(it)])])
  return scale ? commitments.map((it) => viewOf(it, today, scale)) : []
}

function viewOf(it: CommitmentOn, today: string, scale: Scale): CommitmentView {
  const [day, term] = [dayOf(it), termOf(it)]
  return {
    ...aroundTerm(publicText(it.text), publicText(it.ownTerm?.text ?? '')),
    href: factHref(it.documentId, it.id),
    storyHref: isPage('/toezeggingen') ? `/toezeggingen/${encodeURIComponent(it.id)}` : null,
    document: documentNameOf(it.documentId, it.title),
    isTitled: it.title !== null,
    documentDay: day,
    documentDayInWords: day && dayInWords(day),
    department: it.department && publicText(it.department),
    status: it.status,
    term,
    termInWords: intervalInWords(term),
    isPast: it.due !== null && it.due < today,
    scale,
  }
}

const dayOf = ({ dates: [from, to] }: CommitmentOn): string | null => (from === to ? from : null)

/** A term that was moved has another last day than its own words say: then only that day is known. */
const termOf = ({ due, ownTerm }: CommitmentOn): Interval =>
  ownTerm && ownTerm.interval[1] === due ? ownTerm.interval : [null, due]

function aroundTerm(sentence: string, term: string): Pick<CommitmentView, 'before' | 'termWords' | 'after'> {
  const at = term === '' ? -1 : sentence.indexOf(term)
  if (at < 0) return { before: sentence, termWords: '', after: '' }
  return { before: sentence.slice(0, at), termWords: term, after: sentence.slice(at + term.length) }
}
