import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦Richtlijn (EU) 2019/1152⟧ van het Europees Parlement', ['CELEX:32019L1152']],
  ['⟦Richtlijn 2003/109/EG⟧ van de Raad', ['CELEX:32003L0109']],
  ['⟦richtlijn nr. 2003/86/EG⟧', ['CELEX:32003L0086']],
  ['⟦Richtlijn 64/221/EEG⟧', ['CELEX:31964L0221']],
  ['⟦Richtlijnen 2003/86/EG⟧ en ⟦2003/109/EG⟧', ['CELEX:32003L0086', 'CELEX:32003L0109']],
  ['⟦Verordening (EG) nr. 862/2007⟧', ['CELEX:32007R0862']],
  ['⟦Verordening (EEG) nr. 1408/71⟧', ['CELEX:31971R1408']],
  ['⟦Verordening 604/2013⟧', ['CELEX:32013R0604']],
  ['⟦Verordening (EU) 2018/1861⟧', ['CELEX:32018R1861']],
  ['⟦Verordening (EU) nr. 2019/1157⟧ is fout gespeld', ['CELEX:32019R1157']],
  ['⟦Uitvoeringsbesluit (EU) 2022/382⟧', ['CELEX:32022D0382']],
  ['⟦Gedelegeerde Verordening (EU) 2021/1000⟧', ['CELEX:32021R1000']],
  ['⟦Kaderbesluit 2002/584/JBZ⟧', ['CELEX:32002F0584']],
  ['EU-⟦richtlijn 2016/801⟧', ['CELEX:32016L0801']],
  ['⟦Richtlijn (EU) 2016/801⟧ en een onderzoek uit 2016/2017', ['CELEX:32016L0801']],
  ['de richtlijn 12/64 van het bureau', []],
  ['(EU) 2021/1883 zonder soort', []],
  ['de richtlijn uit 2009', []],
  ['besluit 3/2019 van de raad', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
