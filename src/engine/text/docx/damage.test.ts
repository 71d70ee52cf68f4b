import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { codes, docx, faultsOf, p, read } from '../testing.ts'
import { zipEntries } from './zip-directory.ts'

const long = (size: number) => docx(p(`begin ${'x'.repeat(size)}`))

test('a file that unpacks a thousand times larger is not read', () => {
  const bomb = long(25_000_000)
  expect(bomb.length).toBeLessThan(30_000)
  const found = read(bomb, 'bom.docx')
  expect(found.value.text).toBe('')
  expect(codes(found)).toEqual(['unpacked-too-large error'])
})

test('a part that claims to be small is counted while it is unpacked, and what was read is kept', () => {
  const found = read(claiming(long(3_000_000), 100), 'bom.docx', { maxUnpackedBytes: 1_000_000 })
  expect(codes(found)).toContain('unpacked-too-large error')
  expect(found.value.text.startsWith('begin x')).toBe(true)
  expect(found.value.text.length).toBeLessThan(3_000_000)
})

test('a part that claims to be huge is refused before it is unpacked', () => {
  expect(codes(read(claiming(docx(p('klein')), 4_000_000_000), 'a.docx'))).toEqual(['unpacked-too-large error'])
})

test('the limit on unpacked bytes holds for all parts together', () => {
  const file = docx(p('a'), { 'word/styles.xml': `<w:styles>${'<w:style/>'.repeat(400)}</w:styles>` })
  expect(codes(read(file, 'a.docx', { maxUnpackedBytes: 10_000 }))).toEqual([])
  expect(codes(read(file, 'a.docx', { maxUnpackedBytes: 4_200 }))).toContain('unpacked-too-large error')
})

test('a file that was cut off is damaged', () => {
  const whole = docx(p('een brief'))
  const found = read(whole.subarray(0, whole.length - 30), 'a.docx')
  expect(codes(found)).toEqual(['docx-damaged error'])
})

test('a part that is no DEFLATE stream is damaged', () => {
  const file = docx(p('een brief '.repeat(500)))
  const entry = zipEntries(file).find((it) => it.name === 'word/document.xml')
  file.fill(0xff, (entry?.headerAt ?? 0) + 60, (entry?.headerAt ?? 0) + 90)
  expect(codes(read(file, 'a.docx'))).toContain('docx-damaged error')
})

test('of a document whose XML breaks off, the text before the break is read', () => {
  const found = read(
    zipSync({
      'word/document.xml': strToU8(
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><p><r><t>begin</t></r></p><p></r>',
      ),
    }),
    'a.docx',
  )
  expect(found.value.text).toBe('begin\n')
  expect(codes(found)).toEqual(['docx-damaged error'])
})

test('elements nested too deep end the reading', () => {
  const found = read(docx(p('begin') + '<w:tbl><w:tr><w:tc>'.repeat(2_000)), 'a.docx')
  expect(found.value.text).toBe('begin\n')
  expect(codes(found)).toEqual(['nesting-too-deep error'])
})

test('a part that the zip locks with a password is said to be locked', () => {
  const file = docx(p('geheim'))
  for (const at of placesOf(file, 0x02014b50)) file[at + 8] = 1
  expect(codes(read(file, 'a.docx'))).toContain('encrypted error')
})

test('no change of any byte makes reading fail', () => {
  const file = docx(`${p('Een brief.')}<w:tbl><w:tr><w:tc>${p('cel')}</w:tc></w:tr></w:tbl>`)
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const broken = file.slice()
      for (const [at, byte] of changes) broken[at] = byte
      expect(faultsOf(read(broken, 'a.docx'))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

const TAGS = [
  'p',
  'r',
  't',
  'tbl',
  'tr',
  'tc',
  'del',
  'ins',
  'txbxContent',
  'pPr',
  'rPr',
  'br',
  'fldChar',
  'sectPr',
  'constructor',
]

test('no order of elements makes reading fail', () => {
  const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(
        'woord',
        ' ',
        '<w:t>tekst</w:t>',
        '<w:footnoteReference w:id="1"/>',
        '<w:vMerge/>',
        '<w:numId w:val="5"/>',
      ),
      fc
        .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<w:${tag}>${inner.join('')}</w:${tag}>`),
    ),
  })).node
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
      expect(faultsOf(read(docx(elements.join('')), 'a.docx'))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

/** The same zip, whose directory claims that its document unpacks to `size` bytes. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  for (const at of placesOf(zip, 0x02014b50)) view.setUint32(at + 24, size, true)
  return zip
}

function placesOf(zip: Uint8Array, signature: number): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  return Array.from({ length: zip.length - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === signature)
}
