import type { CommitmentOn } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { dayInWords, type Interval, intervalInWords } from '../parts/days.ts'
import { isPage } from '../parts/layout/nav.ts'
import { documentId, factHref } from '../parts/names.ts'
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

type Deadline = Awaited<ReturnType<Register['deadlines']>>[number]

export async function commitmentViews(
  register: Register,
  commitments: readonly CommitmentOn[],
  today: string,
): Promise<CommitmentView[]> {
  const days = commitments.flatMap((it) => it.due ?? [])
  const terms = days.length > 0 ? await termsOf(register, days) : new Map<string, Deadline>()
  const termOf = (it: CommitmentOn): Interval => movedTerm(it.due, terms.get(it.id)?.term)
  const scale = scaleOf([today, ...commitments.flatMap((it) => [...termOf(it), dayOf(it)])])
  if (!scale) return []
  return commitments.map((it) => viewOf(it, termOf(it), terms.get(it.id)?.termText ?? '', today, scale))
}

function viewOf(it: CommitmentOn, term: Interval, words: string, today: string, scale: Scale): CommitmentView {
  const day = dayOf(it)
  return {
    ...aroundTerm(publicText(it.text), publicText(words)),
    href: factHref(it.documentId, it.id),
    storyHref: isPage('/toezeggingen') ? `/toezeggingen/${encodeURIComponent(it.id)}` : null,
    document: it.title === null ? documentId(it.documentId) : publicText(it.title),
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
const movedTerm = (due: string | null, own: Interval | undefined): Interval =>
  own && own[1] === due ? own : [null, due]

// More terms than this that end in the time of a handful of commitments leave their words unmarked.
const MOST_TERMS = 200

async function termsOf(register: Register, days: readonly string[]): Promise<Map<string, Deadline>> {
  const sorted = [...days].sort()
  const period = { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' }
  return new Map((await register.deadlines(period, MOST_TERMS)).map((it) => [it.factId, it]))
}

function aroundTerm(sentence: string, term: string): Pick<CommitmentView, 'before' | 'termWords' | 'after'> {
  const at = term === '' ? -1 : sentence.indexOf(term)
  if (at < 0) return { before: sentence, termWords: '', after: '' }
  return { before: sentence.slice(0, at), termWords: term, after: sentence.slice(at + term.length) }
}
