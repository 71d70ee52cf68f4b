import { expect, test } from 'vitest'
import { type Metric, metrics } from './letter-widths.ts'
import { MeasuredLine } from './measured-line.ts'
import { addCell, costOfUnseen, noCells } from './seen-cells.ts'
import { tokensOf } from './tokens.ts'

const lineOf = (text: string) =>
  new MeasuredLine(tokensOf(text, { from: 0, to: text.length, text, page: 0 }), metrics[0] as Metric)

test('a cell goes on as it does in another row; what a row was taken for itself says nothing of it', () => {
  const seen = noCells()
  addCell(seen, ['natuur', 'en landschap'], 3)
  const after = seen.next.get('natuur') ?? null
  const line = lineOf('en landschap het gebied')
  expect(costOfUnseen(after, line, 0, 2, 4)).toBeLessThan(0)
  expect(costOfUnseen(after, line, 0, 0, 4)).toBeGreaterThan(0)
  expect(costOfUnseen(after, line, 0, 2, 3)).toBe(0)
})
