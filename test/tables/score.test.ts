import { expect, test } from 'vitest'
import { gridOf } from './grids.ts'
import { type ScoredTable, scoresOf } from './score.ts'
import { sequenceSimilarity } from './sequence-similarity.ts'
import { treeSimilarity } from './tree-similarity.ts'

/** Rows of cells with `|` between them; 100 points wide, 10 a row, on page 1 unless said otherwise. */
function tableOf(rows: readonly string[], { y = 0, page = 1, x1 = 100 } = {}): ScoredTable {
  const cells = rows.flatMap((line, row) =>
    line.split('|').map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, boxes: [] })),
  )
  return { boxes: [{ page, x0: 0, y0: y, x1, y1: y + rows.length * 10 }], cells }
}
const scored = (truth: readonly ScoredTable[], found: readonly ScoredTable[]) =>
  scoresOf([{ name: 'made', family: 'made', truth, found }])

const ROWS = ['Jaar|Aantal|Deel', '2022|14|0,3', '2023|19|0,4', '2024|22|0,5']

test('what is the same scores 1 everywhere', () => {
  const { documents, tables, ...scores } = scored([tableOf(ROWS)], [tableOf(ROWS)])
  expect([documents, tables]).toEqual([1, 1])
  expect(Object.values({ ...scores, ...scores.ofMatched }).filter((it) => typeof it === 'number' && it !== 1)).toEqual(
    [],
  )
})

test('nothing found scores 0 and is not helped by having made no mistake', () => {
  const scores = scored([tableOf(ROWS)], [])
  expect(scores).toMatchObject({
    recall: 0,
    f1: 0,
    f1ByCount: 0,
    tree: 0,
    sequence: 0,
    rows: 0,
    columns: 0,
    rowsNear: 0,
  })
})

test('a table on a page without one costs precision, and no table there costs nothing', () => {
  const [right, quiet] = [
    { truth: [tableOf(ROWS)], found: [tableOf(ROWS)] },
    { truth: [], found: [] },
  ]
  const loud = { truth: [], found: [tableOf(ROWS)] }
  const of = (documents: readonly { truth: ScoredTable[]; found: ScoredTable[] }[]) =>
    scoresOf(documents.map((it, i) => ({ name: String(i), family: 'made', ...it })))
  expect(of([right, quiet])).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  expect(of([right, loud])).toMatchObject({ precision: 0.5, recall: 1, tree: 1 })
})

test('a table that is split matches once at most, with the part that covers half of it', () => {
  const halves = [tableOf(ROWS.slice(0, 3)), tableOf(ROWS.slice(3), { y: 30 })]
  const scores = scored([tableOf(ROWS)], halves)
  expect(scores).toMatchObject({ precision: 0.5, recall: 1, rows: 0, rowsNear: 0.75, columns: 1 })
  // Of 17 nodes (the table, 4 rows, 12 cells) one row and its three cells are missing.
  expect(scores.tree).toBeCloseTo(1 - 4 / 17)
  const even = scored([tableOf(ROWS)], [tableOf(ROWS.slice(0, 1)), tableOf(ROWS.slice(1, 2), { y: 10 })])
  expect(even).toMatchObject({ precision: 0, recall: 0, f1: 0, f1ByCount: 2 / 3 })
})

test('two tables taken for one match one of them', () => {
  const truth = [tableOf(ROWS), tableOf(ROWS.slice(0, 2), { y: 40 })]
  const scores = scored(truth, [tableOf([...ROWS, ...ROWS.slice(0, 2)])])
  expect(scores).toMatchObject({ precision: 1, recall: 0.5, rows: 0, columns: 0.5 })
  expect(scores.ofMatched.rows).toBe(0)
})

test('a table over two pages is one table and two pieces, and counts as read once', () => {
  const truth = {
    ...tableOf(ROWS),
    boxes: [
      { page: 1, x0: 0, y0: 0, x1: 9, y1: 9 },
      { page: 2, x0: 0, y0: 0, x1: 9, y1: 9 },
    ],
  }
  expect(scored([truth], [truth])).toMatchObject({ tables: 1, f1: 1, rows: 1 })
  const apart = truth.boxes.map((box, i) => ({ ...tableOf(ROWS.slice(i * 2, i * 2 + 2)), boxes: [box] }))
  expect(scored([truth], apart)).toMatchObject({ precision: 1, recall: 1, rows: 0, rowsNear: 0.5 })
  const onePage = { ...truth, boxes: truth.boxes.slice(0, 1) }
  expect(scored([truth], [onePage])).toMatchObject({ precision: 1, recall: 0.5, rows: 1, tree: 1 })
})

test('a box that covers the table and as much again is at the edge of a match', () => {
  expect(scored([tableOf(ROWS)], [tableOf(ROWS, { x1: 200 })]).f1).toBe(1)
  expect(scored([tableOf(ROWS)], [tableOf(ROWS, { x1: 201 })]).f1).toBe(0)
  expect(scored([tableOf(ROWS)], [tableOf(ROWS, { page: 2 })])).toMatchObject({ f1: 0, f1ByCount: 0 })
})

test('a cell that slips to the next column costs two cells, and the size stays right', () => {
  const slipped = ['Jaar|Aantal|Deel', '2022|14|0,3', '2023||19 0,4', '2024|22|0,5']
  const scores = scored([tableOf(ROWS)], [tableOf(slipped)])
  expect(scores).toMatchObject({ rows: 1, columns: 1, f1: 1 })
  // «19» is gone (1), «0,4» became «19 0,4» (3 of 6 letters).
  expect(scores.tree).toBeCloseTo(1 - 1.5 / 17)
  // Ten of the twelve places are the same.
  expect(scores.sequence).toBeCloseTo(10 / 12)
})

test('a cell that spans is another cell than one that does not, and the places under it are none', () => {
  const spans = { ...tableOf(['Aantal', 'a|b']), columns: 2 }
  const wide = { ...spans, cells: spans.cells.map((it, i) => (i === 0 ? { ...it, columnSpan: 2 } : it)) }
  expect(treeSimilarity(gridOf(wide), gridOf(wide))).toBe(1)
  // Six nodes: one more for the empty place, and the head costs a change.
  expect(treeSimilarity(gridOf(wide), gridOf(spans))).toBeCloseTo(1 - 2 / 7)
})

test('white space, capitals, kinds of dashes and soft hyphens are no difference; a lost sign is', () => {
  const similar = (a: string, b: string) => treeSimilarity(gridOf(tableOf([a])), gridOf(tableOf([b])))
  expect(similar('1\u00a0234|Sub\u00adthema|–5', '1 234|subthema|-5')).toBe(1)
  expect(similar('-5', '5')).toBeLessThan(1)
})

test('an empty last column is a column where the truth says so', () => {
  const truth = { ...tableOf(['a|b', 'c|d']), columns: 3 }
  expect(scored([truth], [tableOf(['a|b', 'c|d'])])).toMatchObject({ columns: 0, columnsNear: 2 / 3, rows: 1 })
  expect(scored([truth], [tableOf(['a|b|', 'c|d|'])])).toMatchObject({ columns: 1, tree: 1 })
})

test('the sequence finds the longest shared stretch first, and frequent texts begin none in long lists', () => {
  const of = (texts: readonly string[]) => [texts.map((text) => ({ text, rowSpan: 1, columnSpan: 1 }))]
  expect(sequenceSimilarity(of(['x', 'a', 'b', 'c']), of(['a', 'b', 'c', 'x']))).toBe(0.75)
  const blanks = (count: number) => new Array<string>(count).fill('')
  const shifted = (count: number) => sequenceSimilarity(of(['x', ...blanks(count)]), of([...blanks(count), 'y']))
  expect(shifted(198)).toBeCloseTo(198 / 199)
  expect(shifted(200)).toBe(0)
  // At the very beginning they still lengthen a stretch of none.
  expect(sequenceSimilarity(of(blanks(200)), of(blanks(200)))).toBe(1)
})

test('a reader that names a row of a milliard does not stop the score', () => {
  const mad = {
    ...tableOf(['a|b']),
    cells: [{ row: 1e9, column: 1e9, rowSpan: 1, columnSpan: 1, text: 'a', boxes: [] }],
  }
  expect(scored([tableOf(['a|b'])], [mad])).toMatchObject({ rows: 0, columns: 0 })
})
