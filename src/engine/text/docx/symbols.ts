// Symbol fonts put their signs at U+F000 and on. These are the ones that letters and reports hold.
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const SYMBOL: Readonly<Record<number, string>> = {
  97: 'α',
  98: 'β',
  100: 'δ',
  101: 'ε',
  109: 'μ',
  112: 'π',
  115: 'σ',
  163: '≤',
  172: '←',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  222: '⇒',
  229: '∑',
}

/** A sign of a symbol font as Unicode has it; one that is not known here stays the number that the file gives it. */
export function symbol(font: string, hex: string): string {
  const unit = Number.parseInt(hex, 16)
  if (Number.isNaN(unit) || unit < 0x20 || unit > 0xffff) return ''
  const signs = /^wingdings/i.test(font) ? WINGDINGS : /^symbol/i.test(font) ? SYMBOL : {}
  return signs[unit & 0xff] ?? String.fromCharCode(unit)
}
