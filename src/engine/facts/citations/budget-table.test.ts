import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked, type Setting } from './testing.ts'

const agenda: Setting = { block: 'cell', document: { kind: 'sea-annex', dossiers: ['36360-VI'] } }
const cases: Case[] = [
  ['Ex post 2022 afgerond Inform Voorbeelden van beleid (EMN). ⟦37.2⟧ Link', ['begroting:VI/37.2']],
  [
    'Ex post 2022 Afgerond Onderzoek naar voorbeelden (WODC): EMN- ⟦37.3⟧ Link onderzoek naar meer',
    ['begroting:VI/37.3'],
  ],
  ['Ex ante 2023 gepland Verkenning voorbeelden ⟦36.1⟧', ['begroting:VI/36.1']],
  [
    'Periodieke rapportage 2024 te starten Voorbeeldbeleid ⟦37.1⟧, ⟦37.2⟧ Link',
    ['begroting:VI/37.1', 'begroting:VI/37.2'],
  ],
  ['⟦37.2⟧', ['begroting:VI/37.2']],
  ['⟦37.2⟧ en ⟦37.3⟧', ['begroting:VI/37.2', 'begroting:VI/37.3']],
  ['het aantal steeg in 2022 naar 37.2', []],
  ['een bedrag van € 37.2 Link', []],
  ['versie 1.37.2 Link', []],
  ['Link naar 37.2 miljoen', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked, agenda)).toEqual(marksOf(marked, ids))
  })
}

test('in any other document the same line holds no budget article', () => {
  expect(hitsIn('Ex post 2022 afgerond Inform Voorbeelden (EMN). 37.2 Link', { block: 'cell' })).toEqual([])
})

test('its role is table_cell, and without a dossier its chapter is unknown', () => {
  expect(hitsIn('Ex post 2022 afgerond X 37.2 Link', agenda)[0]?.fields.role).toBe('table_cell')
  const unknown = hitsIn('Ex post 2022 afgerond X 37.2 Link', { block: 'cell', document: { kind: 'sea-annex' } })
  expect(unknown[0]?.fields).toMatchObject({ canonical: null, resolution: 'unresolved' })
})

test('a cell that is a flow of its own is read, a note and a footer are not', () => {
  const ids = (kind: 'cell' | 'note' | 'furniture') =>
    hitsIn('37.2 Link', { ...agenda, kind }).map((it) => it.fields.canonical)
  expect([ids('cell'), ids('note'), ids('furniture')]).toEqual([['begroting:VI/37.2'], [], []])
})
