import { expect, test } from 'vitest'
import { softLineEnds } from './line-ends.ts'

const full = 'Deze regel loopt door tot aan de rand van het papier en'
const cases: [string, string, boolean][] = [
  ['a full line that goes on is soft', `${full}\ngaat dan verder.`, true],
  ['a short line is not', 'Den Haag, 12 maart 2031\nBetreft: bruggen', false],
  ['the end of a paragraph is not', `${full}\n\nEen nieuwe alinea.`, false],
  ['a blank line with spaces ends a paragraph too', `${full}\n   \nEen nieuwe alinea.`, false],
  ['an item of a list begins on its own line', `${full}\n– het eerste punt;`, false],
  ['a numbered item too', `${full}\n2. Reactie`, false],
  ['a lettered item too', `${full}\nb) de tweede`, false],
  ['an indented line too', `${full}\n    ingesprongen`, false],
  ['a word that begins with a letter is no item', `${full}\na bc`, true],
  ['the last line end is not', `${full}\n`, false],
]
for (const [sentence, text, isSoft] of cases)
  test(sentence, () => expect(softLineEnds(text)).toEqual(isSoft ? [full.length] : []))
