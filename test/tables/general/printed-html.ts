import { type Block, type Composed, type Look, type PlacedCell, placedCells, type TableSpec } from './model.ts'

/** The page as a browser prints it: a section a page, and each cell marked with its table and place. */
export function printedHtml({ setup, blocks }: Composed): { html: string; tables: TableSpec[] } {
  const [wide, high] = setup.landscape ? [841.89, 595.28] : [595.28, 841.89]
  const pages = new HtmlPages()
  for (const block of blocks) pages.add(block)
  const sections = pages.sections.map((body, i) => {
    const header = setup.header ? `<div class="header">${escaped(setup.header)}</div>` : ''
    const footer = setup.footer ? `<div class="footer">${escaped(setup.footer)}<span>${i + 1}</span></div>` : ''
    return `<section>${header}${body}${footer}</section>`
  })
  const css = `@page{size:${wide}pt ${high}pt;margin:0}body{margin:0;font:${setup.size}pt/${setup.leading}pt ${setup.font}}
section{position:relative;box-sizing:border-box;width:${wide}pt;height:${high}pt;padding:${setup.margin}pt;overflow:hidden;break-after:page}
section:last-child{break-after:auto}p{margin:0 0 .5em}h2{font-size:1.25em;line-height:1.3;margin:0 0 .4em}.small{font-size:.8em;line-height:1.25}
.header,.footer{position:absolute;left:${setup.margin}pt;right:${setup.margin}pt;font-size:8pt;line-height:10pt}.header{top:22pt}.footer{bottom:18pt}
.footer span{float:right}.beside{display:flex}.beside>div{flex:1 1 0;min-width:0}table{border-collapse:collapse;table-layout:fixed;margin-bottom:6pt}
td{padding:0;font-weight:400}.sign{float:left}.just{text-align:justify}`
  return {
    html: `<!doctype html><meta charset="utf-8"><style>${css}</style>${sections.join('')}`,
    tables: pages.tables,
  }
}

class HtmlPages {
  readonly sections: string[] = ['']
  readonly tables: TableSpec[] = []

  add(block: Block): void {
    if (block.kind === 'new-page') this.sections.push('')
    else if (block.kind === 'table' && block.breaks) this.addBroken(block.table, block.look, block.breaks)
    else this.write(this.htmlOf(block))
  }

  private write(html: string): void {
    this.sections[this.sections.length - 1] += html
  }

  private addBroken(table: TableSpec, look: Look, breaks: readonly number[]): void {
    const edges = [0, ...breaks, table.rows.length]
    const number = this.tables.push(table) - 1
    edges.slice(0, -1).forEach((from, i) => {
      if (i > 0) this.sections.push('')
      this.write(tableHtml(table, look, number, [from, edges[i + 1] ?? 0]))
    })
  }

  private htmlOf(block: Block): string {
    switch (block.kind) {
      case 'title':
        return `<h2>${escaped(block.text)}</h2>`
      case 'prose':
        return `<p>${escaped(block.text)}</p>`
      case 'small':
        return `<p class="small">${escaped(block.text)}</p>`
      case 'gap':
        return `<div style="height:${block.height}pt"></div>`
      case 'table':
        return tableHtml(block.table, block.look, this.tables.push(block.table) - 1, [0, block.table.rows.length])
      case 'beside':
        return `<div class="beside" style="gap:${block.gutter}pt">${block.columns.map((it) => `<div>${it.map((inner) => this.htmlOf(inner)).join('')}</div>`).join('')}</div>`
      case 'html':
        return block.html
      default:
        throw new Error(`A browser prints no block of kind ${block.kind}.`)
    }
  }
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function tableHtml(table: TableSpec, look: Look, number: number, [from, to]: readonly [number, number]): string {
  const total = table.columns.reduce((sum, it) => sum + it.weight, 0)
  const columns = table.columns.map((it) => `<col style="width:${((100 * it.weight) / total).toFixed(2)}%">`).join('')
  const cells = placedCells(table)
  const rowHtml = (row: number, isRepeat: boolean): string => {
    const own = cells.filter((cell) => cell.row === row)
    return `<tr style="${rowCss(row, table, look)}">${own.map((cell) => cellHtml(cell, table, look, number, isRepeat)).join('')}</tr>`
  }
  const rows = Array.from({ length: to - from }, (_, i) => rowHtml(from + i, false))
  const header = Array.from({ length: table.headerRows }, (_, row) => rowHtml(row, true))
  const body = from > 0 && look.onNextPage === 'header' ? [...header, ...rows] : rows
  const css = `width:${look.width * 100}%;font-size:${look.size}pt;line-height:${look.leading}pt;${look.font ? `font-family:${look.font};` : ''}${tableCss(look)}`
  return `<table data-table="${number}" data-ruled="${look.rules !== 'none'}" style="${css}"><colgroup>${columns}</colgroup>${body.join('')}</table>`
}

const LINE = '0.6pt solid #000'

function tableCss({ rules }: Look): string {
  if (rules === 'booktabs' || rules === 'horizontal') return `border-top:${LINE};border-bottom:${LINE}`
  return rules === 'outer' ? `border:${LINE}` : ''
}

function rowCss(row: number, table: TableSpec, { rules, zebra, headerFill }: Look): string {
  const isHeader = row < table.headerRows
  const fill = isHeader ? headerFill && '#c9d6e4' : zebra && row % 2 === 0 && '#ececec'
  return fill ? `background:${fill}` : rules === 'none' ? '' : ''
}

function cellHtml(cell: PlacedCell, table: TableSpec, look: Look, number: number, isRepeat: boolean): string {
  const isHeader = cell.row < table.headerRows
  const column = table.columns[cell.column]?.align ?? 'left'
  const align = cell.align ?? column
  const css = [
    `padding:${look.padY}pt ${look.padX}pt`,
    `text-align:${align === 'decimal' ? 'right' : align}`,
    `vertical-align:${isHeader ? 'bottom' : look.verticalAlign}`,
    (cell.bold ?? (isHeader && look.headerBold)) ? 'font-weight:700' : '',
    cell.indent ? `padding-left:${look.padX + 9 * cell.indent}pt` : '',
    cellBorders(cell, table, look),
  ]
  const mark = isRepeat ? '' : ` data-cell="${number} ${cell.row} ${cell.column}"`
  const sign = cell.sign ? `<span class="sign">${escaped(cell.sign)}</span>` : ''
  return `<td${mark} rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}" style="${css.filter(Boolean).join(';')}">${sign}${escaped(cell.text)}</td>`
}

function cellBorders(cell: PlacedCell, table: TableSpec, { rules }: Look): string {
  const isLastHeader = cell.row + cell.rowSpan === table.headerRows
  const isSpanHeader = cell.row + cell.rowSpan < table.headerRows && cell.columnSpan > 1
  if (rules === 'all') return `border:${LINE}`
  if (rules === 'horizontal') return `border-bottom:${LINE}`
  if (rules === 'rows-dotted') return 'border-bottom:0.8pt dotted #000'
  if (rules === 'vertical') return cell.column > 0 ? `border-left:${LINE}` : ''
  if (rules === 'booktabs' && isSpanHeader) return `border-bottom:${LINE}`
  return isLastHeader && rules !== 'none' ? `border-bottom:${LINE}` : ''
}
