import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../../../../test/processor-time.ts'
import { windows1252 } from '../plain/windows-1252.ts'
import { codes, faultsOf, outline, read } from '../testing.ts'

const page = (body: string) => read(`<!doctype html><html><body>${body}</body></html>`, 'a.html')

const texts: [what: string, body: string, text: string][] = [
  [
    'white space is folded as in a browser',
    '<p> Een\n  zin\t\tmet  <b> vet </b> erin. </p>',
    'Een zin met vet erin.\n',
  ],
  [
    'blocks begin and end lines, inline elements do not',
    '<div>een<span>twee</span><div>drie</div>vier</div>',
    'eentwee\ndrie\nvier\n',
  ],
  ['entities are read', '<p>&eacute;&euro;&nbsp;&lt;b&gt; &#x1F600; R&D</p>', 'é€\u00a0<b> 😀 R&D\n'],
  [
    'a line break ends a line, two end a paragraph',
    '<p>De Minister,<br>A. Jansen<br/><br/>Bijlage</p>',
    'De Minister,\nA. Jansen\nBijlage\n',
  ],
  ['preformatted text keeps its lines', '<pre>a\n   b\n\nc</pre>', 'a\n   b\n\nc\n'],
  ['a text field keeps its text', '<p>x</p><textarea>regel\n  twee</textarea>', 'x\nregel\n  twee\n'],
  [
    'what is not shown is not read',
    '<p>a</p><script>b</script><style>c</style><template>d</template><p hidden>e</p><p style="display: none">f</p><noscript>g</noscript><p class="visually-hidden">h</p>',
    'a\n',
  ],
  [
    'the site around the text is not read',
    '<header>logo</header><nav>menu</nav><div role="navigation">kruimels</div><p>tekst</p><aside>lees ook</aside><footer>voet</footer>',
    'tekst\n',
  ],
  ['the header of an article is', '<article><header><h1>Titel</h1></header><p>tekst</p></article>', 'Titel\ntekst\n'],
  [
    'a cookie bar is not read, a text about cookies is',
    '<div class="js-cookie-bar">Mogen wij?</div><p class="cookiebeleid">Over cookies</p>',
    'Over cookies\n',
  ],
  [
    'a letter that is laid out in a table is no table',
    '<table role="presentation"><tr><td>Datum</td><td>1 mei</td></tr></table>',
    'Datum\n1 mei\n',
  ],
  ['a soft hyphen stays where it was', '<p>eva&shy;luatie</p>', 'eva\u00adluatie\n'],
  ['text that was never put in a block', 'los <i>en</i> vast', 'los en vast\n'],
  ['strange names of elements do no harm', '<constructor>a</constructor><toString>b</toString><p>c', 'ab\nc\n'],
]
for (const [what, body, text] of texts) {
  test(what, () => {
    const found = page(body)
    expect(found.value.text).toBe(text)
    expect(found.problems).toEqual([])
    expect(faultsOf(found)).toEqual([])
  })
}

test('headings, items, links and looks are marked', () => {
  const { value } = page(
    '<h2>1. <em>Aanleiding</em></h2><p>Zie <a href="/kst-1-2">het stuk</a> en <a href="javascript:x()">dit</a>, m<sup>2</sup>.</p><div role=heading aria-level=4>Laag</div>',
  )
  expect(outline(value)).toEqual([
    'heading 2: 1. Aanleiding',
    'italic: Aanleiding',
    'paragraph: Zie het stuk en dit, m2.',
    'link /kst-1-2: het stuk',
    'raised: 2',
    'heading 4: Laag',
  ])
})

test('items have the marker that a browser prints', () => {
  const { value } = page(
    '<ul><li>een<ul><li><p>diep</p><p>vervolg</p></li></ul></li></ul><ol start="3" type="a"><li>c</li><li value="7">g</li></ol>' +
      '<ol><li>1e</li></ol><ul class="expliciet"><li><p class="labeled"><span class="ol">IV.</span> eigen</p></li></ul><ul style="list-style: none"><li>kaal</li></ul>',
  )
  expect(outline(value)).toEqual([
    'item 1: • een',
    'item 2: • diep',
    'paragraph: vervolg',
    'item 1: c. c',
    'item 1: g. g',
    'item 1: 1. 1e',
    'item 1: IV. eigen',
    'item 1: kaal',
  ])
})

test('tables keep their merged cells, their header cells and the links in them', () => {
  const { value } = page(
    '<table><caption>Planning</caption><thead><tr><td>Thema</td><td colspan="2">Onderzoek</td></tr></thead>' +
      '<tr><th rowspan="2">Keten</th><td><p>Evaluatie</p><p>(WODC)</p></td><td><a href="/r">afgerond</a></td></tr><tr><td>Monitor</td><td></td></tr></table><p>Na</p>',
  )
  expect(value.text).toBe('Planning\nThema\tOnderzoek\nKeten\tEvaluatie\n(WODC)\tafgerond\nMonitor\t\nNa\n')
  expect(outline(value)).toEqual([
    'paragraph: Planning',
    'head 0/0,0: Thema',
    'head 0/0,1 1x2: Onderzoek',
    'head 0/1,0 2x1: Keten',
    'cell 0/1,1: Evaluatie\n(WODC)',
    'paragraph: Evaluatie',
    'paragraph: (WODC)',
    'cell 0/1,2: afgerond',
    'link /r: afgerond',
    'cell 0/2,1: Monitor',
    'cell 0/2,2: ',
    'paragraph: Na',
  ])
})

test('a cell that claims more rows than there are has as many as there are', () => {
  const { value } = page('<table><tr><td rowspan="65534" colspan="99999">a</td></tr><tr><td>b</td></tr></table>')
  expect(outline(value)).toEqual(['cell 0/0,0 2x500: a', 'cell 0/1,499: b'])
})

test('notes of officielebekendmakingen.nl are joined with their marks, and may stand outside the main part', () => {
  const body =
    '<main><p>Het onderzoek van het voorbeeldbureau is vandaag openbaar gemaakt.<sup><a class="nootnum supernote-click-ID-9-d37e61" href="#ID-9-d37e61">1</a></sup> Meer volgt.</p></main>' +
    '<div id="noten"><hr/><div class="voet noot snp-mouseoffset" id="supernote-note-ID-9-d37e61"><h5 class="note-close"><a class="note-close" href="#close-ID-9-d37e61">X</a> Noot</h5>' +
    '<sup><span class="nootnum"><a id="ID-9-d37e61" name="ID-9-d37e61"></a>1</span></sup><p>Bijlage bij <a href="/kst-1">de brief</a>.</p></div></div><p>Verwante stukken</p>'
  const found = page(body)
  expect(found.value.text).toBe(
    'Het onderzoek van het voorbeeldbureau is vandaag openbaar gemaakt.1 Meer volgt.\n1 Bijlage bij de brief.\n',
  )
  expect(outline(found.value, 'note-mark', 'note-text', 'link')).toEqual([
    'note-mark 1: 1',
    'note-text 1: 1 Bijlage bij de brief.',
    'link /kst-1: de brief',
  ])
  expect(faultsOf(found)).toEqual([])
})

test('notes as Word and others save them are joined too; a link back is no mark', () => {
  const word = page(
    '<p>Tekst<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Een noot.</p></div>',
  )
  expect(outline(word.value, 'note-mark', 'note-text')).toEqual(['note-mark 1: [1]', 'note-text 1: [1] Een noot.'])
  const list = page(
    '<p>Tekst<sup><a href="#fn-b" id="ref-b">2</a></sup>.</p><ol start="2"><li id="fn-b">Een noot <a href="#ref-b">↩</a></li></ol>',
  )
  expect(outline(list.value, 'note-mark', 'note-text')).toEqual(['note-mark 2: 2', 'note-text 2: 2. Een noot ↩'])
})

test('a link to a part of the page is no note mark', () => {
  expect(
    outline(
      page('<p>Zie <a href="#h3">hoofdstuk 3</a> en <a href="#bijlage">3</a></p><h2 id="h3">3</h2>').value,
      'note-mark',
    ),
  ).toEqual([])
})

test('the main part is read when it holds most of the page, else the whole page', () => {
  const words = 'woorden '.repeat(30)
  expect(page(`<p>menu</p><div id="content"><p>${words}</p></div>`).value.text).not.toContain('menu')
  expect(page(`<p>menu</p><article>kort</article><p>${words}</p>`).value.text).toContain('menu')
  expect(page(`<div>kop</div><article>${words}</article><article>${words}${words}</article>`).value.text).not.toContain(
    'kop',
  )
  expect(
    page(`<article>${words}</article><article>${words}</article><article>${words}</article>`).value.text.match(
      /woorden/g,
    ),
  ).toHaveLength(90)
})

test('title and metadata are properties; what is said twice is kept twice', () => {
  const { value } = read(
    '<html lang="nl"><head><title> Brief &amp; bijlage </title><meta name="dc.identifier" content="kst-1-2"><meta name="OVERHEIDop.indiener" content="A. Jansen"><meta name="OVERHEIDop.indiener" content="B. Pietersen"><meta name="__proto__" content="x"><link rel="canonical" href="https://voorbeeld.nl/1"></head><body>x</body></html>',
    'a.html',
  )
  expect(Object.entries(value.properties)).toEqual([
    ['lang', 'nl'],
    ['title', 'Brief & bijlage'],
    ['DC.identifier', 'kst-1-2'],
    ['OVERHEIDop.indiener', 'A. Jansen; B. Pietersen'],
    ['__proto__', 'x'],
    ['canonical', 'https://voorbeeld.nl/1'],
  ])
})

test('the character set is the declared one, else UTF-8, else Windows-1252', () => {
  const latin = (text: string) => Uint8Array.from([...text].map((it) => (it === '€' ? 0x80 : it.charCodeAt(0))))
  expect(windows1252(latin('€é'))).toBe('€é')
  expect(read(latin('<html><meta charset="iso-8859-1"><p>één €'), 'a.html').value.text).toBe('één €\n')
  expect(codes(read(latin('<html><meta charset="iso-8859-1"><p>één €'), 'a.html'))).toEqual([])
  expect(read('<html><p>één €', 'a.html').value.text).toBe('één €\n')
  expect(codes(read(latin('<html><p>één'), 'a.html'))).toEqual(['decoded-as-windows-1252 info'])
  expect(read(latin('<html><meta charset="onzin"><p>één'), 'a.html').value.text).toBe('één\n')
})

test('deep nesting ends the reading, quickly, with the text so far', () => {
  const found = page('<div>x'.repeat(100_000))
  expect(codes(found)).toEqual(['nesting-too-deep error'])
  expect(found.value.text.startsWith('x\nx\n')).toBe(true)
  expect(codes(page(`${'<div>'.repeat(900)}x`))).toEqual([])
})

test('a million tags that are never closed end the reading too', () => {
  expect(codes(page('<b>x'.repeat(1_000_000)))).toEqual(['nesting-too-deep error'])
  expect(
    codes(page(`<p>${Array.from({ length: 900 }, (_, i) => `<b a=${i}>`).join('')}</p>${'<p>x'.repeat(300)}`)),
  ).toEqual(['too-many-elements error'])
  expect(codes(page('<table><tr>'.repeat(20_000)))).toEqual(['no-text warning'])
})

test('a tag with very many attributes, or a table that is put right again and again, takes no time', () => {
  const began = processorTime()
  page(`<a ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(' ')}>x`)
  page(`<table>${'<b></b>x'.repeat(50_000)}`)
  expect(processorTime() - began).toBeLessThan(20_000)
})

const TAGS = [
  'p',
  'div',
  'b',
  'a href=#n1',
  'table',
  'tr',
  'td rowspan=3',
  'li',
  'ul',
  'ol',
  'sup',
  'pre',
  'main',
  'template',
  'select',
  'svg',
  'h2',
  'div class=noot id=n1',
  'br',
  '/p',
  '/div',
  '/table',
  '/b',
  '/td',
]

test('no order of tags makes reading fail', () => {
  const part = fc.oneof(
    fc.constantFrom(...TAGS).map((it) => `<${it}>`),
    fc.constantFrom('1', ' ', 'woord', '\0', '\ud800', '&#0;', '\f'),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      expect(faultsOf(page(parts.join('')))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
