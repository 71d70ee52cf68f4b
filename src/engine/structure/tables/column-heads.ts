/** The words of the column heads of evaluation tables, over all official models and the usual variants. Lower case. */
export const HEAD_WORDS: readonly string[] = [
  'thema',
  'subthema',
  'kennisbehoefte',
  'type',
  'onderzoek',
  'soort',
  'afronding',
  'status',
  'conclusies',
  'conclusie',
  'toelichting',
  'aanbevelingen',
  'artikel',
  'artikelen',
  'artikel(en)',
  'begrotingsartikel',
  'begrotingsartikelen',
  'begrotingsartikel(en)',
  'hyperlink',
  'vindplaats',
  'titel',
  'beleidsthema',
  'jaar',
  'van',
  'sub-thema',
  'deelthema',
  'onderwerp',
  'planning',
  'beleidsartikel',
  'beleidsartikelen',
  'beleidsartikel(en)',
  'link',
]

/** The words of a line of heads, in lower case: a slash or a pipe parts words as well. */
export const headWords = (line: string): string[] =>
  line
    .toLowerCase()
    .split(/[\s/|]+/u)
    .filter((word) => word !== '')

/** A head, or the half of one that the edge of its column cut: «kennisbe» above «hoefte». */
export function isHeadPart(word: string): boolean {
  if (HEAD_WORDS.includes(word)) return true
  return word.length >= 4 && HEAD_WORDS.some((head) => head.startsWith(word) || head.endsWith(word))
}

/** Whether the texts of a row are the heads of an evaluation table: three or more cells, and nothing but head words. */
export function isHeadRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '')
  return filled.length >= 3 && filled.every((text) => text.length < 60 && headWords(text).every(isHeadPart))
}
