import type { TextRow } from '../sql/tables.ts'

/**
 * How the texts of one document stand to each other. Two formats of the same pages are two texts of which one leads;
 * files with different pages are parts that all lead; a newer text of the same name and pages takes the place of the
 * older. Given in the order in which they were read.
 */
export function arrange(texts: readonly TextRow[]): TextRow[] {
  const placed = texts.map((it, i) => ({ ...it, superseded_by: it.superseded_by ?? successor(it, texts.slice(i + 1)) }))
  const leading = leaders(placed.filter((it) => it.superseded_by === null))
  return placed.map((it) => ({ ...it, leads: leading.has(it.seq) ? 1 : 0 })).sort(byPage)
}

const successor = (text: TextRow, later: readonly TextRow[]): number | null =>
  later.find((it) => it.name === text.name && mayShare(it, text))?.seq ?? null

// A text without printed page numbers may hold any page.
function mayShare(a: TextRow, b: TextRow): boolean {
  if (a.first_page === null || b.first_page === null) return true
  return a.first_page <= lastPage(b) && b.first_page <= lastPage(a)
}

/** Every text but those whose pages a better text gives already. */
function leaders(current: readonly TextRow[]): Set<number> {
  const leading: TextRow[] = []
  for (const text of current.toSorted(byRank)) if (!leading.some((it) => covers(it, text))) leading.push(text)
  return new Set(leading.map((it) => it.seq))
}

// Two cut pieces without page numbers may be different pages, so that neither covers the other.
function covers(a: TextRow, b: TextRow): boolean {
  if (isWhole(a)) return true
  if (a.first_page === null || b.first_page === null) return false
  return a.first_page <= b.first_page && lastPage(b) <= lastPage(a)
}
const isWhole = (text: TextRow): boolean => !text.is_cut && (text.first_page ?? 1) === 1
const lastPage = (text: TextRow): number => text.last_page ?? text.first_page ?? 0

// A format that says what is a heading, a note or a cell is read with less guessing than one that only says where
// characters stand.
const RANKS = [/xml$/, /html/, /wordprocessingml/, /pdf$/]
function rank(text: TextRow): number {
  const at = RANKS.findIndex((it) => it.test(text.media_type))
  return at < 0 ? RANKS.length : at
}
// The name comes before `seq`, so that reading everything again does not change which text leads.
const byRank = (a: TextRow, b: TextRow): number => rank(a) - rank(b) || compare(a.name, b.name) || a.seq - b.seq
export const byPage = (a: TextRow, b: TextRow): number =>
  (a.first_page ?? 0) - (b.first_page ?? 0) || b.leads - a.leads || byRank(a, b)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
