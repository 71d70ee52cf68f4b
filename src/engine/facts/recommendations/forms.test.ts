import { expect, test } from 'vitest'
import { passageOf, tell } from '../findings/testing.ts'

const read = (text: string, kind: 'kamerbrief' | 'report' = 'kamerbrief'): string[] =>
  tell(text, kind)
    .hits.filter((it) => it.fields.kind === 'recommendation' && it.lost === undefined)
    .map(passageOf)

const wished: readonly string[] = [
  'Aan verzekeraars vraagt de raad om veilige stallen te belonen met een lagere premie.',
  'De inspectie ziet graag dat elke stal een keuring krijgt.',
  'De Rekenkamer vindt het verstandig de regeling te vereenvoudigen tot één tarief.',
  'Volgens het adviescollege is het raadzaam de quota per haven te verdelen.',
]
for (const text of wished) test(`«${text}» in a letter is advice`, () => expect(read(text)).toEqual([text]))

const inReports: readonly string[] = [
  'De commissie acht een uitbreiding van het aantal behandelplekken geboden.',
  'Het ministerie zou er goed aan doen de nazorg langer aan te bieden.',
  'Nader onderzoek naar de kosten van klimaatkisten is wenselijk.',
  'Aanbevolen wordt de scan aan een lening te koppelen.',
]
for (const text of inReports)
  test(`«${text}» in a report is advice`, () => expect(read(text, 'report')).toEqual([text]))

const none: readonly string[] = [
  'Ik zie graag dat elke stal een keuring krijgt.',
  'De motie vraagt het kabinet om een lager tarief.',
  'Respondenten vinden een vast loket wenselijk.',
  'Zij vroegen mij of een bank een klant mag weigeren.',
  'Hij ontvangt daarvan bericht met het verzoek de gegevens aan te passen.',
]
for (const text of none) test(`«${text}» is no advice`, () => expect(read(text)).toEqual([]))

test('imperatives under a heading of recommendations count, also behind «Aan de korpschef:»', () => {
  expect(
    read(
      'Aanbevelingen\n\nAan de korpschef:\n\n1. Leg de sleutels vast.\n2. Vervang de deuren van het gebouw.\n',
      'report',
    ),
  ).toHaveLength(2)
})

test('imperatives in one sentence are split when they are as many as was announced', () => {
  const sentence = 'Leg de inzet vast in een contract, vergoed werkgevers de kosten en geef reservisten een pas.'
  expect(read(`Het bureau geeft drie adviezen. ${sentence}`)).toHaveLength(3)
  expect(read(sentence)).toEqual([])
})

test('each act behind «raadt aan» with a «te» of its own is one', () => {
  const three = 'Het bureau raadt aan starters te helpen, de keuze te onderbouwen en missies te meten op resultaat.'
  expect(read(three)).toEqual(['starters te helpen', 'de keuze te onderbouwen', 'missies te meten op resultaat'])
  const two = ['starters te helpen', 'de keuze te onderbouwen']
  expect(read(`Het bureau raadt aan ${two.join(' en ')}.`)).toEqual(two)
  expect(read('Het bureau raadt aan starters de kans te geven op tijd te beginnen.')).toHaveLength(1)
  expect(read('De raad bepleit dat de sluis opengaat en dat de brug sluit.')).toEqual([
    'de sluis opengaat',
    'de brug sluit',
  ])
})

test.each([
  'De raad adviseert te stoppen met het te laat en te hard varen.',
  'De raad adviseert de mogelijkheid te onderzoeken om schippers te belonen en te straffen.',
  'De raad adviseert niet te wachten tot de kade dreigt te breken en meteen te beginnen.',
  'De raad adviseert dat het schip, dat in mei komt, eerst wordt gekeurd.',
  'De raad adviseert meer te doen aan het beheer dat achterblijft en dat veel geld kost.',
])('one act, or one aim with two verbs, is one: %s', (text) => {
  expect(read(text)).toEqual([text])
})

const named: readonly [text: string, phrase: string][] = [
  ['Een verhoging van het budget, waartoe het rapport oproept, is niet voorzien.', 'Een verhoging van het budget'],
  ['De door de ombudsman bepleite jaarlijkse huisbezoeken worden ingevoerd.', 'jaarlijkse huisbezoeken'],
  [
    'Aan het advies van de raad de bijdrage voor nachtzorg af te schaffen geef ik geen gevolg.',
    'de bijdrage voor nachtzorg af te schaffen',
  ],
  ['Ik lees in het rapport vooral een pleidooi voor meer voorspelbaarheid.', 'meer voorspelbaarheid'],
]
for (const [text, phrase] of named)
  test(`«${text}» names «${phrase}»`, () => {
    expect(read(text)).toEqual([phrase])
  })
