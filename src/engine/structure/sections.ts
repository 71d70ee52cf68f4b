import type { Span } from '../positions.ts'
import { headingParts } from './blocks/headings.ts'
import type { Block, Flow } from './flow.ts'
import { spansIn } from './view.ts'

/** A heading and what stands under it, down to the next heading of the same or a higher level. */
export interface Section {
  readonly number: string | null
  readonly title: string
  readonly level: number
  readonly headingSpans: readonly Span[]
  readonly spans: readonly Span[]
}

export function sectionsOf(source: string, body: Flow): Section[] {
  const headings = body.blocks.filter((block) => block.kind === 'heading')
  const ends = sectionEnds(headings, body.view.text.length)
  return headings.map((heading, i) => {
    const parts = headingParts(body.view.text.slice(heading.start, heading.end))
    const span = { start: heading.start, end: ends[i] as number }
    const level = Math.max(heading.level, parts.level)
    return { ...parts, level, headingSpans: spansIn(source, body.view, heading), spans: outline(body, span) }
  })
}

/** One pass from the end with a stack: many headings must not make this quadratic. */
function sectionEnds(headings: readonly Block[], length: number): number[] {
  const ends = new Array<number>(headings.length)
  const later: Block[] = []
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i] as Block
    while (later.length > 0 && (later.at(-1) as Block).level > heading.level) later.pop()
    ends[i] = later.at(-1)?.start ?? length
    later.push(heading)
  }
  return ends
}

/** From the first to the last printed character: furniture in between is not cut out of a section. */
function outline(body: Flow, { start, end }: Span): Span[] {
  let last = end - 1
  while (last > start && body.view.text[last] === '\n') last--
  return [{ start: body.view.at[start] as number, end: (body.view.at[last] as number) + 1 }]
}
