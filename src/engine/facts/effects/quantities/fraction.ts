import type { Token } from '../../../language/token.ts'
import { type Counted, numberWord } from './number.ts'

const PARTS = new Map(
  'kwart:4 derde:3 vierde:4 vijfde:5 zesde:6 zevende:7 achtste:8 negende:9 tiende:10'
    .split(' ')
    .map((it): [string, number] => [it.split(':')[0] ?? '', Number(it.split(':')[1])]),
)

/** «een derde», «twee derde», «driekwart», «de helft», as a number of hundredths: how it is printed as a percentage. */
export function fractionAt(tokens: readonly Token[], at: number): Counted | null {
  const word = tokens[at]?.word ?? ''
  if (word === 'driekwart') return { value: 75, to: at + 1 }
  if (word === 'de' && tokens[at + 1]?.word === 'helft') return { value: 50, to: at + 2 }
  const count = numberWord(word)
  if (count === null) return null
  const part = PARTS.get((tokens[at + 1]?.word ?? '').replace(/den$/u, 'de'))
  if (part === undefined || count >= part) return null
  return { value: Math.round((count / part) * 1000) / 10, to: at + 2 }
}
