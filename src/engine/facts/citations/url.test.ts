import { expect, test } from 'vitest'
import type { Flow } from '../../structure/flow.ts'
import { citations } from './citations.ts'
import { type Case, contextFor, flowOf, hitsIn, marksOf, printed, readMarked } from './testing.ts'

const cases: Case[] = [
  ['Zie ⟦www.voorbeeld.nl⟧.', ['https://www.voorbeeld.nl']],
  ['(⟦https://www.voorbeeld.nl/pad/naar-iets⟧)', ['https://www.voorbeeld.nl/pad/naar-iets']],
  ['⟦HTTP://Voorbeeld.NL/Pad⟧, enz.', ['http://voorbeeld.nl/Pad']],
  ['⟦https://voorbeeld.nl/wiki/A_(b)⟧', ['https://voorbeeld.nl/wiki/A_(b)']],
  ['[tekst](⟦https://voorbeeld.nl/a-b⟧) en meer', ['https://voorbeeld.nl/a-b']],
  ['⟦https://zoek.officielebekendmakingen.nl/kst-31839-700.pdf⟧', ['kst-31839-700']],
  [
    '⟦https://repository.officiele-overheidspublicaties.nl/officielepublicaties/stb-2019-5/stb-2019-5.xml⟧',
    ['stb-2019-5'],
  ],
  ['⟦https://zoek.officielebekendmakingen.nl/dossier/35501⟧', ['dossier:35501']],
  ['⟦https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2019Z03092&did=2019D06605⟧', ['tk:2019D06605']],
  ['⟦https://data.europa.eu/eli/reg/2013/604/oj⟧', ['CELEX:32013R0604']],
  ['⟦https://www.voorbeeld.nl/?q=a&b=c#deel⟧', ['https://www.voorbeeld.nl/?q=a&b=c#deel']],
  ['mail naar info@www.voorbeeld.nl', []],
  ['de www is groot', []],
  ['https:// alleen', []],
  ['voorbeeld.nl zonder meer', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('an address broken behind a hyphen keeps the hyphen', () => {
  const [hit] = hitsIn('Zie https://www.voorbeeld.nl/een-\nlang-pad voor meer.')
  expect(hit?.fields.canonical).toBe('https://www.voorbeeld.nl/een-lang-pad')
})

test('an address broken behind a slash goes on only into what looks like a path', () => {
  expect(hitsIn('Zie https://www.voorbeeld.nl/\nmap/stuk.html.')[0]?.fields.canonical).toBe(
    'https://www.voorbeeld.nl/map/stuk.html',
  )
  expect(hitsIn('Zie https://www.voorbeeld.nl/\nvoor meer.')[0]?.fields.canonical).toBe('https://www.voorbeeld.nl')
})

test('a hyphen that the view dropped at a line end is put back', () => {
  const source = 'Zie https://www.voorbeeld.nl/een-\nlang/pad hier.'
  const whole = flowOf(source)
  const cut = source.indexOf('-\n')
  const kept = [...source].map((_, i) => i).filter((i) => i !== cut && i !== cut + 1)
  const flow: Flow = { ...whole, view: { text: kept.map((i) => source[i]).join(''), at: Int32Array.from(kept) } }
  const [hit] = citations([flow], source, contextFor())
  expect(hit?.fields.canonical).toBe('https://www.voorbeeld.nl/een-lang/pad')
})

test('a markdown link that shows its own address is one citation, the address in the parentheses', () => {
  const text = '[https://www.voorbeeld.nl/\neen-pad](https://www.voorbeeld.nl/een-pad) Postbus'
  const won = hitsIn(text)
  expect(won.map((it) => [printed(it), it.start])).toEqual([
    ['https://www.voorbeeld.nl/een-pad', text.indexOf('](') + 2],
  ])
})

const roles: [string, Parameters<typeof hitsIn>[1], string][] = [
  ['www.voorbeeld.nl', { kind: 'furniture', zone: 'letterhead' }, 'letterhead'],
  ['Postbus 12345 2500 EH Den Haag www.voorbeeld.nl', {}, 'letterhead'],
  ['Raadpleegbaar via www.voorbeeld.nl', { kind: 'note', note: '1' }, 'footnote'],
  ['Raadpleegbaar via www.voorbeeld.nl', {}, 'reference'],
]
for (const [text, setting, role] of roles) {
  test(`the role of ${text} in ${JSON.stringify(setting)} is ${role}`, () => {
    expect(hitsIn(text, setting).map((it) => it.fields.role)).toEqual([role])
  })
}
