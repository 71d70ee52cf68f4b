import type { DocumentIdentity } from '../engine/context.ts'
import type { CitationFields, Fact, Interval, TimeFields } from '../engine/facts/fact.ts'
import { hashOfText } from '../engine/hashes.ts'
import { found as ofText, overlaps, type Span } from '../engine/positions.ts'
import { type Reading, readSource, type Tools } from '../engine/read.ts'
import { type CitationLabel, type Label, type Passage, parsePassage, type TimeLabel } from './marked.ts'
import { type Item, type Matched, match } from './match.ts'

/** What came of one labelled passage. */
export interface PassageResult {
  readonly id: string
  readonly citations: Matched
  readonly times: Matched
  /** Planted near misses, and those of them that were taken for a fact. */
  readonly negatives: number
  readonly fallenFor: readonly string[]
}

export function measurePassage(marked: string, tools: Tools): PassageResult {
  const passage = parsePassage(marked)
  const reading = readPassage(passage, tools)
  const id = passage.header.id ?? 'without-id'
  const { citations, times } = itemsFound(reading, passage)
  const fallen = passage.negatives.filter((it) =>
    (it.kind === 'citation' ? citations : times).some((item) => touches(item, it.span)),
  )
  return {
    id,
    citations: match(
      passage.text,
      passage.labels.filter(isCitation).flatMap((label, i) => citationItems(label, `${id}/c${i + 1}`)),
      citations,
    ),
    times: match(
      passage.text,
      passage.labels.filter(isTime).map((label, i) => timeItem(label, `${id}/t${i + 1}`)),
      times,
    ),
    negatives: passage.negatives.length,
    fallenFor: fallen.map((it) => `${id}: ${it.printed}`),
  }
}

const isCitation = (label: Label): label is CitationLabel => label.kind === 'citation'
const isTime = (label: Label): label is TimeLabel => label.kind === 'time'

/** A passage is read like any document; what its header says of the document is given beside it. */
export function readPassage(passage: Passage, tools: Tools): Reading {
  const { text } = passage
  const pages = [{ number: 1, label: null, span: { start: 0, end: text.length }, widthPt: null, heightPt: null }]
  const source = { mediaType: 'text/plain', reader: 'text@1', text, pages, marks: [], properties: {} }
  const sha256 = hashOfText(text)
  return readSource(
    ofText(source),
    { name: passage.header.id ?? '', sha256, textSha256: sha256 },
    tools,
    given(passage.header),
  )
}

function given(header: Passage['header']): Partial<DocumentIdentity> {
  const date = header['document-date']
  const interval = header['document-interval']?.split('/')
  return {
    ...(header.kind && header.kind !== '-' ? { kind: header.kind as DocumentIdentity['kind'] } : {}),
    ...(header.labels === 'meaning' && header.sender && header.sender !== '-'
      ? { sender: { role: header.sender, person: null } }
      : {}),
    ...(date && !header['date-in-text'] ? { date, dateInterval: null } : {}),
    ...(interval?.[0] && interval[1] && !header['date-in-text']
      ? { date: null, dateInterval: [interval[0], interval[1]] as Interval }
      : {}),
  }
}

/** Without what the labels leave neutral: parliamentary years inside a citation, studies that are named without a title. */
function itemsFound(reading: Reading, passage: Passage): { citations: Item[]; times: Item[] } {
  const labelled = passage.labels.filter(isCitation).flatMap((label) => label.spans)
  const inCitation = (spans: readonly Span[]) => spans.some((span) => labelled.some((it) => overlaps(it, span)))
  const times = reading.facts.times.filter((it) => it.kind !== 'session_year' || !inCitation(it.spans))
  const citations = reading.facts.citations.filter((it) => it.type !== 'report' || inCitation(it.spans))
  return { citations: citations.map(foundCitation), times: times.map(foundTime) }
}

const foundCitation = (fact: Fact<CitationFields>): Item => ({
  id: `${fact.text} (${fact.because})`,
  spans: fact.spans,
  values: [fact.canonical ?? '-'],
  because: fact.because,
})
const foundTime = (fact: Fact<TimeFields>): Item => ({
  id: `${fact.text} (${fact.because})`,
  spans: fact.spans,
  values: [timeValue(fact.interval)],
  because: fact.because,
})

const timeValue = (interval: Interval | null): string => (interval ? interval.map((day) => day ?? '..').join('/') : '-')

/** Words that give several ids are as many items. A label whose id is a name of our own making accepts any. */
function citationItems(label: CitationLabel, id: string): Item[] {
  const ids = label.canonicals.length > 0 ? label.canonicals : ['-']
  return ids.map((canonical, i) => ({
    id: ids.length > 1 ? `${id}.${i + 1}` : id,
    spans: label.spans,
    values: [canonical, ...label.alternatives],
    isOptional: label.scoring === 'optional',
    acceptsAny: label.canonicalScoring === 'optional',
  }))
}

const timeItem = (label: TimeLabel, id: string): Item => ({
  id,
  spans: label.spans,
  values: [timeValue(label.interval), ...label.alternatives.map(timeValue)],
  isOptional: label.scoring === 'optional',
})

const touches = (item: Item, span: Span): boolean => item.spans.some((it) => overlaps(it, span))
