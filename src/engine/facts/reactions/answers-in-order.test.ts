import { expect, test } from 'vitest'
import { answeredBy, tell } from '../findings/testing.ts'

/** What a letter answers, as «stance: first words of the recommendation». */
const answers = (text: string): string[] =>
  tell(text).reactions.map((it) => `${it.fields.stance}: ${(answeredBy(it) ?? '-').split(' ').slice(0, 3).join(' ')}`)

const LIST =
  'De Raad voor de Sport adviseert:\n\na. touwen ieder half jaar te keuren;\nb. ongevallen centraal bij te houden;\nc. een diploma voor begeleiders te verplichten.\n\n'

test('a label turns to the advice that it names', () => {
  const text = `${LIST}Standpunt van het kabinet\n\nAd a. Het kabinet neemt dit advies over.\nAd b. Met het CBS is hierover overleg gaande.\nAd c. Het kabinet acht een verplichting te zwaar.`
  expect(answers(text)).toEqual([
    'adopted: touwen ieder half',
    'explored: ongevallen centraal bij',
    'rejected: een diploma voor',
  ])
})

test('a heading in the words of the advice turns to it', () => {
  const text = `${LIST}De keuring van touwen\n\nDat doe ik per 1 juli.\n\nHet diploma\n\nHiervoor bestaat onvoldoende draagvlak.`
  expect(answers(text)).toEqual(['adopted: touwen ieder half', 'rejected: een diploma voor'])
})

test('a label in front of advice that is still to come turns to none', () => {
  const text =
    'De raad bracht advies uit. Hieronder reageer ik per aanbeveling.\n\nAanbeveling 1. Keur touwen vaker.\nDat doe ik.\n\nAanbeveling 2. Sluit oude hallen.\nDaar zie ik van af.'
  expect(answers(text)).toEqual(['adopted: Keur touwen vaker', 'rejected: Sluit oude hallen'])
})

test('a sentence that only names the next point turns to it', () => {
  const text =
    'De onderzoekers raden aan de veerpont te vervangen. Over het aantal reizigers is weinig bekend. Het ligt rond de honderd per dag. Bijna allen zijn scholier. De pont vaart sinds 1911. Zij is van hout. Er is een wachthuis.\n\nRest het punt van de veerpont. Daarvoor ontbreekt mij het geld.'
  expect(answers(text)).toEqual(['rejected: De onderzoekers raden'])
})

test('what points back behind an answer is about what was answered', () => {
  const text = `${LIST}Aanbeveling a neem ik over. Daartoe wijzig ik in het najaar de norm.`
  expect(answers(text).every((it) => it.includes('touwen'))).toBe(true)
})

test('a ground that speaks of the advice and the act behind it answer it', () => {
  const text = `${LIST}Onze reactie\n\nIn de meeste hallen is de begeleider een vrijwilliger. Daarom past de inspectie haar eisen aan.`
  expect(answers(text)).toContain('adopted: een diploma voor')
})

test('words meet across the spelling of open and closed syllables', () => {
  const text =
    'De commissie adviseert oude buizen te vervangen. Ook bepleit zij het verkopen van leegstaande huizen.\n\nEen verkoopplan acht ik niet nodig. De buis onder het plein vervang ik in mei.'
  expect(answers(text)).toEqual(['rejected: Ook bepleit zij', 'adopted: De commissie adviseert'])
})

test('agreement with the direction that turns down the measure is half', () => {
  const text = 'De raad adviseert het aantal hallen te halveren. De richting spreekt mij aan; de maat is mij te groot.'
  expect(answers(text)).toEqual(['partly: De raad adviseert'])
})
