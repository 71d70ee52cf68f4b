import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['In mei is de ⟦derde Jaarrapportage Flexwerkers⟧ gepubliceerd.', ['study:jaarrapportage-flexwerkers-3']],
  ['de ⟦Voortgangsrapportage Aanpak Voorbeelden⟧ meldt', ['study:voortgangsrapportage-aanpak-voorbeelden']],
  ['⟦De Staat van Voorbeeld 2021⟧ beschrijft', ['report:staat-van-voorbeeld-2021']],
  ['in de ⟦Staat van Onderwijs en Opvang⟧', ['report:staat-van-onderwijs-en-opvang']],
  ['het ⟦Jaarverslag IND 2022⟧', ['study:jaarverslag-ind-2022']],
  ['de ⟦Monitor Brede Welvaart 2023⟧ laat zien', ['study:monitor-brede-welvaart-2023']],
  ['de ⟦eerste Trendrapportage Voorbeelden⟧', ['study:trendrapportage-voorbeelden-1']],
  ['een jaarlijkse ‘⟦Staat van Voorbeeld⟧’ helpt', ['report:staat-van-voorbeeld']],
  ['de jaarrapportage wordt verzonden', []],
  ['de Staat van Palestina', []],
  ['de Raad van State en de staat van de dijken', []],
  ['Monitor de voortgang goed', []],
  ['de Rapportage is klaar', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
