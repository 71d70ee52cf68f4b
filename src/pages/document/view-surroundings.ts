import { problemsInDutch } from '../parts/messages/problems.nl.ts'
import { publicText } from '../parts/text.ts'
import { type HrefOf, type PartOfDocument, pageAnchor, pageAt, pageLabel, sectionAnchor } from './part.ts'

/** A heading of the text, for the table of contents. */
export interface ContentsView {
  readonly title: string
  readonly level: number
  readonly href: string
}

export interface ProblemView {
  readonly shown: readonly {
    readonly severity: 'error' | 'warning' | 'info'
    /** In Dutch; null for a code that has no sentence yet. */
    readonly meaning: string | null
    /** The program's own sentence, in English. */
    readonly message: string
    readonly places: readonly { readonly page: string; readonly href: string }[]
  }[]
  /** How many more there are. */
  readonly more: number
}

const MOST_HEADINGS = 300
const MOST_PROBLEMS = 50
const MOST_PLACES = 5

export function contentsOf(parts: readonly PartOfDocument[], hrefOf: HrefOf): ContentsView[] {
  const all = parts.flatMap((part) =>
    part.file.sections.map((section, i) => ({
      title: publicText([section.number, section.title].filter(Boolean).join(' ')),
      level: section.level,
      href: hrefOf(part.index, section.headingSpans[0]?.[0] ?? 0, sectionAnchor(part.index, i)),
    })),
  )
  return (all.length > MOST_HEADINGS ? all.filter((it) => it.level === 1) : all).slice(0, MOST_HEADINGS)
}

const SEVERITIES = ['error', 'warning', 'info']

export function problemsOf(parts: readonly PartOfDocument[], hrefOf: HrefOf): ProblemView {
  const all = parts.flatMap((part) => part.file.problems.map((problem) => ({ part, problem })))
  all.sort((a, b) => SEVERITIES.indexOf(a.problem.severity) - SEVERITIES.indexOf(b.problem.severity))
  const shown = all.slice(0, MOST_PROBLEMS).map(({ part, problem }) => ({
    severity: problem.severity,
    meaning: problemsInDutch[problem.code] ?? null,
    message: publicText(problem.message),
    places: placesOf(part, problem.spans, hrefOf),
  }))
  return { shown, more: all.length - shown.length }
}

function placesOf(part: PartOfDocument, spans: readonly (readonly [number, number])[], hrefOf: HrefOf) {
  const pages = [...new Set(spans.map(([start]) => pageAt(part, start)))].slice(0, MOST_PLACES)
  return pages.map((page) => {
    const start = part.pages.find((it) => it.number === page)?.span[0] ?? 0
    return { page: pageLabel(part, page), href: hrefOf(part.index, start, pageAnchor(part.index, page)) }
  })
}
