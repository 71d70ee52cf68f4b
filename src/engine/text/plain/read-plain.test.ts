import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, faultsOf, outline, read } from '../testing.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const le = (text: string) => bytes(0xff, 0xfe, ...units(text).flatMap((it) => [it & 0xff, it >> 8]))
const be = (text: string) => bytes(0xfe, 0xff, ...units(text).flatMap((it) => [it >> 8, it & 0xff]))
const units = (text: string) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))

const cases: [what: string, bytes: Uint8Array | string, text: string, problems: string[]][] = [
  ['line ends stay as they are', 'a\r\nb\rc\n', 'a\r\nb\rc\n', []],
  ['only a leading byte-order mark goes', '\ufeffa\ufeffb', 'a\ufeffb', []],
  ['white space at both ends stays', '  a \n\n', '  a \n\n', []],
  ['UTF-8', 'één €', 'één €', []],
  [
    'Windows-1252, when it is not UTF-8',
    bytes(0x91, 0xe9, 0xe9, 0x6e, 0x92, 0x20, 0x80, 0x81),
    '‘één’ €\x81',
    ['decoded-as-windows-1252 info'],
  ],
  ['UTF-16, low byte first', le('één\n'), 'één\n', []],
  ['UTF-16, high byte first', be('één\n'), 'één\n', []],
  ['a lone surrogate stays what it is', le('a\ud800b'), 'a\ud800b', []],
  ['half a character at the end', bytes(...le('ab'), 0x63), 'ab', ['cut-character warning']],
  ['NUL is replaced one for one', 'Een brief\0 van vandaag', 'Een brief\ufffd van vandaag', ['nul-characters warning']],
]
for (const [what, file, text, problems] of cases) {
  test(what, () => {
    const found = read(file, 'a.txt')
    expect(found.value.text).toBe(text)
    expect(codes(found)).toEqual(problems)
    expect(faultsOf(found)).toEqual([])
    expect(found.value).toMatchObject({ reader: 'text@1', mediaType: 'text/plain', properties: {} })
  })
}

test('a form feed ends a page and belongs to it', () => {
  const { value } = read('een\n\ftwee\f\f', 'a.txt')
  expect(value.pages.map((it) => value.text.slice(it.span.start, it.span.end))).toEqual(['een\n\f', 'twee\f', '\f', ''])
  expect(value.pages[1]).toEqual({ number: 2, label: null, span: { start: 5, end: 10 }, widthPt: null, heightPt: null })
})

test('pages over the limit are one page, and that is said', () => {
  const found = read('a\fb\fc\fd', 'a.txt', { maxPages: 2 })
  expect(found.value.pages.map((it) => it.span)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 7 },
  ])
  expect(codes(found)).toEqual(['too-many-pages error'])
  expect(codes(read('a\fb', 'a.txt', { maxPages: 2 }))).toEqual([])
})

test('bold words of a converter are marked in any text, asterisks included', () => {
  const { value } = read('**Directie\nVoorbeeld** en **nota** maar 2 ** 3 en **** en **open', 'a.txt')
  expect(outline(value)).toEqual(['bold: **Directie\nVoorbeeld**', 'bold: **nota**'])
})

test('a text that is not called Markdown has its headings marked, and its lines are left to be looked at', () => {
  const { value } = read('#1 is geen kop\n# Kop\r\n\nTekst # ook niet\n- punt\n### **Nog** een', 'a.txt')
  expect(outline(value)).toEqual(['heading 1: Kop', 'heading 3: **Nog** een', 'bold: **Nog**'])
})

test('every block of a Markdown file is marked', () => {
  const { value } = read(
    '## Kop ##\nEen zin\ngaat door.\n\n- punt **een**\n  gaat door\n1. twee\n    - diep\n\nSlot\n#geen kop',
    'a.md',
  )
  expect(outline(value)).toEqual([
    'heading 2: Kop',
    'paragraph: Een zin\ngaat door.',
    'item 1: - punt **een**\n  gaat door',
    'bold: **een**',
    'item 1: 1. twee',
    'item 3: - diep',
    'paragraph: Slot\n#geen kop',
  ])
})

test('any bytes give a text and problems', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.xml', 'a.docx', 'a'),
      (file, name) => {
        expect(faultsOf(read(file, name))).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})

test('the text of valid UTF-8 is the file, character for character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const plain = `Tekst ${text.replaceAll('\0', '')}`
      expect(read(plain, 'a.txt').value.text).toBe(plain)
    }),
  )
})
