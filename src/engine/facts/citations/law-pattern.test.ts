import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['De ‘⟦wet vaststelling voorbeelden⟧’ kan helpen.', ['nlwet:wet-vaststelling-voorbeelden']],
  ['het "⟦besluit gevallen en voorbeelden⟧” geldt', ['nlwet:besluit-gevallen-en-voorbeelden']],
  ['de ⟦Wet goed bestuur⟧, die in werking trad', ['nlwet:wet-goed-bestuur']],
  ['het ⟦Besluit voorbeelden 2019⟧ is gewijzigd', ['nlwet:besluit-voorbeelden-2019']],
  ['de ⟦Wet toezicht op voorbeelden⟧ treedt in werking', ['nlwet:wet-toezicht-op-voorbeelden']],
  ['de ⟦Wet versterking voorbeelden⟧ voor de gemeenten', ['nlwet:wet-versterking-voorbeelden']],
  ['de ⟦Regeling voorbeelden 2021⟧', ['nlwet:regeling-voorbeelden-2021']],
  ['de ⟦Wet op het hoger voorbeeld⟧ en de rest', ['nlwet:wet-op-het-hoger-voorbeeld']],
  ['de ⟦Wet op de voorbeelden⟧ en nadien op artikel 6 rust', ['nlwet:wet-op-de-voorbeelden']],
  ['de wet op het punt van aanpassing', []],
  ['de Regeling Verblijf voor makers is geëvalueerd', []],
  ['de wet is duidelijk', []],
  ['Wet- en regelgeving', []],
  ['het Besluit is genomen', []],
  ['de Wet van 12 mei 2001', []],
  ['Besluit om te stoppen', []],
  ['hij zei ‘wet is wet en dat blijft’', []],
  ['de ‘wetten’ van de markt', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
