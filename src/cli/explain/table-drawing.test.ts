import { expect, test } from 'vitest'
import { geometrySteps } from '../../engine/structure/tables/geometry/geometry-tables.ts'
import { drawn, rows } from '../../engine/structure/tables/geometry/testing.ts'
import { tableDrawing } from './table-drawing.ts'

const page = drawn({
  printed: rows([60, 250, 350], 60, 14, [
    ['Soort <a>', '2021', '2022'],
    ['Tarwe', '1250', '1300'],
    ['Gerst', '310', '295'],
    ['Haver', '12', '15'],
  ]),
})

test('the drawing shows each cell, says in words what was found, and escapes what is printed', () => {
  const svg = tableDrawing(geometrySteps(page, 1), 1)
  expect(svg.match(/<rect class="cells"/g)).toHaveLength(10)
  expect(svg).toContain('4 rows by 3 columns by the places of the text: a table.')
  expect(svg).toContain('&lt;a&gt;')
  expect(svg).not.toContain('<a>')
})

test('a page without a table says so', () => {
  const empty = drawn({ printed: [[60, 60, 'een regel tekst en verder niets meer']] })
  expect(tableDrawing(geometrySteps(empty, 1), 1)).toContain('Nothing on this page looks like a table.')
})
