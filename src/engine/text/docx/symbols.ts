// Symbol fonts put their signs at U+F000 and on. These are the ones that letters and reports hold.
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const SYMBOL: Readonly<Record<number, string>> = {
  0x61: 'α',
  0x62: 'β',
  0x64: 'δ',
  0x65: 'ε',
  0x6d: 'μ',
  0x70: 'π',
  0x73: 'σ',
  0xa3: '≤',
  0xac: '←',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xde: '⇒',
  0xe5: '∑',
}

/** A sign of a symbol font as Unicode has it; one that is not known here stays the number that the file gives it. */
export function symbol(font: string, hex: string): string {
  const unit = Number.parseInt(hex, 16)
  if (Number.isNaN(unit) || unit < 0x20 || unit > 0xffff) return ''
  const signs = /^wingdings/i.test(font) ? WINGDINGS : /^symbol/i.test(font) ? SYMBOL : {}
  return signs[unit & 0xff] ?? String.fromCharCode(unit)
}
