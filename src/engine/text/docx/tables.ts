import { spanCount, TableWriter } from '../writer/table-writer.ts'
import type { Tag } from '../xml/sax.ts'
import { isOn, numberIn } from './names.ts'
import type { Leave, OpenTable, Parts, Story } from './story.ts'

/** Enters an element of a table; undefined when it is none. */
export function enterTable(story: Story, parts: Parts, name: string, tag: Tag): Leave | undefined {
  if (name === 'w:tbl') return openTable(story, parts)
  const table = story.tables.at(-1)
  const enter = PARTS.get(name)
  return table && enter ? enter(table, tag) : undefined
}

function openTable(story: Story, parts: Parts): Leave {
  story.writer.endBlock()
  const writer = new TableWriter(story.writer, parts.count.tables++)
  story.tables.push({
    writer,
    isHeaderRow: false,
    hasBrokenPage: false,
    cell: { columnSpan: 1, continuesAbove: false },
  })
  return () => {
    story.tables.pop()
    writer.endTable()
  }
}

const PARTS: ReadonlyMap<string, (table: OpenTable, tag: Tag) => Leave> = new Map(
  Object.entries({
    'w:tr': (table) => {
      table.writer.startRow()
      table.isHeaderRow = false
      table.hasBrokenPage = false
      return null
    },
    'w:tc': (table) => {
      const cell = { columnSpan: 1, continuesAbove: false }
      table.cell = cell
      table.writer.startCell()
      return () => table.writer.endCell({ rowSpan: 1, isHeader: table.isHeaderRow, ...cell })
    },
    'w:tblHeader': (table, tag) => {
      table.isHeaderRow = isOn(tag)
      return null
    },
    'w:gridBefore': (table, tag) => {
      table.writer.skipColumns(numberIn(tag, 'val') ?? 0)
      return null
    },
    'w:gridSpan': (table, tag) => {
      table.cell.columnSpan = spanCount(tag.attribute('val'))
      return null
    },
    // Without a value, or with "continue", the cell is the lower part of the one above it.
    'w:vMerge': (table, tag) => {
      table.cell.continuesAbove = tag.attribute('val') !== 'restart'
      return null
    },
  }),
)
