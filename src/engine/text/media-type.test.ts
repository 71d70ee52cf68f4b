import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { recognise } from './media-type.ts'
import { docx } from './testing.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((it) => (typeof it === 'string' ? [...strToU8(it)] : it)))
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const wide = (text: string) => [...text].flatMap((it) => [it.charCodeAt(0), 0])
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((it) => [it, strToU8('x')])))

const cases: [what: string, bytes: Uint8Array, name: string, kind: string][] = [
  ['a PDF, whatever it is called', bytes('%PDF-1.7\n'), 'brief.txt', 'pdf'],
  ['a PDF behind a few stray lines', bytes('\r\n\r\nHTTP/1.1 200\n%PDF-1.4'), 'a', 'pdf'],
  ['a DOCX, whatever it is called', docx(''), 'brief.zip', 'docx'],
  ['a DOCX that lost its directory', docx('').subarray(0, 200), 'brief.docx', 'docx'],
  ['a page', bytes('<!doctype html><p>x'), 'a.txt', 'html'],
  ['a page behind a comment and white space', bytes('\n<!-- opgeslagen --> <HTML>x'), 'a.txt', 'html'],
  ['XHTML', bytes('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html/>'), 'a.xml', 'html'],
  ['XML behind a byte-order mark', bytes([0xef, 0xbb, 0xbf], '<?xml version="1.0"?><a/>'), 'a.txt', 'xml'],
  ['XML in UTF-16', bytes([0xff, 0xfe], wide('<?xml version="1.0"?><a/>')), 'a', 'xml'],
  [
    'a publication without declaration or extension',
    bytes('<officiele-publicatie><a/></officiele-publicatie>'),
    'kst',
    'xml',
  ],
  ['elements in a file called .xml', bytes('<brief><al>x</al></brief>'), 'a.xml', 'xml'],
  ['text', bytes('Geachte voorzitter,'), 'a.txt', 'text'],
  ['text without extension', bytes('Geachte voorzitter,'), 'a', 'text'],
  ['text that begins with a bracket', bytes('<5% van de aanvragen'), 'a.txt', 'text'],
  ['text that begins with words in brackets', bytes('<naam> vult dit in'), 'a.txt', 'text'],
  ['text in a file called .xml', bytes('Geachte voorzitter'), 'a.xml', 'text'],
  ['part of a page, by its extension', bytes('tekst <b>vet</b>'), 'a.htm', 'html'],
  ['Markdown, by its extension', bytes('# Kop'), 'a.md', 'markdown'],
  ['text with a hash is not yet Markdown', bytes('# Kop'), 'a.txt', 'text'],
  ['text in UTF-16, which is half NUL', bytes([0xff, 0xfe], wide('Geachte voorzitter')), 'a.txt', 'text'],
  ['a text with one stray NUL', bytes('Geachte\0 voorzitter, dit is een brief.'), 'a.txt', 'text'],
  ['nothing', bytes(), 'a.txt', 'empty-file'],
  ['a locked DOCX', bytes(OLE, 'xxxx', wide('EncryptedPackage')), 'a.docx', 'encrypted'],
  ['an old DOC', bytes(OLE, wide('WordDocument')), 'a.doc', 'unsupported-format'],
  ['RTF', bytes('{\\rtf1 x}'), 'a.rtf', 'unsupported-format'],
  ['a picture', bytes([0x89], 'PNG\r\n'), 'a.pdf', 'unsupported-format'],
  ['another picture', bytes([0xff, 0xd8, 0xff, 0xe0]), 'scan.txt', 'unsupported-format'],
  ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.docx', 'unsupported-format'],
  ['a zip of documents', zip('brief.txt'), 'a.zip', 'unsupported-format'],
  ['an empty zip', zip(), 'a.zip', 'unsupported-format'],
  ['an OpenDocument text', zip('mimetype', 'content.xml'), 'a.odt', 'unsupported-format'],
  ['noise', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff), 'a.txt', 'binary-content'],
]
for (const [what, file, name, kind] of cases) {
  test(`${what}: ${kind}`, () => {
    const recognised = recognise(file, name)
    expect(recognised.kind === 'unreadable' ? recognised.problem.code : recognised.kind).toBe(kind)
  })
}

test('what cannot be read says what to do', () => {
  const recognised = recognise(bytes('{\\rtf1 x}'), 'a.rtf')
  expect(recognised).toMatchObject({
    problem: { severity: 'error', message: expect.stringContaining('Save it as DOCX or PDF') },
  })
})
