import { isBlank, type Line } from '../../lines.ts'
import { headWords, isHeadPart } from '../column-heads.ts'
import { type ColumnKind, kindOf } from '../flattened/heads.ts'

/** The heads of a table under each other, one a line. */
export interface Run {
  readonly kinds: readonly ColumnKind[]
  /** Indexes of their lines. */
  readonly lines: readonly number[]
  readonly last: number
  /** Blank lines stand between the heads, and so between the cells. */
  readonly isSpaced: boolean
}

const LONGEST_HEAD = 60

/** The heads that begin on a line: four or more different ones, of which type and year stand behind each other. */
export function runAt(lines: readonly Line[], first: number): Run | null {
  const kinds: ColumnKind[] = []
  const at: number[] = []
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line
    if (isBlank(line) && at.length > 0 && i - (at.at(-1) as number) === 1) continue
    const kind = headOf(line.text)
    if (kind === null || kinds.includes(kind)) break
    kinds.push(kind)
    at.push(i)
  }
  const last = at.at(-1)
  if (last === undefined || kinds.length < 4 || !isTable(kinds)) return null
  return { kinds, lines: at, last, isSpaced: last - first >= 2 * (kinds.length - 1) }
}

/** The column a line names, when it is nothing but its head. */
function headOf(text: string): ColumnKind | null {
  if (text === '' || text.length > LONGEST_HEAD) return null
  const words = headWords(text)
  if (words.join() === 'onderzoek') return 'title'
  return words.every(isHeadPart) ? kindOf(words[0] ?? '') : null
}

const isTable = (kinds: readonly ColumnKind[]): boolean =>
  kinds.includes('type') && kinds.indexOf('year') === kinds.indexOf('type') + 1
