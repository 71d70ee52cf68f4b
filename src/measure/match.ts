import type { Span } from '../engine/positions.ts'

/** A labelled or found item: where it is printed and what it says, as one comparable text. */
export interface Item {
  readonly id: string
  readonly spans: readonly Span[]
  /** Values that count as right; of a found item the one value it gives. */
  readonly values: readonly string[]
  /** Only the place counts. */
  readonly acceptsAny?: boolean
  /** Right when found, neutral when missed. */
  readonly isOptional?: boolean
  /** Another passage that counts as well, as an item of a list without the words above the list. */
  readonly otherSpans?: readonly Span[] | null
  /** Of a found item: the rule that found it. */
  readonly because?: string
}

export interface Pair<L extends Item = Item, F extends Item = Item> {
  readonly label: L
  readonly found: F
  /** Share of characters that both have, white space left out. */
  readonly overlap: number
  readonly isExact: boolean
  readonly isRight: boolean
}

export interface Matched<L extends Item = Item, F extends Item = Item> {
  readonly pairs: readonly Pair<L, F>[]
  readonly missed: readonly L[]
  readonly extra: readonly F[]
  /** Found a second time on an optional label: no error. */
  readonly neutral: readonly F[]
}

/** One-to-one, the best character overlap first; under a half it is no match. Ties go to the pair with the right value. */
export function match<L extends Item, F extends Item>(
  text: string,
  labels: readonly L[],
  found: readonly F[],
): Matched<L, F> {
  const pairs = candidates(text, labels, found).sort(
    (a, b) => b.overlap - a.overlap || Number(b.isRight) - Number(a.isRight),
  )
  const taken = new Set<Item>()
  const chosen: Pair<L, F>[] = []
  for (const pair of pairs) {
    if (taken.has(pair.label) || taken.has(pair.found)) continue
    taken.add(pair.label).add(pair.found)
    chosen.push(pair)
  }
  const onOptional = new Set(pairs.filter((pair) => pair.label.isOptional).map((pair) => pair.found))
  const left = found.filter((item) => !taken.has(item))
  return {
    pairs: chosen,
    missed: labels.filter((item) => !taken.has(item) && !item.isOptional),
    extra: left.filter((item) => !onOptional.has(item)),
    neutral: left.filter((item) => onOptional.has(item)),
  }
}

function candidates<L extends Item, F extends Item>(
  text: string,
  labels: readonly L[],
  found: readonly F[],
): Pair<L, F>[] {
  const readings = (item: Item) =>
    [item.spans, ...(item.otherSpans ? [item.otherSpans] : [])].map((spans) => shapeOf(text, spans))
  const shapes = new Map<F, Shape>(found.map((item) => [item, shapeOf(text, item.spans)]))
  return labels.flatMap((label) => {
    const accepted = readings(label)
    return found.flatMap((it): Pair<L, F>[] => {
      const shape = shapes.get(it)
      const overlap = shape ? Math.max(...accepted.map((one) => characterF1(one.units, shape.units))) : 0
      if (!shape || overlap < 0.5) return []
      const isRight = label.acceptsAny === true || it.values.some((value) => label.values.includes(value))
      return [{ label, found: it, overlap, isExact: accepted.some((one) => one.key === shape.key), isRight }]
    })
  })
}

/** How far two passages are the same, from 0 to 1. */
export const likeness = (text: string, a: readonly Span[], b: readonly Span[]): number =>
  characterF1(shapeOf(text, a).units, shapeOf(text, b).units)

interface Shape {
  readonly units: ReadonlySet<number>
  readonly key: string
}

// A connective or the mark of an item may stand in a passage or not: it says nothing.
const LEAD = /^(?:Allereerst|Tot slot|Voorts|Daarnaast|Hierbij|Desondanks|Ook|Tevens|Bovendien|–|-|•)\s{1,9}/u

/** Printed characters without white space; closing punctuation at the end of a passage does not count. */
function shapeOf(text: string, spans: readonly Span[]): Shape {
  const offsets: number[] = []
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (!/[\s\u00ad]/u.test(text[i] ?? ' ')) offsets.push(i)
  while (offsets.length > 0 && /[.,;:]/.test(text[offsets.at(-1) as number] as string)) offsets.pop()
  const start = offsets[0] ?? 0
  const lead = LEAD.exec(text.slice(start, start + 24))?.[0].length ?? 0
  const units = offsets.filter((offset) => offset >= start + lead)
  return { units: new Set(units), key: units.join(' ') }
}

function characterF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const unit of a) if (b.has(unit)) shared++
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
