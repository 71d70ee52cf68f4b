import { type LinkDocument, placeIn } from '../document.ts'
import type { Place } from '../link.ts'
import { startOf } from '../standing.ts'
import { mainTitle } from '../studies/title.ts'
import type { ContentWords } from '../words/content.ts'
import { plain } from '../words/fold.ts'

/** A piece of advice of a report, with its words. */
export interface Advice {
  readonly place: Place
  readonly content: readonly string[]
}

/** What must be kept of a report to know which letters answer it. */
export interface Report {
  readonly title: Place
  /** The title up to its subtitle, as it is compared: a letter seldom gives the subtitle. */
  readonly main: string
  readonly words: readonly string[]
  /** In the order in which the report gives them. */
  readonly advice: readonly Advice[]
  readonly from: string | null
  readonly to: string | null
}

export function reportOf(document: LinkDocument, words: ContentWords): Report | null {
  const { title, titled, kind, from, to } = document
  if (kind !== 'report' || !title || !titled) return null
  return {
    title,
    main: plain(mainTitle(title.text)),
    words: titled.content,
    advice: adviceIn(document, words),
    from,
    to,
  }
}

/** The advice of the section that gives most of it: elsewhere a report tells of advice, or a cell looks like it. */
function adviceIn(document: LinkDocument, words: ContentWords): Advice[] {
  const given = document.facts.recommendations
    .filter((it) => it.kind === 'recommendation')
    .toSorted((a, b) => startOf(a.spans) - startOf(b.spans))
  const bySection = new Map<number, typeof given>()
  for (const it of given) {
    const section = document.sectionAt(it.spans)
    bySection.set(section, [...(bySection.get(section) ?? []), it])
  }
  const most = [...bySection.values()].reduce((best, it) => (it.length > best.length ? it : best), [] as typeof given)
  return most.slice(0, MOST).map((it) => ({ place: placeIn(document, it), content: words.of(it.text) }))
}
const MOST = 60
