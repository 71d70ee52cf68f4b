import { randomFrom } from '../../letter-making.ts'
import type { CellSpec, ColumnSpec, TableSpec } from './model.ts'
import type { Words } from './words/words.ts'

/** What stands in tables: numbers, amounts and texts of one language, the same for the same seed. */
export interface Wanted {
  readonly words: Words
  readonly seed: number
  readonly rows: number
  /** Number columns beside the row header. */
  readonly columns: number
}

const column = (weight: number, align: ColumnSpec['align']): ColumnSpec => ({ weight, align })
const cell = (text: string, more: Omit<CellSpec, 'text'> = {}): CellSpec => ({ text, ...more })
export const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T

export function grouped(value: number, words: Words): string {
  const digits = String(Math.abs(Math.round(value)))
  return digits.replace(/\B(?=(\d{3})+$)/g, words.thousand)
}

/** Negative between parentheses, as in accounts, or with a dash. */
function amount(random: () => number, words: Words, negatives: 'none' | 'parentheses' | 'dash'): string {
  const size = grouped(10 ** (1 + random() * 4.6), words)
  if (negatives === 'none' || random() > 0.25) return size
  return negatives === 'parentheses' ? `(${size})` : `–${size}`
}

const share = (random: () => number, { decimal }: Words): string =>
  (random() * 90).toFixed(random() < 0.8 ? 1 : 2).replace('.', decimal)

export interface NumberStyle {
  readonly align: ColumnSpec['align']
  readonly negatives?: 'none' | 'parentheses' | 'dash'
  readonly isShare?: boolean
  readonly empty?: number
  readonly sign?: string
  readonly headWeight?: number
  readonly heads?: 'years' | 'measures'
}

function numberCell(random: () => number, words: Words, style: NumberStyle): CellSpec {
  if (random() < (style.empty ?? 0)) return cell(random() < 0.5 ? '' : '–')
  const text = style.isShare ? share(random, words) : amount(random, words, style.negatives ?? 'none')
  return style.sign ? cell(text, { sign: style.sign }) : cell(text)
}

const heads = (words: Words, columns: number, style: NumberStyle): CellSpec[] =>
  Array.from({ length: columns }, (_, i) =>
    cell(style.heads === 'measures' ? pick(words.measures, i) : String(2026 - columns + i)),
  )

const numberColumns = (count: number, style: NumberStyle): ColumnSpec[] => [
  column(style.headWeight ?? 2.4, 'left'),
  ...Array.from({ length: count }, () => column(1, style.align)),
]

/** One line a row: a place or item and its numbers. */
export function statistics({ words, seed, rows, columns }: Wanted, style: NumberStyle): TableSpec {
  const random = randomFrom(seed)
  const names = seed % 2 ? words.places : words.items
  const body = Array.from({ length: rows }, (_, row) => [
    cell(row < names.length ? pick(names, row + seed) : `${pick(names, row)} ${1 + Math.floor(row / names.length)}`),
    ...Array.from({ length: columns }, () => numberCell(random, words, style)),
  ])
  return {
    columns: numberColumns(columns, style),
    rows: [[cell(''), ...heads(words, columns, style)], ...body],
    headerRows: 1,
    groupRows: [],
  }
}

/** Items under group rows, each group with its total. `groups`: a row of its own across the table, or a bold first cell. */
export function budget(
  { words, seed, rows, columns }: Wanted,
  style: NumberStyle,
  groups: 'across' | 'first',
): TableSpec {
  const random = randomFrom(seed)
  const out: CellSpec[][] = [[cell(words.unit), ...heads(words, columns, style)]]
  const groupRows: number[] = []
  const numbers = (isBold: boolean) =>
    Array.from({ length: columns }, () => ({ ...numberCell(random, words, style), ...(isBold && { bold: true }) }))
  const each = Math.max(2, Math.round(rows / 3))
  for (let group = 0; group < 3; group++) {
    groupRows.push(out.length)
    const name = cell(pick(words.groups, group + seed), { bold: true })
    out.push(groups === 'across' ? [{ ...name, columnSpan: columns + 1 }] : [name, ...blanks(columns)])
    for (let i = 0; i < each; i++)
      out.push([cell(pick(words.items, group * each + i), { indent: i % 3 === 2 ? 2 : 1 }), ...numbers(false)])
    out.push([cell(words.total, { bold: true }), ...numbers(true)])
  }
  return { columns: numberColumns(columns, style), rows: out, headerRows: 1, groupRows }
}

const blanks = (count: number): CellSpec[] => Array.from({ length: count }, () => cell(''))

/** Headers of two or three levels over the number columns. `columns` is a multiple of 4 with three levels, else of 2. */
export function spanning({ words, seed, rows, columns }: Wanted, style: NumberStyle, levels: 2 | 3): TableSpec {
  const { rows: body } = statistics({ words, seed, rows, columns }, style)
  const wide = (text: string, columnSpan: number): CellSpec => cell(text, { columnSpan, align: 'center' })
  const corner = cell(words.heads[0], { rowSpan: levels })
  const last = Array.from({ length: columns }, (_, i) => cell(pick(words.measures, i % 2)))
  const years = Array.from({ length: columns / 2 }, (_, i) => wide(String(2022 + (i % (levels === 3 ? 2 : 9))), 2))
  const top = [wide(pick(words.groups, seed), columns / 2), wide(pick(words.groups, seed + 1), columns / 2)]
  const header = levels === 3 ? [[corner, ...top], years, last] : [[corner, ...years], last]
  return {
    columns: numberColumns(columns, style),
    rows: [...header, ...body.slice(1)],
    headerRows: levels,
    groupRows: [],
  }
}

export interface TextStyle {
  readonly weights?: readonly number[]
  /** Sentences in the wide cell. */
  readonly long: number
  readonly numbered?: boolean
  readonly align?: ColumnSpec['align']
}

/** Columns of words: a subject, what is done in several lines, who does it and when. */
export function measuresTable({ words, seed, rows }: Omit<Wanted, 'columns'>, style: TextStyle): TableSpec {
  const random = randomFrom(seed)
  const [a, b, c, d] = style.weights ?? [1.4, 3.6, 1.5, 1.2]
  const deed = () =>
    Array.from({ length: 1 + Math.floor(random() * style.long) }, () =>
      pick(words.deeds, Math.floor(random() * 7)),
    ).join('. ')
  const body = Array.from({ length: rows }, (_, row) => [
    ...(style.numbered ? [cell(`${1 + Math.floor(row / 4)}.${1 + (row % 4)}`)] : []),
    cell(pick(words.items, row + seed)),
    cell(`${deed()}.`),
    cell(pick(words.bodies, Math.floor(random() * 6))),
    cell(pick(words.moments, Math.floor(random() * 6))),
  ])
  const align = style.align ?? 'left'
  return {
    columns: [
      ...(style.numbered ? [column(0.5, 'left')] : []),
      column(a ?? 1, 'left'),
      column(b ?? 1, 'left'),
      column(c ?? 1, align),
      column(d ?? 1, align),
    ],
    rows: [[...(style.numbered ? [cell('Nr.')] : []), ...words.heads.map((it) => cell(it))], ...body],
    headerRows: 1,
    groupRows: [],
  }
}

/** A first column whose cells hold for two or three rows. */
export function rowSpans({ words, seed, rows, columns }: Wanted, style: NumberStyle): TableSpec {
  const { rows: body } = statistics({ words, seed, rows, columns }, style)
  const each = 3
  const out = body.slice(1).map((cells, row) => {
    if (row % each > 0) return cells
    return [cell(pick(words.groups, row / each), { rowSpan: Math.min(each, rows - row) }), ...cells]
  })
  return {
    columns: [column(1.8, 'left'), ...numberColumns(columns, style)],
    rows: [[cell(''), cell(words.heads[0]), ...heads(words, columns, style)], ...out],
    headerRows: 1,
    groupRows: [],
  }
}

/** No header: a label and what belongs to it. */
export function labels({ words, seed, rows }: Omit<Wanted, 'columns'>, long: number): TableSpec {
  const random = randomFrom(seed)
  const body = Array.from({ length: rows }, (_, row) => [
    cell(pick(words.items, row + seed)),
    cell(
      Array.from({ length: 1 + Math.floor(random() * long) }, () =>
        pick(words.sentences, Math.floor(random() * 10)),
      ).join(' '),
    ),
  ])
  return { columns: [column(1, 'left'), column(2.6, 'left')], rows: body, headerRows: 0, groupRows: [] }
}

export function prose({ sentences }: Words, seed: number, count: number): string {
  return Array.from({ length: count }, (_, i) => pick(sentences, seed + i * 3)).join(' ')
}

/** Years down, and columns of different kinds: a code, an amount, a share, a word. */
export function mixed({ words, seed, rows }: Omit<Wanted, 'columns'>): TableSpec {
  const random = randomFrom(seed)
  const body = Array.from({ length: rows }, (_, row) => [
    cell(String(1001 + row * 17)),
    cell(pick(words.items, row + seed)),
    cell(amount(random, words, 'dash')),
    cell(`${share(random, words)} %`),
    cell(pick(words.moments, Math.floor(random() * 6))),
  ])
  const heads = ['Code', words.heads[0], words.measures[1] ?? '', words.measures[3] ?? '', words.heads[3]]
  return {
    columns: [column(0.7, 'left'), column(2, 'left'), column(1, 'right'), column(0.9, 'right'), column(1.3, 'left')],
    rows: [heads.map((it) => cell(it)), ...body],
    headerRows: 1,
    groupRows: [],
  }
}

/** Heads of several lines over narrow columns. */
export function longHeads({ words, seed, rows, columns }: Wanted, style: NumberStyle): TableSpec {
  const made = statistics({ words, seed, rows, columns }, style)
  const head = (i: number) => `${pick(words.measures, i)} ${words.of} ${pick(words.moments, i)}`
  return {
    ...made,
    rows: [[cell(words.heads[0]), ...Array.from({ length: columns }, (_, i) => cell(head(i)))], ...made.rows.slice(1)],
  }
}
