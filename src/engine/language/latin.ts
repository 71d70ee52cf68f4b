/**
 * Text with one byte a character. An engine compiles a regular expression once for such text and once more, to twice
 * the size, for text with wider characters; with a thousand expressions that is more than it keeps in its fast form.
 * One «–» makes a whole text wide, so the few wide characters of Dutch prose get a stand-in of the same sort.
 */
const WIDE = /[^\0-\xff]/u
// Short enough for the arguments of one call; a plain array, for spreading a typed one takes six times as long.
const PIECE = 512

/** As long as the text, so that places in it are the same. Letters stay letters, spaces spaces, marks marks. */
export function latinOf(text: string): string {
  if (!WIDE.test(text)) return text
  let latin = ''
  for (let from = 0; from < text.length; from += PIECE)
    latin += latinPiece(text, from, Math.min(from + PIECE, text.length))
  return latin
}

function latinPiece(text: string, from: number, to: number): string {
  const codes: number[] = []
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    codes.push(code < 256 ? code : standIn(code))
  }
  return String.fromCharCode(...codes)
}

// The places of Windows-1252: no Latin-1 text has them, and for dashes and quotation marks no rule mistakes them.
const MARKS = new Map(
  Object.entries({ '€': 0x80, '…': 0x85, '•': 0x95, '–': 0x96, '—': 0x97, '“': 0x93, '”': 0x94, '„': 0x84 }).map(
    ([mark, code]) => [mark.charCodeAt(0), code],
  ),
)
const APOSTROPHE = 0x27
const known = new Map<number, number>([...MARKS, [0x2018, APOSTROPHE], [0x2019, APOSTROPHE]])

function standIn(code: number): number {
  const found = known.get(code)
  if (found !== undefined) return found
  const made = sortOf(String.fromCharCode(code))
  known.set(code, made)
  return made
}

function sortOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return 0xde
  if (/\p{L}/u.test(character)) return 0xfe
  return /\s/u.test(character) ? 0xa0 : 0xa4
}
