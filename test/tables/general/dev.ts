import {
  beside,
  caption,
  documentsOf,
  gap,
  line,
  newPage,
  note,
  small,
  source,
  table,
  text,
  title,
  wanted,
} from './composing.ts'
import { budget, labels, measuresTable, rowSpans, spanning, statistics } from './contents.ts'
import type { Composed } from './model.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { nl } from './words/nl.ts'

const { drawn } = documentsOf('dev')
const times = { font: 'Times-Roman' }

/** Documents that the drawing writer makes, each with another difficulty. */
export const devDrawn: readonly Composed[] = [
  drawn('ruled-statistics', 'ruled', {}, [
    title('3.2 Aanvragen per gemeente'),
    text(nl, 1, 5),
    caption(nl, 1),
    table(statistics(wanted(nl, 1, 9, 4), { align: 'right' }), { rules: 'all', headerFill: true }),
    source(nl),
    text(nl, 2, 6),
  ]),
  drawn('ruled-text', 'ruled', { ...times, size: 11 }, [
    text(en, 3, 4),
    table(measuresTable({ words: en, seed: 4, rows: 6 }, { long: 2 }), { rules: 'all', padX: 5, padY: 4 }),
    small('Note. Dates are those of the programme plan.'),
    text(en, 5, 5),
  ]),
  drawn('ruled-middle', 'multi-line', {}, [
    title('Maßnahmen'),
    table(measuresTable({ words: de, seed: 6, rows: 5 }, { long: 3, align: 'center' }), {
      rules: 'all',
      verticalAlign: 'middle',
    }),
    source(de),
    text(de, 1, 3),
  ]),
  drawn('ruled-bottom', 'multi-line', { ...times }, [
    text(fr, 1, 3),
    table(measuresTable({ words: fr, seed: 7, rows: 6 }, { long: 2, numbered: true }), {
      rules: 'all',
      verticalAlign: 'bottom',
    }),
    text(fr, 4, 3),
  ]),
  drawn('horizontal-statistics', 'horizontal-rules', {}, [
    text(es, 1, 4),
    small('Cuadro 4. Solicitudes por municipio'),
    table(statistics(wanted(es, 3, 11, 5), { align: 'right', negatives: 'dash' }), { rules: 'horizontal' }),
    source(es),
    text(es, 3, 4),
  ]),
  drawn('horizontal-text', 'horizontal-rules', { ...times, size: 10.5 }, [
    title('Annex B. Actions and owners'),
    table(measuresTable({ words: en, seed: 9, rows: 7 }, { long: 2 }), { rules: 'horizontal', padX: 6 }),
    text(en, 7, 3),
  ]),
  drawn('header-rule-budget', 'header-rule', {}, [
    text(nl, 5, 3),
    caption(nl, 7),
    table(budget(wanted(nl, 2, 9, 4), { align: 'right' }, 'first'), { rules: 'header' }),
    note(nl),
    text(nl, 8, 3),
  ]),
  drawn('booktabs-shares', 'header-rule', { ...times, size: 11, leading: 15 }, [
    text(en, 2, 4),
    small('Table 2. Share of cases decided in time, by district (per cent)'),
    table(statistics(wanted(en, 5, 8, 5), { align: 'decimal', isShare: true }), {
      rules: 'booktabs',
      headerBold: false,
      padX: 8,
    }),
    note(en),
    text(en, 6, 4),
  ]),
  drawn('zebra-statistics', 'zebra', {}, [
    text(fr, 2, 3),
    table(statistics(wanted(fr, 6, 12, 4), { align: 'right', heads: 'measures' }), {
      rules: 'none',
      zebra: true,
      headerFill: true,
    }),
    source(fr),
    text(fr, 5, 3),
  ]),
  drawn('zebra-text', 'zebra', { ...times }, [
    title('Overzicht van maatregelen'),
    table(measuresTable({ words: nl, seed: 12, rows: 8 }, { long: 1 }), { rules: 'none', zebra: true, padY: 3.5 }),
    text(nl, 3, 3),
  ]),
  drawn('unruled-statistics', 'unruled', {}, [
    text(de, 4, 4),
    small('Tabelle 3: Anträge nach Kreisen'),
    table(statistics(wanted(de, 7, 10, 4), { align: 'right' }), { rules: 'none', padY: 1 }),
    source(de),
    text(de, 2, 5),
  ]),
  drawn('unruled-text', 'unruled', {}, [
    text(en, 1, 3),
    gap(6),
    table(measuresTable({ words: en, seed: 14, rows: 5 }, { long: 2 }), { rules: 'none', padX: 6, padY: 4 }),
    gap(6),
    text(en, 4, 4),
  ]),
  drawn('unruled-left-numbers', 'unruled', { ...times, size: 11 }, [
    text(es, 5, 4),
    table(statistics(wanted(es, 8, 9, 3), { align: 'left' }), { rules: 'none', padY: 1.5, width: 0.8 }),
    text(es, 6, 4),
  ]),
  drawn('centred-statistics', 'aligned', {}, [
    text(nl, 9, 3),
    table(statistics(wanted(nl, 9, 10, 5), { align: 'center', negatives: 'parentheses' }), { rules: 'booktabs' }),
    source(nl),
    text(nl, 4, 3),
  ]),
  drawn('decimal-unruled', 'aligned', { ...times }, [
    text(de, 6, 4),
    table(statistics(wanted(de, 10, 9, 4), { align: 'decimal', isShare: true, empty: 0.1 }), {
      rules: 'none',
      padX: 6,
    }),
    note(de),
    text(de, 8, 3),
  ]),
  drawn('thousand-spaces', 'numbers', {}, [
    text(fr, 7, 3),
    small('Tableau 5. Crédits par action (en milliers d’euros)'),
    table(statistics(wanted(fr, 12, 10, 6), { align: 'right', negatives: 'dash', headWeight: 2 }), {
      rules: 'header',
      size: 8.5,
      padX: 3,
    }),
    source(fr),
  ]),
  drawn('parentheses-signs', 'numbers', {}, [
    title('Statement of operations'),
    table(budget(wanted(en, 3, 9, 3), { align: 'right', negatives: 'parentheses', sign: '$' }, 'first'), {
      rules: 'none',
      padX: 7,
      padY: 1.5,
    }),
    note(en),
    text(en, 8, 3),
  ]),
  drawn('two-level-header', 'spanning-header', {}, [
    text(nl, 6, 3),
    caption(nl, 2),
    table(spanning(wanted(nl, 11, 9, 6), { align: 'right', headWeight: 1.8 }, 2), { rules: 'booktabs', size: 8.5 }),
    source(nl),
    text(nl, 2, 3),
  ]),
  drawn('three-level-header', 'spanning-header', { landscape: true }, [
    text(de, 3, 3),
    table(spanning(wanted(de, 12, 8, 8), { align: 'right' }, 3), { rules: 'all', headerFill: true }),
    source(de),
  ]),
  drawn('two-level-unruled', 'spanning-header', { ...times }, [
    text(en, 9, 3),
    table(spanning(wanted(en, 13, 10, 4), { align: 'right' }, 2), { rules: 'none', padX: 8, padY: 1.5 }),
    text(en, 3, 4),
  ]),
  drawn('row-spans-ruled', 'row-spans', {}, [
    text(es, 2, 3),
    table(rowSpans(wanted(es, 4, 9, 4), { align: 'right' }), { rules: 'all', verticalAlign: 'middle', size: 8.5 }),
    text(es, 7, 3),
  ]),
  drawn('row-spans-horizontal', 'row-spans', { ...times }, [
    text(nl, 1, 3),
    table(rowSpans(wanted(nl, 5, 9, 3), { align: 'right' }), { rules: 'horizontal' }),
    text(nl, 7, 3),
  ]),
  drawn('groups-across', 'group-rows', {}, [
    text(fr, 3, 2),
    table(budget(wanted(fr, 5, 12, 4), { align: 'right' }, 'across'), { rules: 'all' }),
    note(fr),
  ]),
  drawn('groups-unruled', 'group-rows', { ...times, size: 10 }, [
    text(en, 5, 3),
    table(budget(wanted(en, 6, 9, 4), { align: 'right', empty: 0.15 }, 'across'), { rules: 'header' }),
    text(en, 2, 3),
  ]),
  drawn('empty-cells', 'empty', {}, [
    text(de, 5, 3),
    table(statistics(wanted(de, 14, 10, 6), { align: 'right', empty: 0.45, headWeight: 2 }), {
      rules: 'all',
      size: 8.5,
    }),
    text(de, 9, 3),
  ]),
  drawn('empty-cells-unruled', 'empty', {}, [
    text(nl, 3, 3),
    table(statistics(wanted(nl, 15, 11, 5), { align: 'right', empty: 0.35 }), { rules: 'header', padY: 1.5 }),
    text(nl, 5, 3),
  ]),
  drawn('narrow-gutters', 'narrow', { ...times, size: 9, leading: 12 }, [
    text(en, 4, 3),
    table(statistics(wanted(en, 16, 14, 8), { align: 'right', headWeight: 2 }), {
      rules: 'none',
      size: 8,
      leading: 9.5,
      padX: 1.6,
      padY: 0.5,
      width: 0.8,
    }),
    source(en),
  ]),
  drawn('small-font', 'font-size', { size: 8, leading: 10 }, [
    text(fr, 6, 5),
    table(statistics(wanted(fr, 17, 24, 7), { align: 'right', headWeight: 2 }), {
      rules: 'horizontal',
      size: 6,
      leading: 7.2,
      padY: 1,
    }),
    source(fr),
    text(fr, 1, 6),
  ]),
  drawn('large-font', 'font-size', { size: 14, leading: 20 }, [
    text(es, 4, 2),
    table(statistics(wanted(es, 18, 7, 3), { align: 'right' }), { rules: 'header', size: 14, leading: 18, padY: 3 }),
    text(es, 9, 2),
  ]),
  drawn('side-by-side', 'several', {}, [
    text(nl, 8, 3),
    beside(
      28,
      [small('Tabel 1a. Noord'), table(statistics(wanted(nl, 19, 8, 2), { align: 'right' }), { rules: 'all' })],
      [small('Tabel 1b. Zuid'), table(statistics(wanted(nl, 21, 8, 2), { align: 'right' }), { rules: 'all' })],
    ),
    source(nl),
    text(nl, 6, 3),
  ]),
  drawn('two-under-each-other', 'several', { ...times }, [
    small('Table 1. Estimates'),
    table(statistics(wanted(en, 22, 6, 4), { align: 'right' }), { rules: 'booktabs' }),
    source(en),
    text(en, 1, 3),
    small('Table 2. Shares'),
    table(statistics(wanted(en, 23, 6, 3), { align: 'decimal', isShare: true }), { rules: 'booktabs' }),
    source(en),
  ]),
  drawn('two-close-unruled', 'several', {}, [
    text(de, 1, 2),
    small('Tabelle 1: Ausgaben'),
    table(statistics(wanted(de, 24, 6, 4), { align: 'right' }), { rules: 'header', padY: 1 }),
    gap(10),
    small('Tabelle 2: Einnahmen'),
    table(statistics(wanted(de, 26, 5, 3), { align: 'right' }), { rules: 'header', padY: 1 }),
    text(de, 4, 2),
  ]),
  drawn('two-columns-one-table', 'columns', { ...times, size: 9.5, leading: 12 }, [
    title('Chapter 4. Decisions in time'),
    beside(
      22,
      [text(en, 1, 9), text(en, 3, 8)],
      [
        text(en, 2, 5),
        small('Table 4.1'),
        table(statistics(wanted(en, 25, 7, 3), { align: 'right' }), { rules: 'booktabs', size: 8 }),
        source(en),
        text(en, 6, 4),
      ],
    ),
  ]),
  drawn('two-columns-table-across', 'columns', { size: 9, leading: 12 }, [
    beside(20, [text(fr, 1, 9)], [text(fr, 2, 9)]),
    gap(8),
    small('Tableau 2. Répartition'),
    table(statistics(wanted(fr, 27, 9, 5), { align: 'right' }), { rules: 'horizontal', size: 8.5 }),
    gap(8),
    beside(20, [text(fr, 4, 8)], [text(fr, 5, 8)]),
  ]),
  drawn('rotated-page', 'rotated', { rotate: 90, footer: 'Annex C' }, [
    small('Table C.1. Estimates by year'),
    table(statistics(wanted(en, 28, 12, 8), { align: 'right' }), { rules: 'horizontal' }),
    source(en),
  ]),
  drawn('landscape-text', 'rotated', { landscape: true, header: 'Bijlage 2', footer: 'Jaarplan' }, [
    table(measuresTable({ words: nl, seed: 30, rows: 7 }, { long: 3, numbered: true }), {
      rules: 'none',
      zebra: true,
      padX: 6,
      padY: 4,
    }),
  ]),
  drawn('over-pages-header', 'over-pages', { footer: 'Haushaltsplan' }, [
    text(de, 1, 5),
    table(statistics(wanted(de, 31, 80, 5), { align: 'right' }), { rules: 'horizontal', onNextPage: 'header' }),
    source(de),
    text(de, 3, 3),
  ]),
  drawn('over-pages-bare', 'over-pages', { ...times, header: 'Informe anual', footer: 'Anexo estadístico' }, [
    text(es, 1, 4),
    table(statistics(wanted(es, 32, 90, 4), { align: 'right' }), { rules: 'header', padY: 1.5, onNextPage: 'bare' }),
    source(es),
  ]),
  drawn('over-pages-cut', 'over-pages', { footer: 'Annex D' }, [
    text(en, 2, 4),
    table(measuresTable({ words: en, seed: 33, rows: 24 }, { long: 4 }), { rules: 'all', padY: 4, onNextPage: 'cut' }),
    text(en, 6, 3),
  ]),
  drawn('over-pages-text-unruled', 'over-pages', { landscape: true, footer: 'Evaluatieprogramma' }, [
    table(measuresTable({ words: nl, seed: 35, rows: 26 }, { long: 4 }), {
      rules: 'rows-dotted',
      padY: 4,
      padX: 6,
      onNextPage: 'header',
    }),
    note(nl),
  ]),
  drawn('labels-ruled', 'forms', { size: 11 }, [
    title('Fiche signalétique'),
    table(labels({ words: fr, seed: 3, rows: 7 }, 2), { rules: 'all', padX: 6, padY: 4, size: 10, leading: 13 }),
  ]),
  drawn('outer-box', 'outer-box', {}, [
    text(en, 7, 4),
    table(statistics(wanted(en, 36, 9, 4), { align: 'right' }), { rules: 'outer', headerFill: true }),
    source(en),
  ]),
  drawn('vertical-rules', 'outer-box', {}, [
    text(es, 8, 4),
    table(statistics(wanted(es, 37, 10, 4), { align: 'right' }), { rules: 'vertical' }),
    source(es),
    newPage,
    text(es, 2, 9),
  ]),
  drawn('typewriter', 'font-kind', { font: 'Courier', size: 9, leading: 11 }, [
    line('REPORT 7 OF THE BOARD'),
    text(en, 3, 4),
    table(statistics(wanted(en, 38, 12, 4), { align: 'right', negatives: 'dash' }), {
      rules: 'none',
      size: 9,
      leading: 11,
      padX: 5,
      padY: 0,
      headerBold: false,
    }),
    text(en, 8, 4),
  ]),
]
