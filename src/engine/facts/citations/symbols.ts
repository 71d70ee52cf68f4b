/*
 * The alphabet of the trie: letters without case and accents, digits, a point and a colon; spaces, line ends and hyphens
 * are one separator, and everything else is one other symbol.
 */
export const SYMBOLS = 64
export const SEPARATOR = 63
const LAST_LETTER = 26
const LAST_DIGIT = 36
const SIZE = 0x180

const table = symbolTable()

function symbolTable(): Uint8Array {
  const symbols = new Uint8Array(SIZE)
  const set = (characters: string, symbol: number) => {
    for (const character of characters) symbols[character.charCodeAt(0)] = symbol
  }
  for (let i = 0; i < 26; i++) set(String.fromCharCode(65 + i, 97 + i), i + 1)
  for (let i = 0; i < 10; i++) set(String(i), i + LAST_LETTER + 1)
  set('.', LAST_DIGIT + 1)
  set(':', LAST_DIGIT + 2)
  set(' \n-', SEPARATOR)
  const accented = { a: 'áàâäãåÁÀÂÄÃÅ', e: 'éèêëÉÈÊË', i: 'íìîïÍÌÎÏ', o: 'óòôöõÓÒÔÖÕ', u: 'úùûüÚÙÛÜ', c: 'çÇ', n: 'ñÑ' }
  for (const [plain, all] of Object.entries(accented)) set(all, symbols[plain.charCodeAt(0)] as number)
  return symbols
}

/** The symbol of a UTF-16 unit; that of no unit (NaN, behind the end of a text) is 0 too. */
export const symbolOf = (unit: number): number => (unit < SIZE ? (table[unit] as number) : 0)

export const symbolAt = (text: string, at: number): number => symbolOf(text.charCodeAt(at))

export const isAlphanumeric = (symbol: number): boolean => symbol > 0 && symbol <= LAST_DIGIT

export const isDigit = (symbol: number): boolean => symbol > LAST_LETTER && symbol <= LAST_DIGIT
