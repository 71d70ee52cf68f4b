import { expect, test } from 'vitest'
import { citations } from './citations.ts'
import { contextFor, flowOf, printed } from './testing.ts'

/** The mentions in a body whose note hangs on the words between the marks. */
function mentions(marked: string, note: string): (string | null)[][] {
  const body = marked.replace(/[⟦⟧]/g, '')
  const anchor = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 }
  const source = `${body}\n${note}`
  const bodyFlow = flowOf(body)
  const whole = flowOf(note, { kind: 'note', note: '1' })
  const at = whole.view.at.map((it) => it + body.length + 1)
  const noteFlow = { ...whole, view: { ...whole.view, at } }
  const textSpans = [{ start: body.length + 1, end: source.length }]
  const context = { ...contextFor(), footnotes: [{ number: 1, textSpans, anchor: [anchor] }] }
  return citations([bodyFlow, noteFlow], source, context)
    .filter((it) => it.lost === undefined && it.flow === bodyFlow)
    .map((it) => [printed(it), it.fields.canonical, it.fields.resolution])
}

const cases: [string, string, (string | null)[][]][] = [
  [
    'de nieuwe richtlijn voor ⟦seizoenwerk⟧.',
    'Richtlijn 2014/36/EU.',
    [['nieuwe richtlijn voor seizoenwerk', 'CELEX:32014L0036', 'footnote']],
  ],
  ['de ⟦verordening⟧ over grenzen', 'Verordening (EU) 2016/399.', [['verordening', 'CELEX:32016R0399', 'footnote']]],
  ['in mijn ⟦brief⟧ van mei', 'Kamerstuk 30 573, nr. 180.', [['brief', 'kst-30573-180', 'footnote']]],
  [
    'in de eerdere Kamerbrief over ⟦opvang⟧.',
    'Kamerstuk 19 637, nr. 2600.',
    [['eerdere Kamerbrief over opvang', 'kst-19637-2600', 'footnote']],
  ],
  [
    'het ⟦rapport⟧ is klaar',
    'https://hdl.handle.net/20.500.12832/77',
    [['rapport', 'hdl:20.500.12832/77', 'footnote']],
  ],
  [
    'de herziene ⟦Opvangrichtlijn⟧ geldt',
    'Richtlijn 2013/33/EU.',
    [['herziene Opvangrichtlijn', 'CELEX:32013L0033', 'footnote']],
  ],
  // The note cites something of another kind, the words hold a verb, there is no noun to hang on.
  ['het ⟦rapport⟧ is klaar', 'Kamerstuk 30 573, nr. 180.', []],
  ['de richtlijn die nu ⟦geldt⟧.', 'Richtlijn 2014/36/EU.', []],
  ['er is veel ⟦veranderd⟧.', 'Richtlijn 2014/36/EU.', []],
  ['de richtlijn over werk, en ook de ⟦opvang⟧.', 'Richtlijn 2014/36/EU.', []],
]
for (const [body, note, expected] of cases) {
  test(`${body} — ${note}`, () => {
    expect(mentions(body, note)).toEqual(expected)
  })
}
