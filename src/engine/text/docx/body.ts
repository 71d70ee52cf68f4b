import { TextWriter } from '../writer/text-writer.ts'
import type { SaxHandler, Tag } from '../xml/sax.ts'
import { hrefIn } from './fields.ts'
import { usualName } from './names.ts'
import type { NoteKind } from './note-book.ts'
import { newParagraph, type Paragraph } from './paragraphs.ts'
import { beginParagraph, openLink, readRunLook, writeReference, writeText } from './run-text.ts'
import { type Leave, newRun, newStory, type Parts, type Story } from './story.ts'
import { readLook } from './styles.ts'
import { symbol } from './symbols.ts'
import { enterTable } from './tables.ts'

// Deleted and moved text, properties of before a change, the reading aid of a word, and settings of form fields.
const SKIPPED = new Set(
  (
    'w:del w:moveFrom w:delText w:delInstrText w:rt w:pPrChange w:rPrChange w:tblPrChange w:tcPrChange w:trPrChange ' +
    'w:sectPrChange w:numberingChange w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr w:tblGrid'
  ).split(' '),
)

// Signs that have an element of their own.
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:tab': '\t',
    'w:ptab': '\t',
    'w:noBreakHyphen': '\u2011',
    'w:softHyphen': '\u00ad',
  }),
)

/** Hears `document.xml`, `footnotes.xml` or `endnotes.xml` and writes the text. */
export class Body implements SaxHandler {
  private readonly parts: Parts
  private story: Story
  private readonly leaves: Leave[] = []
  private skipping = 0
  private hearing: 'text' | 'instruction' | null = null
  /** For each choice of markup that is open: one branch was taken. */
  private readonly choices: boolean[] = []
  private inParagraphMark = false

  constructor(writer: TextWriter, parts: Parts) {
    this.story = newStory(writer)
    this.parts = parts
  }

  open(tag: Tag): void {
    if (this.skipping > 0) {
      this.skipping++
      return
    }
    const leave = this.enter(usualName(tag), tag)
    if (leave === 'skip') this.skipping = 1
    else this.leaves.push(leave)
  }

  close(): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    const leave = this.leaves.pop()
    if (typeof leave === 'function') leave()
  }

  text(text: string): void {
    if (this.skipping > 0 || !this.hearing) return
    if (this.hearing === 'instruction') this.story.fields.instruct(text)
    else writeText(this.story, this.parts, text.replace(/[\t\n\r]/g, ' '))
  }

  private enter(name: string, tag: Tag): Leave {
    if (name === 'w:del' && this.inParagraphMark && this.story.paragraph) this.story.paragraph.joinsNext = true
    if (SKIPPED.has(name)) return 'skip'
    if (this.story.run) return this.enterInRun(name, tag)
    return this.enterProperty(name, tag) ?? enterTable(this.story, this.parts, name, tag) ?? this.enterText(name, tag)
  }

  private enterText(name: string, tag: Tag): Leave {
    switch (name) {
      case 'w:p':
        return this.enterParagraph()
      case 'w:r':
      case 'm:r':
        return this.enterRun()
      case 'w:hyperlink':
        return this.enterLink(this.parts.links.get(tag.attribute('id') ?? '') ?? bookmark(tag.attribute('anchor')))
      case 'w:fldSimple':
        return this.enterLink(hrefIn(tag.attribute('instr') ?? ''))
      case 'w:footnote':
        return this.enterNote('footnote', tag)
      case 'w:endnote':
        return this.enterNote('endnote', tag)
      default:
        return this.enterAnywhere(name)
    }
  }

  private enterAnywhere(name: string): Leave {
    if (name === 'w:txbxContent') return this.enterBox()
    if (name === 'mc:AlternateContent') return this.enterChoices()
    if (name === 'mc:Choice' || name === 'mc:Fallback') return this.enterChoice()
    return null
  }

  private enterParagraph(): Leave {
    const { story } = this
    const paragraph = newParagraph(story.carried !== null)
    story.paragraph = paragraph
    return () => this.leaveParagraph(story, paragraph)
  }

  private leaveParagraph(story: Story, paragraph: Paragraph): void {
    const { writer } = story
    story.fields.endParagraph()
    // An empty paragraph counts in its list all the same; one that was deleted to its end does not.
    if (!paragraph.joinsNext) this.parts.starter.begin(paragraph, writer)
    story.carried = paragraph.joinsNext && paragraph.hasBegun ? paragraph : null
    if (!story.carried) writer.endBlock()
    for (const box of paragraph.boxes) writer.append(box)
    if (paragraph.endsSection) writer.pageBreak(true)
    story.paragraph = null
    story.run = null
  }

  private enterProperty(name: string, tag: Tag): Leave | undefined {
    const { paragraph } = this.story
    if (!paragraph) return undefined
    if (name === 'w:rPr') return this.enterParagraphMark()
    if (name === 'w:pStyle') paragraph.styleId = tag.attribute('val')
    if (name === 'w:sectPr') paragraph.endsSection = true
    if (name === 'w:type' && tag.attribute('val') === 'continuous') paragraph.endsSection = false
    if (!this.inParagraphMark) readLook(paragraph.look, name, tag)
    return undefined
  }

  private enterParagraphMark(): Leave {
    this.inParagraphMark = true
    return () => {
      this.inParagraphMark = false
    }
  }

  private enterRun(): Leave {
    const { story } = this
    story.run = newRun()
    return () => {
      story.run = null
    }
  }

  private enterInRun(name: string, tag: Tag): Leave {
    const { story, parts } = this
    if (story.run) readRunLook(story.run, name, tag)
    switch (name) {
      case 'w:t':
      case 'm:t':
        return this.enterHearing('text')
      case 'w:instrText':
        return this.enterHearing('instruction')
      case 'w:fldChar':
        return this.field(tag.attribute('fldCharType'))
      case 'w:br':
      case 'w:cr':
        return this.lineOrPageBreak(tag)
      case 'w:lastRenderedPageBreak':
        return this.renderedPageBreak()
      case 'w:footnoteReference':
        writeReference(story, parts, 'footnote', tag)
        return null
      case 'w:endnoteReference':
        writeReference(story, parts, 'endnote', tag)
        return null
      case 'w:sym':
        return this.sign(symbol(tag.attribute('font') ?? '', tag.attribute('char') ?? ''))
      default:
        return this.otherInRun(name)
    }
  }

  private otherInRun(name: string): Leave {
    const sign = SIGNS.get(name)
    return sign === undefined ? this.enterAnywhere(name) : this.sign(sign)
  }

  private enterHearing(what: 'text' | 'instruction'): Leave {
    this.hearing = what
    return () => {
      this.hearing = null
    }
  }

  private sign(text: string): null {
    writeText(this.story, this.parts, text)
    return null
  }

  private field(type: string | undefined): null {
    const { fields, writer } = this.story
    if (type === 'begin') fields.begin()
    if (type === 'separate') fields.separate((href) => openLink(writer, href))
    if (type === 'end') fields.end()
    return null
  }

  private lineOrPageBreak(tag: Tag): null {
    beginParagraph(this.story, this.parts)
    if (tag.attribute('type') === 'page') this.story.writer.pageBreak(false)
    else this.story.writer.lineBreak()
    return null
  }

  private renderedPageBreak(): null {
    beginParagraph(this.story, this.parts)
    const table = this.story.tables[0]
    if (!table?.hasBrokenPage) this.story.writer.pageBreak(true)
    if (table) table.hasBrokenPage = true
    return null
  }

  private enterLink(href: string | null): Leave {
    return href ? openLink(this.story.writer, href) : null
  }

  private enterBox(): Leave {
    const outer = this.story
    const { paragraph } = outer
    const writer = new TextWriter()
    this.story = newStory(writer)
    return () => {
      this.story = outer
      if (paragraph) paragraph.boxes.push(writer)
      else outer.writer.append(writer)
    }
  }

  private enterNote(kind: NoteKind, tag: Tag): Leave {
    const writer = new TextWriter()
    const note = this.parts.notes.open(kind, tag.attribute('id') ?? '', writer)
    if (!note) return 'skip'
    const outer = this.story
    this.story = newStory(writer)
    const piece = writer.startNote()
    if (!note.isCustom) writer.label(note.number)
    return () => {
      writer.endNote(piece, note.number)
      this.story = outer
    }
  }

  private enterChoices(): Leave {
    this.choices.push(false)
    return () => {
      this.choices.pop()
    }
  }

  // The branches say the same in newer and older words: the first is read.
  private enterChoice(): Leave {
    const last = this.choices.length - 1
    if (this.choices[last] === true) return 'skip'
    this.choices[last] = true
    return null
  }
}

const bookmark = (name: string | undefined): string | null => (name ? `#${name}` : null)
