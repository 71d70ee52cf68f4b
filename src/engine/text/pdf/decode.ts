/** Stands for a character that is printed but of which the file does not say which one it is. */
export const UNDECODABLE = 0xfffd

/** What PDFium gives for a hyphen at the end of a line. */
const PDFIUM_HYPHEN = 0x02

/** The UTF-16 unit that is printed, for the one that PDFium gives. */
export function printedUnit(unit: number, fontName: string): number {
  if (unit >= 0x20 && unit < 0x7f) return unit
  if (unit === 0xad) return 0x2d // A soft hyphen that stands in a PDF is one that was printed.
  if (unit === 0x09 || unit === 0x0a || unit === 0x0d) return 0x20
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return UNDECODABLE
  if (unit >= 0xe000 && unit <= 0xf8ff) return symbol(unit, fontName)
  return unit >= 0xfffe ? UNDECODABLE : unit
}

export const isPdfiumHyphen = (unit: number): boolean => unit === PDFIUM_HYPHEN || unit === 0xfffe

/**
 * Word writes the characters of its symbol fonts as U+F000 plus the code in the font. The usual bullets, arrows and
 * signs have a Unicode character of their own; the rest is for private use and cannot be told.
 */
function symbol(unit: number, fontName: string): number {
  const code = unit - 0xf000
  if (/wingdings/iu.test(fontName)) return WINGDINGS[code] ?? UNDECODABLE
  return SYMBOL[code] ?? (BULLETS_OF_ANY_FONT.has(code) ? WINGDINGS[code] : undefined) ?? UNDECODABLE
}

// From Adobe's table of the Symbol font and the Unicode proposal for Wingdings (L2/11-052).
const SYMBOL: Readonly<Record<number, number>> = {
  45: 0x2212,
  163: 0x2264,
  174: 0x2192,
  176: 0x00b0,
  177: 0x00b1,
  179: 0x2265,
  180: 0x00d7,
  183: 0x2022,
  222: 0x21d2,
}
const WINGDINGS: Readonly<Record<number, number>> = {
  108: 0x25cf,
  110: 0x25a0,
  111: 0x25a1,
  113: 0x2751,
  117: 0x25c6,
  118: 0x2756,
  159: 0x2022,
  167: 0x25aa,
  168: 0x25fb,
  216: 0x27a2,
  224: 0x2192,
  232: 0x2794,
  240: 0x21e8,
  251: 0x2717,
  252: 0x2713,
}
// Where the name of the font was lost these two are still bullets: Word's lists use them, nothing else does.
const BULLETS_OF_ANY_FONT = new Set([0xa7, 0xd8])

export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
