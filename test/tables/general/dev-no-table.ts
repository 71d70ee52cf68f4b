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

const { drawn, printed } = documentsOf('dev')

/** Where every table that is found is one too many. */
export const devNoTable: readonly Composed[] = [
  drawn('prose', 'no-table', { footer: 'Jaarverslag' }, [
    title('1 Inleiding'),
    text(nl, 1, 9),
    text(nl, 2, 8),
    text(nl, 4, 9),
    text(nl, 5, 8),
  ]),
  drawn('prose-two-columns', 'no-table', { font: 'Times-Roman' }, columnsOfProse(en, 2, 20)),
  drawn('prose-three-columns', 'no-table', { size: 8.5, leading: 11 }, columnsOfProse(de, 3, 16)),
  drawn('contents-dots', 'no-table', {}, contentsPage(en, 460, true, 5.2)),
  drawn('contents-plain', 'no-table', { font: 'Times-Roman', size: 11 }, contentsPage(fr, 440, false, 5)),
  drawn('letter', 'no-table', {}, letterPage(nl, 'right')),
  drawn('form-dotted', 'no-table', {}, formPage(es, 'dotted')),
  drawn('chart-standing', 'no-table', {}, chartPage(en, 'standing')),
  drawn('list', 'no-table', { font: 'Times-Roman', size: 11 }, listPage(de, '•')),
  drawn('verses', 'no-table', { font: 'Times-Roman', size: 12 }, verses(fr)),
  drawn('references', 'no-table', {}, references(en)),
  drawn('questions', 'no-table', {}, questions(nl)),
  drawn('addresses', 'no-table', {}, addresses(nl)),
  printed('justified-two-columns', 'no-table', { size: 9, leading: 12 }, justifiedColumns(de, 2, 18)),
  printed('contents', 'no-table', {}, dottedContents(nl, 17)),
  printed('programme', 'no-table', {}, programme(fr, 14)),
  printed('chart-bars', 'no-table', {}, svgChart(es, 'bars')),
  printed('letter-column', 'no-table', {}, letterWithColumn(nl, 'right')),
  printed('definitions', 'no-table', {}, definitions(en)),
  printed('law', 'no-table', { font: "'Liberation Serif',serif" }, lawText(de, 14)),
  printed('callouts', 'no-table', {}, callouts(fr)),
]
