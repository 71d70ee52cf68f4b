import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, faultsOf, outline, read } from '../testing.ts'

const xml = (inner: string) =>
  read(`<?xml version="1.0" encoding="utf-8"?>\n<officiele-publicatie>${inner}</officiele-publicatie>`, 'a.xml')
const text = (inner: string) => xml(`<tekst>${inner}</tekst>`)
const noot = (number: string, ...als: string[]) =>
  `<noot id="n${number}" type="voet"><noot.nr>${number}</noot.nr>${als.map((it) => `<noot.al>${it}</noot.al>`).join('')}</noot>`

test('a kamerstuk is read in the order in which it is printed', () => {
  const found = xml(`
    <metadata><meta name="DC.identifier" scheme="x" content="kst-99999-7"/><meta name="OVERHEIDop.dossiernummer" content="99999"/></metadata>
    <kamerstuk>
      <kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
        <tekstregel inhoud="vergaderjaar">Vergaderjaar 2031-2032</tekstregel></kamerstukkop>
      <dossier><dossiernummer><dossiernr>99 999</dossiernr><begrotingshoofdstuk>VI</begrotingshoofdstuk></dossiernummer><titel>Voorbeelden</titel></dossier>
      <stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN VOORBEELDEN${noot('1', 'In verband met een correctie.')}</titel>
        <algemeen><vrije-tekst>
          <tekst><al>Aan de Voorzitter</al><al>Den Haag, <datum isodatum="2031-10-01">1 oktober 2031</datum></al>
            <al>Hierbij bied ik u het <nadruk type="cur">rapport</nadruk> aan.${noot('2', 'Zie <extref doc="kst-99999-3" soort="document">nr. 3</extref>.', 'Aldaar.')}</al></tekst>
          <divisie><kop><nr>2.1</nr><titel>De <nadruk type="cur">voor</nadruk>beelden</titel></kop><tekst><tussenkop kopopmaak="cur">Vervolg</tussenkop><al>Tekst.</al></tekst></divisie>
          <tekst-sluiting><ondertekening><functie>De Minister</functie> van Voorbeelden,<naam><voornaam>A.B.</voornaam><achternaam>Jansen</achternaam></naam></ondertekening></tekst-sluiting>
        </vrije-tekst></algemeen></stuk></kamerstuk>`)
  expect(outline(found.value)).toEqual([
    'paragraph: Tweede Kamer der Staten-Generaal',
    'paragraph: Vergaderjaar 2031-2032',
    'paragraph: 99 999 VI Voorbeelden',
    'heading 1: Nr. 7 BRIEF VAN DE MINISTER VAN VOORBEELDEN1',
    'note-mark 1: 1',
    'paragraph: Aan de Voorzitter',
    'paragraph: Den Haag, 1 oktober 2031',
    'paragraph: Hierbij bied ik u het rapport aan.2',
    'italic: rapport',
    'note-mark 2: 2',
    'heading 2: 2.1 De voorbeelden',
    'italic: voor',
    'heading 4: Vervolg',
    'paragraph: Tekst.',
    'paragraph: De Minister van Voorbeelden,',
    'paragraph: A.B. Jansen',
    'note-text 1: 1 In verband met een correctie.',
    'note-text 2: 2 Zie nr. 3.\nAldaar.',
    'paragraph: 2 Zie nr. 3.',
    'link kst-99999-3: nr. 3',
    'paragraph: Aldaar.',
  ])
  expect(found.value).toMatchObject({ reader: 'op-xml@1', mediaType: 'application/xml' })
  expect(found.value.properties).toEqual({
    'DC.identifier': 'kst-99999-7',
    'OVERHEIDop.dossiernummer': '99999',
    isodatum: '2031-10-01',
  })
  expect(found.problems).toEqual([])
  expect(faultsOf(found)).toEqual([])
})

const texts: [what: string, inner: string, marks: string[]][] = [
  [
    'lists keep their printed numbers and their depth',
    '<lijst><li><li.nr>1.</li.nr><al>een</al><al>meer</al><lijst><li><li.nr>a.</li.nr><al>diep</al></li></lijst></li><li><li.nr>–</li.nr><al>twee</al></li></lijst>',
    ['item 1: 1. een', 'paragraph: meer', 'item 2: a. diep', 'item 1: – twee'],
  ],
  [
    'a list in a paragraph ends it, and the rest goes on after it',
    '<al>kop:<lijst><li><li.nr>–</li.nr><al>punt</al></li></lijst>rest</al>',
    ['paragraph: kop:', 'item 1: – punt', 'paragraph: rest'],
  ],
  [
    'members of an article have their number before them',
    '<artikel><kop><label>Artikel</label><nr>1</nr><titel>Naam</titel></kop><lid><lidnr>1.</lidnr><al>Eerste lid.</al></lid></artikel>',
    ['heading 2: Artikel 1 Naam', 'paragraph: 1. Eerste lid.'],
  ],
  [
    'questions and answers have a heading each',
    '<vraag><nr>Vraag 1</nr><al>Is dit zo?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>',
    ['heading 2: Vraag 1', 'paragraph: Is dit zo?', 'heading 2: Antwoord 1', 'paragraph: Ja.'],
  ],
  [
    'speakers stand on a line of their own',
    '<spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels><naam><achternaam>Jansen</achternaam></naam> (<politiek>ABC</politiek>):</spreker><tekst><al>Voorzitter.</al></tekst></spreekbeurt>',
    ['paragraph: De heer Jansen (ABC):', 'paragraph: Voorzitter.'],
  ],
  [
    'definitions stand behind their term',
    '<definitielijst><definitie-item><term>Bureau:</term><definitie><al>het bureau</al></definitie></definitie-item></definitielijst>',
    ['item 1: Bureau: het bureau'],
  ],
  [
    'elements that nobody has seen keep their text, apart from each other',
    '<nieuw><een>Eén</een><twee>Twee</twee></nieuw><al>en <vreemd>in</vreemd> een zin</al>',
    ['paragraph: Eén', 'paragraph: Twee', 'paragraph: en in een zin'],
  ],
  [
    'names of elements may have a prefix',
    '<x:al xmlns:x="urn:x">een</x:al><x:al xmlns:x="urn:x">twee</x:al>',
    ['paragraph: een', 'paragraph: twee'],
  ],
  [
    'a note without number gets the next one',
    '<al>a<noot><noot.al>x</noot.al></noot></al>',
    ['paragraph: a1', 'note-mark 1: 1', 'note-text 1: 1 x'],
  ],
  [
    'old publications keep notes and references apart',
    '<al>a<nootref nr="3"/> b</al><noot nr="3"><al>x</al></noot>',
    ['paragraph: a3 b', 'note-mark 3: 3', 'note-text 3: 3 x'],
  ],
  [
    'bold, italic and raised',
    '<al><nadruk type="vetcur">a</nadruk>b<sup>c</sup><nadruk type="constructor">d</nadruk></al>',
    ['paragraph: abcd', 'bold: a', 'italic: a', 'raised: c'],
  ],
  [
    'what is not printed is not read',
    '<al>a<?xpp x?><!-- b --></al><plaatje><illustratie naam="x.png"/><alttekst>plaat</alttekst></plaatje>',
    ['paragraph: a'],
  ],
  ['marked text is text', '<al><![CDATA[a < b & c]]></al>', ['paragraph: a < b & c']],
]
for (const [what, inner, marks] of texts) {
  test(what, () => {
    const found = text(inner)
    expect(outline(found.value)).toEqual(marks)
    expect(found.problems).toEqual([])
    expect(faultsOf(found)).toEqual([])
  })
}

test('tables keep columns by name, merged cells and header rows', () => {
  const found =
    text(`<table><title>Planning</title><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>
    <thead><row><entry colname="c1"><al>Thema</al></entry><entry namest="c2" nameend="c3"><al>Onderzoek</al></entry></row></thead>
    <tbody><row><entry colname="c1" morerows="1"><al>Keten</al></entry><entry colname="c2"><al>Evaluatie</al><al>(WODC)</al></entry><entry colname="c3"/></row>
    <row><entry colname="c3"><al>2032${noot('1', 'Raming.')}</al></entry></row></tbody></tgroup></table><al>Na</al>`)
  expect(found.value.text).toBe('Planning\nThema\tOnderzoek\nKeten\tEvaluatie\n(WODC)\t\n20321\nNa\n1 Raming.\n')
  expect(outline(found.value)).toEqual([
    'paragraph: Planning',
    'head 0/0,0: Thema',
    'head 0/0,1 1x2: Onderzoek',
    'cell 0/1,0 2x1: Keten',
    'cell 0/1,1: Evaluatie\n(WODC)',
    'paragraph: Evaluatie',
    'paragraph: (WODC)',
    'cell 0/1,2: ',
    'cell 0/2,2: 20321',
    'note-mark 1: 1',
    'paragraph: Na',
    'note-text 1: 1 Raming.',
  ])
  expect(faultsOf(found)).toEqual([])
})

test('entities of a document are never put in', () => {
  const found = read(
    '<!DOCTYPE a [<!ENTITY x "boem"><!ENTITY y SYSTEM "file:///etc/passwd">]><a><al>&x; &y; &constructor; &amp; &#233;</al></a>',
    'a.xml',
  )
  expect(found.value.text).toBe('&x; &y; &constructor; & é\n')
  expect(found.problems).toMatchObject([
    { code: 'xml-entity', severity: 'warning', message: expect.stringContaining('&x; &y; &constructor;') },
  ])
})

const damage: [what: string, file: string, text: string, problems: string[]][] = [
  ['a tag that is not closed', '<a><al>een</al><al>twee', 'een\ntwee\n', ['xml-damaged error']],
  ['tags that cross', '<a><al>een</al><al>twee</a></al>', 'een\ntwee\n', ['xml-damaged error']],
  ['a bracket in the text', '<a><al>een</al><al>twee < drie</al></a>', 'een\ntwee\n', ['xml-damaged error']],
  [
    'a control character, which is read over',
    '<a><al>een\u0001</al><al>twee</al></a>',
    'een\u0001\ntwee\n',
    ['xml-damaged warning'],
  ],
  ['elements nested too deep', `<a><al>een</al>${'<b>'.repeat(2_000)}`, 'een\n', ['nesting-too-deep error']],
]
for (const [what, file, expected, problems] of damage) {
  test(`${what}: the text so far is read`, () => {
    const found = read(`<?xml version="1.0"?>${file}`, 'a.xml')
    expect(found.value.text).toBe(expected)
    expect(codes(found)).toEqual(problems)
    expect(faultsOf(found)).toEqual([])
  })
}

test('a byte-order mark and another character set are fine', () => {
  expect(read('\ufeff<?xml version="1.0"?><a>é</a>', 'a.xml').value.text).toBe('é\n')
  const latin = Uint8Array.from(
    [...'<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'].map((it) => it.charCodeAt(0)),
  )
  const found = read(latin, 'a.xml')
  expect(found.value.text).toBe('é\n')
  expect(found.problems).toEqual([])
})

const NAMES = [
  'al',
  'li',
  'li.nr',
  'lijst',
  'kop',
  'titel',
  'noot',
  'noot.nr',
  'noot.al',
  'table',
  'tgroup',
  'row',
  'entry',
  'nadruk',
  'divisie',
  'naam',
  'vreemd',
  'stuknr',
  'nootref',
  'br',
  'extref',
]

test('no order of elements makes reading fail', () => {
  const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 7 },
      fc.constantFrom('woord', ' ', '\n', '1', '&x;', '</al>'),
      fc
        .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
      expect(faultsOf(text(elements.join('')))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
