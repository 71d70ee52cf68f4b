const NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d{1,3}){0,2}(?![\d]|\.\d)/gu
const WORDS =
  /(?:begrotings|beleids)?artikel(?:en|\(en\))?|art\.?|nrs?\.|links?|onderdeel|en|t\/m|divers|alle|n\.v\.t\.?/giu

export interface Articles {
  /** As printed: `37.3`. */
  readonly numbers: readonly string[]
  /** Whether nothing else stands in the cell but words that go with articles. */
  readonly isWellFormed: boolean
}

/** The articles in a cell: «37.3», «artikel 14», «3.1 en 3.2». */
export function articlesIn(cell: string): Articles {
  const numbers = [...cell.matchAll(NUMBER)].map((it) => it[0])
  const rest = cell
    .replace(NUMBER, ' ')
    .replace(WORDS, ' ')
    .replace(/[\s,;/&–-]+/gu, '')
  return { numbers: [...new Set(numbers)], isWellFormed: rest === '' && numbers.every(isArticle) }
}

const isArticle = (number: string): boolean => /^\d{1,2}(?:\.\d{1,2})?$/u.test(number)
