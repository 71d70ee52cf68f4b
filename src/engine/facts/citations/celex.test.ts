import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦CELEX:32003L0086⟧', ['CELEX:32003L0086']],
  ['⟦CELEX-nummer 32013R0604⟧', ['CELEX:32013R0604']],
  ['zie ⟦32009L0052⟧.', ['CELEX:32009L0052']],
  ['⟦02016R0399-20240710⟧', ['CELEX:02016R0399-20240710']],
  ['⟦52016PC0466⟧', ['CELEX:52016PC0466']],
  ['⟦CELEX: 62017CJ0550⟧', ['CELEX:62017CJ0550']],
  ['⟦https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32003L0086⟧', ['CELEX:32003L0086']],
  ['nummer 72016L0801', []],
  ['32016X0801', []],
  ['132016L0801', []],
  ['32016L080', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
