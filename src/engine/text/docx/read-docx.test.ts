import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx, faultsOf, outline, p, r, read } from '../testing.ts'

const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="4"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
  <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`
const item = (text: string, id: number, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${text ? r(text) : ''}</w:p>`

test('a letter made by a word processor keeps headings, lists, links, notes and the look of words', async () => {
  const file = new Document({
    title: 'Reactie op de evaluatie',
    creator: 'Directie Voorbeeld',
    footnotes: { 1: { children: [new Paragraph('Zie bijlage 3.')] } },
    numbering: {
      config: [
        { reference: 'punten', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 1 }] },
        { reference: 'bolletjes', levels: [{ level: 0, format: LevelFormat.BULLET, text: '\uf0b7' }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Aanleiding', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: [
              new TextRun('Het onderzoek is '),
              new TextRun({ text: 'vandaag', bold: true }),
              new TextRun(' aangeboden'),
              new FootnoteReferenceRun(1),
              new TextRun('. Meer staat op '),
              new ExternalHyperlink({ link: 'https://voorbeeld.nl/a', children: [new TextRun('de site')] }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Eerste punt', numbering: { reference: 'punten', level: 0 } }),
          new Paragraph({ text: 'Tweede punt', numbering: { reference: 'punten', level: 0 } }),
          new Paragraph({ text: 'Los punt', numbering: { reference: 'bolletjes', level: 0 } }),
        ],
      },
    ],
  })
  const found = read(new Uint8Array(await Packer.toBuffer(file)), 'brief.docx')
  expect(found.value.text).toBe(
    'Aanleiding\nHet onderzoek is vandaag aangeboden1. Meer staat op de site.\n1. Eerste punt\n2. Tweede punt\n• Los punt\n1 Zie bijlage 3.\n',
  )
  expect(outline(found.value)).toEqual([
    'heading 2: Aanleiding',
    'paragraph: Het onderzoek is vandaag aangeboden1. Meer staat op de site.',
    'bold: vandaag',
    'note-mark 1: 1',
    'link https://voorbeeld.nl/a: de site',
    'item 1: 1. Eerste punt',
    'item 1: 2. Tweede punt',
    'item 1: • Los punt',
    'note-text 1: 1 Zie bijlage 3.',
  ])
  expect(found.value.properties).toMatchObject({
    'dc:title': 'Reactie op de evaluatie',
    'dc:creator': 'Directie Voorbeeld',
  })
  expect(found.value.properties['dcterms:created']).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(found.problems).toEqual([])
})

test('a table made by a word processor keeps merged cells, whichever way they are merged', async () => {
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
  const table = new Table({
    rows: [
      new TableRow({ tableHeader: true, children: [cell('Thema'), cell('Onderzoek', { columnSpan: 2 })] }),
      new TableRow({
        children: [cell('Keten', { verticalMerge: VerticalMergeType.RESTART }), cell('Evaluatie'), cell('2023')],
      }),
      new TableRow({
        children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('Monitor'), cell('2024')],
      }),
      new TableRow({ children: [cell('Asiel'), cell(''), cell('2025')] }),
    ],
  })
  const file = new Document({ sections: [{ children: [table, new Paragraph('Na de tabel.')] }] })
  const { value } = read(new Uint8Array(await Packer.toBuffer(file)), 'tabel.docx')
  expect(value.text).toBe('Thema\tOnderzoek\nKeten\tEvaluatie\t2023\n\tMonitor\t2024\nAsiel\t\t2025\nNa de tabel.\n')
  expect(outline(value)).toEqual([
    'head 0/0,0: Thema',
    'head 0/0,1 1x2: Onderzoek',
    'cell 0/1,0 2x1: Keten',
    'cell 0/1,1: Evaluatie',
    'cell 0/1,2: 2023',
    'cell 0/2,1: Monitor',
    'cell 0/2,2: 2024',
    'cell 0/3,0: Asiel',
    'cell 0/3,1: ',
    'cell 0/3,2: 2025',
    'paragraph: Na de tabel.',
  ])
})

const bodies: [what: string, body: string, text: string][] = [
  [
    'inserted text is read, deleted text is not',
    p('Ik zeg ', `<w:ins>${r('niets')}</w:ins><w:del><w:r><w:delText>alles</w:delText></w:r></w:del>`, ' toe.'),
    'Ik zeg niets toe.\n',
  ],
  [
    'text that moved is read once',
    p(`<w:moveFrom>${r('hier')}</w:moveFrom>`, 'en ', `<w:moveTo>${r('daar')}</w:moveTo>`),
    'en daar\n',
  ],
  [
    'a paragraph whose end was deleted goes on in the next',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Een ')}</w:p>${p('zin.')}${p('Nog een.')}`,
    'Een zin.\nNog een.\n',
  ],
  [
    'of two ways to say the same one is read',
    p(
      'a',
      '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>nieuw</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>oud</w:t></w:r></mc:Fallback></mc:AlternateContent>',
    ),
    'anieuw\n',
  ],
  [
    'the older way is read when it is the only one',
    p('a', '<mc:AlternateContent><mc:Fallback><w:r><w:t>oud</w:t></w:r></mc:Fallback></mc:AlternateContent>'),
    'aoud\n',
  ],
  [
    'a text box follows the paragraph it hangs on',
    p('voor', `<w:r><w:pict><w:txbxContent>${p('in de kader')}${p('nog meer')}</w:txbxContent></w:pict></w:r>`, ' na'),
    'voor na\nin de kader\nnog meer\n',
  ],
  [
    'the result of a field is read, its instruction is not',
    p(
      'blz. ',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ' van 9',
    ),
    'blz. 7 van 9\n',
  ],
  [
    'a field inside an instruction is not printed',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      'verborgen',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      'zichtbaar',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    'zichtbaar\n',
  ],
  [
    'a field that is never ended hides one paragraph, not the rest',
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 'weg') + p('blijft'),
    'blijft\n',
  ],
  [
    'signs with an element of their own',
    p(
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
    ),
    'a\tb\u2011c\u00add→\n',
  ],
  [
    'tab stops of a paragraph are no tabs',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${r('a')}</w:p>`,
    'a\n',
  ],
  [
    'a line break ends a line, not the paragraph',
    p('<w:r><w:t>De Minister,</w:t><w:br/><w:t>A. Jansen</w:t></w:r>'),
    'De Minister,\nA. Jansen\n',
  ],
  ['hidden text is not printed', p('a', r('geheim', '<w:vanish/>'), 'b'), 'ab\n'],
  ['empty paragraphs leave no line', p('a') + p() + p('  ') + p('b'), 'a\nb\n'],
  ['an element of no known namespace does no harm', p('<w:r><constructor/><w:t>a</w:t></w:r>', '<w:toString/>'), 'a\n'],
  [
    'formulas give their letters',
    p(
      'x ',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>=y</m:t></m:r></m:oMath>',
    ),
    'x =y\n',
  ],
  [
    'content controls are transparent',
    `<w:sdt><w:sdtPr><w:alias w:val="Datum"/></w:sdtPr><w:sdtContent>${p('15 februari')}</w:sdtContent></w:sdt>`,
    '15 februari\n',
  ],
]
for (const [what, body, text] of bodies) {
  test(what, () => {
    const found = read(docx(body), 'a.docx')
    expect(found.value.text).toBe(text)
    expect(found.problems).toEqual([])
    expect(faultsOf(found)).toEqual([])
  })
}

test('numbers are counted per list and level, and an empty item counts too', () => {
  const body = [
    item('a', 5),
    item('b', 5, 1),
    item('c', 5, 1),
    item('', 5),
    item('d', 5),
    item('e', 5, 2),
    item('f', 6),
    item('g', 7),
    item('h', 7),
  ]
  const { value } = read(docx(body.join(''), { 'word/numbering.xml': NUMBERING }), 'a.docx')
  expect(value.text).toBe('1. a\na) b\nb) c\n3. d\n3.iv e\n• f\n1. g\n2. h\n')
  expect(outline(value, 'item').slice(0, 2)).toEqual(['item 1: 1. a', 'item 2: a) b'])
})

test('headings are known by the level or the name of their style, over the style it is based on', () => {
  const styles = `<w:styles>
    <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Hoofdstuk"><w:name w:val="Hoofdstuk"/><w:basedOn w:val="Kop1"/></w:style>
    <w:style w:type="paragraph" w:styleId="K3"><w:name w:val="Kop 3"/></w:style>
    <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kopje"><w:name w:val="Koptekst"/></w:style>
  </w:styles>`
  const styled = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(style)}</w:p>`
  const body = ['Kop1', 'Hoofdstuk', 'K3', 'Eigen', 'Rond', 'Kopje', 'Onbekend'].map(styled).join('')
  const direct = `<w:p><w:pPr><w:pStyle w:val="Kop1"/><w:outlineLvl w:val="9"/></w:pPr>${r('toch tekst')}</w:p>`
  const { value } = read(docx(body + direct, { 'word/styles.xml': styles }), 'a.docx')
  expect(outline(value)).toEqual([
    'heading 1: Kop1',
    'heading 1: Hoofdstuk',
    'heading 3: K3',
    'heading 2: Eigen',
    'paragraph: Rond',
    'paragraph: Kopje',
    'paragraph: Onbekend',
    'paragraph: toch tekst',
  ])
})

test('notes are numbered in the order of their marks, and stand behind the text; endnotes have their own numbers', () => {
  const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>`, ` ${text}`)}</w:${kind}>`
  const star = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>'
  const body = p(
    'Eerst',
    mark('footnote', 3),
    ', dan',
    mark('footnote', 2),
    ', slot',
    mark('endnote', 2),
    ' en ster',
    star,
    '.',
  )
  const found = read(
    docx(body, {
      'word/footnotes.xml': `<w:footnotes>${note('footnote', 2, 'twee')}${note('footnote', 3, 'drie')}<w:footnote w:id="4">${p('* ster')}</w:footnote>${note('footnote', 9, 'nergens')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes>${note('endnote', 2, 'eind')}</w:endnotes>`,
    }),
    'a.docx',
  )
  expect(found.value.text).toBe('Eerst1, dan2, sloti en ster*.\n1 drie\n2 twee\n* ster\ni eind\n')
  expect(outline(found.value, 'note-mark', 'note-text')).toEqual([
    'note-mark 1: 1',
    'note-mark 2: 2',
    'note-mark i: i',
    'note-mark *: *',
    'note-text 1: 1 drie',
    'note-text 2: 2 twee',
    'note-text *: * ster',
    'note-text i: i eind',
  ])
  expect(faultsOf(found)).toEqual([])
})

test('a note of two paragraphs marks each of them', () => {
  const body = p('a', '<w:r><w:footnoteReference w:id="1"/></w:r>')
  const notes = `<w:footnotes><w:footnote w:id="1">${p('een')}${p('twee')}</w:footnote></w:footnotes>`
  const { value } = read(docx(body, { 'word/footnotes.xml': notes }), 'a.docx')
  expect(outline(value)).toEqual([
    'paragraph: a1',
    'note-mark 1: 1',
    'note-text 1: 1 een\ntwee',
    'paragraph: 1 een',
    'paragraph: twee',
  ])
})

test('pages end where the writer or the word processor ended them, once', () => {
  const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const body =
    p('een', '<w:r><w:br w:type="page"/></w:r>') +
    p(rendered, 'twee') +
    p('drie ', rendered, 'vier') +
    `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${rendered}${r('vijf')}</w:p>`
  const found = read(docx(body), 'a.docx')
  expect(found.value.text).toBe('een\ftwee\ndrie \fvier\n\fvijf\n')
  expect(found.value.pages.map((it) => found.value.text.slice(it.span.start, it.span.end))).toEqual([
    'een\f',
    'twee\ndrie \f',
    'vier\n\f',
    'vijf\n',
  ])
  expect(outline(found.value)).toEqual([
    'paragraph: een',
    'paragraph: twee',
    'paragraph: drie \fvier',
    'paragraph: vijf',
  ])
  expect(faultsOf(found)).toEqual([])
})

test('a page that ends inside a row of a table ends once', () => {
  const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const cell = (text: string) => `<w:tc>${p(text, rendered, ' vervolg')}</w:tc>`
  const { value } = read(docx(`<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`), 'a.docx')
  expect(value.pages).toHaveLength(2)
})

test('a table in a cell has cells of its own, inside the outer cell', () => {
  const inner = `<w:tbl><w:tr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`
  const found = read(
    docx(`<w:tbl><w:tr><w:tc>${p('a')}${inner}${p('b')}</w:tc><w:tc>${inner}</w:tc></w:tr></w:tbl>`),
    'a.docx',
  )
  expect(found.value.text).toBe('a\nx\ty\nb\tx\ty\n')
  expect(outline(found.value)).toEqual([
    'cell 0/0,0: a\nx\ty\nb',
    'paragraph: a',
    'cell 1/0,0: x',
    'cell 1/0,1: y',
    'paragraph: b',
    'cell 0/0,1: x\ty',
    'cell 2/0,0: x',
    'cell 2/0,1: y',
  ])
  expect(faultsOf(found)).toEqual([])
})

test('a link may be a field, and runs of one look are one mark', () => {
  const link = ['begin', 'instr', 'separate']
    .map((it) =>
      it === 'instr'
        ? '<w:r><w:instrText> HYPERLINK "https://voorbeeld.nl" </w:instrText></w:r>'
        : `<w:r><w:fldChar w:fldCharType="${it}"/></w:r>`,
    )
    .join('')
  const body = p(
    'zie ',
    link,
    'de ',
    'site',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ', ',
    r('heel ', '<w:b/>'),
    r('vet', '<w:b/><w:i/>'),
    r(' niet', '<w:b w:val="0"/>'),
  )
  const { value } = read(docx(body), 'a.docx')
  expect(outline(value)).toEqual([
    'paragraph: zie de site, heel vet niet',
    'link https://voorbeeld.nl: de site',
    'bold: heel vet',
    'italic: vet',
  ])
})

test('Word for the web calls the part with the text by another name', () => {
  const xml =
    '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><p><r><t>x</t></r></p></document>'
  const { value } = read(zipSync({ 'word/document2.xml': strToU8(xml), 'word/comments.xml': strToU8('<a>y</a>') }), 'a')
  expect(value).toMatchObject({ reader: 'docx@1', text: 'x\n' })
})

test('other prefixes and the strict namespace mean the same', () => {
  const xml =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strikt</x:t></x:r></x:p></x:body></x:document>'
  expect(read(docx('', { 'word/document.xml': xml }), 'a.docx').value.text).toBe('strikt\n')
})
