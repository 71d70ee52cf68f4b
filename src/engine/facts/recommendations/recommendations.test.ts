import { expect, test } from 'vitest'
import { complaintsAbout } from '../findings/rule-check.ts'
import { passageOf, tell, tellJudged } from '../findings/testing.ts'
import { recommendationRules } from './recommendation-rules.ts'

for (const rule of recommendationRules)
  test(`${rule.id} fires in its examples and not in what it leaves alone`, () => {
    const read = rule.id.includes('/likely@') ? tellJudged : tell
    expect(complaintsAbout(rule, (text, kind) => read(text, kind).hits)).toEqual([])
  })

test('each item of a list is a recommendation, without the mark and the semicolon', () => {
  const { hits } = tell('De commissie beveelt aan om:\n\n- het toezicht te bundelen;\n- de kosten te verlagen.')
  expect(hits.map(passageOf)).toEqual(['het toezicht te bundelen', 'de kosten te verlagen'])
  expect(hits[0]?.fields.head?.text).toBe('De commissie beveelt aan om:')
})

test('a list of what an official will do holds no recommendation', () => {
  expect(tell('Ik zal de komende tijd:\n\n- het toezicht bundelen;\n- de kosten verlagen.').hits).toEqual([])
})

test('what is named in a row behind a sentence about suggestions is one item per conjunct', () => {
  const { hits } = tell(
    'Er zijn enkele suggesties gedaan. Hierbij valt te denken aan het bundelen van loketten, het scholen van vrijwilligers en het verlagen van de leges.',
  )
  expect(hits.filter((it) => it.fields.kind === 'recommendation').map(passageOf)).toEqual([
    'het bundelen van loketten',
    'het scholen van vrijwilligers',
    'het verlagen van de leges',
  ])
})

const named: readonly [text: string, phrase: string][] = [
  ['De aanbeveling om de leges te verlagen neem ik over.', 'de leges te verlagen'],
  ['Ik volg de aanbeveling op die vraagt om een proef met nachtbussen.', 'een proef met nachtbussen'],
  ['De aanbevelingen over het beheer van sluizen neem ik ter harte.', 'het beheer van sluizen'],
  ['De tweede aanbeveling, het sluiten van het loket, neem ik niet over.', 'het sluiten van het loket'],
]
for (const [text, phrase] of named)
  test(`«${text}» names «${phrase}»`, () => {
    expect(tell(text).hits.map(passageOf)).toEqual([phrase])
  })

test('words that repeat a recommendation given before are no second one', () => {
  const { hits } = tell(
    'De raad adviseert de leges voor huurders te verlagen. De aanbeveling om de leges voor huurders te verlagen neem ik over.',
  )
  expect(hits).toHaveLength(1)
})

test('norms are recommendations when a study speaks, and none when the cabinet or the law does', () => {
  const text = 'Gemeenten dienen hun gegevens te delen.'
  expect(tell(text, 'report').hits).toHaveLength(1)
  expect(tell(text, 'kamerbrief').hits).toEqual([])
  expect(tell('Het bevoegd gezag dient ingevolge artikel 4 een plan op te stellen.', 'report').hits).toEqual([])
})

test('decisions are advised under their heading in a note only', () => {
  const note = '2. Geadviseerd besluit\n\n- Akkoord te gaan met verzending.\n- De brief te ondertekenen.'
  expect(tell(note, 'beslisnota').hits.map((it) => it.fields.kind)).toEqual(['advised_decision', 'advised_decision'])
  expect(tell(note, 'kamerbrief').hits).toEqual([])
  expect(tell('3. Toelichting\n\n- De directie is akkoord met verzending.', 'beslisnota').hits).toEqual([])
})

test('a stated number is checked against what was found', () => {
  const { hits, problems } = tell(
    'Het rapport bevat drie aanbevelingen. De onderzoekers bevelen aan het loket te sluiten. Zij adviseren de leges te verlagen.',
  )
  expect(hits.find((it) => it.fields.count === 3)?.fields.countFound).toBe(2)
  expect(problems.map((it) => [it.code, it.severity])).toEqual([['recommendation-count', 'info']])
})

test('a number without any recommendation in the document is no problem', () => {
  expect(tell('Het rapport bevat drie aanbevelingen.').problems).toEqual([])
})

test('of a sentence that also answers, only the words of the recommendation are taken', () => {
  const { hits } = tell('De raad bepleit om de leges te verlagen; dit advies is in de opzet verwerkt.')
  expect(hits.map(passageOf)).toEqual(['de leges te verlagen'])
})
