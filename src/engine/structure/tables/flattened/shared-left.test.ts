import { expect, test } from 'vitest'
import { sharedWords, twinRows } from './shared-left.ts'
import { tokensOf } from './tokens.ts'

const tokens = (text: string) => tokensOf(text, { from: 0, to: text.length, text, page: 0 })
const row = (first: string, typeFrom: number, ...lines: string[]) => ({
  start: { tokens: tokens(first), typeFrom },
  lines: lines.map(tokens),
})

test('what two rows with one theme print on the same line belongs to the theme', () => {
  const rows = [
    row('Veilig en Ex post 2022 Fietsen', 2, 'duurzaam op de weg', 'vervoer naar huis'),
    row('Veilig en Ex ante 2023 Varen', 2, 'duurzaam over het water', 'vervoer in de haven'),
  ]
  expect(sharedWords(rows)).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('a word that any sentence may begin with says nothing, and nor does a row with another theme', () => {
  const rows = [
    row('Wonen Ex post 2022 Huren', 1, 'de huur stijgt'),
    row('Wonen Ex ante 2023 Kopen', 1, 'de prijs daalt'),
    row('Natuur Ex ante 2023 Bossen', 1, 'de boom groeit'),
  ]
  expect(sharedWords(rows)).toEqual([[0], [0], [0]])
})

test('rows that begin alike say how far a cell that both print can go', () => {
  const rows = [
    row('Bestaanszekerheid Ex post 2022 Armoede', 1, 'huishoudens komen niet rond'),
    row('Bestaanszekerheid Ex ante 2023 Varen', 1, 'aandrijving gebruiken zij'),
    row('Natuur Ex ante 2023 Bossen', 1, 'huishoudens komen vaker'),
  ]
  expect(twinRows(rows)).toEqual([
    [{ first: 1, isWhole: true, same: [0] }],
    [{ first: 1, isWhole: true, same: [0] }],
    [],
  ])
})
