import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { found } from '../positions.ts'
import { readText } from './read-text.ts'
import { codes, docx, faultsOf, p, read } from './testing.ts'
import { emptyText } from './writer/finish.ts'

test('a file over the limit is not read', () => {
  const result = read('12345', 'a.txt', { maxBytes: 4 })
  expect(result.value).toMatchObject({ text: '', pages: [{ number: 1, span: { start: 0, end: 0 } }] })
  expect(codes(result)).toEqual(['file-too-large error'])
  expect(codes(read('1234', 'a.txt', { maxBytes: 4 }))).toEqual([])
})

test('a line over the limit is shown, in every format', () => {
  const line = 'x'.repeat(101)
  for (const [name, file] of [
    ['a.txt', `kort\n${line}\nkort`],
    ['a.html', `<p>kort<p>${line}`],
    ['a.docx', docx(p('kort') + p(line))],
  ] as const) {
    const result = read(file, name, { maxLineLength: 100 })
    expect(result.problems).toMatchObject([
      { code: 'line-too-long', severity: 'error', spans: [{ start: 5, end: 106 }] },
    ])
    expect(read(file, name, { maxLineLength: 101 }).problems).toEqual([])
  }
})

test('a form feed and a carriage return end a line too', () => {
  const line = 'x'.repeat(60)
  expect(codes(read(`${line}\f${line}\r${line}`, 'a.txt', { maxLineLength: 60 }))).toEqual([])
})

test('PDF is read by the reader that is given, and is a problem without one', () => {
  const file = new TextEncoder().encode('%PDF-1.4')
  const pdf = () => found({ ...emptyText('application/pdf', 'pdf@9'), text: 'uit PDF' })
  expect(readText(file, { name: 'a.pdf', limits: defaultLimits, pdf }).value.text).toBe('uit PDF')
  expect(codes(readText(file, { name: 'a.pdf', limits: defaultLimits }))).toEqual(['unsupported-format error'])
})

test('a file without words says so', () => {
  expect(codes(read('<html><body><img src=x></body></html>', 'a.html'))).toEqual(['no-text warning'])
  expect(codes(read(' \n', 'a.txt'))).toEqual(['no-text warning'])
})

test('noise is no text', () => {
  const result = read(
    Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff),
    'a.txt',
  )
  expect(result.value.text).toBe('')
  expect(codes(result)).toEqual(['binary-content error'])
})

const shared = process.env.SHARED_DIR ?? join(import.meta.dirname, '../../../../shared')
const seeds = join(shared, 'seeds')

test.skipIf(!existsSync(seeds))('the example documents are read as their own characters (needs SHARED_DIR)', () => {
  for (const name of readdirSync(seeds)) {
    const file = readFileSync(join(seeds, name))
    const result = read(new Uint8Array(file), name)
    expect(result.value.text).toBe(file.toString('utf8').replace(/^\ufeff/, ''))
    expect(faultsOf(result)).toEqual([])
    expect(result.problems).toEqual([])
  }
})
