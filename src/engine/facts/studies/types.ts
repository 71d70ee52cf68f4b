import { studyTypes } from '../../vocabulary/studies.ts'

const byPrinted = new Map(
  studyTypes.flatMap(([type = '', ...printed]) => [type, ...printed].map((it) => [it.toLowerCase(), type])),
)
const PARTS = /\s{1,4}(?:en|of|dan wel)\s{1,4}|\s{0,4}[,;+&]\s{0,4}|\s{0,4}\/\s{0,4}|\s{1,4}[–-]\s{1,4}/u
/** Longer than any list of types: the cell holds something else. */
const LONGEST = 120

export interface StudyTypes {
  readonly types: readonly string[]
  /** Pieces of the cell that are no type of research. */
  readonly unknown: readonly string[]
}

/** The types in a cell: «Ex durante en ex post» is two. «Evaluatie (ex post)» is an evaluation and looks back. */
export function typesIn(cell: string): StudyTypes {
  const text = cell.trim()
  if (text.length > LONGEST) return { types: [], unknown: [text] }
  const parts = text
    .replace(/[()]/gu, ',')
    .split(PARTS)
    .map((it) => it.trim())
    .filter((it) => it !== '')
  const read = parts.map((part) => ({ part, type: typeOf(part) }))
  return {
    types: [...new Set(read.flatMap((it) => it.type ?? []))],
    unknown: read.flatMap((it) => (it.type === null ? [it.part] : [])),
  }
}

/** «Ex-durante evaluatie», «ex post onderzoek»: the noun says no more than the column. */
function typeOf(part: string): string | null {
  const words = part.toLowerCase().replace(/\s+/gu, ' ')
  const bare = words.replace(/[ -]?(?:evaluatie|onderzoek|evaluatieonderzoek)$/u, '')
  return byPrinted.get(words) ?? byPrinted.get(bare) ?? null
}
