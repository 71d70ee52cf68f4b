import { firstFrom, type Span } from '../positions.ts'
import { hasBlockMarks, type SourceText } from '../source.ts'
import { blocksOfLines, type LineBlock } from './blocks/blocks-of-lines.ts'
import { blocksOfMarks, type MarkedBlock } from './blocks/blocks-of-marks.ts'
import { bulletOf } from './blocks/bullets.ts'
import { headingParts } from './blocks/headings.ts'
import { keptLines } from './blocks/kept-lines.ts'
import { type TableBlocks, tableAt, tableBlocks } from './blocks/table-blocks.ts'
import type { Block, Flow, ZoneKind } from './flow.ts'
import type { FurnitureLines } from './furniture/furniture.ts'
import type { Line } from './lines.ts'
import type { Note, Notes } from './notes/notes.ts'
import { sentencesIn } from './sentences.ts'
import type { Table } from './tables/table.ts'
import { type HyphenSite, ViewBuilder, type WordVotes } from './view-builder.ts'

/** The flows of a document in the order body, notes, cells, furniture; and every broken word with its decision. */
export interface Flows {
  readonly flows: readonly Flow[]
  readonly sites: readonly HyphenSite[]
}

interface Draft {
  readonly kind: Block['kind']
  readonly level: number
  readonly lines: readonly (readonly Span[])[]
}

export function flowsOf(
  source: SourceText,
  lines: readonly Line[],
  furniture: FurnitureLines,
  notes: Notes,
  tables: readonly Table[],
  votes: WordVotes,
): Flows {
  const printed = printedTables(source, lines, furniture, notes, tables)
  const drafts = withTables(bodyDrafts(source, lines, furniture, notes), printed)
  const make = (kind: Flow['kind'], blocks: readonly Draft[], more: Partial<Flow> = {}) =>
    flowOf(source, votes, kind, blocks, more)
  const made = [
    make('body', drafts),
    ...notes.notes.map((note) => make('note', [noteDraft(note)], { note: String(note.number) })),
    ...printed.flatMap((it) => it.articles).map((cell) => make('cell', [{ kind: 'cell', level: 0, lines: [[cell]] }])),
    ...furnitureDrafts(lines, furniture).map(({ zone, draft }) => make('furniture', [draft], { zone })),
  ]
  return { flows: made.map((it) => it.flow), sites: made.flatMap((it) => it.sites) }
}

const noteDraft = (note: Note): Draft => ({ kind: 'paragraph', level: 0, lines: note.pieces.map((piece) => [piece]) })

/** A footer line stands alone; the lines of a letterhead go on (an address may break over two). */
function furnitureDrafts(lines: readonly Line[], furniture: FurnitureLines): { zone: ZoneKind; draft: Draft }[] {
  const found: { zone: ZoneKind; lines: Span[][]; last: number }[] = []
  for (const [index, zone] of [...furniture].sort((a, b) => a[0] - b[0])) {
    const line = lines[index] as Line
    const open = found.at(-1)
    const goesOn = open?.zone === zone && /letterhead|metadata|header/.test(zone) && open.last === index - 1
    if (open && goesOn) open.lines.push([{ start: line.from, end: line.to }])
    else found.push({ zone, lines: [[{ start: line.from, end: line.to }]], last: index })
    ;(found.at(-1) as { last: number }).last = index
  }
  return found.map((it) => ({ zone: it.zone, draft: { kind: 'paragraph', level: 0, lines: it.lines } }))
}

/** Tables that no format marks: their lines are printed lines like all others, and are to be read by cell. */
function printedTables(
  source: SourceText,
  lines: readonly Line[],
  furniture: FurnitureLines,
  notes: Notes,
  tables: readonly Table[],
): TableBlocks[] {
  const printed = tables.filter((it) => it.origin !== 'marks')
  if (printed.length === 0) return []
  const dropped = [...furniture.keys()].sort((a, b) => a - b).map((index) => lines[index] as Line)
  const isDropped = (offset: number) => {
    const line = dropped[firstFrom(dropped, offset + 1, (it) => it.to)]
    return line !== undefined && line.from <= offset
  }
  const cuts = [...notes.cuts].sort((a, b) => a.start - b.start)
  return printed
    .map((table) => tableBlocks(source.text, table, isDropped, cuts))
    .sort((a, b) => a.span.start - b.span.start)
}

/** The blocks of the text with the cells of each table in the place of the lines they are printed on. */
function withTables(drafts: readonly Draft[], tables: readonly TableBlocks[]): Draft[] {
  if (tables.length === 0) return [...drafts]
  const placed = new Set<TableBlocks>()
  const blocks: Draft[] = []
  const place = (table: TableBlocks) => {
    placed.add(table)
    for (const lines of table.cells) blocks.push({ kind: 'cell', level: 0, lines })
  }
  let next = 0
  for (const draft of drafts) {
    const start = draft.lines[0]?.[0]?.start ?? 0
    while (next < tables.length && (tables[next] as TableBlocks).span.start <= start)
      place(tables[next++] as TableBlocks)
    const lines = draft.lines.filter((line) => !tableAt(tables, line[0]?.start ?? -1))
    if (lines.length > 0) blocks.push({ ...draft, lines })
  }
  while (next < tables.length) place(tables[next++] as TableBlocks)
  return blocks
}

function bodyDrafts(source: SourceText, lines: readonly Line[], furniture: FurnitureLines, notes: Notes): Draft[] {
  if (hasBlockMarks(source)) return markedDrafts(source, lines, furniture, notes)
  const kept = keptLines(source, lines, (index) => furniture.has(index) || notes.lines.has(index), notes.cuts)
  return blocksOfLines(kept).map(lineBlockDraft)
}

function markedDrafts(source: SourceText, lines: readonly Line[], furniture: FurnitureLines, notes: Notes): Draft[] {
  const dropped = [...furniture.keys(), ...notes.lines]
    .map((index) => lines[index] as Line)
    .map((line) => ({ start: line.from, end: line.to }))
  const cuts = [...notes.cuts, ...dropped].sort((a, b) => a.start - b.start)
  return blocksOfMarks(source, cuts).map((block: MarkedBlock) => ({
    kind: block.kind,
    level: block.level,
    lines: linesOfPieces(source.text, block.pieces),
  }))
}

/** Pieces between which no line ends are pieces of one line: only a mark was cut out between them. */
function linesOfPieces(text: string, pieces: readonly Span[]): Span[][] {
  const lines: Span[][] = []
  for (const piece of pieces) {
    const open = lines.at(-1)
    const last = open?.at(-1)
    if (open && last && !/[\n\r\f]/.test(text.slice(last.end, piece.start))) open.push(piece)
    else lines.push([piece])
  }
  return lines
}

function lineBlockDraft(block: LineBlock): Draft {
  const text = block.lines.map((line) => line.text).join(' ')
  const level = block.kind === 'heading' ? headingParts(text).level : block.kind === 'item' ? 1 : 0
  return { kind: block.kind, level, lines: block.lines.map((line) => line.pieces) }
}

function flowOf(
  source: SourceText,
  votes: WordVotes,
  kind: Flow['kind'],
  drafts: readonly Draft[],
  more: Partial<Flow>,
): { flow: Flow; sites: HyphenSite[] } {
  const builder = new ViewBuilder(source.text, votes)
  const blocks: Block[] = []
  for (const draft of drafts) {
    const first = draft.lines[0]?.[0]
    if (!first) continue
    builder.breakBlock(first.start - 1)
    const start = builder.length
    for (const line of draft.lines) builder.continueWith(line)
    blocks.push({ kind: draft.kind, level: draft.level, start, end: builder.length })
  }
  const view = builder.view()
  const sentences = blocks.flatMap((block) => sentencesIn(view.text, afterBullet(view.text, block)))
  return { flow: { kind, view, blocks, sentences, ...more }, sites: builder.sites }
}

/** The mark of an item is no part of its sentence. */
function afterBullet(text: string, block: Block): Block {
  if (block.kind !== 'item') return block
  const bullet = bulletOf(text.slice(block.start, Math.min(block.end, block.start + 12)))
  return { ...block, start: Math.min(block.end, block.start + bullet.length) }
}
