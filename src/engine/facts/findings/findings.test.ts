import { expect, test } from 'vitest'
import { findingRules } from './finding-rules.ts'
import { complaintsAbout } from './rule-check.ts'
import { passageOf, tell, tellJudged } from './testing.ts'

for (const rule of findingRules)
  test(`${rule.id} fires in its examples and not in what it leaves alone`, () => {
    const read = rule.id.includes('/likely@') ? tellJudged : tell
    expect(complaintsAbout(rule, (text, kind) => read(text, kind).findings)).toEqual([])
  })

const directions: readonly [text: string, direction: string | null][] = [
  ['Uit de evaluatie blijkt dat het aantal klachten met 12 procent is gedaald.', 'decrease'],
  ['Volgens het onderzoek is de doorlooptijd met drie dagen toegenomen.', 'increase'],
  ['Het rapport laat zien dat de subsidie geen aantoonbaar effect heeft op de instroom.', 'none'],
  ['De commissie concludeert dat de samenwerking goed verloopt.', 'positive'],
  ['De inspectie constateert dat de administratie zelden op orde is.', 'negative'],
  ['De raad stelt vast dat de zorg is verbeterd, maar dat de wachttijd lang blijft.', 'mixed'],
  ['Er is behoefte aan een vast aanspreekpunt.', 'gap'],
  ['De inspectie heeft geen aanwijzingen dat de brug onveilig is.', 'none'],
  ['Volgens het onderzoek is het verschil tussen de groepen niet significant.', 'none'],
  ['De onderzoekers concluderen dat de regeling slechts gedeeltelijk werkt.', 'mixed'],
  ['De onderzoekers kunnen over de kosten niets zeggen.', 'gap'],
  ['De auteurs stellen vast dat bussen gemiddeld vier minuten sneller vertrekken.', 'positive'],
  ['De Onderzoeksraad voor Veiligheid concludeert dat de loods niet werd bewaakt.', 'negative'],
  ['De afstand tot de school speelt een rol bij de keuze.', null],
]
for (const [text, direction] of directions)
  test(`the direction of «${text}» is ${direction}`, () => {
    expect(tell(text).findings.map((it) => it.fields.direction)).toEqual([direction])
  })

const none: readonly string[] = [
  'Doel van het onderzoek is na te gaan of de regeling werkt.',
  'De onderzoeksvraag luidde of de wachttijd is gedaald.',
  'Onder wachttijd verstaan de onderzoekers de tijd tot het eerste gesprek.',
  'Blijkt uit het onderzoek dat de regeling werkt?',
  'Naar verwachting zal het aantal aanvragen met 10 procent stijgen.',
  'Ik constateer dat de samenwerking goed verloopt.',
  'De minister kan een boete opleggen.',
  'De raad sprak «uit het onderzoek blijkt dat alles goed gaat» tegen.',
]
for (const text of none)
  test(`«${text}» is no finding`, () => {
    expect(tell(text).findings.map(passageOf)).toEqual([])
  })

test('the strength of the evidence is said in the words of the text', () => {
  const [finding] = tell('De uitkomsten wijzen erop dat het loket werkt.').findings
  expect(finding?.fields.strengthOfEvidence).toBe('wijzen erop')
})

test('what an effect was on is the outcome', () => {
  const [finding] = tell('De training heeft geen effect op het verzuim van chauffeurs.').findings
  expect(finding?.fields.outcome).toBe('het verzuim van chauffeurs')
})

test('what a study found goes on in the sentences behind it, until an official takes the word', () => {
  const text =
    'Uit de meting blijkt dat de sluis vaker opengaat. Daar staat tegenover dat een kwart van de schippers klaagt.'
  expect(tell(text).findings).toHaveLength(2)
  expect(tell(`${text} Ik vind dat zorgelijk.`).findings).toHaveLength(2)
})

test('a list of advice holds no findings', () => {
  const text =
    '4 Resultaten\n\nWij bevelen aan om:\n\n• te melden welke sluizen niet werken;\n• de boetes niet te verhogen.\n'
  expect(tell(text, 'report').findings.map(passageOf)).toEqual([])
})
