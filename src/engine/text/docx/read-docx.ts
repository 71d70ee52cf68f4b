import type { Limits } from '../../limits.ts'
import { type Found, found, problem } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import { emptyText, finish } from '../writer/finish.ts'
import { Properties } from '../writer/properties.ts'
import { TextWriter } from '../writer/text-writer.ts'
import { Body } from './body.ts'
import { CoreProperties } from './core-properties.ts'
import { NoteBook } from './note-book.ts'
import { NumberingLists } from './numbering.ts'
import { Package } from './package.ts'
import { ParagraphStarter } from './paragraphs.ts'
import { Relations } from './relations.ts'
import { Settings } from './settings.ts'
import { Styles } from './styles.ts'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Reader `docx@1`: the text as Word prints it, with its list numbers, changes accepted, notes behind all text. Headers
 * and footers are no part of it. A page ends where Word last ended one.
 */
export function readDocx(bytes: Uint8Array, limits: Limits): Found<SourceText> {
  const file = new Package(bytes, limits)
  if (!file.document) {
    const message = 'The file has no document in it: it is damaged or was cut off. Download it again.'
    return found(emptyText(DOCX_TYPE, 'docx@1'), [problem('docx-damaged', 'error', message)])
  }
  const properties = new Properties()
  const writer = new TextWriter()
  write(file, file.document, writer)
  file.hear('docProps/core.xml', new CoreProperties(properties))
  const made = { mediaType: DOCX_TYPE, reader: 'docx@1', properties: properties.toRecord() }
  return finish(writer, made, limits, file.problems)
}

function write(file: Package, document: string, writer: TextWriter): void {
  const styles = new Styles()
  const lists = new NumberingLists()
  const notes = new NoteBook()
  file.hear('word/styles.xml', styles)
  file.hear('word/numbering.xml', lists)
  file.hear('word/settings.xml', new Settings(notes))
  const shared = { styles, starter: new ParagraphStarter(styles, lists), notes, count: { tables: 0 } }
  const links = (part: string) => linksOf(file, part)
  file.hear(document, new Body(writer, { ...shared, links: links(document) }))
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    file.hear(part, new Body(new TextWriter(), { ...shared, links: links(part) }))
  }
  notes.appendTo(writer)
}

function linksOf(file: Package, part: string): ReadonlyMap<string, string> {
  const relations = new Relations()
  file.hear(part.replace(/([^/]+)$/, '_rels/$1.rels'), relations)
  return relations.targets
}
