import { expect, test } from 'vitest'
import { passageOf, tell } from '../findings/testing.ts'

const read = (text: string): string[] =>
  tell(text)
    .hits.filter((it) => it.fields.kind === 'recommendation' && it.lost === undefined)
    .map(passageOf)

const ABOUT = 'De commissie Van Loon onderzocht de veiligheid van klimhallen.\n\n'
const CELLS = ['Halfjaarlijkse keuring van touwen', 'Een diploma voor begeleiders']

test('of a table with a column of advice each row gives one, though its cell has no verb', () => {
  const table = `| Aanbeveling | Reactie |\n|---|---|\n| ${CELLS[0]} | De norm wordt aangepast |\n| ${CELLS[1]} | Niet nodig |`
  expect(read(`${ABOUT}${table}`)).toEqual(CELLS)
})

test('the head may stand on the line above the first row', () => {
  const table = `Advies | Wat Defensie doet\n${CELLS[0]} | De norm wordt aangepast.\n${CELLS[1]} | Dat acht ik te zwaar.`
  expect(read(`${ABOUT}${table}`)).toEqual(CELLS)
})

test('a table of something else gives none', () => {
  const table = '| Hal | Oordeel |\n|---|---|\n| De hal aan de haven | Voldoende |\n| De hal op de berg | Onvoldoende |'
  expect(read(`${ABOUT}${table}`)).toEqual([])
})

test('orders in a list without capitals are the advice of the report above them', () => {
  const list = 'Aan het slot van het rapport staat wat beter kan:\n1. keur touwen vaker;\n2. maak ongevallen openbaar.'
  expect(read(`${ABOUT}${list}`)).toEqual(['keur touwen vaker', 'maak ongevallen openbaar'])
})

test('a list of things without an order in them is no advice', () => {
  const list = 'Voor het rapport is gesproken met:\n1. de bond van klimmers;\n2. vijf eigenaren van hallen.'
  expect(read(`${ABOUT}${list}`)).toEqual([])
})

test('a thing of which a clause says that an adviser wants it is advice', () => {
  expect(read(`${ABOUT}Het meldpunt dat de commissie voorstelde, komt er niet.`)).toEqual(['Het meldpunt'])
  expect(read(`${ABOUT}Een vast tarief, waarop het rapport uitloopt, vergt een wet.`)).toEqual(['Een vast tarief'])
  expect(read(`${ABOUT}Op de hal in Zeist, waarmee het rapport opent, ga ik niet in.`)).toEqual([])
})

test('the words before a bare number are advice where the letter says how many there are', () => {
  const text = 'Vorig jaar bracht de commissie zes aanbevelingen uit. Een meldpunt voor klimmers (4) komt er niet.'
  expect(read(text)).toContain('Een meldpunt voor klimmers')
  expect(read('Een meldpunt voor klimmers (4) komt er niet.')).toEqual([])
})

test('of advice that members recall only its words are the recommendation', () => {
  const text = 'De leden van de VVD-fractie merken op dat de raad heeft aanbevolen hallen vaker te keuren.'
  expect(read(text)).toEqual(['hallen vaker te keuren'])
  expect(read('Ook vragen zij waarom een keuring ontbreekt.')).toEqual([])
})

test('what an adviser says is no longer to be asked is a norm as well', () => {
  const text = 'De ombudsman vindt dat een klimmer niet langer hoeft te bewijzen dat het touw oud was.'
  expect(read(text)).toEqual([text])
})
