import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Pair } from './link.ts'
import { startOf } from './standing.ts'
import type { ContentWords } from './words/content.ts'

const PAPER = /^kst-(?<dossier>\d{4,5}(?:-[IVXLC]+[A-H]?)?)-/u

/** The parliamentary papers that a document cites. */
export const papersOf = (facts: FactsFile['facts']): string[] =>
  unique(
    facts.citations.flatMap((it) => (it.canonical?.startsWith('kst-') && it.role !== 'self' ? [it.canonical] : [])),
  )

/** A letter in the print of a ministry has no dossier of its own: it belongs to those of the papers it goes on from. */
export function dossiersOf({ document, facts }: FactsFile): string[] {
  if (document.dossiers.length > 0) return document.dossiers
  return unique(papersOf(facts).flatMap((id) => PAPER.exec(id)?.groups?.dossier ?? [])).slice(0, 3)
}

/** The innermost heading above a passage. The title of a document stands above all of it and tells nothing more. */
export function headingsIn({ sections }: FactsFile, words: ContentWords) {
  const all = sections.map(({ title, spans }) => ({
    heading: words.of(title),
    start: startOf(spans),
    end: spans.at(-1)?.[1] ?? 0,
  }))
  return (spans: readonly Pair[]): { heading: readonly string[]; section: number } => {
    const at = startOf(spans)
    const section = all.findLastIndex((it) => it.start <= at && at < it.end)
    const isTitle = section === 0 && all.length > 1 && (all[1]?.end ?? 0) <= (all[0]?.end ?? 0)
    return { heading: section < 0 || isTitle ? [] : (all[section]?.heading ?? []), section }
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
