import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'

/** A recommendation that a rule read, before the fields that all share are put in. */
export interface Read extends Range {
  readonly rule: string
  readonly kind: 'recommendation' | 'advised_decision' | 'recommendation_reference'
  readonly head?: Range | null
  readonly count?: number | null
  readonly addressee?: string | null
  readonly lost?: string
}

/** Where a sentence stands, as the rules for recommendations look at it. */
export interface Place {
  readonly sentence: Sentence
  /** Bits of `Advice` that its words have, whatever they stand in. */
  readonly words: number
  readonly before: Sentence | null
  /** Under a heading of recommendations. */
  readonly area: boolean
  /** The sentence before it held a recommendation. */
  readonly goesOn: boolean
  /** One of the few sentences before it did: a letter may answer each piece of advice before the next. */
  readonly isNear: boolean
  /** The letter said how many there are, and has not told as many yet. */
  readonly isAnnounced: boolean
  /** A list follows: the next sentence is an item under this one. */
  readonly opensList: boolean
}

export const whole = (rule: string, sentence: Range, more: Partial<Read> = {}): Read => ({
  rule,
  kind: 'recommendation',
  start: sentence.start,
  end: sentence.end,
  ...more,
})

/** Without the mark or «en» that ties an item to the next one. */
export function withoutTail(text: string, { start, end }: Range): Range {
  const tail = /[\s;,]*(?:[;,]\s?(?:en|of|alsmede)|\s(?:en|of|alsmede))?[\s;,.]*$/u.exec(
    text.slice(Math.max(start, end - 14), end),
  )
  return { start, end: end - (tail?.[0].length ?? 0) }
}

/** A paragraph or a cell of its own. */
export function isAlone({ flow, block, start, end }: Sentence): boolean {
  const text = flow.view.text
  const before = text.slice(Math.max(block.start, start - 3), start).trim()
  const after = text.slice(end, Math.min(block.end, end + 3)).trim()
  return (before === '' || before.endsWith('|')) && (after === '' || after.startsWith('|'))
}
