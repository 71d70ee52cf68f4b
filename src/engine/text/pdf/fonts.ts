import { type Handle, type Pdfium, utf8From } from './pdfium.ts'

/** A font as the page uses it. `name` is without the six letters that mark a subset (`ABCDEF+`). */
export interface Font {
  readonly index: number
  readonly name: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The fonts of one page, in the order in which its text uses them. */
export interface Fonts {
  of(textObject: Handle): Font
  names(): string[]
}

export function fontsOfPage(pdfium: Pdfium): Fonts {
  const byHandle = new Map<Handle, Font>()
  const indexes = new Map<string, number>()
  const indexOf = (name: string) => {
    // The geometry counts fonts in 16 bits; a page with more of them than that is nothing anyone printed.
    const index = indexes.get(name) ?? Math.min(indexes.size, 0xffff)
    if (index === indexes.size) indexes.set(name, index)
    return index
  }
  const of = (textObject: Handle) => {
    const handle = pdfium.call.FPDFTextObj_GetFont(textObject)
    const known = byHandle.get(handle)
    if (known) return known
    const font = readFont(pdfium, handle, indexOf)
    byHandle.set(handle, font)
    return font
  }
  return { of, names: () => [...indexes.keys()] }
}

const FLAG_ITALIC = 1 << 6
const FLAG_FORCE_BOLD = 1 << 18

function readFont(pdfium: Pdfium, handle: Handle, indexOf: (name: string) => number): Font {
  const printed =
    handle === 0 ? '' : utf8From(pdfium, (b, size) => pdfium.call.FPDFFont_GetBaseFontName(handle, b, size))
  const name = printed.replace(/^[A-Z]{6}\+/u, '')
  const flags = handle === 0 ? 0 : Math.max(0, pdfium.call.FPDFFont_GetFlags(handle))
  return { index: indexOf(name), name, ...styleOf(name, flags) }
}

/** The weight in a font file is missing or wrong too often to go by; the name says it as people see it. */
export function styleOf(name: string, flags: number): { isBold: boolean; isItalic: boolean } {
  return {
    isBold: /bold|black|heavy|demi(?!light)/iu.test(name) || (flags & FLAG_FORCE_BOLD) !== 0,
    isItalic: /italic|oblique|kursiv/iu.test(name) || (flags & FLAG_ITALIC) !== 0,
  }
}
