import type { Reading } from './form.ts'
import { single } from './form.ts'
import { blockAround, type Passage } from './passage.ts'

/*
 * The list of annexes of a note or letter: «Bijlage(n)» and under it «1. TK brief - …».
 *
 * Reads: numbered or marked lines behind a line that says only «Bijlage», «Bijlagen» or «Bijlage(n)», also when each line is
 * a flow of its own.
 * Leaves alone: the count («Bijlage(n) 2»), headings («Bijlage 1: …»), the first line whose number does not go up; a
 * numbered heading, unless the numbering begins again soon after it, as it does when the first «1.» was an annex.
 * Known problems: a line without number or mark is taken only directly behind the word, when it is more than a number.
 */
export const annexListRule = 'citations/annex-list@1'

interface Line {
  readonly passage: Passage
  readonly start: number
  readonly text: string
}

const LABEL = /^\**Bijlage(?:n|\(n\))?:?\**$/i
const COUNT = /^(?:\d{1,3}|geen|-)$/i
const ITEM = /^(?:(\d{1,2})[.)]|[-–•*])\s+(?=\S{2})/
const MAX_LINES = 200
const MAX_LENGTH = 300

export interface Annex {
  readonly passage: Passage
  readonly reading: Reading
}

export function annexList(passages: readonly Passage[]): Annex[] {
  const lines = passages.filter(isListed).flatMap(linesOf)
  return lines.flatMap((line, i) => (LABEL.test(line.text.trim()) ? itemsBehind(lines, i) : []))
}

const isListed = ({ flow }: Passage): boolean =>
  flow.kind === 'body' || flow.zone === 'metadata' || flow.zone === 'letterhead'

function linesOf(passage: Passage): Line[] {
  if (passage.text.length > MAX_LENGTH && !passage.text.includes('ijlage')) return []
  let start = 0
  return passage.printed.split('\n').map((text) => {
    const line = { passage, start, text }
    start += text.length + 1
    return line
  })
}

function itemsBehind(lines: readonly Line[], label: number): Annex[] {
  const items: Annex[] = []
  let last = 0
  for (let i = label + 1; i < Math.min(lines.length, label + MAX_LINES); i++) {
    const line = lines[i] as Line
    const text = line.text.trim()
    if (text === '' || COUNT.test(text)) continue
    const item = ITEM.exec(text)
    const number = item?.[1] ? Number(item[1]) : last + 1
    if (item === null || number !== last + 1 || text.length > MAX_LENGTH || isSectionHeading(lines, i)) break
    items.push(annex(line, line.text.indexOf(text) + item[0].length))
    last = number
  }
  return items
}

const RESTARTS_WITHIN = 12

function isSectionHeading(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line
  if (blockAround(line.passage, line.start)?.kind !== 'heading') return false
  return !lines.slice(i + 1, i + RESTARTS_WITHIN).some((it) => /^\s*1[.)]\s/.test(it.text))
}

function annex(line: Line, offset: number): Annex {
  const start = line.start + offset
  const end = line.start + line.text.trimEnd().length
  const target = { canonical: null, type: 'annex', role: 'attachment', resolution: 'name' } as const
  return { passage: line.passage, reading: single(start, end, target) }
}
