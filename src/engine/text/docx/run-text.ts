import type { Mark } from '../../source.ts'
import type { OpenPiece, TextWriter } from '../writer/text-writer.ts'
import type { Tag } from '../xml/sax.ts'
import type { NoteKind } from './note-book.ts'
import type { Parts, Run, Story } from './story.ts'
import { type Look, merged, readLook } from './styles.ts'

/** Reads a property of a run. */
export function readRunLook(run: Run, name: string, tag: Tag): void {
  if (name === 'w:rStyle') run.styleId = tag.attribute('val')
  else if (name === 'w:vertAlign') run.isRaised = tag.attribute('val') === 'superscript'
  else readLook(run.look, name, tag)
}

/** Writes text of the run that is open, in its look, unless it is hidden. */
export function writeText(story: Story, parts: Parts, text: string): void {
  const { run, writer } = story
  const look = lookOf(run, parts)
  if (text === '' || story.fields.areHiding() || look.isHidden) return
  beginParagraph(story, parts)
  const pieces = stylesOf(look, run).map((kind): [Mark['kind'], OpenPiece] => [kind, writer.openPiece()])
  if (run?.customNote) writeCustomMark(story, parts, run, text)
  else writer.exact(text)
  for (const [kind, piece] of pieces) writer.closePiece(piece, (span) => ({ kind, span }) as Mark)
}

export function beginParagraph({ paragraph, writer }: Story, parts: Parts): void {
  if (paragraph) parts.starter.begin(paragraph, writer)
}

/** The mark of a note: its number, or the sign that the run holds next. */
export function writeReference(story: Story, parts: Parts, kind: NoteKind, tag: Tag): void {
  const id = tag.attribute('id') ?? ''
  const { run } = story
  if (story.fields.areHiding() || run?.look.isHidden) return
  if (run && /^(?:1|true|on)$/.test(tag.attribute('customMarkFollows') ?? '')) run.customNote = { kind, id }
  else {
    beginParagraph(story, parts)
    writeMark(story.writer, parts.notes.refer(kind, id))
  }
}

export function openLink(writer: TextWriter, href: string): () => void {
  const piece = writer.openPiece()
  return () => writer.closePiece(piece, (span) => ({ kind: 'link', href, span }))
}

const lookOf = (run: Run | null, parts: Parts): Look =>
  run?.styleId ? merged(parts.styles.look(run.styleId), run.look) : (run?.look ?? {})

function stylesOf(look: Look, run: Run | null): ('bold' | 'italic' | 'raised')[] {
  const kinds: ('bold' | 'italic' | 'raised')[] = []
  if (look.bold) kinds.push('bold')
  if (look.italic) kinds.push('italic')
  if (run?.isRaised) kinds.push('raised')
  return kinds
}

function writeCustomMark(story: Story, parts: Parts, run: Run, text: string): void {
  const { kind, id } = run.customNote ?? { kind: 'footnote', id: '' }
  run.customNote = null
  writeMark(story.writer, parts.notes.refer(kind, id, text.trim().slice(0, 20)))
}

function writeMark(writer: TextWriter, number: string): void {
  const piece = writer.openPiece()
  writer.exact(number)
  writer.closePiece(piece, (span) => ({ kind: 'note-mark', note: number, span }))
}
