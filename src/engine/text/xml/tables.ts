import { spanCount, TableWriter } from '../writer/table-writer.ts'
import type { TextWriter } from '../writer/text-writer.ts'
import type { Tag } from './sax.ts'

interface OpenTable {
  readonly writer: TableWriter
  /** Column by name, from 0. */
  readonly columns: Map<string, number>
  inHead: boolean
}

/** Tables of the CALS kind (`tgroup`, `row`, `entry`), and of the HTML kind, which some publications hold. */
export class XmlTables {
  private readonly open_: OpenTable[] = []
  private count = 0

  /** What to do when the element closes, or null when it is no part of a table. */
  open(tag: Tag, writer: TextWriter): (() => void) | null {
    if (tag.local === 'table') return this.openTable(writer)
    const table = this.open_.at(-1)
    return table ? this.openPart(tag, table) : null
  }

  private openTable(text: TextWriter): () => void {
    text.endBlock()
    const writer = new TableWriter(text, this.count++)
    this.open_.push({ writer, columns: new Map(), inHead: false })
    return () => {
      this.open_.pop()
      text.endBlock()
      writer.endTable()
    }
  }

  private openPart(tag: Tag, table: OpenTable): (() => void) | null {
    switch (tag.local) {
      case 'tgroup':
        table.columns.clear()
        return () => {}
      case 'colspec':
        table.columns.set(tag.attribute('colname') ?? '', table.columns.size)
        return () => {}
      case 'thead':
        table.inHead = true
        return () => {
          table.inHead = false
        }
      case 'row':
      case 'tr':
        table.writer.startRow()
        return () => {}
      case 'entry':
      case 'td':
      case 'th':
        return this.openCell(tag, table)
      default:
        return null
    }
  }

  private openCell(tag: Tag, table: OpenTable): () => void {
    table.writer.startCell()
    const first = table.columns.get(tag.attribute('namest') ?? tag.attribute('colname') ?? '')
    const last = table.columns.get(tag.attribute('nameend') ?? '')
    const isHeader = table.inHead || tag.local === 'th'
    const columnSpan =
      first !== undefined && last !== undefined ? last - first + 1 : spanCount(tag.attribute('colspan'))
    const more = Number.parseInt(tag.attribute('morerows') ?? '', 10)
    const rowSpan = more > 0 ? spanCount(String(more + 1)) : spanCount(tag.attribute('rowspan'))
    return () => table.writer.endCell({ rowSpan, columnSpan, isHeader, column: first })
  }
}
