import { randomFrom } from '../../letter-making.ts'
import { beside, gap, line, small, text, title } from './composing.ts'
import { pick } from './contents.ts'
import type { Block, Sketched } from './model.ts'
import type { Words } from './words/words.ts'

/** Pages that look aligned and hold no table, for the drawing writer. */

const sketch = (height: number, marks: readonly Sketched[]): Block => ({ kind: 'sketch', height, marks })

export const columnsOfProse = (words: Words, count: number, gutter: number): Block[] => [
  title(`${words.heads[0]} 2.1`),
  beside(
    gutter,
    ...Array.from({ length: count }, (_, i) => [
      text(words, i, 16 / count),
      text(words, i + 3, 16 / count),
      text(words, i + 5, 12 / count),
    ]),
  ),
]

/** Titles with their pages; dots between them where `dots` says so. */
export function contentsPage(words: Words, width: number, dots: boolean, charWidth: number): Block[] {
  const marks: Sketched[] = [...words.groups, ...words.items].flatMap((name, i): Sketched[] => {
    const y = 14 + i * 17
    const x = i % 4 === 0 ? 0 : 18
    const number = `${1 + Math.floor(i / 4)}${i % 4 === 0 ? '' : `.${i % 4}`}`
    const label = `${number} ${name}`
    const leaders = Math.max(0, Math.floor((width - x - 30 - label.length * charWidth) / 5))
    const said = dots ? `${label} ${' .'.repeat(leaders)}` : label
    return [
      { text: said, x, y },
      { text: String(3 + i * 4), x: width, y, align: 'right' },
    ]
  })
  return [title(words.table === 'Table' ? 'Contents' : '—'), sketch(18 * 17 + 20, marks)]
}

/** Name and address at the top, a block of particulars beside the text, as departments have on their letters. */
export function letterPage(words: Words, side: 'left' | 'right'): Block[] {
  const x = side === 'left' ? 0 : 330
  const fields = words.heads.flatMap((head, i): Sketched[] => [
    { text: head, x, y: 96 + i * 26, size: 7, bold: true },
    { text: pick([...words.moments, ...words.bodies], i * 3 + 1), x, y: 105 + i * 26, size: 7.5 },
  ])
  const address: Sketched[] = [
    pick(words.bodies, 1),
    pick(words.places, 4),
    `Postbus 20${words.places.length}`,
    `25${words.items.length} AB ${pick(words.places, 2)}`,
  ].map((said, i) => ({ text: said, x: side === 'left' ? 130 : 0, y: 96 + i * 13, size: 9.5 }))
  const head: Sketched[] = [{ text: pick(words.bodies, 3), x: 200, y: 20, size: 13, bold: true }]
  return [
    sketch(220, [...head, ...address, ...fields]),
    text(words, 1, 4),
    text(words, 2, 5),
    text(words, 7, 3),
    ...signatures(words),
  ]
}

export const signatures = (words: Words): Block[] => [
  sketch(110, [
    { text: pick(words.bodies, 0), x: 0, y: 30 },
    { text: pick(words.bodies, 2), x: 240, y: 30 },
    { line: [0, 80, 150, 80] },
    { line: [240, 80, 390, 80] },
    { text: 'J. van den Berg', x: 0, y: 94, size: 8.5 },
    { text: 'M. A. Lindqvist', x: 240, y: 94, size: 8.5 },
  ]),
]

/** Lines to be filled in by hand. */
export function formPage(words: Words, kind: 'dotted' | 'ruled' | 'boxes'): Block[] {
  const fields = words.items.slice(0, 11).flatMap((name, i): Sketched[] => {
    const y = 24 + i * 30
    const answer: Sketched =
      kind === 'dotted'
        ? { text: '.'.repeat(70), x: 190, y }
        : { line: kind === 'ruled' ? [190, y + 2, 450, y + 2] : [190, y + 4, 450, y + 4] }
    const boxes: Sketched[] =
      kind === 'boxes'
        ? [
            { line: [190, y - 12, 450, y - 12] },
            { line: [190, y - 12, 190, y + 4] },
            { line: [450, y - 12, 450, y + 4] },
          ]
        : []
    return [{ text: `${i + 1}. ${name}`, x: 0, y }, answer, ...boxes]
  })
  return [title(words.heads[0]), text(words, 2, 2), sketch(370, fields), ...signatures(words)]
}

/** Bars with words and numbers at both axes. */
export function chartPage(words: Words, kind: 'standing' | 'lying'): Block[] {
  const random = randomFrom(words.language.length + words.places.length)
  const values = words.places.slice(0, 9).map(() => 20 + Math.floor(random() * 150))
  const bars = values.flatMap((value, i): Sketched[] =>
    kind === 'standing'
      ? [
          { bar: [44 + i * 46, 220 - value, 26, value], fill: '#5b7fa6' },
          { text: String(value), x: 57 + i * 46, y: 214 - value, size: 7, align: 'center' },
          { text: String(2017 + i), x: 57 + i * 46, y: 233, size: 8, align: 'center' },
        ]
      : [
          { bar: [120, 12 + i * 23, value * 1.6, 13], fill: '#8a6d3b' },
          { text: pick(words.places, i), x: 112, y: 22 + i * 23, size: 8, align: 'right' },
          { text: String(value), x: 126 + value * 1.6, y: 22 + i * 23, size: 8 },
        ],
  )
  const axis = Array.from({ length: 5 }, (_, i): Sketched[] =>
    kind === 'standing'
      ? [
          { text: String(i * 40), x: 32, y: 223 - i * 40, size: 7, align: 'right' },
          { line: [38, 220 - i * 40, 450, 220 - i * 40], dotted: true },
        ]
      : [{ text: String(i * 40), x: 120 + i * 64, y: 236, size: 7, align: 'center' }],
  ).flat()
  return [
    text(words, 4, 4),
    small(`${words.measures[6]} 2017–2025`),
    sketch(250, [...axis, ...bars]),
    small(words.source),
    text(words, 6, 5),
  ]
}

export const listPage = (words: Words, mark: string): Block[] => [
  title(words.heads[1]),
  text(words, 1, 2),
  ...words.deeds.map((deed, i) => line(`${mark === '1' ? `${i + 1}.` : mark} ${deed}.`)),
  text(words, 3, 2),
  ...words.sentences.slice(0, 6).map((said, i) => line(`${mark === '1' ? `(${'abcdef'[i]})` : mark} ${said}`)),
]

/** Hours and what happens, as an agenda has them: two aligned columns that nobody calls a table of data. */
export function verses(words: Words): Block[] {
  const lines = words.sentences.flatMap((said) => said.replace(/[.;]/g, '').split(', '))
  return [
    title(words.places[3] ?? ''),
    gap(10),
    ...lines
      .slice(0, 16)
      .map((said, i) =>
        sketch(i % 4 === 3 ? 26 : 15, [{ text: said.split(' ').slice(0, 7).join(' '), x: i % 2 ? 110 : 90, y: 11 }]),
      ),
  ]
}

export const references = (words: Words): Block[] => [
  title('Literatur · Bronnen · Sources'),
  ...words.places.map((place, i) =>
    line(
      `${place}, ${'ABCDEFGH'[i % 8]}. and ${'KLMNOP'[i % 6]}. ${pick(words.places, i + 5)} (${2009 + i}). ${pick(words.deeds, i)}. ${pick(words.bodies, i)}, ${i * 7 + 3}(${1 + (i % 4)}), ${i * 31 + 11}–${i * 31 + 29}.`,
    ),
  ),
]

export const questions = (words: Words): Block[] => [
  title(words.heads[0]),
  ...words.sentences
    .slice(0, 7)
    .flatMap((said, i) => [line(`${i + 1}`), line(said.replace(/\.$/, '?')), text(words, i + 2, 2)]),
]

/** Names with their offices in blocks beside each other. */
export function addresses(words: Words): Block[] {
  const block = (i: number): Block[] => [
    line(pick(words.bodies, i)),
    small(`${pick(words.places, i)}straat ${i * 13 + 4}`),
    small(`${4000 + i * 357} ${pick(words.places, i + 3)}`),
    small(`T 0${i}0 555 01 ${10 + i}`),
    gap(12),
  ]
  return [
    title(words.heads[2]),
    ...[0, 3, 6].map((from) => beside(24, block(from), block(from + 1), block(from + 2))),
    text(words, 2, 5),
  ]
}
