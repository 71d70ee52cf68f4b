import {
  beside,
  caption,
  documentsOf,
  gap,
  line,
  note,
  small,
  source,
  table,
  text,
  title,
  wanted,
} from './composing.ts'
import { budget, labels, longHeads, measuresTable, mixed, rowSpans, spanning, statistics } from './contents.ts'
import type { Composed } from './model.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { nl } from './words/nl.ts'

const { drawn, printed } = documentsOf('held')
const book = { font: 'Times-Roman', size: 12, leading: 16, margin: 84 }
const dense = { size: 8.5, leading: 11, margin: 48 }
const narrow = { font: "'Liberation Sans Narrow','Arial Narrow',sans-serif" }
const condensed = { font: "'DejaVu Sans Condensed',Verdana,sans-serif", size: 9, leading: 12.5, margin: 52 }
const mono = { font: "'Liberation Mono',monospace", size: 9, leading: 12 }

/** Other layouts, sizes and fonts than the dev half has, and other kinds of columns. */
export const held: readonly Composed[] = [
  drawn('ruled-mixed', 'ruled', book, [
    text(nl, 3, 3),
    table(mixed({ words: nl, seed: 101, rows: 9 }), { rules: 'all', size: 8.5, padX: 3, padY: 1.5 }),
    text(nl, 1, 2),
  ]),
  drawn('ruled-wide', 'ruled', { ...dense, landscape: true }, [
    small('Übersicht 7'),
    table(statistics(wanted(de, 103, 15, 9), { align: 'right' }), { rules: 'all', size: 7.5, leading: 9 }),
    source(de),
  ]),
  drawn('ruled-spaced', 'ruled', {}, [
    text(es, 2, 2),
    table(statistics(wanted(es, 102, 6, 3), { align: 'center' }), { rules: 'all', padY: 9, padX: 10, width: 0.85 }),
    text(es, 5, 3),
  ]),
  drawn('horizontal-heads', 'horizontal-rules', dense, [
    text(en, 1, 4),
    table(longHeads(wanted(en, 105, 10, 5), { align: 'right' }), { rules: 'horizontal', size: 8, leading: 9.5 }),
    note(en),
  ]),
  drawn('horizontal-text', 'horizontal-rules', book, [
    table(measuresTable({ words: fr, seed: 107, rows: 6 }, { long: 2, weights: [2, 3, 1.6, 1.6] }), {
      rules: 'horizontal',
      size: 9.5,
      leading: 12,
      padY: 5,
    }),
    text(fr, 2, 2),
  ]),
  drawn('dotted-rows', 'horizontal-rules', {}, [
    caption(es, 6),
    table(statistics(wanted(es, 109, 12, 4), { align: 'right', headWeight: 3 }), { rules: 'rows-dotted', padY: 1.5 }),
    source(es),
    text(es, 4, 3),
  ]),
  drawn('header-rule-mixed', 'header-rule', dense, [
    text(de, 3, 4),
    table(mixed({ words: de, seed: 111, rows: 13 }), { rules: 'header', size: 8, leading: 9.5, padY: 1 }),
    text(de, 4, 5),
  ]),
  drawn('booktabs-heads', 'header-rule', book, [
    text(fr, 1, 2),
    table(longHeads(wanted(fr, 113, 8, 4), { align: 'decimal', isShare: true }), {
      rules: 'booktabs',
      size: 9.5,
      leading: 12,
      headerBold: false,
    }),
    note(fr),
  ]),
  drawn('zebra-budget', 'zebra', dense, [
    title('Cuentas'),
    table(budget(wanted(es, 114, 12, 5), { align: 'right' }, 'first'), { rules: 'none', zebra: true, size: 8 }),
    note(es),
  ]),
  drawn('zebra-narrow', 'zebra', book, [
    text(en, 6, 3),
    table(statistics(wanted(en, 115, 9, 2), { align: 'right', headWeight: 1.6 }), {
      rules: 'none',
      zebra: true,
      headerFill: true,
      width: 0.6,
    }),
    text(en, 2, 3),
  ]),
  drawn('unruled-mixed', 'unruled', {}, [
    text(fr, 5, 3),
    small('Tableau 8'),
    table(mixed({ words: fr, seed: 117, rows: 10 }), { rules: 'none', size: 8.5, padX: 4, padY: 1 }),
    source(fr),
    text(fr, 3, 3),
  ]),
  drawn('unruled-heads', 'unruled', book, [
    text(nl, 6, 2),
    table(longHeads(wanted(nl, 118, 8, 4), { align: 'right' }), { rules: 'none', size: 9, padY: 2 }),
    source(nl),
  ]),
  drawn('unruled-tight', 'unruled', dense, [
    text(es, 1, 4),
    table(measuresTable({ words: es, seed: 119, rows: 6 }, { long: 2 }), {
      rules: 'none',
      size: 8,
      leading: 9.5,
      padX: 5,
      padY: 2.5,
    }),
    text(es, 6, 4),
  ]),
  drawn('unruled-two-columns', 'unruled', {}, [
    text(en, 4, 4),
    table(statistics(wanted(en, 120, 11, 1), { align: 'right', headWeight: 2 }), {
      rules: 'none',
      width: 0.5,
      padY: 1,
    }),
    text(en, 7, 4),
  ]),
  drawn('centred-words', 'aligned', book, [
    text(de, 2, 2),
    table(measuresTable({ words: de, seed: 121, rows: 5 }, { long: 1, align: 'center', weights: [1.8, 3, 1.8, 1.6] }), {
      rules: 'header',
      size: 9.5,
      leading: 12,
    }),
    text(de, 6, 2),
  ]),
  drawn('decimal-booktabs', 'aligned', dense, [
    text(es, 3, 3),
    table(statistics(wanted(es, 123, 10, 6), { align: 'decimal', isShare: true }), { rules: 'booktabs', size: 8 }),
    note(es),
    text(es, 8, 3),
  ]),
  drawn('dashes-unruled', 'numbers', book, [
    text(de, 8, 2),
    table(statistics(wanted(de, 125, 9, 4), { align: 'right', negatives: 'dash', empty: 0.2 }), {
      rules: 'none',
      size: 10,
      leading: 12,
      padY: 1.5,
    }),
    note(de),
  ]),
  drawn('euro-signs', 'numbers', {}, [
    title('Jaarrekening'),
    table(budget(wanted(nl, 126, 9, 3), { align: 'right', negatives: 'parentheses', sign: '€' }, 'across'), {
      rules: 'header',
      padX: 6,
      padY: 1.5,
    }),
    note(nl),
  ]),
  drawn('two-levels-ruled', 'spanning-header', dense, [
    text(es, 7, 3),
    table(spanning(wanted(es, 127, 11, 8), { align: 'right', headWeight: 1.8 }, 2), {
      rules: 'all',
      size: 7,
      leading: 8.5,
      padX: 2.5,
    }),
    source(es),
  ]),
  drawn('three-levels-booktabs', 'spanning-header', { ...dense, landscape: true }, [
    text(fr, 6, 2),
    table(spanning(wanted(fr, 128, 10, 8), { align: 'right', headWeight: 2 }, 3), { rules: 'booktabs', size: 8 }),
    note(fr),
  ]),
  drawn('row-spans-top', 'row-spans', book, [
    table(rowSpans(wanted(de, 129, 9, 3), { align: 'right' }), { rules: 'all', size: 8.5, padX: 3 }),
    text(de, 1, 3),
  ]),
  drawn('groups-ruled', 'group-rows', dense, [
    text(en, 8, 3),
    table(budget(wanted(en, 131, 15, 6), { align: 'right' }, 'across'), { rules: 'horizontal', size: 8, leading: 9.5 }),
    note(en),
    text(en, 3, 3),
  ]),
  drawn('groups-zebra', 'group-rows', book, [
    text(fr, 8, 2),
    table(budget(wanted(fr, 132, 9, 3), { align: 'right', empty: 0.2 }, 'first'), {
      rules: 'none',
      zebra: true,
      size: 10,
    }),
    note(fr),
  ]),
  drawn('empty-ruled', 'empty', dense, [
    text(nl, 2, 3),
    table(statistics(wanted(nl, 133, 14, 8), { align: 'right', empty: 0.6, headWeight: 2.2 }), {
      rules: 'all',
      size: 7.5,
    }),
    text(nl, 7, 4),
  ]),
  drawn('narrow-gutters', 'narrow', book, [
    table(statistics(wanted(es, 135, 12, 7), { align: 'right', headWeight: 2 }), {
      rules: 'header',
      size: 8,
      leading: 9.5,
      padX: 1.5,
      padY: 0.5,
    }),
    source(es),
    text(es, 9, 3),
  ]),
  drawn('tiny', 'font-size', { size: 7, leading: 9, margin: 40 }, [
    text(de, 9, 4),
    table(statistics(wanted(de, 137, 40, 9), { align: 'right', headWeight: 2 }), {
      rules: 'header',
      size: 5.5,
      leading: 6.5,
      padY: 0.6,
    }),
    source(de),
  ]),
  drawn('four-tables', 'several', dense, [
    ...[0, 1].flatMap((i) => [
      beside(
        26,
        [
          small(`Table ${i}a`),
          table(statistics(wanted(en, 139 + 2 * i, 6, 2), { align: 'right' }), { rules: 'booktabs', size: 8 }),
        ],
        [
          small(`Table ${i}b`),
          table(statistics(wanted(en, 145 + 2 * i, 6, 2), { align: 'right' }), { rules: 'booktabs', size: 8 }),
        ],
      ),
      gap(16),
    ]),
    text(en, 2, 4),
  ]),
  drawn('under-each-other', 'several', book, [
    table(statistics(wanted(nl, 150, 5, 3), { align: 'right' }), { rules: 'all' }),
    gap(14),
    table(measuresTable({ words: nl, seed: 151, rows: 3 }, { long: 1 }), { rules: 'all', size: 8.5 }),
    text(nl, 9, 2),
  ]),
  drawn('columns-left', 'columns', dense, [
    beside(
      18,
      [
        text(de, 2, 4),
        table(statistics(wanted(de, 153, 9, 2), { align: 'right', headWeight: 2 }), { rules: 'header', size: 7.5 }),
        text(de, 5, 6),
      ],
      [text(de, 3, 12)],
    ),
  ]),
  drawn('turned', 'rotated', { ...dense, rotate: 270, footer: 'Annexe' }, [
    small('Tableau A.1'),
    table(longHeads(wanted(fr, 155, 12, 7), { align: 'right' }), { rules: 'all', size: 8 }),
    source(fr),
  ]),
  drawn('turned-unruled', 'rotated', { rotate: 90 }, [
    small('Tabla A.2'),
    table(statistics(wanted(es, 156, 14, 6), { align: 'right' }), { rules: 'none', padY: 1.5 }),
    note(es),
  ]),
  drawn('pages-budget', 'over-pages', { ...dense, footer: 'Budget annex' }, [
    text(en, 9, 4),
    table(statistics(wanted(en, 158, 120, 5), { align: 'right' }), {
      rules: 'all',
      size: 8,
      leading: 9.5,
      onNextPage: 'header',
    }),
    note(en),
  ]),
  drawn('pages-cut', 'over-pages', { ...book, header: 'Anhang' }, [
    table(measuresTable({ words: de, seed: 160, rows: 14 }, { long: 4, weights: [1.8, 3.4, 1.6, 1.5] }), {
      rules: 'horizontal',
      size: 9,
      onNextPage: 'cut',
      padY: 4,
    }),
  ]),
  drawn('pages-unruled', 'over-pages', { ...dense, landscape: true }, [
    table(measuresTable({ words: nl, seed: 162, rows: 30 }, { long: 3, numbered: true }), {
      rules: 'header',
      size: 8,
      onNextPage: 'header',
      padX: 6,
      padY: 4,
    }),
  ]),
  printed('labels', 'forms', condensed, [
    title('Ficha'),
    table(labels({ words: es, seed: 6, rows: 9 }, 1), { rules: 'all', padY: 5 }),
  ]),
  printed('ruled-mixed', 'ruled', condensed, [
    text(en, 2, 3),
    table(mixed({ words: en, seed: 201, rows: 10 }), { rules: 'all', size: 8 }),
    text(en, 5, 3),
  ]),
  printed('outer', 'outer-box', narrow, [
    text(nl, 4, 3),
    table(statistics(wanted(nl, 203, 9, 5), { align: 'right' }), { rules: 'outer' }),
    source(nl),
  ]),
  printed('vertical', 'outer-box', condensed, [
    text(fr, 6, 3),
    table(statistics(wanted(fr, 205, 9, 4), { align: 'right' }), { rules: 'vertical', size: 8 }),
    text(fr, 1, 3),
  ]),
  printed('zebra-heads', 'zebra', {}, [
    table(longHeads(wanted(de, 207, 9, 4), { align: 'right' }), {
      rules: 'none',
      zebra: true,
      headerFill: true,
      size: 8,
    }),
    text(de, 7, 3),
  ]),
  printed('unruled-shares', 'unruled', narrow, [
    text(es, 2, 4),
    table(statistics(wanted(es, 209, 12, 6), { align: 'right', isShare: true }), { rules: 'none', padY: 1 }),
    note(es),
    text(es, 5, 3),
  ]),
  printed('unruled-text', 'unruled', condensed, [
    table(measuresTable({ words: de, seed: 211, rows: 6 }, { long: 2 }), { rules: 'none', size: 8, padX: 7, padY: 4 }),
    text(de, 3, 3),
  ]),
  printed('typewriter', 'font-kind', mono, [
    line('STATEMENT B'),
    table(statistics(wanted(en, 212, 11, 4), { align: 'right', negatives: 'parentheses' }), {
      rules: 'none',
      size: 8,
      leading: 10,
      padX: 5,
      padY: 0,
      headerBold: false,
    }),
    text(en, 6, 3),
  ]),
  printed('spans-ruled', 'spanning-header', condensed, [
    table(spanning(wanted(nl, 213, 9, 8), { align: 'right', headWeight: 2 }, 3), { rules: 'all', size: 6.5, padX: 2 }),
    source(nl),
    text(nl, 6, 3),
  ]),
  printed('row-spans-plain', 'row-spans', narrow, [
    text(en, 4, 3),
    table(rowSpans(wanted(en, 215, 9, 4), { align: 'right' }), { rules: 'horizontal', verticalAlign: 'middle' }),
    text(en, 8, 3),
  ]),
  printed('middle-ruled', 'multi-line', {}, [
    table(measuresTable({ words: es, seed: 217, rows: 5 }, { long: 3, align: 'center' }), {
      rules: 'all',
      verticalAlign: 'middle',
      size: 8,
    }),
    text(es, 3, 2),
  ]),
  printed('columns', 'columns', { ...condensed, size: 8.5 }, [
    beside(
      18,
      [
        text(fr, 2, 6),
        small('Tableau 2'),
        table(statistics(wanted(fr, 219, 8, 2), { align: 'right' }), { rules: 'horizontal', size: 7.5 }),
        text(fr, 4, 4),
      ],
      [text(fr, 5, 12)],
    ),
  ]),
  printed('pages', 'over-pages', { ...narrow, footer: 'Bilaga' }, [
    table(statistics(wanted(nl, 221, 92, 6), { align: 'right' }), { rules: 'header', padY: 1.5 }, [46]),
  ]),
  printed('budget', 'group-rows', narrow, [
    text(es, 6, 3),
    table(budget(wanted(es, 223, 12, 5), { align: 'right' }, 'across'), { rules: 'booktabs' }),
    note(es),
  ]),
]
