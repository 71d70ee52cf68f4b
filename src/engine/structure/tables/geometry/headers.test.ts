import { expect, test } from 'vitest'
import { headerLines } from './headers.ts'
import type { Placed } from './placed-lines.ts'
import type { Piece } from './shapes.ts'

/** Lines of cells, an empty one for a column without words; the last column is one of figures. */
function placed(lines: readonly (readonly string[])[]): Placed {
  const cells = lines.map((line) => line.map((text) => (text === '' ? [] : [pieceOf(text)])))
  const columns = (lines[0] ?? []).length
  return {
    lines: cells.map((it, i) => ({
      x0: 0,
      x1: 500,
      y0: 12 * i,
      y1: 12 * i + 9,
      line: { pieces: it.flat() },
      cells: it,
    })),
    columns: { edges: Array.from({ length: columns + 1 }, (_, i) => 100 * i) },
    isNumeric: Array.from({ length: columns }, (_, i) => i === columns - 1),
  } as unknown as Placed
}

/** `*Thema` is printed bold. */
const pieceOf = (text: string) =>
  ({ text: text.replace('*', ''), isNumber: /^\d/u.test(text), isBold: text.startsWith('*') }) as unknown as Piece

test('a year alone under the names ends the header, also when the first row under it holds no figures', () => {
  const lines = [
    ['Thema', 'Type', 'Toelichting', 'Artikel'],
    ['2021', '', '', ''],
    ['Wonen', 'Ex post', 'De huren zijn overal gestegen', 'artikel 4'],
    ['Natuur', 'Ex ante', 'De otter is terug in het veen', '12'],
    ['Water', 'Ex post', 'De dijken zijn op hoogte', '13'],
  ]
  expect(headerLines(placed(lines), [])).toBe(1)
})

test('years over figures belong to the header', () => {
  const lines = [
    ['Gewas', 'Soort', 'Jaar', ''],
    ['', '', '', '2021'],
    ['Tarwe', 'winter', 'hectare', '1250'],
    ['Haver', 'zomer', 'hectare', '310'],
  ]
  expect(headerLines(placed(lines), [])).toBe(2)
})

test('a bold name alone under the rule below the header names the rows under it', () => {
  const lines = [
    ['*Thema', '*Type', '*Toelichting', '*Artikel'],
    ['', '', '', '*nummer'],
    ['*Wonen en bouwen', '', '', ''],
    ['Huur', 'Ex post', 'De huren zijn overal gestegen', 'artikel 4'],
    ['Koop', 'Ex ante', 'De prijzen dalen in de steden', '12'],
  ]
  const rule = { at: 22.5, from: 0, to: 500, isEdge: false }
  expect(headerLines(placed(lines), [rule])).toBe(2)
})
