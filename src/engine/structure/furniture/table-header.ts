import { HEAD_WORDS, headWords, isHeadPart } from '../tables/column-heads.ts'

// The head of an evaluation table. Of two words one may be printed on the next line, and a word may be cut where the
// column ends, without a hyphen: «Subthema/kennisbe» above «hoefte».
const FIRST = /^\|?\s?(?:thema|beleidsthema|subthema|titel|type|soort)\b/iu

/** Whether a line is the first line of the head of an evaluation table: four column heads or more and little else. */
export function startsTableHeader(line: string): boolean {
  if (line.length > 200 || !FIRST.test(line)) return false
  const words = headWords(line)
  const known = words.filter((word) => HEAD_WORDS.includes(word))
  return known.length >= 4 && words.filter(isHeadPart).length === words.length
}

/** Whether a line under a table header belongs to it: only column heads, or the second halves of cut ones. */
export function continuesTableHeader(line: string): boolean {
  const words = headWords(line)
  return line.length < 120 && words.length > 0 && words.every(isHeadPart)
}
