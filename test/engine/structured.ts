import type { SourceText } from '../../src/engine/source.ts'
import { type Structure, structureOf } from '../../src/engine/structure/structure.ts'

/** A plain text taken apart, without a word list. A form feed ends a page. */
export function structured(text: string): Structure {
  return structureOf(plainSource(text), 'sha', () => false)
}

export function plainSource(text: string): SourceText {
  const starts = [0, ...[...text.matchAll(/\f/gu)].map((match) => match.index + 1)]
  const pages = starts.map((start, i) => ({
    number: i + 1,
    label: null,
    span: { start, end: starts[i + 1] ?? text.length },
    widthPt: null,
    heightPt: null,
  }))
  return { mediaType: 'text/plain', reader: 'text@1', text, pages, marks: [], properties: {} }
}

export const bodyText = (text: string): string => structured(text).flows[0]?.view.text ?? ''
export const blocksOf = (text: string): string[] => {
  const body = structured(text).flows[0]
  return body ? body.blocks.map((block) => `${block.kind}: ${body.view.text.slice(block.start, block.end)}`) : []
}
export const printed = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join('|')
