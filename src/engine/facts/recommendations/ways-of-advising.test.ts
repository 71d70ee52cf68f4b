import { expect, test } from 'vitest'
import { passageOf, tell } from '../findings/testing.ts'

const read = (text: string, kind: 'kamerbrief' | 'report' = 'kamerbrief'): string[] =>
  tell(text, kind)
    .hits.filter((it) => it.fields.kind === 'recommendation' && it.lost === undefined)
    .map(passageOf)

const inLetters: readonly string[] = [
  'De Ombudsman heeft mij verzocht de formulieren in gewone taal te zetten.',
  'De commissie heeft tevens geadviseerd de eisen aan schippers te verzwaren.',
  'De wachttijd voor een vergunning moet volgens TNO worden gehalveerd.',
  'De SER is van oordeel dat de duur van de uitkering moet worden gekoppeld aan het werk.',
  'De commissie stelt dat een vaste financiering nodig is.',
  'De Ombudsman wijst op klachten over brieven en vraagt deze te herschrijven.',
  'De IGJ beveelt aan om rondes vaker onaangekondigd te doen.',
]
for (const text of inLetters) test(`«${text}» in a letter is advice`, () => expect(read(text)).toEqual([text]))

const furtherOn: readonly string[] = [
  'Verder vraagt de IBTD om een jaarlijks overzicht van storingen.',
  'Ook wordt voorgesteld huurders een stem te geven.',
  'Daarnaast zouden bedrijven vooraf moeten weten hoe lang een controle duurt.',
  'Zij doen verder een beroep op mij om de leges te bevriezen.',
]
for (const text of furtherOn)
  test(`«${text}» a few sentences behind advice is advice`, () => {
    const all = `De raad adviseert om de balies te openen. Dat gaat gebeuren. ${text}`
    expect(read(all)).toContain(text)
  })

const inReports: readonly string[] = [
  'Overwogen kan worden om kleine havens vrij te stellen.',
  'Het ministerie kan overwegen de looptijd te verlengen.',
  'De tweede is het inzetten van vrijwilligers.',
  'Ten derde kan de bibliotheek later sluiten.',
]
for (const text of inReports)
  test(`«${text}» under a heading of recommendations is one`, () => {
    expect(read(`7.2 Aanbevelingen voor het vervolg\n\n${text}\n`, 'report')).toContain(text)
  })

const phrases: readonly [text: string, phrase: string][] = [
  ['De aanbeveling tot het instellen van een meldpunt wordt bezien.', 'het instellen van een meldpunt'],
  ['Het tweede voorstel behelst een tarief naar draagkracht.', 'een tarief naar draagkracht'],
  [
    'Het derde advies, dat strekt tot herverdeling van het fonds, zal worden betrokken bij het onderhoud.',
    'herverdeling van het fonds',
  ],
  [
    'Het bureau doet de suggestie om de poorten te sluiten, en daar kan ik mij goed in vinden.',
    'de poorten te sluiten',
  ],
]
for (const [text, phrase] of phrases)
  test(`«${text}» names «${phrase}»`, () => {
    expect(read(text)).toEqual([phrase])
  })

test('an imperative may stand behind «ten eerste:»', () => {
  const text = 'Aanbevelingen\n\nTen eerste: investeer in de scholing van begeleiders.\n'
  expect(read(text, 'report')).toEqual(['Ten eerste: investeer in de scholing van begeleiders'])
})

test('imperatives behind a counted announcement are one each', () => {
  expect(
    read(
      'Het RIVM geeft een drietal adviezen: benader ouders persoonlijk, stel het register open en doe nader onderzoek.',
    ),
  ).toEqual(['benader ouders persoonlijk', 'stel het register open', 'doe nader onderzoek'])
})

test('a list of recommendations addressed to the minister is one, though it says «mij»', () => {
  expect(
    read('De Raad richt twee aanbevelingen aan mij:\n\n1. Stel eisen aan schippers.\n2. Zie toe op meldingen.\n'),
  ).toHaveLength(2)
})

test('parts of the recommendations with headings of their own belong to them', () => {
  const report =
    'Aanbevelingen\n\nVoor de minister\n- Herzie de meldcode voor scholen.\n- Laat de dienst jaarlijks rapporteren.\n\nVoor gemeenten\n- Periodiek overleg met de politie.\n'
  expect(read(report, 'report')).toHaveLength(3)
})

const none: readonly string[] = [
  'De commissie heeft mij in december verzocht een reactie te geven op het rapport.',
  'De vaste commissie voor Justitie heeft mij verzocht te reageren op het jaarverslag.',
  'De motie verzoekt de regering de aanbevelingen over te nemen.',
  'Het kabinet zal het bureau vragen om de cijfers na te gaan.',
  'De Kinderombudsman vraagt daar ook niet om.',
  'Wij stellen voor aanbeveling 1 en 3 over te nemen.',
  'Met de wet wordt voorgesteld de termijn te verlengen.',
  'Volgens de onderzoekers moeten cliënten lang wachten.',
]
for (const text of none) test(`«${text}» in a letter is no advice`, () => expect(read(text)).toEqual([]))

test('words that can be a verb are none at the front of a finding under recommendations', () => {
  expect(read('Aanbevelingen\n\nUit het onderzoek blijkt dat meldingen uitblijven.\n', 'report')).toEqual([])
})

const one: readonly string[] = [
  'De raad oppert de subsidie om te vormen tot een lening.',
  'De inspectie ziet liever dat het register wordt opgeheven.',
  'De minister moet volgens de rekenkamer meer regie nemen.',
  'Wat de raad betreft komt er een landelijk register.',
  'Dat de toelage omhoog zou moeten, heeft de commissie ook opgeschreven.',
  'Er is meer onderzoek nodig, zo stelt de raad.',
  'De raad heeft gepleit voor afschaffing van het register.',
  'Aanbeveling 2.\nMeet het chloor iedere dag.',
]
for (const text of one) test(`«${text}» is one recommendation`, () => expect(read(text)).toHaveLength(1))

const rows: readonly [text: string, read: readonly string[]][] = [
  [
    'De raad wil dat elke haven een register bijhoudt, boetes oplegt en jaarlijks verslag doet.',
    ['elke haven een register bijhoudt', 'boetes oplegt', 'jaarlijks verslag doet'],
  ],
  [
    'De raad pleit voor een register, hogere boetes en een jaarlijks verslag.',
    ['een register', 'hogere boetes', 'een jaarlijks verslag'],
  ],
  [
    'Volgens de raad zou de opleiding langer moeten duren, zouden docenten moeten worden bijgeschoold en moeten terreinen vaker open zijn.',
    [
      'Volgens de raad zou de opleiding langer moeten duren',
      'zouden docenten moeten worden bijgeschoold',
      'moeten terreinen vaker open zijn.',
    ],
  ],
]
for (const [text, pieces] of rows) test(`«${text}» is a row of three`, () => expect(read(text)).toEqual(pieces))

test('advice on how to end a bill, and advice that is not given, are none', () => {
  expect(read('De Afdeling adviseert het voorstel bij de Tweede Kamer in te dienen.')).toEqual([])
  expect(read('Over de tarieven adviseert de raad niet.')).toEqual([])
})
