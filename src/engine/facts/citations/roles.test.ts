import { expect, test } from 'vitest'
import { hitsIn, type Setting } from './testing.ts'

const cases: [string, string[], Setting?][] = [
  ['Richtlijn 2013/33/EU, houdende intrekking van Richtlijn 2003/9/EG van de Raad', ['reference', 'repealed']],
  ['Verordening (EU) 2019/1155 tot wijziging van Verordening (EG) nr. 810/2009', ['reference', 'amended']],
  ['tot intrekking van Richtlijn 2003/9/EG en Richtlijn 2005/85/EG', ['repealed', 'repealed']],
  ['tot intrekking van Richtlijn 2003/9/EG. Richtlijn 2005/85/EG blijft', ['repealed', 'reference']],
  ['de wet ter implementatie van Richtlijn 2014/66/EU', ['implemented']],
  ['ter vervanging van de Vreemdelingenwet', ['repealed']],
  ['wijziging van de Vreemdelingenwet 2000 en de Algemene wet bestuursrecht', ['amended', 'amended']],
  ['op grond van Richtlijn 2014/66/EU', ['reference']],
  ['Kamerstuk 30 573, nr. 3', ['self'], { kind: 'furniture', zone: 'page_footer' }],
  ['Kamerstuk 30 573, nr. 3', ['reference'], { kind: 'note', note: '8' }],
]
for (const [text, roles, setting] of cases) {
  test(`${text} ${JSON.stringify(setting ?? {})}`, () => {
    expect(hitsIn(text, setting).map((it) => it.fields.role)).toEqual(roles)
  })
}

test('a citation in a note carries the number of the note', () => {
  expect(hitsIn('Kamerstuk 30 573, nr. 3', { kind: 'note', note: '8' })[0]?.fields.footnote).toBe(8)
  expect(hitsIn('Kamerstuk 30 573, nr. 3', { kind: 'note', note: '*' })[0]?.fields.footnote).toBeNull()
})
