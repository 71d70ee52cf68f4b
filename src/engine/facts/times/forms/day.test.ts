import { expect, test } from 'vitest'
import { allIn, type Case, marksOf, readMarked, timesIn } from '../testing.ts'

const cases: Case[] = [
  ['Op ⟦1 juli 2024⟧ treedt het in werking.', ['2024-07-01 day']],
  ['Den Haag, ⟦3 sept. 2022⟧', ['2022-09-03 day']],
  ['de brief d.d. ⟦3 mei 2021⟧', ['2021-05-03 day']],
  ['op ⟦5 mrt ’22⟧ besproken', ['2022-03-05 day']],
  ['vanaf maandag over: op vrijdag ⟦7 juni 2024⟧', ['2024-06-07 day']],
  ['Op ⟦5 september⟧ heeft het bureau de monitor aangeboden.', ['2023-09-05 day']],
  ['Op ⟦5 september⟧ zal het bureau de monitor aanbieden.', ['2024-09-05 day']],
  ['Op ⟦5 september⟧ verschijnt de monitor.', ['2024-09-05 day']],
  ['Het overleg werd op ⟦20 december⟧ gehouden.', ['2023-12-20 day']],
  ['In reactie op uw brief van ⟦12 januari⟧ informeer ik u.', ['2024-01-12 day']],
  ['het overleg van ⟦1 februari jl.⟧', ['2024-02-01 day']],
  ['het overleg van ⟦1 februari jongstleden⟧', ['2024-02-01 day']],
  ['op ⟦1 februari aanstaande⟧', ['2025-02-01 day']],
  ['op ⟦1 oktober van dit jaar⟧', ['2024-10-01 day']],
  ['op ⟦1 oktober van het volgende jaar⟧', ['2025-10-01 day']],
  ['op ⟦1 oktober van elk jaar⟧', ['2024-10-01 recurrence P1Y']],
  ['op ⟦1⟧ en ⟦2 juni 2023⟧', ['2023-06-01 day', '2023-06-02 day']],
  ['op ⟦1⟧, ⟦8⟧ en ⟦15 juni 2023⟧', ['2023-06-01 day', '2023-06-08 day', '2023-06-15 day']],
  ['⟦1 mei⟧, ⟦1 juni⟧ en ⟦1 juli 2023⟧', ['2023-05-01 day', '2023-06-01 day', '2023-07-01 day']],
  ['⟦1-5 juni 2023⟧', ['2023-06-01..2023-06-05 day']],
  ['⟦1 – 5 juni 2023⟧', ['2023-06-01..2023-06-05 day']],
  ['⟦van 1 t/m 5 juni 2023⟧', ['2023-06-01..2023-06-05 day']],
  ['⟦tussen 1 en 15 juni 2024⟧', ['2024-06-01..2024-06-15 day']],
  ['op ⟦29 februari 2024⟧', ['2024-02-29 day']],
  ['op 31 ⟦april 2023⟧', ['2023-04-01..2023-04-30 month']],
  ['op 29 ⟦februari 2023⟧', ['2023-02-01..2023-02-28 month']],
  ['een bedrag van € 5 ⟦mei 2023⟧', ['2023-05-01..2023-05-31 month']],
  ['onderdeel 1.12 ⟦mei 2023⟧', ['2023-05-01..2023-05-31 month']],
  ['12 meisjes en 3 juniors', []],
  ['5 meicirculaires', []],
  ['de 2e juniorcoach', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

test('of a day that does not exist it is said why it is none', () => {
  expect(allIn('op 31 april 2023').map((hit) => hit.lost)).toContain('there is no such day')
})
test('without a year it is assumed, with one stated, with jl. derived', () => {
  const certainties = ['op 1 mei', 'op 1 mei 2023', 'op 1 mei jl.'].map((text) => timesIn(text)[0]?.certainty)
  expect(certainties).toEqual(['assumed', 'stated', 'derived'])
})
