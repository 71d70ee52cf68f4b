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
}

export interface Pair {
  readonly label: Item
  readonly found: Item
  /** Share of characters that both have, white space left out. */
  readonly overlap: number
  readonly isExact: boolean
  readonly isRight: boolean
}

export interface Matched {
  readonly pairs: readonly Pair[]
  readonly missed: readonly Item[]
  readonly extra: readonly Item[]
}

/** One-to-one, the best character overlap first; under a half it is no match. Ties go to the pair with the right value. */
export function match(text: string, labels: readonly Item[], found: readonly Item[]): Matched {
  const pairs = candidates(text, labels, found).sort(
    (a, b) => b.overlap - a.overlap || Number(b.isRight) - Number(a.isRight),
  )
  const taken = new Set<Item>()
  const chosen: Pair[] = []
  for (const pair of pairs) {
    if (taken.has(pair.label) || taken.has(pair.found)) continue
    taken.add(pair.label).add(pair.found)
    chosen.push(pair)
  }
  return {
    pairs: chosen,
    missed: labels.filter((item) => !taken.has(item) && !item.isOptional),
    extra: found.filter((item) => !taken.has(item)),
  }
}

function candidates(text: string, labels: readonly Item[], found: readonly Item[]): Pair[] {
  const shapes = new Map([...labels, ...found].map((item) => [item, shapeOf(text, item.spans)]))
  return labels.flatMap((label) =>
    found.flatMap((it): Pair[] => {
      const [a, b] = [shapes.get(label), shapes.get(it)]
      if (!a || !b) return []
      const overlap = characterF1(a.units, b.units)
      if (overlap < 0.5) return []
      return [
        {
          label,
          found: it,
          overlap,
          isExact: a.key === b.key,
          isRight: label.acceptsAny === true || it.values.some((value) => label.values.includes(value)),
        },
      ]
    }),
  )
}

interface Shape {
  readonly units: ReadonlySet<number>
  readonly key: string
}

/** Printed characters without white space; closing punctuation at the end of a passage does not count. */
function shapeOf(text: string, spans: readonly Span[]): Shape {
  const offsets: number[] = []
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (!/[\s\u00ad]/u.test(text[i] ?? ' ')) offsets.push(i)
  while (offsets.length > 0 && /[.,;:]/.test(text[offsets.at(-1) as number] as string)) offsets.pop()
  return { units: new Set(offsets), key: offsets.join(' ') }
}

function characterF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const unit of a) if (b.has(unit)) shared++
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
