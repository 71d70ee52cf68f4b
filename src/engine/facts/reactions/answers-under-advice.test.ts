import { expect, test } from 'vitest'
import { answeredBy, passageOf, tell } from '../findings/testing.ts'

const answers = (text: string): (string | undefined)[][] =>
  tell(text).reactions.map((it) => [it.fields.stance, passageOf(it), answeredBy(it) ?? undefined])

const ABOUT = 'De inspectie heeft een rapport uitgebracht over zwembaden.'
const ORDER = 'Meet het chloor iedere dag'

const under: readonly [answer: string, stance: string][] = [
  ['Akkoord.', 'adopted'],
  ['Dat gebeurt al sinds de vorige zomer.', 'adopted'],
  ['Zo vaak meten is niet te organiseren.', 'rejected'],
  ['Een dagelijkse meting is onbetaalbaar.', 'rejected'],
  ['De wens wordt om die reden niet ingewilligd.', 'rejected'],
  ['Dit ligt op het terrein van mijn ambtgenoot van Economische Zaken.', 'noted'],
]
for (const [answer, stance] of under)
  test(`«${answer}» under an order is ${stance}`, () => {
    expect(answers(`${ABOUT}\n\n${ORDER}.\n${answer}`)).toEqual([[stance, answer, ORDER]])
  })

test('a denial with «evenwel» behind an answer that follows takes part of it back', () => {
  const text = `${ABOUT}\n\n${ORDER}.\nDe meting komt er. Een register stuit evenwel op bezwaren.`
  expect(answers(text).map(([stance]) => stance)).toEqual(['adopted', 'partly'])
})

test('what a sector will do by itself answers nothing', () => {
  expect(answers(`${ABOUT}\n\n${ORDER}.\nDe bond van zwembaden zal in 2018 een cursus aanbieden.`)).toEqual([])
})

test('how a proposal went in an earlier year is no answer', () => {
  expect(answers(`${ABOUT}\n\n${ORDER}.\nEen voorstel daartoe is in 2016 in consultatie gebracht.`)).toEqual([])
})

test('a printed number goes before the order of the text', () => {
  const text = `${ABOUT}\n\nAanbeveling 4: Meet het chloor vaker.\n\nAanbeveling 2: Sluit oude baden.\n\nAanbeveling 4 neem ik over.`
  expect(answers(text)).toEqual([['adopted', 'Aanbeveling 4 neem ik over.', 'Meet het chloor vaker']])
})
