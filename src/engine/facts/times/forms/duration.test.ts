import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['een zoekperiode van ⟦drie maanden⟧', ['- duration']],
  ['het duurt ⟦anderhalf jaar⟧', ['- duration']],
  ['⟦zes tot acht weken⟧ werk', ['- duration']],
  ['voor de duur van ⟦een jaar⟧', ['- duration']],
  ['⟦10 werkdagen⟧', ['- duration']],
  ['gedurende ⟦een half jaar⟧', ['- duration']],
  ['een jaar als geen ander', []],
  ['18 jaar of ouder', []],
  ['ouder dan 67 jaar', []],
  ['die ouder zijn dan 67 jaar', []],
  ['de leeftijd van 21 jaar', []],
  ['de leeftijdsgrens van 21 jaar', []],
  ['25 jaar oud', []],
  ['tien jaar na toelating', []],
  ['de 18 maanden-termijn', []],
  ['24 uur per dag', []],
  ['een 12-jarige', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
