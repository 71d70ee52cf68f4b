import type { TextWriter } from '../writer/text-writer.ts'
import type { NumberingLists } from './numbering.ts'
import { type Look, merged, type Styles } from './styles.ts'

/** A paragraph that is open: what its properties say, and what comes behind it. */
export interface Paragraph {
  look: Look
  styleId: string | undefined
  hasBegun: boolean
  /** The end of the paragraph was deleted: the next one goes on in it. */
  joinsNext: boolean
  endsSection: boolean
  /** Text boxes that hang on this paragraph: their text follows it. */
  readonly boxes: TextWriter[]
}

export const newParagraph = (hasBegun: boolean): Paragraph => ({
  look: {},
  styleId: undefined,
  hasBegun,
  joinsNext: false,
  endsSection: false,
  boxes: [],
})

/** Begins the block of a paragraph once its first words are known: heading, item or plain, with its printed number. */
export class ParagraphStarter {
  private readonly styles: Styles
  private readonly lists: NumberingLists

  constructor(styles: Styles, lists: NumberingLists) {
    this.styles = styles
    this.lists = lists
  }

  begin(paragraph: Paragraph, writer: TextWriter): void {
    if (paragraph.hasBegun) return
    paragraph.hasBegun = true
    const look = merged(this.styles.look(paragraph.styleId), paragraph.look)
    if (look.startsPage) writer.pageBreak(true)
    const level = look.numberingLevel ?? 0
    const isNumbered = look.numberingId !== undefined && look.numberingId !== '0'
    const label = isNumbered ? this.lists.next(look.numberingId ?? '', level) : ''
    if (isHeading(look)) writer.startBlock('heading', (look.outlineLevel ?? 0) + 1, label)
    else if (isNumbered && label !== '') writer.startBlock('item', level + 1, label)
    else writer.startBlock('paragraph')
  }
}

// Level 10 is Word's name for body text.
const isHeading = (look: Look): boolean =>
  look.outlineLevel !== undefined && look.outlineLevel >= 0 && look.outlineLevel < 9
