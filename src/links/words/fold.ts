// Words as they are compared: small letters, no accents, hyphens inside a word gone («start-up» is «startup»).

const ACCENTS = /\p{M}/gu
const WORD = /\p{L}+(?:[-‐‑’'.]\p{L}+)*/gu
const INSIDE = /[-‐‑’'.]/gu

export const fold = (text: string): string => text.normalize('NFD').replace(ACCENTS, '').toLowerCase()

/** The words of a text, folded. A genitive ’s goes with its word and is taken off by the stem. */
export const wordsOf = (text: string): string[] =>
  [...fold(text).matchAll(WORD)].map((match) => match[0].replace(INSIDE, ''))

/** A text as it is compared as a whole: folded, with single spaces and without punctuation. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
