import { expect, test } from 'vitest'
import { passageOf, tell } from '../findings/testing.ts'

const advice = (text: string): string[] =>
  tell(text)
    .hits.filter((it) => it.fields.kind === 'recommendation')
    .map(passageOf)

const REPORT = 'De Inspectie voor de Havens (IVH) onderzocht de sluizen.'

test.each([
  ['De IVH roept schippers op hun lichten elk jaar te keuren.'],
  ['Ten slotte vindt IVH dat sluizen ’s nachts bemand moeten zijn.'],
  ['Ook moest van de IVH het rooster opnieuw.'],
  ['De inspectie had daar al eens om gevraagd.'],
])('an adviser goes by the short name that the letter gave it: %s', (text) => {
  expect(advice(`${REPORT} ${text}`)).toEqual([text])
})

test('an abbreviation of something else is no adviser', () => {
  expect(advice('De Havenwet (HVW) is oud. De HVW roept schippers op hun lichten te keuren.')).toEqual([])
})

test('what was announced by number is told without naming the adviser', () => {
  const text = 'De onderzoekers zijn het over twee zaken eens. Het formulier moet beter. Dat gebeurt in mei.'
  expect(advice(text)).toEqual(['Het formulier moet beter.'])
  expect(advice('Ik geef u een beeld. Het formulier moet beter.')).toEqual([])
})

test('a term that the letter sets behind an announcement is no advice', () => {
  const text = 'De onderzoekers zijn het over twee zaken eens. Voor elk geldt dat zij in mei klaar moeten zijn.'
  expect(advice(text)).toEqual([])
})

test('points and quotations order or prescribe', () => {
  expect(advice(`${REPORT} Punt 1: controleer elke boei in het voorjaar. Dat doen wij al.`)).toEqual([
    'controleer elke boei in het voorjaar',
  ])
  expect(advice(`${REPORT} Verderop heet het: «De havendienst zou langer open moeten zijn voor schippers.»`)).toEqual([
    'De havendienst zou langer open moeten zijn voor schippers.',
  ])
  expect(advice(`${REPORT} Het rapport draagt de titel: «Havens in de nacht en in de ochtend».`)).toEqual([])
})

test('a thing that is called a wish behind it', () => {
  expect(advice(`${REPORT} Voor een steiger bij de brug, nog een wens van de inspectie, is geen geld.`)).toEqual([
    'een steiger bij de brug',
  ])
  expect(advice(`${REPORT} Voor een steiger bij de brug, mijn laatste punt, is geen geld.`)).toEqual([])
})

test('each wish of a row has its own «willen»', () => {
  const text = 'De raad zou de tol willen verlagen en de kades willen verlichten.'
  expect(advice(text)).toEqual(['de tol willen verlagen', 'de kades willen verlichten'])
})

test('whatever the verb, an adviser who moves others to act gives advice', () => {
  expect(advice('De inspectie prikkelt havens hun lichten vaker te keuren.')).toEqual([
    'De inspectie prikkelt havens hun lichten vaker te keuren.',
  ])
  expect(advice('De inspectie rondt af met de zin dat havens vaker zouden moeten keuren.')).toEqual([
    'De inspectie rondt af met de zin dat havens vaker zouden moeten keuren.',
  ])
  expect(advice('De inspectie begint in mei havens te bezoeken.')).toEqual([])
  expect(advice('De inspectie belooft in mei terug te komen.')).toEqual([])
  expect(advice('Het kabinet prikkelt havens hun lichten vaker te keuren.')).toEqual([])
})

test('requests that stand in a column are advice', () => {
  const table = 'Verzoek | Stand\nEen steiger bij de brug | Die is gereed.\nLampen langs de kade | Dat duurt tot mei.'
  expect(advice(`${REPORT}\n\n${table}`)).toEqual(['Een steiger bij de brug', 'Lampen langs de kade'])
})
