import type { Reading } from '../../src/engine/read.ts'
import { spansIn } from '../../src/engine/structure/view.ts'
import type { Link, Pair, Place } from '../../src/links/link.ts'
import type { ChainLink, Quote } from './chains.ts'

/** Whether a link is the one that a careful reader made: of this type, between the sentences quoted. */
export function isLink(link: Link, wanted: ChainLink, readingOf: (name: string) => Reading): boolean {
  if (link.type !== wanted.type) return false
  const is = (place: Place, quote: Quote) => stands(place, quote, wanted.type, readingOf)
  if (is(link.a, wanted.from) && is(link.b, wanted.to)) return true
  return UNDIRECTED.test(link.type) && is(link.a, wanted.to) && is(link.b, wanted.from)
}

const UNDIRECTED = /^(?:same_|related_)/u

/** Of two files of one document any sentence says so; of all other links the sentence counts. */
function stands(place: Place, quote: Quote, type: string, readingOf: (name: string) => Reading): boolean {
  if (place.name !== quote.document) return false
  return (
    type === 'same_source_document' || place.spans.some((span) => sentenceOf(quote, readingOf).some(overlaps(span)))
  )
}

const overlaps =
  ([start, end]: Pair) =>
  (span: { readonly start: number; readonly end: number }): boolean =>
    start < span.end && span.start < end

/** Where the sentence that begins with the words is printed. */
function sentenceOf({ document, words }: Quote, readingOf: (name: string) => Reading) {
  const reading = readingOf(document)
  return reading.flows.flatMap((flow) => {
    const at = flow.view.text.indexOf(words)
    if (at < 0) return []
    const sentence = flow.sentences.find((it) => it.start <= at && at < it.end) ?? { start: at, end: at + words.length }
    return spansIn(reading.source.text, flow.view, { start: at, end: Math.max(sentence.end, at + words.length) })
  })
}
