import { wordsOf } from '../../structure/hyphenation.ts'

/** Whether two printed pieces are one word that was set with a space in it by mistake: «verblijfs recht». */
export type WordJoins = (text: string) => string

// The second word is only looked at: it may be the first of the next pair.
const PAIR = /(?<![\p{L}'’-])(?<left>\p{L}\p{Ll}{3,30}) (?=(?<right>\p{Ll}{3,30})(?![\p{L}'’-]))/gu

/**
 * Joins pieces that are a word together and not each by itself. The word list or the document must know the whole; a
 * piece that is a word of its own is only joined when the other is none.
 */
export function wordJoins(source: string, inWordList: (word: string) => boolean): WordJoins {
  const inDocument = wordsOf(source)
  const isWord = (word: string) => inWordList(word) || inDocument(word) > 1
  return (text) =>
    text.replace(PAIR, (both: string, left: string, right: string) => {
      const [a, b] = [left.toLowerCase(), right.toLowerCase()]
      if (isWord(a) && isWord(b)) return both
      return inWordList(a + b) || inDocument(a + b) > 0 || isLinked(a, b, isWord) ? left : both
    })
}

// Endings of words that never have a plural in s: the s must link them to what follows. «regels» is a plural.
const LINKS = /(?:heid|leid|iteit|schap|ijf|gebied)s$/u

const isLinked = (left: string, right: string, isWord: (word: string) => boolean): boolean =>
  LINKS.test(left) && right.length >= 5 && !isWord(left) && isWord(right)
