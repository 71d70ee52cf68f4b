import { expect, test } from 'vitest'
import { passageOf, tell } from '../findings/testing.ts'

const read = (text: string): string[] =>
  tell(text, 'kamerbrief')
    .hits.filter((it) => it.fields.kind === 'recommendation' && it.lost === undefined)
    .map(passageOf)

const ABOUT = 'De ombudsman heeft een rapport uitgebracht over brieven van de gemeente.'

test('an order that opens a paragraph of a letter about a report is its advice', () => {
  expect(read(`${ABOUT}\n\nSchrijf iedere brief in gewone taal.\n\nDat gaat gebeuren.`)).toEqual([
    'Schrijf iedere brief in gewone taal',
  ])
})

test('a letter that mentions no adviser repeats no orders', () => {
  expect(read('De dijk is gereed.\n\nSchrijf iedere brief in gewone taal.')).toEqual([])
})

const leads: readonly string[] = ['Zie hiervoor de tabel in de bijlage.', 'Stel dat de dijk breekt.']
for (const text of leads)
  test(`«${text}» leads the reader and advises nothing`, () => expect(read(`${ABOUT}\n\n${text}`)).toEqual([]))

test('pieces with marks in one sentence are each advice', () => {
  expect(read('De commissie vindt het raadzaam dat het fonds (i) sneller betaalt en (ii) vaker controleert.')).toEqual([
    'sneller betaalt',
    'vaker controleert',
  ])
})

test('two verbs of advising in one sentence give two pieces of advice', () => {
  expect(read('De raad pleit voor een hoger budget en beveelt scholen aan een rooster te maken.')).toEqual([
    'De raad pleit voor een hoger budget',
    'beveelt scholen aan een rooster te maken.',
  ])
})

test('orders behind a colon are each advice', () => {
  expect(read(`${ABOUT} Twee punten zijn voor de provincie: open het loket vaker en verlaag de drempel.`)).toEqual([
    'open het loket vaker',
    'verlaag de drempel',
  ])
})

test('in rows with a column of recommendations each row gives one', () => {
  const table = 'Nr. | Aanbeveling | Reactie\n1 | Verlaag de leges voor sloepen. | Ja, in 2020.'
  expect(read(`${ABOUT}\n\n${table}`)).toEqual(['Verlaag de leges voor sloepen.'])
})

test('a list that the sentence below calls the advice of a study is advice', () => {
  const list = '• Een tweede sluis.\n• Een langere kade.\n\nDeze twee aanbevelingen doet de commissie in haar rapport.'
  expect(read(list)).toEqual(['Een tweede sluis', 'Een langere kade'])
})

test('what a council is there for is no advice', () => {
  expect(read('De raad adviseert de regering over de inrichting van het bestuur.')).toEqual([])
})
