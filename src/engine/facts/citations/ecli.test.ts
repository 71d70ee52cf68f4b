import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦ECLI:NL:RVS:2021:2040⟧.', ['ECLI:NL:RVS:2021:2040']],
  ['⟦ecli:nl:rbdha:2020:12345⟧', ['ECLI:NL:RBDHA:2020:12345']],
  ['⟦ECLI : NL:HR:2011:17⟧', ['ECLI:NL:HR:2011:17']],
  ['⟦ECLI;EU;T;2016;9⟧', ['ECLI:EU:T:2016:9']],
  ['⟦ECLI:NL:CRVB:2012: 88⟧', ['ECLI:NL:CRVB:2012:88']],
  ['⟦NL:RvS:1990:AB1234⟧', ['ECLI:NL:RVS:1990:AB1234']],
  ['⟦RBROT:2014:77⟧', ['ECLI:NL:RBROT:2014:77']],
  ['⟦ECLI:SK:OSBA2:2012:12092197.113⟧', ['ECLI:SK:OSBA2:2012:12092197.113']],
  ['⟦ECLI:CE:ECHR:2011:0121JUD003069609⟧', ['ECLI:CE:ECHR:2011:0121JUD003069609']],
  ['⟦https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2019:457⟧', ['ECLI:NL:RVS:2019:457']],
  ['ECLI:EU:C:1984:ab3254', []],
  ['ECLI ontbreekt', []],
  ['om NL:2019:3', []],
  ['RBX:2014:77', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
