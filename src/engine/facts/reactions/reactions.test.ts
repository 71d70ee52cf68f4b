import { expect, test } from 'vitest'
import { complaintsAbout } from '../findings/rule-check.ts'
import { answeredBy, passageOf, tell } from '../findings/testing.ts'
import { reactionRules } from './reaction-rules.ts'

for (const rule of reactionRules)
  test(`${rule.id} fires in its examples and not in what it leaves alone`, () => {
    expect(complaintsAbout(rule, (text, kind) => tell(text, kind).reactions)).toEqual([])
  })

const ADVICE = 'De onderzoekers bevelen aan de leges te verlagen.'

const stances: readonly [answer: string, stance: string][] = [
  ['Deze aanbeveling neem ik over.', 'adopted'],
  ['Het kabinet omarmt deze aanbeveling.', 'adopted'],
  ['Aan deze aanbeveling is inmiddels gevolg gegeven.', 'adopted'],
  ['Deze aanbeveling neem ik gedeeltelijk over.', 'partly'],
  ['Deze aanbeveling volg ik niet onverkort op.', 'partly'],
  ['Deze aanbeveling betrek ik bij de begroting.', 'explored'],
  ['Ik laat deze aanbeveling nader onderzoeken.', 'explored'],
  ['Deze aanbeveling neem ik niet over.', 'rejected'],
  ['Voor deze aanbeveling zie ik geen aanleiding.', 'rejected'],
  ['Van deze aanbeveling heb ik kennisgenomen.', 'noted'],
  ['Deze aanbeveling neem ik ter harte.', 'noted'],
  ['Een besluit over deze aanbeveling is aan een volgend kabinet.', 'noted'],
]
for (const [answer, stance] of stances)
  test(`«${answer}» is ${stance}`, () => {
    const { reactions } = tell(`${ADVICE} ${answer}`)
    expect(reactions.map((it) => [it.fields.stance, answeredBy(it)])).toEqual([[stance, ADVICE]])
    expect(reactions.map(passageOf)).toEqual([answer])
  })

const LIST =
  'De commissie beveelt aan om:\n\na. het loket te sluiten;\nb. de leges te verlagen;\nc. een register aan te leggen.\n\n'
const answers = (text: string): string[] =>
  tell(LIST + text).reactions.map((it) => `${it.fields.stance}: ${answeredBy(it) ?? '-'}`)

test('each number gets the stance of its own part of the sentence', () => {
  expect(answers('Aanbeveling 1 en 2 neem ik over, aanbeveling 3 niet.')).toEqual([
    'adopted: het loket te sluiten',
    'adopted: de leges te verlagen',
    'rejected: een register aan te leggen',
  ])
})

test('ordinals and letters count in the order of the list', () => {
  expect(answers('De derde aanbeveling neem ik over.')).toEqual(['adopted: een register aan te leggen'])
  expect(answers('De aanbevelingen onder a en c neem ik over.')).toEqual([
    'adopted: het loket te sluiten',
    'adopted: een register aan te leggen',
  ])
  expect(answers('De eerste twee aanbevelingen neem ik over.')).toHaveLength(2)
})

test('all recommendations are answered one by one, and what is left over once', () => {
  expect(answers('De aanbevelingen worden overgenomen.')).toHaveLength(3)
  expect(answers('Aanbeveling 2 neem ik over. De overige aanbevelingen betrek ik bij de evaluatie.')).toEqual([
    'adopted: de leges te verlagen',
    'explored: het loket te sluiten',
    'explored: een register aan te leggen',
  ])
})

test('recommendations that the document does not give are answered by one reaction that names none', () => {
  const { reactions } = tell('De aanbevelingen uit het rapport neem ik over.')
  expect(reactions.map((it) => [it.fields.stance, answeredBy(it)])).toEqual([['adopted', null]])
})

test('words of the recommendation itself are no stance', () => {
  const { reactions } = tell('De aanbeveling om de kosten te onderzoeken neem ik over.')
  expect(reactions.map((it) => it.fields.stance)).toEqual(['adopted'])
})

test('the noun for a study is no word for looking into it', () => {
  const { reactions } = tell('Aan de aanbevelingen uit het onderzoek is gevolg gegeven.')
  expect(reactions.map((it) => it.fields.stance)).toEqual(['adopted'])
})

const none: readonly string[] = [
  'Het rapport bevat drie aanbevelingen.',
  'Bent u bereid deze aanbeveling over te nemen?',
  'Daarvoor zie ik geen aanleiding.',
  'Gemeenten hebben de aanbevelingen zelf overgenomen.',
]
for (const text of none)
  test(`«${text}» answers nothing`, () => {
    expect(tell(text).reactions.map(passageOf)).toEqual([])
  })
