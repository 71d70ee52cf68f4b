import { describe, expect, test } from 'vitest'
import { articlesIn } from './articles.ts'
import { columnKind } from './columns.ts'
import { performersIn } from './performers.ts'
import { statusIn } from './statuses.ts'
import { summaryKind } from './summary-kind.ts'
import { templateText } from './template-text.ts'
import { titleCell } from './title-cell.ts'
import { typesIn } from './types.ts'
import { wordJoins } from './word-joins.ts'
import { yearsIn } from './years.ts'

const field = { name: 'test', acts: [] }

describe('column heads', () => {
  for (const [head, kind] of [
    ['Thema', 'theme'],
    ['Subthema/kennisbe hoefte', 'subtheme'],
    ['Type onderzoek', 'types'],
    ['Soort publicatie', 'publicationKind'],
    ['Begrotingsarti', 'articles'],
    ['ArtikelHyperlink', 'articles'],
    ['Conclusies/aanbevelingen', 'summary'],
    ['Toelichting onderzoek', 'summary'],
    ['2024', 'yearMark'],
    ['Bedrag', null],
    ['Uitgaven 2024', null],
    ['', null],
  ] as const)
    test(`«${head}» is ${kind ?? 'none'}`, () => expect(columnKind(head)).toBe(kind))
})

test('types are one or more, and what is none of them is said', () => {
  expect(typesIn('Ex-durante en ex post')).toEqual({ types: ['ex durante', 'ex post'], unknown: [] })
  expect(typesIn('Evaluatie (ex post)').types).toEqual(['evaluatie', 'ex post'])
  expect(typesIn('Ex post evaluatie').types).toEqual(['ex post'])
  expect(typesIn('Vrachtwagen')).toEqual({ types: [], unknown: ['Vrachtwagen'] })
})

test('a status is read whatever its capitals and what stands behind it; other words are none', () => {
  expect(['Afgerond', 'AFGEROND (zie bijlage)', 'Nog te starten', 'loopt'].map(statusIn)).toEqual([
    'afgerond',
    'afgerond',
    'te starten',
    'lopend',
  ])
  expect(['verkocht', 'nog niet afgerond', ''].map(statusIn)).toEqual([null, null, null])
})

test('years are all that are printed; other numbers are none', () => {
  expect(['2021-2023', '2022/23', 'Q4 2024', '2024, 2026', '12345', '37.2'].map(yearsIn)).toEqual([
    [2021, 2022, 2023],
    [2022, 2023],
    [2024],
    [2024, 2026],
    [],
    [],
  ])
})

test('articles are numbers with or without a part; amounts and words are malformed', () => {
  expect(articlesIn('artikel 3.1 en 3.2')).toEqual({ numbers: ['3.1', '3.2'], isWellFormed: true })
  expect(articlesIn('Artikel 14').isWellFormed).toBe(true)
  for (const wrong of ['zie tekst', '314', '1.2.3']) expect(articlesIn(wrong).isWellFormed).toBe(false)
})

test('words of the model stand between square brackets; note marks and omissions do not count', () => {
  expect(templateText('[te starten/lopend/afgerond]')).toEqual({ start: 0, end: 28 })
  for (const text of ['afgerond [1]', 'hij zei […] niets', 'lopend']) expect(templateText(text)).toBeNull()
})

test('performers are known names, codes joined by a hyphen, and what looks like a name; other words are none', () => {
  expect(performersIn('EMN-OECD', field)).toHaveLength(2)
  expect(performersIn('Trimbos-instituut', field)).toEqual(['Trimbos-instituut'])
  expect(performersIn('Panteia en WODC', field)).toEqual(['Panteia', 'WODC'])
  expect(performersIn('Bureau Noord', field)).toEqual(['Bureau Noord'])
  expect(performersIn('het CBS en de Algemene Rekenkamer', field)).toHaveLength(2)
  expect(performersIn('bureau Noord', field)).toEqual(['bureau Noord'])
  expect(performersIn('onafhankelijke commissie', field)).toEqual(['onafhankelijke commissie'])
  for (const none of ['zie hierna', 'de kleine partners', 'commissie en vergunning'])
    expect(performersIn(none, field)).toBeNull()
})

describe('the cell with the title', () => {
  const read = (text: string, isTitleOnly = false) => {
    const cell = titleCell(text, { start: 0, end: text.length }, field, isTitleOnly)
    const of = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end)
    return [of(cell.label), of(cell.title), cell.organisations.join('+'), of(cell.summary)]
  }
  for (const [text, ...parts] of [
    [
      'Inform: Onderzoek: Wie loopt waar (WODC). Er is gelopen.',
      'Inform: Onderzoek',
      'Wie loopt waar',
      'WODC',
      'Er is gelopen.',
    ],
    ['Eindevaluatie Padenwet (WODC): Zij werkt.', 'Eindevaluatie', 'Eindevaluatie Padenwet', 'WODC', 'Zij werkt.'],
    [
      'Adviesrapport ‘Lopen en laten lopen’ (SER). Loop meer.',
      'Adviesrapport',
      'Lopen en laten lopen',
      'SER',
      'Loop meer.',
    ],
    [
      'Paden (voet en fiets) in kaart (TNO): Er zijn er veel.',
      null,
      'Paden (voet en fiets) in kaart',
      'TNO',
      'Er zijn er veel.',
    ],
    ['Wie loopt er nog. Organisatie: SEO. Niemand loopt.', null, 'Wie loopt er nog', 'SEO', 'Niemand loopt.'],
    ['Balans van de paden. Er wordt gelopen.', null, 'Balans van de paden', '', 'Er wordt gelopen.'],
    [
      'In dit onderzoek wordt gelopen. Het kost tijd.',
      null,
      null,
      '',
      'In dit onderzoek wordt gelopen. Het kost tijd.',
    ],
    ['Onderzoek naar paden.', 'Onderzoek', 'Onderzoek naar paden', '', null],
  ] as const)
    test(text, () => expect(read(text)).toEqual(parts))
})

test('a summary tells an outcome, or only what is looked into', () => {
  expect(summaryKind('Uit de telling blijkt dat minder mensen lopen.', 'afgerond')).toBe('conclusion')
  expect(summaryKind('De monitor volgt vier jaar lang wie er loopt.', 'afgerond')).toBe('description')
  expect(summaryKind('De paden zijn breed genoeg.', 'afgerond')).toBe('conclusion')
  expect(summaryKind('De paden zijn breed genoeg.', 'lopend')).toBe('description')
  expect(summaryKind('Tellingen op zes paden.', 'afgerond')).toBe('description')
  expect(summaryKind('De telling gaat na of de paden breed genoeg zijn.', null)).toBe('description')
  expect(
    summaryKind('Een eerdere telling liet zien dat de paden smal zijn. Nu wordt geteld hoe breed zij zijn.', null),
  ).toBe('description')
})

test.each([
  [
    'conclusion',
    'Nagegaan is of de paden breed genoeg zijn. Op de meeste plekken passen twee rolstoelen naast elkaar.',
  ],
  ['conclusion', 'Twaalf paden zijn gevolgd: op negen ervan staan nu banken.'],
  ['conclusion', 'Het bankenplan: meer rust onderweg, geen verschil in het aantal wandelaars.'],
  ['conclusion', 'Zijn de paden breed genoeg? Ruim voldoende, behalve bij het gemaal.'],
  ['description', 'Het onderzoek laat zien of de paden breed genoeg zijn.'],
  ['description', 'Het rapport gaat over voetpaden; de conclusies zijn te vinden in het laatste hoofdstuk.'],
  ['description', 'Op basis van registerdata is het aantal wandelaars geschat.'],
  ['description', 'Beoordeeld zijn breedte, verlichting en onderhoud.'],
  ['description', 'Een visitatiecommissie beoordeelt de kwaliteit van het padennet.'],
])('%s: «%s»', (kind, text) => {
  expect(summaryKind(text, 'afgerond')).toBe(kind)
})

test.each([
  ['description', 'Zicht krijgen op de breedte van voetpaden.'],
  ['description', 'De gemeente laat dit jaar onderzoeken hoe wandelaars de paden gebruiken.'],
  ['description', 'De wet op de voetpaden schrijft voor dat zij na vijf jaar wordt geëvalueerd.'],
  ['description', 'De wandelbond voert ieder jaar een monitor uit naar de voetpaden.'],
  ['conclusion', 'De paden zijn breder dan in de eerste monitor werd gemeten.'],
  ['description', 'De wethouder trekt het plan in, waardoor de evaluatie is komen te vervallen.'],
  ['description', 'Aan de proef doen acht wijken mee.'],
  ['description', 'Tot nu toe zijn 30 van de 50 interviews afgenomen.'],
  ['conclusion', 'Aanbevelingen: verbreed de paden en plaats banken.'],
  ['conclusion', 'Doelmatig: deels.'],
  ['conclusion', 'De vraag naar paden is groter dan het aanbod.'],
  ['conclusion', 'In het onderzoek is geteld hoeveel mensen wandelen. Ouderen lopen vooral in de ochtend.'],
  ['description', 'In het onderzoek wordt geteld hoeveel mensen wandelen. Ouderen lopen vooral in de ochtend.'],
  ['conclusion', 'Er is een peiling gehouden onder wandelaars. Zij beoordelen de paden met een 7.'],
  ['conclusion', 'Wandelaars worden te laat betrokken bij het ontwerp.'],
  ['description', 'Wandelaars worden betrokken bij het ontwerp.'],
  ['conclusion', 'Buurten die meededen, houden de banken aan.'],
])('without a status, %s: «%s»', (kind, text) => {
  expect(summaryKind(text, null)).toBe(kind)
})

test('what a council said years ago is not what the study found', () => {
  const summary = 'Eerder stelde de raad dat de paden te smal zijn. Het nieuwe panel moet uitwijzen of dat nog zo is.'
  expect(summaryKind(summary, null)).toBe('description')
})

test('pieces that are a word only together are joined; a plural and its neighbour are not', () => {
  const words = new Set(['verblijf', 'recht', 'regel', 'vooral', 'voetpad', 'voet'])
  const join = wordJoins('', (word) => words.has(word))
  expect(join('het verblijfs recht')).toBe('het verblijfsrecht')
  expect(join('een voet padt')).toBe('een voet padt')
  expect(join('dat regels vooral helpen')).toBe('dat regels vooral helpen')
})
