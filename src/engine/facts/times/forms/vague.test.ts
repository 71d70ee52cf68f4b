import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦binnenkort⟧', ['- vague']],
  ['⟦zo spoedig mogelijk⟧', ['- vague']],
  ['⟦zo snel als mogelijk⟧', ['- vague']],
  ['⟦z.s.m.⟧ gereed', ['- vague']],
  ['⟦op korte termijn⟧', ['- vague']],
  ['⟦op de middellange termijn⟧', ['- vague']],
  ['Ook ⟦de komende tijd⟧ blijf ik dit volgen.', ['- vague']],
  ['⟦in de komende jaren⟧', ['- vague']],
  ['⟦de afgelopen maanden⟧', ['- vague']],
  ['⟦te zijner tijd⟧', ['- vague']],
  ['⟦in een volgende fase⟧', ['- vague']],
  ['⟦deze kabinetsperiode⟧', ['- vague']],
  ['⟦voor het einde van deze kabinetsperiode⟧', ['- vague']],
  ['⟦op een nader te bepalen moment⟧', ['- vague']],
  ['⟦binnen afzienbare tijd⟧', ['- vague']],
  ['⟦binnen enkele weken⟧', ['- vague']],
  ['⟦onverwijld⟧', ['- vague']],
  ['⟦in de nabije toekomst⟧', ['- vague']],
  ['wordt nader geïnformeerd', []],
  ['op termijnen en fasen', []],
  ['de volgende punten', []],
  ['in de eerste fase van het overleg', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
