import { expect, test } from 'vitest'
import { answeredBy, tell } from '../findings/testing.ts'

/** What a letter answers, as «stance: first words of the recommendation». */
const answers = (text: string, kind: Parameters<typeof tell>[1] = 'kamerbrief'): string[] =>
  tell(text, kind).reactions.map(
    (it) => `${it.fields.stance}: ${(answeredBy(it) ?? '-').split(' ').slice(0, 3).join(' ')}`,
  )
const ADVICE = 'De raad adviseert de zeesluis ’s nachts te bemannen.'

test.each([
  ['Voor de nacht is sinds maart al een ploeg aangesteld.', 'adopted'],
  ['Op deze kade past geen huis voor een sluiswachter.', 'rejected'],
  ['De nieuwe dienstregeling voorziet daar al in.', 'adopted'],
])('whatever its words, next to the advice it answers: %s', (text, stance) => {
  expect(answers(`${ADVICE} ${text}`)).toEqual([`${stance}: De raad adviseert`])
})

test.each([
  'In het debat over de motie-De Wit is de brug ter sprake gekomen.',
  'Daarnaast begint in het najaar de bouw van een gemaal.',
  'Volgens de raad staat de sluis nu al vijf nachten per week open.',
  'Uit onderzoek blijkt dat schippers gemiddeld twee uur wachten.',
])('what stands beside an answer is none: %s', (text) => {
  expect(answers(`${ADVICE} ${text}`)).toEqual([])
})

test('an answer that decides nothing is the ground of the decision behind it, and gives way to that', () => {
  const text = `${ADVICE} Met haar vind ik dat de sluis er ook voor nachtvaart moet zijn. Ik pas daarom voor 1 mei de schutregeling aan.`
  const told = tell(text, 'kamerbrief').reactions
  expect(told.map((it) => [answeredBy(it)?.split(' ', 1)[0], it.lost])).toEqual([
    ['De', 'the decision follows'],
    ['De', undefined],
  ])
})

test('once the letter has turned to a motion, nothing answers the advice before it', () => {
  const text = `${ADVICE} Dat gebeurt sinds maart al. De motie-De Wit vraagt om een brug. Daar ligt sinds 2019 een brug.`
  expect(answers(text)).toEqual(['adopted: De raad adviseert'])
})

test('a sentence that only announces advice, or a title just above it, is no answer', () => {
  const text = `${ADVICE} Ik neem dit over.\n\nTwee adviezen geeft de raad mij mee over de kade.\n\nVeiligheid.\n\nDe raad adviseert de kade te verlichten.`
  expect(answers(text)).toEqual(['adopted: De raad adviseert'])
})

test('a report answers nothing, whatever it weighs', () => {
  expect(answers(`${ADVICE} Voor de nacht is sinds maart al een ploeg aangesteld.`, 'report')).toEqual([])
})
