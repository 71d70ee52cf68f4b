import { expect, test } from 'vitest'
import { during } from '../visit.ts'
import { counted, decimalSign, named, numeral, t } from './t.ts'

test('values are filled in, and a hole without a value stays visible', () => {
  expect(t('doc.part', { n: 1, total: 3 })).toBe('Deel 1 van 3')
  expect(t('doc.part', { n: 1 })).toBe('Deel 1 van {total}')
})

test('one thing and many things have their own noun, and thousands a point', () => {
  expect(counted('unit.documents', 1)).toBe('1 document')
  expect(counted('unit.documents', 0)).toBe('0 documenten')
  expect(counted('unit.documents', 1_234_567)).toBe('1.234.567 documenten')
  expect(numeral(999)).toBe('999')
})

test('data without a text of its own is shown as it is', () => {
  expect(named('role', 'self')).toBe('het document zelf')
  expect(named('role', 'nieuw')).toBe('nieuw')
  expect(named('unit', 'documents')).toBe('documents')
})

test('during the visit of a reader of English all of it is English', async () => {
  await during({ language: 'en' }, async () => {
    await Promise.resolve()
    expect(t('doc.part', { n: 1, total: 3 })).toBe('Part 1 of 3')
    expect(counted('unit.documents', 1_234_567)).toBe('1,234,567 documents')
    expect(decimalSign()).toBe('.')
    expect(named('role', 'self')).toBe('the document itself')
  })
  expect(t('doc.part', { n: 1, total: 3 })).toBe('Deel 1 van 3')
})
