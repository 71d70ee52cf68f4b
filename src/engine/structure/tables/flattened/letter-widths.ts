// Advance widths in thousandths of the letter size, for the characters from space to tilde, as the font metrics of Adobe
// give them: Core 14 AFM files, Helvetica and Times-Roman. Arial and Liberation share the first, most Times the second.
const HELVETICA = `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278
584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667
667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500
722 500 500 500 334 260 334 584`
const TIMES = `250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278
564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722
611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722
500 500 444 480 200 480 541`
/** The signs beyond ASCII that Dutch prose has, in the same order of fonts. */
const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  '‘': [222, 333],
  '’': [222, 333],
  '“': [333, 444],
  '”': [333, 444],
  '–': [556, 500],
  '—': [1000, 1000],
  '•': [350, 350],
  '…': [1000, 1000],
  '€': [556, 500],
  '«': [556, 500],
  '»': [556, 500],
  '°': [400, 400],
  ß: [611, 500],
}
/** What a character is wide that no list has: about a small letter. */
const OTHER = 550

/** How wide a text is in a font. Accents add nothing. */
export type Metric = (text: string) => number

/** The fonts a column may have been wrapped in; the last stands for text whose letters are all as wide. */
export const metrics: readonly Metric[] = [fontMetric(HELVETICA, 0), fontMetric(TIMES, 1), (text) => text.length * 550]

function fontMetric(listed: string, font: 0 | 1): Metric {
  const ascii = listed.split(/\s+/u).map(Number)
  const widthOf = (sign: string): number => {
    const unit = sign.charCodeAt(0)
    if (unit === 0xa0) return ascii[0] as number
    if (unit < 0x80) return ascii[unit - 32] ?? 0
    const known = SIGNS[sign]?.[font]
    if (known !== undefined) return known
    const plain = sign.normalize('NFD').charCodeAt(0)
    return plain < 0x80 ? (ascii[plain - 32] ?? OTHER) : OTHER
  }
  return (text) => {
    let width = 0
    for (const sign of text) width += widthOf(sign)
    return width
  }
}
