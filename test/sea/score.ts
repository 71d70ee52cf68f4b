import type { StudyField, StudyRow, TrueRow } from './truth.ts'

export const studyFields: readonly StudyField[] = [
  'title',
  'types',
  'year',
  'status',
  'organisations',
  'theme',
  'subtheme',
  'summary',
  'summaryKind',
  'articles',
  'hasLink',
  'publicationKind',
  'continuesFromPreviousPage',
  'continuesOnNextPage',
]

/** A study as a facts file has it; keys it lacks count as empty. */
export type FoundRow = Partial<StudyRow>

/** A true row, the row that was read for it, and the fields in which they differ. */
export interface Compared {
  readonly truth: TrueRow
  readonly found: FoundRow | null
  readonly wrong: readonly StudyField[]
}
export interface Score {
  readonly rows: readonly Compared[]
  /** Rows that were read and are none. */
  readonly falseRows: readonly FoundRow[]
}

/** Pairs what was read with what is there, each row once, the most alike first, and compares field by field. */
export function score(truth: readonly TrueRow[], found: readonly FoundRow[]): Score {
  const rows = found.filter(isRow)
  const pairs = truth
    .flatMap((row, at) => rows.map((other, index) => ({ at, index, alike: alikeness(row, other) })))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike || Math.abs(a.at - a.index) - Math.abs(b.at - b.index))
  const taken = new Map<number, number>()
  const given = new Set<number>()
  for (const { at, index } of pairs) {
    if (taken.has(at) || given.has(index)) continue
    taken.set(at, index)
    given.add(index)
  }
  return {
    rows: truth.map((row, at) => compared(row, rows[taken.get(at) ?? -1] ?? null)),
    falseRows: rows.filter((_, index) => !given.has(index)),
  }
}

const LEAST_ALIKE = 0.3

/** A study that a sentence mentions has no field of a table row, and is left out of the comparison. */
const isRow = (found: FoundRow): boolean =>
  found.summary != null ||
  found.status != null ||
  [found.types, found.articles].some((list) => list !== undefined && list.length > 0)

const compared = (truth: TrueRow, found: FoundRow | null): Compared => ({
  truth,
  found,
  wrong: studyFields.filter((field) => found === null || !isRight(truth, found, field)),
})

function isRight({ row, also }: TrueRow, found: FoundRow, field: StudyField): boolean {
  const read = folded(found[field] ?? emptyOf(row[field]))
  return [row[field], ...(also[field] ?? [])].some((value) => folded(value) === read)
}

/** What a key that is missing stands for. */
const emptyOf = (value: unknown): unknown => (Array.isArray(value) ? [] : typeof value === 'boolean' ? false : null)

/** White space is folded; the order of a list says nothing. */
function folded(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.replace(/\s+/gu, ' ').trim())
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
}

/** Share of the words of title and summary that two rows have in common, of the longer one. */
function alikeness({ row }: TrueRow, found: FoundRow): number {
  const ours = wordsOf(row)
  const theirs = wordsOf(found)
  const longest = Math.max(ours.length, theirs.length)
  if (longest === 0) return 0
  const left = new Map<string, number>()
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of ours) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return common / longest
}

const wordsOf = ({ title, summary }: FoundRow): string[] =>
  `${title ?? ''} ${summary ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Counts of several scores together. */
export interface Totals {
  readonly rows: number
  readonly exact: number
  readonly missed: number
  readonly falseRows: number
  /** Rows in which the field is right. */
  readonly right: Readonly<Record<StudyField, number>>
}

export function totals(scores: readonly Score[]): Totals {
  const rows = scores.flatMap((it) => it.rows)
  const rightIn = (field: StudyField) => rows.filter((row) => !row.wrong.includes(field)).length
  return {
    rows: rows.length,
    exact: rows.filter((row) => row.wrong.length === 0).length,
    missed: rows.filter((row) => row.found === null).length,
    falseRows: scores.reduce((sum, it) => sum + it.falseRows.length, 0),
    right: Object.fromEntries(studyFields.map((field) => [field, rightIn(field)])) as Record<StudyField, number>,
  }
}
