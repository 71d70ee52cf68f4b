import type { Token } from './tokens.ts'

/** A row of which the words left of its type are known, and the lines under its first. */
interface Row {
  readonly start: { readonly tokens: readonly Token[]; readonly typeFrom: number } | null
  readonly lines: readonly (readonly Token[])[]
}

/** Rows before and behind a row that it is compared with: a theme is repeated in rows that stand together. */
const NEAR = 4
/** More of the same words is the same row printed twice. */
const MOST = 8
/** Words so common that two summaries may happen to have them at the beginning of the same line. */
const COMMON = /^(?:de|het|een|en|van|in|op|te|voor|met|aan|die|dat|is|om|niet|ook|zijn|bij|door)$/iu

/**
 * How many words at the beginning of each line under its first a row shares with another that begins with the same words.
 * Tables that repeat their theme in every row print the same words on the same line, and nothing else does.
 */
/** Words at the beginning of a row that another row begins with too, and how many of each line under it both print. */
export interface Twin {
  readonly first: number
  /** The whole of what is left of the type. */
  readonly isWhole: boolean
  readonly same: readonly number[]
}

/** The rows beside each row that begin as it does. */
export function twinRows(rows: readonly Row[]): Twin[][] {
  return rows.map((row, i) => {
    const twins: Twin[] = []
    for (let other = Math.max(0, i - NEAR); other < Math.min(rows.length, i + NEAR + 1); other++) {
      const it = rows[other] as Row
      if (other === i || !row.start || !it.start) continue
      const most = Math.min(row.start.typeFrom, it.start.typeFrom)
      const first = Math.min(most, sameWords(row.start.tokens, it.start.tokens))
      if (first === 0) continue
      const isWhole = first === row.start.typeFrom && first === it.start.typeFrom
      twins.push({ first, isWhole, same: row.lines.map((line, at) => sameWords(line, it.lines[at] ?? [])) })
    }
    return twins
  })
}

export function sharedWords(rows: readonly Row[]): number[][] {
  const shared = rows.map(({ lines }) => lines.map(() => 0))
  rows.forEach((row, i) => {
    for (let other = Math.max(0, i - NEAR); other < Math.min(rows.length, i + NEAR + 1); other++)
      if (other !== i) compare(row, rows[other] as Row, shared[i] as number[])
  })
  return shared
}

function compare(row: Row, other: Row, shared: number[]): void {
  if (!row.start || !other.start) return
  const first = sameWords(row.start.tokens, other.start.tokens)
  if (Math.min(first, row.start.typeFrom, other.start.typeFrom) === 0) return
  for (let i = 0; i < Math.min(row.lines.length, other.lines.length); i++) {
    const [own, theirs] = [row.lines[i] as readonly Token[], other.lines[i] as readonly Token[]]
    const same = sameWords(own, theirs)
    const sure = same - (same === 1 && COMMON.test(own[0]?.text ?? '') ? 1 : 0)
    if (sure === 0 || same > MOST) return
    shared[i] = Math.max(shared[i] ?? 0, sure)
  }
}

function sameWords(a: readonly Token[], b: readonly Token[]): number {
  let same = 0
  while (same < a.length && same < b.length && (a[same] as Token).text === (b[same] as Token).text) same++
  return same
}
