import { expect, test } from 'vitest'
import { agendaReading } from '../../engine/facts/studies/testing.ts'
import { explain } from './explanation.ts'
import { tablePlaceInWords } from './table-place.ts'

const reading = agendaReading([
  'Lopen | Paden | Ex post | 2022 | afgerond | Rapport Paden geteld (SEO): Minder paden. | 14.2 | Link',
])
const at = (words: string) => explain(reading, reading.source.text.indexOf(words))

test('a place in a cell says its row and column and the head above it, and which rule read the row', () => {
  const { cell, looks } = at('Minder paden')
  expect(cell).toEqual({ table: 1, row: 2, column: 6, isHead: false, head: 'Conclusies / Toelichting' })
  expect(cell && tablePlaceInWords(cell)).toBe('table 1, row 2, column 6, under «Conclusies / Toelichting»')
  expect(looks.map((it) => it.rule)).toContain('studies/agenda-row@1')
})

test('a head is said to be one, and no row was read from it', () => {
  const { cell, looks } = at('Afronding')
  expect(cell).toMatchObject({ row: 1, column: 4, isHead: true, head: null })
  expect(looks.filter((it) => it.rule.startsWith('studies/'))).toEqual([])
})

test('what parts the cells stands in none', () => {
  expect(at('|').cell).toBeNull()
})
