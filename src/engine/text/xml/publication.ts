import type { Mark } from '../../source.ts'
import type { Properties } from '../writer/properties.ts'
import { type OpenPiece, TextWriter } from '../writer/text-writer.ts'
import { divisions, nadruk, type Printed, printed, unprinted } from './elements.ts'
import { NoteBook } from './notes.ts'
import type { SaxHandler, Tag } from './sax.ts'
import { XmlTables } from './tables.ts'

/** What an element that is open does when it closes. */
interface Frame {
  readonly name: string
  readonly close: () => void
}

/** Hears the XML of an official publication (kamerstuk, handelingen, Staatscourant, Staatsblad) and writes its text. */
export class Publication implements SaxHandler {
  readonly main = new TextWriter()
  private readonly properties: Properties
  private readonly notes = new NoteBook(this.main)
  private readonly tables = new XmlTables()
  private readonly frames: Frame[] = []
  private divisionDepth = 0
  private listDepth = 0
  private headings = 0
  private unprinted = 0

  constructor(properties: Properties) {
    this.properties = properties
  }

  open(tag: Tag): void {
    this.readProperty(tag)
    if (unprinted.has(tag.local)) this.unprinted++
    const isNote = this.notes.opens(tag.local)
    const close = isNote ? this.openNote(tag) : (this.tables.open(tag, this.writer) ?? this.openPrinted(tag))
    this.frames.push({ name: tag.local, close })
  }

  close(tag: Tag): void {
    this.frames.pop()?.close()
    if (unprinted.has(tag.local)) this.unprinted--
  }

  text(text: string): void {
    if (this.unprinted > 0 || this.notes.hears(text)) return
    this.writer.words(text)
  }

  /** All text is in `main` then, the notes at its end. */
  finish(): void {
    this.notes.finish()
  }

  private get writer(): TextWriter {
    return this.notes.writer
  }

  private parent(): string {
    return this.frames.at(-1)?.name ?? ''
  }

  // A note in a heading is no part of the heading's line.
  private openNote(tag: Tag): () => void {
    const close = this.notes.open(tag)
    const { headings } = this
    this.headings = 0
    return () => {
      this.headings = headings
      close()
    }
  }

  private openPrinted(tag: Tag): () => void {
    if (tag.local === 'br') this.writer.lineBreak()
    if (tag.local === 'lijst') return this.deeper('listDepth')
    if (divisions.has(tag.local)) return this.deeper('divisionDepth')
    const how = tag.local === 'nadruk' ? nadruk(tag.attribute('type')) : printed.get(tag.local)
    // Inside a heading all is part of its line: "Artikel", "1" and the title are elements of their own.
    if (this.headings > 0 && how?.as !== 'inline') return this.openWord()
    return how ? this.openAs(how, tag) : this.openUnknown()
  }

  private openAs(how: Printed, tag: Tag): () => void {
    const { writer } = this
    if (how.as === 'inline') return this.openInline(how.styles, tag)
    if (how.as === 'heading') return this.openHeading(how.lower, tag)
    if (how.as === 'word') return this.openPartOfName(tag.local)
    const isQuestionNumber = tag.local === 'nr' && /^(?:vraag|antwoord)$/.test(this.parent())
    if (isQuestionNumber) return this.openHeading(1, tag)
    writer.startBlock(how.kind, how.kind === 'item' ? Math.max(1, this.listDepth) : 1)
    return how.as === 'label' ? () => writer.endLabel() : () => writer.endBlock()
  }

  private openHeading(lower: number, tag: Tag): () => void {
    const { writer } = this
    const smaller = /^(?:cur|rom|ondlijn)$/.test(tag.attribute('kopopmaak') ?? '') ? 1 : 0
    writer.startBlock('heading', 1 + this.divisionDepth + lower + smaller)
    this.headings++
    return () => {
      this.headings--
      writer.endBlock()
    }
  }

  private openWord(): () => void {
    this.writer.separateWords()
    return () => {}
  }

  // Under a letter the office and the name stand on lines of their own, and what follows them belongs to that line.
  private openPartOfName(name: string): () => void {
    const isSignature = (name === 'functie' || name === 'naam') && this.parent() === 'ondertekening'
    if (isSignature) this.writer.startBlock('paragraph')
    return this.openWord()
  }

  private openInline(styles: readonly ('bold' | 'italic' | 'raised')[], tag: Tag): () => void {
    const { writer } = this
    const open = styles.map((kind): [OpenPiece, Mark['kind']] => [writer.openPiece(), kind])
    const href = hrefOf(tag)
    const link = href ? writer.openPiece() : null
    return () => {
      if (link && href) writer.closePiece(link, (span) => ({ kind: 'link', href, span }))
      for (const [piece, kind] of open) writer.closePiece(piece, (span) => ({ kind, span }) as Mark)
    }
  }

  private openUnknown(): () => void {
    const { writer } = this
    if (!writer.canStartBlock()) return () => {}
    writer.startBlock('paragraph')
    return () => writer.endBlock()
  }

  private deeper(depth: 'listDepth' | 'divisionDepth'): () => void {
    const { writer } = this
    if (writer.canStartBlock()) writer.startBlock('paragraph')
    else writer.endBlock()
    this[depth]++
    return () => {
      this[depth]--
      writer.endBlock()
    }
  }

  private readProperty(tag: Tag): void {
    if (tag.local === 'meta' || tag.local === 'metadata')
      this.properties.add(tag.attribute('name'), tag.attribute('content'))
    if (tag.local === 'datum') this.properties.add('isodatum', tag.attribute('isodatum'))
  }
}

// `doc` is an address or the identifier of a publication; both are kept as they are.
function hrefOf(tag: Tag): string | null {
  if (tag.local === 'extref') return tag.attribute('doc')?.trim() || null
  if (tag.local === 'dossierref') return tag.attribute('dossier')?.trim() || null
  return null
}
