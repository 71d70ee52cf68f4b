import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, standing } from './testing.ts'

const cases: readonly Case[] = [
  ['de ⟦Vreemdelingenwet 2000⟧', ['BWBR0011823']],
  ['artikel 3, eerste lid, van de ⟦Algemene wet bestuursrecht⟧', ['BWBR0005537']],
  ['de artikelen 3:2 en 3:4 ⟦Awb⟧', ['BWBR0005537']],
  ['artikel 8 ⟦Vw 2000⟧', ['BWBR0011823']],
  ['artikel 6 van ⟦Verordening (EU) 2016/679⟧', ['CELEX:32016R0679']],
  ['aanwijzing 3.43 van de ⟦Aanwijzingen voor de regelgeving⟧', ['BWBR0005730']],
  ['de wet, de artikelen 3 en 4', []],
  ['Zie COM(2011) 637 definitief en https://data.europa.eu/eli/dir/2022/2380/oj', []],
  ['de ⟦herziene richtlijn Europese blauwe kaart⟧', ['CELEX:32021L1883'], { document: { date: '2023-05-01' } }],
]
for (const [marked, names, setting] of cases)
  test(marked, () => expect(readMarked(marked, setting)).toEqual(marksOf(marked, names)))

test('an organisation in the name of an act is not named by it', () => {
  const types = standing('De Wet Centraal Orgaan opvang asielzoekers en het COA').map((it) => it.fields.type)
  expect(types).toEqual(['law', 'organisation'])
})
