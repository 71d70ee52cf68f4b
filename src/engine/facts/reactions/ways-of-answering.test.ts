import { expect, test } from 'vitest'
import { answeredBy, passageOf, tell } from '../findings/testing.ts'

const ADVICE = 'De raad adviseert om de keuring van liften te verlengen.'

/** What the sentences behind one piece of advice do with it. */
const behind: readonly [answer: string, stance: string][] = [
  ['Ik volg dit advies.', 'adopted'],
  ['Daar kom ik graag aan tegemoet.', 'adopted'],
  ['Dat juich ik toe.', 'adopted'],
  ['Dit is inmiddels gebeurd.', 'adopted'],
  ['Hiermee is vorig jaar een begin gemaakt.', 'adopted'],
  ['De inspectie is daarmee begonnen.', 'adopted'],
  ['Naar aanleiding van dit advies is artikel 3 aangevuld.', 'adopted'],
  ['Een wijziging daarvan ligt reeds bij uw Kamer, en daarmee wordt hierin voorzien.', 'adopted'],
  ['Het kabinet onderschrijft dit en zal een voorstel in consultatie brengen.', 'adopted'],
  ['Dat lijkt mij een begaanbare weg.', 'adopted'],
  ['Ik ga hierover in overleg met de branche.', 'explored'],
  ['Dit advies wordt in overweging genomen.', 'explored'],
  ['Dit neem ik mee in de herziening van het besluit.', 'explored'],
  ['Daarvoor ontbreken thans de middelen.', 'rejected'],
  ['Dat lijkt mij geen taak van het Rijk.', 'rejected'],
  ['Ik zie daarvan af.', 'rejected'],
  ['Het kabinet voelt hier niets voor.', 'rejected'],
  ['Dat acht ik onnodig belastend en daarom onwenselijk.', 'rejected'],
  ['Ik deel deze visie van de raad niet.', 'rejected'],
  ['Daartoe zal ik niet overgaan.', 'rejected'],
  ['Dit zou de regeling ingewikkelder maken.', 'rejected'],
  ['Daar past een andere aanpak dan ook niet bij; ik houd vast aan de huidige termijn.', 'rejected'],
  ['Dit advies heeft niet mijn voorkeur.', 'rejected'],
  ['Dit vergt een afweging die aan een volgend kabinet is.', 'noted'],
  ['Gemeenten zijn daar zelf verantwoordelijk voor.', 'noted'],
]
for (const [answer, stance] of behind)
  test(`«${answer}» behind advice is ${stance}`, () => {
    const { reactions } = tell(`${ADVICE} ${answer}`)
    expect(reactions.map((it) => [it.fields.stance, passageOf(it), answeredBy(it)])).toEqual([[stance, answer, ADVICE]])
  })

const none: readonly string[] = [
  'De raad gaat hier in een volgend advies niet nader op in.',
  'Hierover heb ik uw Kamer op 3 mei geïnformeerd.',
  'In 2019 zijn er 400 liften gekeurd.',
  'Volgens de raad is dat in Duitsland al zo.',
  'Wat vindt u daarvan?',
]
for (const text of none)
  test(`«${text}» behind advice answers nothing`, () => {
    expect(tell(`${ADVICE} ${text}`).reactions.map(passageOf)).toEqual([])
  })

/** What a letter answers, as «stance: first words of the recommendation». */
const answers = (text: string): string[] =>
  tell(text).reactions.map((it) => `${it.fields.stance}: ${(answeredBy(it) ?? '-').split(' ').slice(0, 3).join(' ')}`)

test('under a label in a line of its own the answer may stand in the second sentence', () => {
  const text =
    'Aanbeveling 1: Geef schippers een vast aanspreekpunt\n\nHet kabinet kent de klachten van schippers. Daarom stel ik per haven een contactpersoon aan.\n\nAanbeveling 2: Schaf het havengeld af\n\nHet havengeld valt onder de verantwoordelijkheid van gemeenten. Het kabinet heeft geen plannen om het af te schaffen.\n'
  expect(answers(text)).toContain('adopted: Geef schippers een')
  expect(answers(text)).toContain('rejected: Schaf het havengeld')
})

test('what is answered out of hand is the next in order', () => {
  expect(
    answers(
      'De inspectie beveelt aan om sloten te vervangen, bezoekers te registreren en jaarlijks te oefenen.\n\nAan de eerste aanbeveling geef ik uitvoering. Een lijst bij de deur acht ik niet zinvol.',
    ),
  ).toEqual(['adopted: sloten te vervangen', 'rejected: bezoekers te registreren'])
})

test('words of the advice itself are no stance, also where the answer repeats them', () => {
  expect(
    answers('De raad adviseert om spoorwegovergangen te bezien. Dit bezien van spoorwegovergangen start in mei.'),
  ).toEqual(['adopted: De raad adviseert'])
})

test('a stance is given once, though the sentence names advice of others as its ground', () => {
  expect(
    answers(
      'De commissie beveelt aan:\n\n1. de toegang te verlichten;\n2. de roosters te delen.\n\nAanbeveling 1 is in lijn met het advies van de raad en wordt al toegepast.',
    ),
  ).toEqual(['adopted: de toegang te'])
})

test('«niet alleen» and «geen bezwaar» turn nothing down', () => {
  expect(answers(`${ADVICE} Dit advies neem ik niet alleen over, het is al uitgevoerd.`)).toEqual([
    'adopted: De raad adviseert',
  ])
  expect(answers(`${ADVICE} Daartegen heb ik geen bezwaar.`)).toEqual(['adopted: De raad adviseert'])
})

test('after mere appreciation the act is the answer too', () => {
  expect(
    answers('De raad adviseert om de keuring te verlengen. Deze gedachte begrijp ik. Ik zal dit laten onderzoeken.'),
  ).toEqual(['noted: De raad adviseert', 'explored: De raad adviseert'])
})

test('a table of a yearly report may say that a recommendation was adopted', () => {
  const text = 'De onderzoekers bevelen aan de leges te verlagen. Deze aanbeveling wordt overgenomen.'
  expect(tell(text, 'sea-annex').reactions.map((it) => it.fields.stance)).toEqual(['adopted'])
})
