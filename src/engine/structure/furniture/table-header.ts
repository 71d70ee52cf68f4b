// The column heads of evaluation tables, over all official models. A head of two words may be printed over two lines,
// and a word may be cut where the column ends, without a hyphen: «Subthema/kennisbe» above «hoefte».
const HEADS = [
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
]
const FIRST = /^\|?\s?(?:thema|beleidsthema|subthema|titel|type|soort)\b/iu

/** Whether a line is the first line of the head of an evaluation table: four column heads or more and little else. */
export function startsTableHeader(line: string): boolean {
  if (line.length > 200 || !FIRST.test(line)) return false
  const words = headWords(line)
  const known = words.filter((word) => HEADS.includes(word))
  return known.length >= 4 && words.filter(isHeadPart).length === words.length
}

/** Whether a line under a table header belongs to it: only column heads, or the second halves of cut ones. */
export function continuesTableHeader(line: string): boolean {
  const words = headWords(line)
  return line.length < 120 && words.length > 0 && words.every(isHeadPart)
}

const headWords = (line: string): string[] =>
  line
    .toLowerCase()
    .split(/[\s/|]+/u)
    .filter((word) => word !== '')

function isHeadPart(word: string): boolean {
  if (HEADS.includes(word)) return true
  return word.length >= 4 && HEADS.some((head) => head.startsWith(word) || head.endsWith(word))
}
