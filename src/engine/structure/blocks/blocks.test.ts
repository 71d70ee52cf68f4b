import { expect, test } from 'vitest'
import { blocksOf, bodyText, structured } from '../../../../test/engine/structured.ts'

test('headings, paragraphs and items are told apart', () => {
  const text = `1. Aanleiding

De keten is gegroeid en de vraag is of het stelsel die groei aankan zonder
extra middelen.

2. Vervolg

Ik zal de volgende stappen zetten:
– de regeling wordt vereenvoudigd, waarbij de uitvoerders vooraf worden
geraadpleegd;
– de voorlichting wordt verbeterd.

Tot slot meld ik dat de raming volgt.`
  expect(blocksOf(text)).toEqual([
    'heading: 1. Aanleiding',
    'paragraph: De keten is gegroeid en de vraag is of het stelsel die groei aankan zonder extra middelen.',
    'heading: 2. Vervolg',
    'paragraph: Ik zal de volgende stappen zetten:',
    'item: – de regeling wordt vereenvoudigd, waarbij de uitvoerders vooraf worden geraadpleegd;',
    'item: – de voorlichting wordt verbeterd.',
    'paragraph: Tot slot meld ik dat de raming volgt.',
  ])
})

test('a heading without a number or blank lines around it stands alone', () => {
  const text = `de regeling is daarmee afgerond en de uitvoerders zijn hierover allemaal ingelicht
door het programmateam.
Toezicht op de keten
De inspectie heeft in het afgelopen jaar veel instellingen bezocht en daarover ook
gerapporteerd aan de staatssecretaris.`
  expect(blocksOf(text).map((block) => block.slice(0, 30))).toEqual([
    'paragraph: de regeling is daar',
    'heading: Toezicht op de keten',
    'paragraph: De inspectie heeft ',
  ])
})

test('so does one behind a paragraph whose last line is full', () => {
  const text = `De regeling is daarmee afgerond. De uitvoerders zijn er allemaal over ingelicht.
Toezicht
De inspectie heeft in het afgelopen jaar veel instellingen bezocht en daarover ook
gerapporteerd.`
  expect(blocksOf(text).map((block) => block.slice(0, 30))).toEqual([
    'paragraph: De regeling is daar',
    'heading: Toezicht',
    'paragraph: De inspectie heeft ',
  ])
})

test.each([
  ['Met 17 van de 20 havens is inmiddels gesproken. In 2036 waren dat er nog', '84. Een derde daarvan is gesloten.'],
  ['De stand is gemeld (Handelingen II 2035/36, nr. 61, item', '4) en daarna herhaald.'],
])('a number that the line broke off before begins no item: %s', (line, next) => {
  expect(blocksOf(`${line}\n${next}`)).toEqual([`paragraph: ${line} ${next}`])
})

test('a short line of fixed form above a list is a heading; words that the items end are not', () => {
  const list = '- In te stemmen met de brief\n- De brief te verzenden'
  expect(blocksOf(`Gevraagd besluit\n${list}`)[0]).toBe('heading: Gevraagd besluit')
  expect(blocksOf(`In onze reactie beloven wij\n${list}`)[0]).toBe('paragraph: In onze reactie beloven wij')
  expect(blocksOf(`Wij vragen\n${list}`)[0]).toBe('paragraph: Wij vragen')
})

const BEFORE = `De haven is in tien jaar gegroeid, en de vraag is nu of
de kade die groei aankan zonder extra geld. Ik ga eerst op
de cijfers in en daarna op de vraag wat er moet gebeuren,
waarbij ik ook inga op de wensen van schippers en bonden.

`
const BEHIND = `Het rapport mondt uit in een aantal suggesties aan havens
en het Rijk, die ik hierna langsloop en waarop ik telkens
kort reageer, zoals ik dat ook in eerdere jaren deed toen
de raad mij schreef over de sluizen en de bruggen in het
noorden van het land, waar schippers vaak lang wachten en
waar de nieuwe kade sinds vorig jaar voor ruimte zorgt op
drukke dagen.`

test.each([
  ['on two lines', '4. Wat mij in overweging wordt gegeven door de raad, en\nwat ik daarmee doe'],
  ['wider than its column', '4. Wat mij in overweging wordt gegeven, en wat ik daarmee ga doen'],
])('a numbered heading %s stands alone', (_, heading) => {
  expect(blocksOf(`${BEFORE}${heading}\n${BEHIND}`).slice(1)).toEqual([
    `heading: ${heading.replace('\n', ' ')}`,
    `paragraph: ${BEHIND.replaceAll('\n', ' ')}`,
  ])
})

test('a first item that fills its line and goes on with a capital is no heading', () => {
  const item =
    '1. Leg de gegevens over het gebruik centraal vast. Overgenomen; de\nBelastingdienst begint hiermee op 1 juli.'
  expect(blocksOf(`${BEFORE}${item}\n2. Controleer de kade.`)[1]).toBe(`item: ${item.replace('\n', ' ')}`)
})

test('prose under «Inspectie» in a narrow column is no letterhead', () => {
  const section = `Inspectie
Het toezicht ter plaatse is in maart opgeschort. Met
ingang van het nieuwe seizoen hervat de dienst haar
bezoeken aan de havens. De wens van mevrouw El Idrissi om
bestuurders te verplichten verslag te doen van hun
tochten, wijs ik af.`
  const blocks = blocksOf(`${BEFORE}${section}\n\n${BEHIND}`)
  expect(blocks).toContainEqual(expect.stringMatching(/^paragraph: Het toezicht ter plaatse/u))
})

test('a line behind which the next word would have fitted is a heading, though it be nearly as long as its column', () => {
  const section = (heading: string) =>
    blocksOf(`${BEFORE}${heading}
De taak van 148 plekken is in 2016 gehaald. Schippers
wachtten gemiddeld vijf maanden op een vaste ligplaats,
zes weken korter dan in het jaar daarvoor. Van de zorg
daarna heeft de havenstad geen goed beeld.\n\n${BEHIND}`)
  expect(section('Wat de commissie van onderzoek nu vaststelt')).toContain(
    'heading: Wat de commissie van onderzoek nu vaststelt',
  )
  // The next word would not have fitted, the line orders something, or it goes on in the next.
  expect(section('Wat de commissie van onderzoek vaststelt over').join()).not.toContain('heading: Wat de')
  expect(section('Laat schippers hun wachttijd zelf bijhouden').join()).not.toContain('heading: Laat')
  for (const next of [
    '84 procent van alle schippers binnen vier weken door',
    '(Kamerstuk 31 409, nr. 22) waarin ik over de kosten en',
    'ING dat zij de kosten van de ligplaats niet meer zal',
  ])
    expect(section(`Vorig jaar bereikte de bond van havens zo\n${next}\nvergoeden.`).join()).not.toContain(
      'heading: Vorig',
    )
})

test('a number that says which annex is meant begins no item, and a short question with its number is no heading', () => {
  expect(blocksOf('Een spreektekst treft u aan in bijlage\n2. Het noemen van een datum is lastig.')).toHaveLength(1)
  expect(
    blocksOf(
      '4\nWaardoor duurt het zo lang?\nVolgens de rekenkamer duurt het gemiddeld 212 dagen voordat een onderdeel er is.',
    )[0],
  ).toBe('paragraph: 4 Waardoor duurt het zo lang?')
})

test('in a long list such a number does', () => {
  const items = ['33. de lampen op de kade', '34. de palen in de haven']
  expect(blocksOf(`${items.join('\n')}`)).toEqual(items.map((it) => `item: ${it}`))
})

test.each(['Inbreng van de leden van de KL-fractie', 'Aan de Minister van Binnenlandse Wateren'])(
  'a heading of fixed form stands alone, though it fills the column: %s',
  (heading) => {
    const text = 'De kade is in de winter donker.\nDe lampen zijn van 1962.'
    const blocks = blocksOf(`${heading}\n${text}`)
    expect(blocks[0]).toMatch(new RegExp(`: ${heading}$`, 'u'))
    expect(blocks).toHaveLength(2)
  },
)

test('numbers alone on a line that count on are rows of a table; page numbers are not', () => {
  const rows = `Nr.
Advies
Stand
1
Verf de kade.
Akkoord.
2
Keur de sluis vaker.
Wordt meegenomen.
3
Laat de brug open.
Nee.`
  expect(blocksOf(rows).slice(-3)).toEqual([
    'paragraph: 1 Verf de kade. Akkoord.',
    'paragraph: 2 Keur de sluis vaker. Wordt meegenomen.',
    'paragraph: 3 Laat de brug open. Nee.',
  ])
  const pages = `De kade is vorig jaar door de haven geverfd en daarna heeft de
1
haven de sluis vaker gekeurd dan in de jaren daarvoor, zodat de
2
Brugwachter de brug vaker open kon laten dan in vorige jaren en
3
Schippers minder lang hoefden te wachten.`
  expect(blocksOf(pages)).toHaveLength(1)
})

test('a blank line in the middle of a sentence ends no paragraph', () => {
  expect(blocksOf('De grip op de omvang van\n\nde instroom moet beter.')).toEqual([
    'paragraph: De grip op de omvang van de instroom moet beter.',
  ])
})

test('a footer in the middle of a sentence leaves no trace', () => {
  const text =
    'Het kabinet kiest voor een\nTweede Kamer, vergaderjaar 2019–2020, 35 300 VI, nr. 2 41\nandere inrichting van het stelsel.'
  expect(bodyText(text)).toBe('Het kabinet kiest voor een andere inrichting van het stelsel.')
  expect(structured(text).pages[0]?.label).toBe('41')
})

test('a letter in a citation at the start of a line is no bullet', () => {
  expect(blocksOf('Dit volgt uit artikel 3, eerste lid, onder\na) van de regeling.')).toHaveLength(1)
})

test('numbered lines directly under each other are a list', () => {
  const text = 'Bijlagen bij deze brief:\n1. Rapport Ketens in beeld\n2. Advies van de raad\n3. Overzicht van de kosten'
  expect(
    blocksOf(text)
      .slice(1)
      .map((block) => block.split(':')[0]),
  ).toEqual(['item', 'item', 'item'])
})

test('sections nest by their numbers', () => {
  const text =
    '1. Eerste deel\n\nTekst die een zin is en eindigt.\n\n1.1. Onderdeel\n\nNog een zin die eindigt.\n\n2. Tweede deel\n\nSlotzin van het stuk.'
  const sections = structured(text).sections
  expect(sections.map((it) => [it.number, it.title, it.level])).toEqual([
    ['1', 'Eerste deel', 1],
    ['1.1', 'Onderdeel', 2],
    ['2', 'Tweede deel', 1],
  ])
  const first = sections[0]?.spans[0]
  expect(text.slice(first?.start, first?.end)).toMatch(/^1\. Eerste[\s\S]*Nog een zin die eindigt\.$/u)
})
