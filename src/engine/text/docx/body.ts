import type { Mark } from '../../source.ts'
import { spanCount, TableWriter } from '../writer/table-writer.ts'
import { TextWriter } from '../writer/text-writer.ts'
import type { SaxHandler, Tag } from '../xml/sax.ts'
import { Fields, hrefIn } from './fields.ts'
import { isOn, numberIn, usualName } from './names.ts'
import type { NoteBook, NoteKind } from './note-book.ts'
import { newParagraph, type Paragraph, type ParagraphStarter } from './paragraphs.ts'
import { type Look, merged, readLook, type Styles } from './styles.ts'
import { symbol } from './symbols.ts'

/** What the parts of a document share. */
export interface Parts {
  readonly styles: Styles
  readonly starter: ParagraphStarter
  readonly notes: NoteBook
  readonly links: ReadonlyMap<string, string>
  /** Tables are counted over the whole document. */
  readonly count: { tables: number }
}

interface Run {
  look: Look
  styleId: string | undefined
  isRaised: boolean
  /** The note whose mark is the text of this run. */
  customNote: { readonly kind: NoteKind; readonly id: string } | null
}

interface OpenTable {
  readonly writer: TableWriter
  isHeaderRow: boolean
  /** A page ends once in a row, however many of its cells say so. */
  hasBrokenPage: boolean
  cell: { columnSpan: number; continuesAbove: boolean }
}

/** One stream of text: the body, or a text box or note inside it, which interrupts what is around it. */
interface Story {
  readonly writer: TextWriter
  readonly fields: Fields
  readonly tables: OpenTable[]
  paragraph: Paragraph | null
  carried: Paragraph | null
  run: Run | null
}

const newStory = (writer: TextWriter): Story => ({
  writer,
  fields: new Fields(),
  tables: [],
  paragraph: null,
  carried: null,
  run: null,
})

type Leave = (() => void) | 'skip' | null

// Deleted and moved text, old properties, the reading aid of a word, and what is printed in the margin of Word only.
const SKIPPED = new Set(
  (
    'w:del w:moveFrom w:delText w:delInstrText w:rt w:pPrChange w:rPrChange w:tblPrChange w:tcPrChange w:trPrChange ' +
    'w:sectPrChange w:numberingChange w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr w:tblGrid'
  ).split(' '),
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
    const name = usualName(tag)
    const leave = this.enter(name, tag)
    if (leave === 'skip') this.skipping = 1
    else this.leaves.push(leave)
  }

  close(): void {
    if (this.skipping > 0 && --this.skipping >= 0) return
    const leave = this.leaves.pop()
    if (typeof leave === 'function') leave()
  }

  text(text: string): void {
    if (this.skipping > 0 || !this.hearing) return
    if (this.hearing === 'instruction') this.story.fields.instruct(text)
    else this.write(text.replace(/[\t\n\r]/g, ' '))
  }

  private enter(name: string, tag: Tag): Leave {
    if (name === 'w:del' && this.inParagraphMark && this.story.paragraph) this.story.paragraph.joinsNext = true
    if (SKIPPED.has(name)) return 'skip'
    if (this.story.run) return this.enterInRun(name, tag)
    return this.enterProperty(name, tag) ?? this.enterTable(name, tag) ?? this.enterStructure(name, tag)
  }

  private enterStructure(name: string, tag: Tag): Leave {
    switch (name) {
      case 'w:p':
        return this.enterParagraph()
      case 'w:r':
      case 'm:r':
        return this.enterRun()
      case 'w:hyperlink':
        return this.enterLink(this.parts.links.get(tag.attribute('id') ?? '') ?? anchor(tag.attribute('anchor')))
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
    if (name === 'w:pStyle') paragraph.styleId = tag.attribute('val')
    if (name === 'w:sectPr') paragraph.endsSection = true
    if (name === 'w:type' && tag.attribute('val') === 'continuous') paragraph.endsSection = false
    if (name === 'w:rPr') return this.enterParagraphMark()
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
    story.run = { look: {}, styleId: undefined, isRaised: false, customNote: null }
    return () => {
      story.run = null
    }
  }

  private enterInRun(name: string, tag: Tag): Leave {
    const run = this.story.run
    if (run) readRunLook(run, name, tag)
    switch (name) {
      case 'w:t':
      case 'm:t':
        return this.hear('text')
      case 'w:instrText':
        return this.hear('instruction')
      case 'w:fldChar':
        return this.field(tag)
      case 'w:br':
      case 'w:cr':
        return this.lineOrPageBreak(tag)
      case 'w:lastRenderedPageBreak':
        return this.renderedPageBreak()
      case 'w:footnoteReference':
        return this.reference('footnote', tag)
      case 'w:endnoteReference':
        return this.reference('endnote', tag)
      case 'w:sym':
        return this.put(symbol(tag.attribute('font') ?? '', tag.attribute('char') ?? ''))
      default:
        return SIGNS[name] ? this.put(SIGNS[name]) : this.enterAnywhere(name)
    }
  }

  private hear(what: 'text' | 'instruction'): Leave {
    this.hearing = what
    return () => {
      this.hearing = null
    }
  }

  private put(text: string): null {
    this.write(text)
    return null
  }

  private write(text: string): void {
    const { story } = this
    const { run, writer } = story
    const look = run ? merged(run.styleId ? this.parts.styles.look(run.styleId) : {}, run.look) : {}
    if (text === '' || story.fields.areHiding() || look.isHidden) return
    this.beginParagraph()
    const kinds: Mark['kind'][] = []
    if (look.bold) kinds.push('bold')
    if (look.italic) kinds.push('italic')
    if (run?.isRaised) kinds.push('raised')
    const pieces = kinds.map(() => writer.openPiece())
    this.writeMarked(run, text)
    kinds.forEach((kind, i) => {
      const piece = pieces[i]
      if (piece) writer.closePiece(piece, (span) => ({ kind, span }) as Mark)
    })
  }

  // A mark of the writer's own ("*") is the text of its run.
  private writeMarked(run: Run | null, text: string): void {
    const note = run?.customNote
    if (run && note) {
      run.customNote = null
      this.writeNoteMark(this.parts.notes.refer(note.kind, note.id, text.trim().slice(0, 20)))
    } else this.story.writer.exact(text)
  }

  private writeNoteMark(number: string): void {
    const { writer } = this.story
    const piece = writer.openPiece()
    writer.exact(number)
    writer.closePiece(piece, (span) => ({ kind: 'note-mark', note: number, span }))
  }

  private beginParagraph(): void {
    const { paragraph, writer } = this.story
    if (paragraph) this.parts.starter.begin(paragraph, writer)
  }

  private field(tag: Tag): null {
    const { fields, writer } = this.story
    const type = tag.attribute('fldCharType')
    if (type === 'begin') fields.begin()
    if (type === 'separate') fields.separate((href) => openLink(writer, href))
    if (type === 'end') fields.end()
    return null
  }

  private lineOrPageBreak(tag: Tag): null {
    this.beginParagraph()
    const { writer } = this.story
    if (tag.attribute('type') === 'page') writer.pageBreak(false)
    else writer.lineBreak()
    return null
  }

  private renderedPageBreak(): null {
    this.beginParagraph()
    const row = this.story.tables[0]
    if (!row?.hasBrokenPage) this.story.writer.pageBreak(true)
    if (row) row.hasBrokenPage = true
    return null
  }

  private reference(kind: NoteKind, tag: Tag): null {
    const id = tag.attribute('id') ?? ''
    const { run, fields } = this.story
    if (fields.areHiding() || run?.look.isHidden) return null
    if (run && /^(?:1|true|on)$/.test(tag.attribute('customMarkFollows') ?? '')) run.customNote = { kind, id }
    else {
      this.beginParagraph()
      this.writeNoteMark(this.parts.notes.refer(kind, id))
    }
    return null
  }

  private enterLink(href: string | null): Leave {
    return href ? openLink(this.story.writer, href) : null
  }

  private enterBox(): Leave {
    const outer = this.story
    const { paragraph } = outer
    this.story = newStory(new TextWriter())
    const box = this.story.writer
    return () => {
      this.story = outer
      if (paragraph) paragraph.boxes.push(box)
      else outer.writer.append(box)
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

  private enterTable(name: string, tag: Tag): Leave | undefined {
    const { story } = this
    if (name === 'w:tbl') return this.openTable(story)
    const table = story.tables.at(-1)
    if (!table) return undefined
    switch (name) {
      case 'w:tr':
        table.writer.startRow()
        table.isHeaderRow = false
        table.hasBrokenPage = false
        return null
      case 'w:tc':
        return openCell(table)
      case 'w:tblHeader':
        table.isHeaderRow = isOn(tag)
        return null
      case 'w:gridBefore':
        table.writer.skipColumns(numberIn(tag, 'val') ?? 0)
        return null
      case 'w:gridSpan':
        table.cell.columnSpan = spanCount(tag.attribute('val'))
        return null
      case 'w:vMerge':
        table.cell.continuesAbove = tag.attribute('val') !== 'restart'
        return null
      default:
        return undefined
    }
  }

  private openTable(story: Story): Leave {
    story.writer.endBlock()
    const writer = new TableWriter(story.writer, this.parts.count.tables++)
    const cell = { columnSpan: 1, continuesAbove: false }
    story.tables.push({ writer, isHeaderRow: false, hasBrokenPage: false, cell })
    return () => {
      story.tables.pop()
      writer.endTable()
    }
  }
}

// Signs that have an element of their own.
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

function openCell(table: OpenTable): Leave {
  table.cell = { columnSpan: 1, continuesAbove: false }
  table.writer.startCell()
  const { cell } = table
  return () => table.writer.endCell({ rowSpan: 1, isHeader: table.isHeaderRow, ...cell })
}

function readRunLook(run: Run, name: string, tag: Tag): void {
  if (name === 'w:rStyle') run.styleId = tag.attribute('val')
  else if (name === 'w:vertAlign') run.isRaised = tag.attribute('val') === 'superscript'
  else readLook(run.look, name, tag)
}

function openLink(writer: TextWriter, href: string): () => void {
  const piece = writer.openPiece()
  return () => writer.closePiece(piece, (span) => ({ kind: 'link', href, span }))
}

const anchor = (name: string | undefined): string | null => (name ? `#${name}` : null)
