/*
 * What a notice in the Staatscourant or the Staatsblad says of itself.
 *
 * Reads: the name of the gazette in the first lines, the number («Nr. 4711», «2031, 12») and the day beside it, and the act
 * that begins with «Regeling», «Besluit», «Wet» or «Beleidsregel».
 * Leaves alone: letters and reports that cite a gazette further on.
 * Known problems: a Staatscourant from before 2009 holds many pieces under the number of the day.
 */
import type { Span } from '../../positions.ts'
import type { Block, Flow } from '../flow.ts'
import type { Range } from '../view.ts'
import { firstDay, type PrintedDay } from './dates.ts'

export interface Gazette {
  readonly id: string | null
  readonly date: string | null
  readonly title: Range | null
  readonly evidence: Readonly<Record<string, readonly Span[]>>
}

const NAME = /^\**staats(?<which>courant|blad)\b/iu
const NUMBER = /\bNr\. ?(?<number>\d{1,6})\b/u
const YEAR_NUMBER = /\bstaats(?:courant|blad) (?<year>(?:19|20)\d{2}),? (?:nr\. ?)?(?<number>\d{1,6})\b/iu
const ACT = /^(?:Regeling|Besluit|Wet|Rijkswet|Beleidsregels?|Verordening|Ministeriële regeling)\b/u
const HEAD = 3
const ACT_REACH = 6

/** Null when the text does not begin with the name of a gazette. */
export function gazetteOf(body: Flow, spans: (range: Range) => Span[]): Gazette | null {
  const textOf = (block: Block) => body.view.text.slice(block.start, Math.min(block.end, block.start + 400))
  const head = body.blocks.slice(0, HEAD).filter((it) => !ACT.test(textOf(it)))
  const name = head[0] && NAME.exec(textOf(head[0]))
  if (!name) return null
  const evidence: Record<string, readonly Span[]> = {}
  const take = (key: string, block: Block, at: number, found: string) => {
    evidence[key] = spans({ start: block.start + at, end: block.start + at + found.length })
    return found
  }
  let date: string | null = null
  let number: string | null = null
  let year: string | null = null
  for (const block of head) {
    const text = textOf(block)
    const day: PrintedDay | null = date === null ? firstDay(text) : null
    if (day) {
      date = day.day
      take('date', block, day.start, text.slice(day.start, day.end))
    }
    const match = number === null ? (YEAR_NUMBER.exec(text) ?? NUMBER.exec(text)) : null
    if (!match?.groups?.number) continue
    number = take('number', block, match.index + match[0].lastIndexOf(match.groups.number), match.groups.number)
    year = match.groups.year ?? null
  }
  const prefix = name.groups?.which?.toLowerCase() === 'blad' ? 'stb' : 'stcrt'
  const of = year ?? date?.slice(0, 4)
  const act = body.blocks.slice(0, ACT_REACH).find((it) => ACT.test(textOf(it)) && it.end - it.start < 600) ?? null
  return { id: number && of ? `${prefix}-${of}-${Number(number)}` : null, date, title: act, evidence }
}
