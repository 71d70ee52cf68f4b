import { type NumberStyle, printedNumber } from '../writer/numbers.ts'
import type { SaxHandler, Tag } from '../xml/sax.ts'
import { numberIn, usualName } from './names.ts'

interface Level {
  start: number
  format: string
  text: string
}
type Levels = Map<number, Level>

interface Numbering {
  list: string
  readonly starts: Map<number, number>
  readonly levels: Levels
}

const STYLES: ReadonlyMap<string, NumberStyle> = new Map(
  Object.entries({
    lowerLetter: 'lower-letter',
    upperLetter: 'upper-letter',
    lowerRoman: 'lower-roman',
    upperRoman: 'upper-roman',
  }),
)

export const numberStyle = (format: string): NumberStyle => STYLES.get(format) ?? 'decimal'

/** Computes the numbers and bullets that Word prints before paragraphs; the file holds only how to count. */
export class NumberingLists implements SaxHandler {
  private readonly lists = new Map<string, Levels>()
  private readonly numberings = new Map<string, Numbering>()
  /** The last number on each level, by list: numberings of one list count on together. */
  private readonly counters = new Map<string, number[]>()
  private readonly begun = new Set<string>()
  private levels: Levels | null = null
  private level: Level | null = null
  private levelIndex = 0
  private numbering: Numbering | null = null

  open(tag: Tag): void {
    const name = usualName(tag)
    if (name === 'w:abstractNum') this.openList(tag)
    else if (name === 'w:num') this.openNumbering(tag)
    else if (name === 'w:abstractNumId' && this.numbering) this.numbering.list = tag.attribute('val') ?? ''
    else if (name === 'w:lvlOverride') this.levelIndex = numberIn(tag, 'ilvl') ?? 0
    else if (name === 'w:startOverride') this.numbering?.starts.set(this.levelIndex, numberIn(tag, 'val') ?? 1)
    else if (name === 'w:lvl') this.openLevel(tag)
    else if (this.level) readLevel(this.level, name, tag)
  }

  close(tag: Tag): void {
    const name = usualName(tag)
    if (name === 'w:lvl') this.level = null
    if (name === 'w:abstractNum') this.levels = null
    if (name === 'w:num') this.numbering = null
  }

  text(): void {}

  /** What is printed before the next paragraph of a numbering; empty when it has no number. */
  next(numberingId: string, level: number): string {
    const numbering = this.numberings.get(numberingId)
    const at = this.levelOf(numbering, level)
    if (!numbering || !at) return ''
    if (at.format === 'none') return ''
    this.count(numberingId, numbering, level, at.start)
    return at.format === 'bullet' ? bullet(at.text) : this.print(numbering, at)
  }

  private count(id: string, numbering: Numbering, level: number, start: number): void {
    const counters = this.counters.get(numbering.list) ?? []
    const isFirst = !this.begun.has(`${id}/${level}`)
    this.begun.add(`${id}/${level}`)
    const restart = isFirst ? numbering.starts.get(level) : undefined
    counters[level] = restart ?? (counters[level] === undefined ? start : counters[level] + 1)
    counters.length = level + 1
    this.counters.set(numbering.list, counters)
  }

  // "%1.%2" stands for the numbers of the first and second level.
  private print(numbering: Numbering, at: Level): string {
    const counters = this.counters.get(numbering.list) ?? []
    return at.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1
      const of = this.levelOf(numbering, level)
      return printedNumber(counters[level] ?? of?.start ?? 1, numberStyle(of?.format ?? ''))
    })
  }

  private levelOf(numbering: Numbering | undefined, level: number): Level | undefined {
    return numbering?.levels.get(level) ?? this.lists.get(numbering?.list ?? '')?.get(level)
  }

  private openList(tag: Tag): void {
    this.levels = new Map()
    this.lists.set(tag.attribute('abstractNumId') ?? '', this.levels)
  }

  private openNumbering(tag: Tag): void {
    this.numbering = { list: '', starts: new Map(), levels: new Map() }
    this.numberings.set(tag.attribute('numId') ?? '', this.numbering)
  }

  private openLevel(tag: Tag): void {
    this.level = { start: 1, format: 'decimal', text: '' }
    const levels = this.numbering?.levels ?? this.levels
    levels?.set(Math.min(8, Math.max(0, numberIn(tag, 'ilvl') ?? 0)), this.level)
  }
}

function readLevel(level: Level, name: string, tag: Tag): void {
  if (name === 'w:start') level.start = numberIn(tag, 'val') ?? 1
  if (name === 'w:numFmt') level.format = tag.attribute('val') ?? 'decimal'
  if (name === 'w:lvlText') level.text = (tag.attribute('val') ?? '').slice(0, 100)
}

// Bullets are letters of a symbol font, as a rule: only dashes are what they look like.
const bullet = (text: string): string => (/^[-–—]$/.test(text) ? text : '•')
