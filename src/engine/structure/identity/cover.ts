/*
 * The cover of a report: its title, what it is, and the day of its publication.
 *
 * Reads: a first line that is no sentence, and below it within a few lines «Rapport», «Eindrapport» … with the day at the end.
 * Leaves alone: letters that speak of a report, covers without a day.
 * Known problems: a subtitle is not made part of the title.
 */
import type { Flow } from '../flow.ts'
import type { Range } from '../view.ts'
import { firstDay } from './dates.ts'

export interface Cover {
  readonly title: Range
  readonly date: string
  readonly dateAt: Range
}

const IMPRINT = /^(?:\p{L}*rapport(?:age)?|\p{L}*evaluatie|\p{L}*onderzoek|studie|verkenning|advies)\b/iu
const SENTENCE_END = /[.?!:;,]$/u
const REACH = 4

export function coverOf({ view, blocks }: Flow): Cover | null {
  const [first, ...others] = blocks.slice(0, REACH)
  if (!first || first.end - first.start > 200) return null
  if (SENTENCE_END.test(view.text.slice(first.start, first.end))) return null
  for (const block of others) {
    const text = block.end - block.start < 400 ? view.text.slice(block.start, block.end) : ''
    const day = IMPRINT.test(text) ? firstDay(text) : null
    if (day && day.end === text.length)
      return { title: first, date: day.day, dateAt: { start: block.start + day.start, end: block.start + day.end } }
  }
  return null
}
