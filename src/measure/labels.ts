import type { Interval } from '../engine/facts/fact.ts'
import { type StatementKind, statementKinds } from '../engine/facts/meaning.ts'
import { strengths } from '../engine/facts-file/meaning-shapes.ts'
import type { Span } from '../engine/positions.ts'
import { Attributes, numberOf, oneOf } from './attributes.ts'
import { intervalOf, type Passage, parsePassage } from './marked.ts'
import { placesOf } from './quotes.ts'

/** A passage whose findings, recommendations, reactions, commitments, statements and effects are labelled. */
export interface LabelledPassage extends Passage {
  readonly meaning: readonly MeaningLabel[]
}
export type MeaningLabel =
  | CommitmentLabel
  | StatementLabel
  | FindingLabel
  | RecommendationLabel
  | ReactionLabel
  | EffectLabel
  | NotLabel

interface Labelled {
  /** Position among the labels of the passage, from 1. */
  readonly number: number
  readonly quote: string
  readonly spans: readonly Span[]
  /** Of an item under a head: the item alone, which counts as well. */
  readonly itemSpans: readonly Span[] | null
  readonly isOptional: boolean
}
export interface CommitmentLabel extends Labelled {
  readonly type: 'commitment'
  readonly kinds: readonly string[]
  readonly strengths: readonly string[]
  readonly deadlines: readonly (Interval | null)[]
  readonly actor: string | null
  readonly recipient: string | null
  readonly hasCondition: boolean
}
export interface StatementLabel extends Labelled {
  readonly type: 'statement'
  readonly kinds: readonly StatementKind[]
  readonly deadlines: readonly (Interval | null)[]
}
export interface FindingLabel extends Labelled {
  readonly type: 'finding'
  readonly directions: readonly (string | null)[]
}
export interface RecommendationLabel extends Labelled {
  readonly type: 'recommendation'
  readonly kinds: readonly string[]
  readonly count: number | null
}
export interface ReactionLabel extends Labelled {
  readonly type: 'reaction'
  readonly stances: readonly string[]
  /** First words of the recommendation that is answered; null when it is not in the text. */
  readonly to: string | null
}
export interface EffectLabel extends Labelled {
  readonly type: 'effect'
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly direction: string | null
  readonly isNull: boolean
}
/** A passage that is none of a kind. */
export interface NotLabel extends Labelled {
  readonly type: 'not'
  readonly of: 'commitment' | 'finding' | 'recommendation' | 'reaction' | 'effect'
}

export const isLabelledForMeaning = (marked: string): boolean =>
  /^labels: meaning$/mu.test(marked.split('\n---\n')[0] ?? '')

/** Throws when the form is wrong, with the number of the label and no word of it: the passage may be a held-apart one. */
export function parseLabelledPassage(marked: string): LabelledPassage {
  const passage = parsePassage(marked)
  const [, section = ''] = marked.split('\n===\n')
  const lines = section.split('\n').filter((line) => line.trim() !== '')
  const meaning = lines.map((line, i) => {
    try {
      return labelOf(line, i + 1, passage.text)
    } catch (error) {
      throw new Error(`${passage.header.id}, label ${i + 1}: ${(error as Error).message}`)
    }
  })
  return { ...passage, meaning }
}

function labelOf(line: string, number: number, text: string): MeaningLabel {
  const bar = line.indexOf(' | ')
  if (bar < 0) throw new Error('no bar before the quote')
  const given = new Attributes(line.slice(0, bar))
  const quote = line.slice(bar + 3).trim()
  const base = { number, quote, ...place(text, quote), isOptional: given.one('scoring') === 'optional' }
  const label = withValues(given, base)
  given.refuseOthers()
  return label
}

function place(text: string, quote: string): Pick<Labelled, 'spans' | 'itemSpans'> {
  const pieces = quote.split(/\s*\[…\]\s*/u).map((piece) => {
    const places = placesOf(text, piece)
    if (places.length !== 1) throw new Error(`the quote stands ${places.length} times in the text, not once`)
    return places[0] ?? []
  })
  const inOrder = pieces.flat().sort((a, b) => a.start - b.start)
  return { spans: inOrder, itemSpans: pieces.length > 1 ? (pieces.at(-1) ?? null) : null }
}

function withValues(given: Attributes, base: Labelled): MeaningLabel {
  const [type = '', first = '', second = ''] = given.values
  switch (type) {
    case 'commitment':
      return {
        ...base,
        type,
        kinds: [first, ...given.every('alt-kind')].map((it) => oneOf(KINDS, it)),
        strengths: [second, ...given.every('alt-strength')].map((it) => oneOf(strengths, it)),
        deadlines: deadlinesOf(given),
        actor: given.one('actor'),
        recipient: recipientOf(given.one('recipient')),
        hasCondition: given.one('condition') !== null,
      }
    case 'statement':
      return {
        ...base,
        type,
        kinds: [first, ...given.every('alt-kind')].map((it) => oneOf(statementKinds, it)),
        deadlines: deadlinesOf(given),
      }
    case 'finding': {
      given.one('evidence')
      return { ...base, type, directions: [first, ...given.every('alt-direction')].map(directionOf) }
    }
    case 'recommendation': {
      const count = given.one('count')
      const kinds = [first, ...given.every('alt-kind')].map((it) => oneOf(ADVICE, it))
      return { ...base, type, kinds, count: count === null ? null : numberOf(count) }
    }
    case 'reaction': {
      const to = given.one('to')
      const stances = [first, ...given.every('alt-stance')].map((it) => oneOf(STANCES, it))
      return { ...base, type, stances, to: to === '-' ? null : to }
    }
    case 'effect':
      return { ...base, type, ...effectOf(given) }
    case 'not':
      return { ...base, type, of: oneOf(NEVER, first) }
    default:
      throw new Error(`"${type}" is no type of label`)
  }
}

function effectOf(given: Attributes): Omit<EffectLabel, 'type' | keyof Labelled> {
  const [low, high] = [given.one('low'), given.one('high')]
  const [unit, direction] = [given.one('unit'), given.one('direction')]
  const isNull = given.values[1] === 'null'
  if (!isNull && low === null && high === null) throw new Error('an effect has low= or high=, or is null')
  return {
    low: low === null ? null : numberOf(low),
    high: high === null ? null : numberOf(high),
    unit,
    direction: direction === null || direction === '-' ? null : oneOf(['increase', 'decrease'] as const, direction),
    isNull,
  }
}

const KINDS = ['promise', 'planned_event', 'ongoing_action'] as const
const ADVICE = ['recommendation', 'advised_decision', 'recommendation_reference'] as const
const STANCES = ['adopted', 'partly', 'explored', 'rejected', 'noted'] as const
const DIRECTIONS = ['positive', 'negative', 'mixed', 'none', 'increase', 'decrease', 'gap'] as const
const NEVER = ['commitment', 'finding', 'recommendation', 'reaction', 'effect'] as const

const directionOf = (value: string): string | null => (value === '-' ? null : oneOf(DIRECTIONS, value))

/** A time that cannot be dated (`-`) and no time at all are both null: neither can be late. */
const deadlinesOf = (given: Attributes): (Interval | null)[] =>
  [given.one('deadline') ?? '-', ...given.every('alt-deadline')].map(intervalOf)

function recipientOf(value: string | null): string | null {
  if (value === null) return null
  return oneOf(['TK', 'EK'] as const, value) === 'TK' ? 'Tweede Kamer' : 'Eerste Kamer'
}
