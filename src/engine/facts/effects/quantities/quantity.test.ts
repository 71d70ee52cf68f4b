import { expect, test } from 'vitest'
import { tokensOf } from '../../../language/tokens.ts'
import { quantitiesIn } from './quantity.ts'

function read(text: string): string[] {
  return quantitiesIn(tokensOf(text, { start: 0, end: text.length })).map(
    ({ start, end, low, high, unit }) => `${text.slice(start, end)} = ${low}..${high} ${unit}`,
  )
}

const cases: readonly (readonly [text: string, ...read: string[]])[] = [
  ['5% tot 10%', '5% tot 10% = 5..10 percent'],
  ['van 5-10 procent', '5-10 procent = 5..10 percent'],
  ['€ 2,5 mln. per jaar', '€ 2,5 mln. = 2500000..2500000 euro'],
  ['1.150 euro', '1.150 euro = 1150..1150 euro'],
  ['0.8 procentpunt', '0.8 procentpunt = 0.8..0.8 percentage_points'],
  ['tweeëntwintig weken', 'tweeëntwintig weken = 22..22 weeks'],
  ['honderdvijftig mensen', 'honderdvijftig mensen = 150..150 people'],
  ['een half jaar', 'een half jaar = 0.5..0.5 years'],
  ['ten minste drie kwart', 'ten minste drie kwart = 75..null percent'],
  ['naar schatting 40 dagen', 'naar schatting 40 dagen = 40..40 days'],
  ['16,6 miljoen mensen', '16,6 miljoen mensen = 16600000..16600000 people'],
  // A year begins no range, «en» makes one only after «tussen».
  ['in 2012 tot 5 procent', '2012 = 2012..2012 null', '5 procent = 5..5 percent'],
  ['3 en 4 procent', '3 = 3..3 percent', '4 procent = 4..4 percent'],
  // An article is no number, and letters that are glued to digits make another word of it.
  ['een school'],
  ['het 2e kwartaal'],
  ['12-jarigen'],
  ['een derde deel', 'een derde = 33.3..33.3 percent'],
]
for (const [text, ...expected] of cases) test(text, () => expect(read(text)).toEqual(expected))
