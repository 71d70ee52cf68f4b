interface Field {
  instruction: string
  inResult: boolean
  /** What to do when the field ends, for a field that is a link. */
  end: (() => void) | null
}

/**
 * Fields (page numbers, links, tables of contents) stand in the text as instruction and result. Only results are
 * printed, and of a field inside an instruction nothing is.
 */
export class Fields {
  private readonly open_: Field[] = []
  private inInstruction = 0

  begin(): void {
    this.inInstruction++
    this.open_.push({ instruction: '', inResult: false, end: null })
  }

  instruct(text: string): void {
    const field = this.open_.at(-1)
    if (field && field.instruction.length < 4_000) field.instruction += text
  }

  /** The result begins; `link` is called for a field that leads somewhere and says what to do at its end. */
  separate(link: (href: string) => () => void): void {
    const field = this.open_.at(-1)
    if (!field || field.inResult) return
    field.inResult = true
    this.inInstruction--
    const href = hrefIn(field.instruction)
    if (href) field.end = link(href)
  }

  end(): void {
    const field = this.open_.pop()
    if (field && !field.inResult) this.inInstruction--
    field?.end?.()
  }

  /** No text is printed here. */
  areHiding(): boolean {
    return this.inInstruction > 0
  }

  /** No instruction runs over the end of a paragraph: one whose end is missing must not swallow the document. */
  endParagraph(): void {
    while (this.areHiding()) this.end()
  }
}

/** The address in `HYPERLINK "https://…"` or `HYPERLINK \l "bookmark"`. */
export function hrefIn(instruction: string): string | null {
  const found = /^\s{0,20}HYPERLINK\s{1,20}(\\l\s{1,20})?"([^"]{1,4000})"/i.exec(instruction)
  return found ? (found[1] ? '#' : '') + found[2] : null
}
