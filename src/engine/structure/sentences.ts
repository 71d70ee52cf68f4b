import { endsDay, isAbbreviation } from '../vocabulary/abbreviations.ts'
import type { Range } from './view.ts'

// A sentence ends at . ! or ? (with closing quotes and brackets) when the next word can begin one. What cannot be told
// from the period alone is told from the word before it: nr. 245, M.G.J. Harbers, bijv.
// The number of a note may be glued to the stop: «is afgerond.1 Met».
const END = /[.!?…](?:[”"'’»)\]]{0,3}|\d{1,2}) (?=[“"‘'«([]{0,2}[\p{Lu}\d–])/gu

/** The sentences of a piece of view text, in view units. White space between two sentences belongs to neither. */
export function sentencesIn(text: string, block: Range): Range[] {
  if (text[block.start] === '|') return cellsOf(text, block).flatMap((cell) => sentencesIn(text, cell))
  const sentences: Range[] = []
  let start = block.start
  const piece = text.slice(block.start, block.end)
  for (const match of piece.matchAll(END)) {
    const end = block.start + match.index + match[0].length - 1
    if (!endsHere(text, block.start + match.index, end + 1, start)) continue
    sentences.push({ start, end })
    start = end + 1
  }
  if (start < block.end) sentences.push({ start, end: block.end })
  return sentences
}

/** The cells of a table row that is written with pipes: no sentence runs from one into the next. */
function cellsOf(text: string, row: Range): Range[] {
  const cells: Range[] = []
  let start = row.start + 1
  for (let i = start; i <= row.end; i++) {
    if (i < row.end && text[i] !== '|') continue
    const from = text[start] === ' ' ? start + 1 : start
    const to = text[i - 1] === ' ' ? i - 1 : i
    if (to > from && /[\p{L}\d]/u.test(text.slice(from, to))) cells.push({ start: from, end: to })
    start = i + 1
  }
  return cells
}

function endsHere(text: string, mark: number, next: number, start: number): boolean {
  if (/\d/.test(text[mark + 1] ?? '')) return isNoteMark(text, mark, next)
  if (text[mark] !== '.' || text[mark + 1] !== ' ') return true
  const word = wordBefore(text, mark, start)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false
  if (/^\d{1,3}$/.test(word) && mark - word.length === start) return false
  if (endsDay(word) && OPENING.test(text.slice(next, next + 24))) return true
  return !isAbbreviation(word, /\d/.test(text[next] ?? ''))
}

/** A capital on a word that has none inside a sentence. */
const OPENING =
  /^(?:De|Het|Een|Dit|Dat|Deze|Die|Ik|Wij|Zij|Hij|In|Op|Uit|Met|Voor|Bij|Naar|Daar\p{L}*|Hier\p{L}*|Ook|Verder|Tevens|Uw|Mijn|Er|Om|Als|Over|Vanaf|Inmiddels|Zoals)\s/u

/** Not «art. 3.1 Wet», «om 12.30 Uur»: a letter stands before the stop and a capital behind the number. */
const isNoteMark = (text: string, mark: number, next: number): boolean =>
  /[\p{Ll}»”)]/u.test(text[mark - 1] ?? '') && /[\p{Lu}«“]/u.test(text[next] ?? '')

function wordBefore(text: string, end: number, start: number): string {
  let from = end
  while (from > start && !' («“"‘\n'.includes(text[from - 1] as string)) from--
  return text.slice(from, end)
}
