import { beside, caption, documentsOf, note, small, source, table, text, title, wanted } from './composing.ts'
import { budget, labels, measuresTable, rowSpans, spanning, statistics } from './contents.ts'
import type { Composed } from './model.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { nl } from './words/nl.ts'

const { printed } = documentsOf('dev')
const serif = { font: "'Liberation Serif','Times New Roman',serif" }

/** The same kinds of tables as a browser prints them. */
export const devPrinted: readonly Composed[] = [
  printed('ruled-text', 'ruled', {}, [
    text(nl, 2, 4),
    table(measuresTable({ words: nl, seed: 41, rows: 7 }, { long: 2 }), { rules: 'all' }),
    source(nl),
    text(nl, 6, 3),
  ]),
  printed('zebra-statistics', 'zebra', serif, [
    title('Estadística'),
    table(statistics(wanted(es, 42, 11, 5), { align: 'right' }), { rules: 'none', zebra: true }),
    source(es),
    text(es, 3, 3),
  ]),
  printed('unruled-budget', 'group-rows', {}, [
    text(de, 2, 3),
    table(budget(wanted(de, 43, 9, 4), { align: 'right', negatives: 'dash' }, 'first'), { rules: 'header', padY: 1.5 }),
    note(de),
    text(de, 6, 3),
  ]),
  printed('spanning-header', 'spanning-header', serif, [
    caption(en, 3),
    table(spanning(wanted(en, 44, 9, 8), { align: 'right', headWeight: 2 }, 3), { rules: 'booktabs', size: 8 }),
    source(en),
    text(en, 5, 4),
  ]),
  printed('row-spans', 'row-spans', {}, [
    text(fr, 1, 3),
    table(rowSpans(wanted(fr, 45, 9, 3), { align: 'center' }), { rules: 'all', verticalAlign: 'middle' }),
    text(fr, 8, 3),
  ]),
  printed('middle-unruled', 'multi-line', {}, [
    text(en, 1, 3),
    table(measuresTable({ words: en, seed: 46, rows: 6 }, { long: 3, align: 'center' }), {
      rules: 'none',
      verticalAlign: 'middle',
      padX: 7,
      padY: 5,
    }),
    text(en, 7, 3),
  ]),
  printed('horizontal-bottom', 'multi-line', serif, [
    text(fr, 4, 3),
    table(measuresTable({ words: fr, seed: 47, rows: 6 }, { long: 2, numbered: true }), {
      rules: 'horizontal',
      verticalAlign: 'bottom',
    }),
  ]),
  printed('signs', 'numbers', {}, [
    title('Budget authority'),
    table(budget(wanted(en, 48, 9, 4), { align: 'right', negatives: 'parentheses', sign: '$' }, 'across'), {
      rules: 'booktabs',
      padX: 6,
    }),
    note(en),
  ]),
  printed('two-columns', 'columns', { ...serif, size: 9, leading: 12 }, [
    beside(
      20,
      [text(nl, 1, 8), text(nl, 4, 8)],
      [
        text(nl, 3, 4),
        small('Tabel 3. Aantallen'),
        table(statistics(wanted(nl, 49, 8, 3), { align: 'right' }), { rules: 'header', size: 8 }),
        text(nl, 5, 6),
      ],
    ),
  ]),
  printed('side-by-side', 'several', {}, [
    text(es, 1, 3),
    beside(
      30,
      [table(statistics(wanted(es, 51, 7, 2), { align: 'right' }), { rules: 'horizontal' })],
      [table(statistics(wanted(es, 53, 7, 2), { align: 'right' }), { rules: 'horizontal' })],
    ),
    text(es, 6, 3),
  ]),
  printed('over-pages', 'over-pages', { footer: 'Anlage 3' }, [
    text(de, 3, 3),
    table(statistics(wanted(de, 55, 72, 4), { align: 'right' }), { rules: 'horizontal', onNextPage: 'header' }, [34]),
    source(de),
  ]),
  printed('landscape-agenda', 'over-pages', { landscape: true, footer: 'Evaluatieagenda' }, [
    table(
      measuresTable({ words: nl, seed: 57, rows: 22 }, { long: 3, numbered: true }),
      { rules: 'none', padX: 6, padY: 5, onNextPage: 'header' },
      [7, 14],
    ),
  ]),
  printed('labels', 'forms', {}, [
    title('Datenblatt'),
    table(labels({ words: de, seed: 4, rows: 8 }, 2), { rules: 'horizontal', padY: 4 }),
  ]),
  printed('empty-columns', 'empty', {}, [
    text(fr, 2, 3),
    table(statistics(wanted(fr, 58, 10, 6), { align: 'right', empty: 0.5, headWeight: 2 }), {
      rules: 'booktabs',
      size: 8.5,
    }),
    text(fr, 5, 3),
  ]),
]
