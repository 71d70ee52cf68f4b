import { expect, test } from 'vitest'
import { type Case, hitsIn, idsIn, marksOf, printed, readMarked } from './testing.ts'

const vw = (place: string) => `jci1.3:c:BWBR0011823&artikel=${place}`
const cases: Case[] = [
  ['⟦artikel 14, eerste lid, van de Vreemdelingenwet 2000⟧', [vw('14&lid=1')]],
  ['op grond van ⟦art. 16 Vw 2000⟧ geweigerd', [vw('16')]],
  ['⟦art. 2 lid 3 onder b Vw 2000⟧', [vw('2&lid=3&o=b')]],
  ['⟦artikel 4:24, tweede lid, van de Algemene wet bestuursrecht⟧', ['jci1.3:c:BWBR0005537&artikel=4:24&lid=2']],
  ['⟦artikel 4, derde lid, aanhef en onder d, van het Vb 2000⟧', ['jci1.3:c:BWBR0011825&artikel=4&lid=3&o=d']],
  ['⟦artikel 2t van de Vw⟧', [vw('2t')]],
  ['⟦artikel 8 EVRM⟧ beschermt het gezin', ['jci1.3:c:BWBV0001000&artikel=8']],
  ['⟦artikel 5.1.2e Woo⟧', ['jci1.3:c:BWBR0045754&artikel=5.1&lid=2&o=e']],
  ['⟦artikel 15, eerste lid, van Richtlijn 2008/115/EG⟧', ['CELEX:32008L0115']],
  ['⟦artikel 3 van de Wet voorbeelden en gevallen⟧.', ['nlwet:wet-voorbeelden-en-gevallen']],
  ['artikel 3 is vervallen', []],
  ['artikel 12 van de overeenkomst', []],
  ['in het artikel 2019 van de krant', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('articles in a list: the first has the whole citation, as the act stands at its end', () => {
  const hits = hitsIn('De artikelen 2t, 3 en 12 van de Vw 2000 gelden.')
  expect(hits.map((it) => [it.fields.canonical, printed(it)])).toEqual([
    [vw('2t'), 'artikelen 2t, 3 en 12 van de Vw 2000'],
    [vw('3'), '3'],
    [vw('12'), '12'],
  ])
})

const lists: [string, string[]][] = [
  ['art. 4.17a en b van het Vb 2000', ['4.17a', '4.17b'].map((it) => `jci1.3:c:BWBR0011825&artikel=${it}`)],
  ['artikelen 3 tot en met 5 van de Vw 2000', [vw('3'), vw('4'), vw('5')]],
  ['artikel 14, eerste en tweede lid, van de Vw 2000', [vw('14&lid=1'), vw('14&lid=2')]],
  ['artikel 14, eerste lid, onder a en c, van de Vw 2000', [vw('14&lid=1&o=a'), vw('14&lid=1&o=c')]],
  ['artikel 14, eerste lid, jo. artikel 16 Vw 2000', [vw('14&lid=1'), vw('16')]],
  [
    'de artikelen 3.1, 3.30a, vierde lid, en 8.7 van het Vb 2000',
    ['3.1', '3.30a&lid=4', '8.7'].map((it) => `jci1.3:c:BWBR0011825&artikel=${it}`),
  ],
]
for (const [text, ids] of lists) {
  test(text, () => {
    expect(idsIn(text)).toEqual(ids)
  })
}

test('of an act without a BWB number the article is a detail', () => {
  expect(hitsIn('artikel 15, eerste lid, van Richtlijn 2008/115/EG')[0]?.fields.details).toMatchObject({
    artikel: '15',
    lid: '1',
  })
})

test('several articles of such an act are one citation', () => {
  const hits = hitsIn('art. 25-27 en 30 van Verordening (EU) 2016/399')
  expect(hits.map((it) => [it.fields.canonical, it.fields.details.artikel])).toEqual([
    ['CELEX:32016R0399', '25,26,27,30'],
  ])
})

test('a very long list of articles costs little and is cut', () => {
  const text = `artikelen ${Array.from({ length: 500 }, (_, i) => i + 1).join(', ')} en 501 van de Vw 2000`
  expect(idsIn(text).length).toBeLessThanOrEqual(61)
})
