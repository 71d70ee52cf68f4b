import { documentsOf, text, title } from './composing.ts'
import type { Composed } from './model.ts'
import {
  addresses,
  chartPage,
  columnsOfProse,
  contentsPage,
  formPage,
  letterPage,
  listPage,
  questions,
  references,
  verses,
} from './no-table.ts'
import {
  callouts,
  definitions,
  dottedContents,
  justifiedColumns,
  lawText,
  letterWithColumn,
  programme,
  svgChart,
} from './no-table-html.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { nl } from './words/nl.ts'

const { drawn, printed } = documentsOf('held')
const book = { font: 'Times-Roman', size: 12, leading: 17, margin: 90 }

export const heldNoTable: readonly Composed[] = [
  drawn('prose', 'no-table', book, [title('Vorwort'), text(de, 2, 8), text(de, 3, 9), text(de, 6, 8)]),
  drawn('prose-two-columns', 'no-table', { size: 9, leading: 11.5, margin: 50 }, columnsOfProse(fr, 2, 14)),
  drawn(
    'prose-three-columns',
    'no-table',
    { font: 'Times-Roman', size: 9, leading: 11, margin: 44 },
    columnsOfProse(es, 3, 13),
  ),
  drawn('contents', 'no-table', { font: 'Times-Roman', size: 10 }, contentsPage(de, 450, true, 4.9)),
  drawn('letter', 'no-table', { font: 'Times-Roman' }, letterPage(de, 'left')),
  drawn('form-ruled', 'no-table', { size: 9 }, formPage(fr, 'ruled')),
  drawn('form-boxes', 'no-table', {}, formPage(nl, 'boxes')),
  drawn('chart-lying', 'no-table', {}, chartPage(es, 'lying')),
  drawn('chart-standing', 'no-table', { font: 'Times-Roman' }, chartPage(de, 'standing')),
  drawn('list-numbered', 'no-table', { size: 9.5 }, listPage(en, '1')),
  drawn('verses', 'no-table', { size: 11 }, verses(es)),
  drawn('references', 'no-table', book, references(fr)),
  drawn('questions', 'no-table', { font: 'Times-Roman', size: 11 }, questions(en)),
  drawn('addresses', 'no-table', { size: 9, margin: 50 }, addresses(de)),
  printed('justified-three-columns', 'no-table', { size: 8, leading: 10.5, margin: 46 }, justifiedColumns(en, 3, 14)),
  printed('contents', 'no-table', { size: 9 }, dottedContents(fr, 21)),
  printed('programme', 'no-table', {}, programme(nl, 26)),
  printed('chart-line', 'no-table', {}, svgChart(de, 'line')),
  printed('letter-column', 'no-table', { size: 9, leading: 12.5 }, letterWithColumn(fr, 'left')),
  printed('definitions', 'no-table', { size: 9 }, definitions(es)),
  printed('law', 'no-table', { font: "'DejaVu Sans',sans-serif", size: 8.5, leading: 12 }, lawText(nl, 20)),
  printed('callouts', 'no-table', { size: 9 }, callouts(es)),
]
