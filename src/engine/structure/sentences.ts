import { isAbbreviation } from '../vocabulary/abbreviations.ts'
import type { Range } from './view.ts'

// A sentence ends at . ! or ? (with closing quotes and brackets) when the next word can begin one. What cannot be told
// from the period alone is told from the word before it: nr. 245, M.G.J. Harbers, bijv.
const END = /[.!?…][”"’»)\]]{0,3} (?=[“"‘'«([]{0,2}[\p{Lu}\d–])/gu

/** The sentences of a piece of view text, in view units. White space between two sentences belongs to neither. */
export function sentencesIn(text: string, block: Range): Range[] {
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

function endsHere(text: string, mark: number, next: number, start: number): boolean {
  if (text[mark] !== '.' || text[mark + 1] !== ' ') return true
  const word = wordBefore(text, mark, start)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false
  if (/^\d{1,3}$/.test(word) && mark - word.length === start) return false
  return !isAbbreviation(word, /\d/.test(text[next] ?? ''))
}

function wordBefore(text: string, end: number, start: number): string {
  let from = end
  while (from > start && !' («“"‘\n'.includes(text[from - 1] as string)) from--
  return text.slice(from, end)
}
