import type { Span } from '../../engine/positions.ts'
import type { Register } from '../../register/contract.ts'
import { dayInWords } from '../parts/days.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import { commitmentHref, documentHref, documentKind, documentName, factHref } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'

type Hit = Awaited<ReturnType<Register['search']>>['hits'][number]

export interface ResultView {
  readonly href: string
  readonly name: string
  readonly kind: string
  readonly day: string | null
  readonly dayInWords: string | null
  readonly sender: string | null
  /** Null: the document itself was found. */
  readonly page: number | null
  readonly text: string
  readonly marks: readonly Span[]
  /** What was found in the passage, the most telling first. */
  readonly facts: readonly { readonly kind: Kind; readonly href: string }[]
}

export function resultOf({ document, passage, snippet, facts }: Hit): ResultView {
  const shown = publicText(snippet.text)
  const found = telling(document.id, facts)
  return {
    href: passage ? placeHref(document.id, facts) : documentHref(document.id),
    name: documentName(document),
    kind: documentKind(document.kind),
    day: document.date,
    dayInWords: document.date && dayInWords(document.date),
    sender: document.senderRole && publicText(document.senderRole),
    page: passage?.page ?? null,
    text: shown,
    marks: apart(snippet.marks),
    facts: found,
  }
}

/** The document at the passage: where something in it was found, else at its beginning. */
function placeHref(id: string, facts: Hit['facts']): string {
  const [best] = [...facts].sort((a, b) => rank(a.kind) - rank(b.kind))
  return best ? factHref(id, best.id) : documentHref(id)
}

const rank = (kind: Kind): number => kinds.indexOf(kind)
// Nearly every passage has one of these.
const POINTING = new Set<string>(['citations', 'times', 'mentions', 'footnotes'])

/** One of each kind. A commitment has a page of its own. */
function telling(id: string, facts: Hit['facts']): ResultView['facts'] {
  return kinds.flatMap((kind) => {
    const first = POINTING.has(kind) ? undefined : facts.find((it) => it.kind === kind)
    if (!first) return []
    return [{ kind, href: kind === 'commitments' ? commitmentHref(first.id) : factHref(id, first.id) }]
  })
}

/** In order, and none inside another. */
function apart(marks: readonly Span[]): Span[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const it of sorted) if (it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it)
  return kept
}
