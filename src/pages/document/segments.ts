import type { Kind } from '../parts/kinds.ts'

export interface FactRef {
  readonly id: string
  readonly kind: Kind
  /** Of the whole passage: the shortest of several facts is the innermost. */
  readonly length: number
}

/** Something that covers a piece of the text: a piece of a fact, of a heading, or of the page's furniture. */
export interface Layer {
  readonly start: number
  readonly end: number
  readonly what: FactRef | 'heading' | 'furniture'
}

/** A piece of text in which nothing begins or ends, so that it can be one element on the page. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** The fact that a click opens: the shortest that covers the piece. */
  readonly fact: FactRef | null
  /** All other facts that cover the piece. */
  readonly within: readonly FactRef[]
  readonly isHeading: boolean
  readonly isFurniture: boolean
}

/**
 * Cuts `[start, end)` at every place where a layer begins or ends. Layers may overlap, nest and repeat in any way; the
 * segments follow each other and together hold the whole piece.
 */
export function segments(layers: readonly Layer[], start: number, end: number): Segment[] {
  const clipped = layers
    .map((it) => ({ ...it, start: Math.max(it.start, start), end: Math.min(it.end, end) }))
    .filter((it) => it.start < it.end)
    .sort((a, b) => a.start - b.start)
  const cuts = [...new Set([start, end, ...clipped.flatMap((it) => [it.start, it.end])])].sort((a, b) => a - b)
  const made: Segment[] = []
  let active: Layer[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number]
    active = active.filter((it) => it.end > from)
    for (let layer = clipped[next]; layer && layer.start === from; layer = clipped[++next]) active.push(layer)
    made.push(segmentOf(from, to, active))
  }
  return made
}

function segmentOf(start: number, end: number, active: readonly Layer[]): Segment {
  const facts = new Map<string, FactRef>()
  let inner: FactRef | null = null
  for (const { what } of active) {
    if (typeof what === 'string') continue
    facts.set(what.id, what)
    if (!inner || what.length < inner.length) inner = what
  }
  if (inner) facts.delete(inner.id)
  return {
    start,
    end,
    fact: inner,
    within: [...facts.values()],
    isHeading: active.some((it) => it.what === 'heading'),
    isFurniture: active.some((it) => it.what === 'furniture'),
  }
}
