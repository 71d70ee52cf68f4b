/** Lists that a letter announces by number: «De raad ziet drie stappen: (a) …, (b) …». */
import type { Sentence } from '../../language/sentence.ts'
import { type Place, type Read, withoutTail } from './found.ts'
import { ordersIn } from './imperative.ts'
import { marksBehind } from './series-marks.ts'

/** «De raad ziet drie stappen:» */
export const isBeforeColon = ({ sentence }: Place, count: number | null | undefined): boolean =>
  typeof count === 'number' && sentence.text.endsWith(':')

/** «(a) de lijst verkorten, (b) de prijs verlagen»: an item in which the marks of the next ones stand. */
export function piecesOf(read: Read, sentence: Sentence): Read[] {
  const next = read.head ? marksBehind(sentence) : []
  const first = next[0]
  if (!first) return ordersIn(sentence, read).map((it) => ({ ...read, ...it }))
  const text = sentence.flow.view.text
  const end = text.lastIndexOf('(', first.start)
  return [withoutTail(text, { start: read.start, end: end > read.start ? end : first.start }), ...next].map((it) => ({
    ...read,
    ...it,
  }))
}
